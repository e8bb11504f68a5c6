import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';
import { root } from './say.mjs';

const LIMIT = 3 * 1024 * 1024;
/** What must never run inside the workflow sandbox; the bundler itself takes it in without a word. */
const FORBIDDEN = /node_modules\/(typeorm|pg|@nestjs|express|zod|rxjs)\/|\/dist\/(libs\/(store|env)|apps)\b/;

/** The files a bundle was made of, read from its inline source map. */
export function modulesOf(code) {
  const map = /sourceMappingURL=data:application\/json;[^,]*base64,([A-Za-z0-9+/=]+)/.exec(code)?.[1];
  if (!map) throw new Error('the workflow bundle has no source map to check');
  return JSON.parse(Buffer.from(map, 'base64').toString('utf8')).sources;
}

/** Throws when a bundle is too large or holds what does not belong into a workflow. */
export function checkBundle(code) {
  const strangers = modulesOf(code).filter((name) => FORBIDDEN.test(name));
  if (strangers.length > 0) throw new Error(`the workflow bundle must not contain ${strangers.slice(0, 5).join(', ')}`);
  if (code.length > LIMIT) throw new Error(`the workflow bundle has ${code.length} characters, more than ${LIMIT}`);
}

/** Bundles dist/workflows once, so that every worker starts with the same checked code. */
export async function buildBundle() {
  const quiet = { log() {}, trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error };
  const { code } = await bundleWorkflowCode({ workflowsPath: path.join(root, 'dist/workflows/index.js'), logger: quiet });
  checkBundle(code);
  writeFileSync(path.join(root, 'dist/workflow-bundle.js'), code);
}
