import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './child.mjs';
import { Advice, explain, root, say } from './say.mjs';
import { hashOf, isFresh, stamp } from './stamp.mjs';

const LOCK = 'package-lock.json';
const SERVER = ['tsconfig.json', 'tsconfig.base.json', LOCK, 'libs', 'workflows', 'activities', 'apps/api', 'apps/worker'];
const compiled = (file) => /\.(ts|json)$/.test(file) && !file.endsWith('.spec.ts');

async function node(what, args, cwd = root) {
  const { ok, reason } = await run({ command: process.execPath, args, cwd, env: { ...process.env, FORCE_COLOR: '0' }, onLine: (line) => console.log(line) });
  if (!ok) throw new Advice(`Không dựng được ${what} (${reason}), lỗi ở các dòng trên.`, `${what} could not be built (${reason}); the errors are above.`);
}

const server = {
  vi: 'biên dịch phần máy chủ',
  en: 'compiling the server',
  hash: () => hashOf(SERVER, compiled),
  output: 'dist/libs/env.js',
  build: () => node('server', [path.join(root, 'node_modules/@typescript/native/bin/tsc'), '-b']),
};

const bundle = {
  vi: 'đóng gói luồng công việc',
  en: 'bundling the workflows',
  hash: () => hashOf([LOCK, 'tools/build-bundle.mjs', 'dist/workflows', 'dist/libs/dossier', 'dist/libs/rulebook'], (file) => !file.endsWith('.d.ts')),
  output: 'dist/workflow-bundle.js',
  // Loaded only when needed: the bundler alone costs half a second of every start.
  build: async () => (await import('./build-bundle.mjs')).buildBundle(),
};

const web = {
  vi: 'dựng trang web',
  en: 'building the web pages',
  hash: () => hashOf([LOCK, 'apps/web', 'libs/dossier', 'libs/rulebook'], (file) => !/\.(spec|test)\.tsx?$/.test(file)),
  output: 'dist/web/index.html',
  build: () => {
    const vite = path.join(root, 'node_modules/vite/bin/vite.js');
    return node('web', [vite, 'build', '--outDir', path.join(root, 'dist/web'), '--emptyOutDir', '--logLevel', 'warn'], path.join(root, 'apps/web'));
  },
};

/** Builds each part whose inputs have changed since it was last built: server, workflow bundle, web. */
export async function build() {
  const parts = { server };
  if (existsSync(path.join(root, 'workflows/index.ts'))) parts.bundle = bundle;
  if (existsSync(path.join(root, 'apps/web/vite.config.mts'))) parts.web = web;
  for (const [name, part] of Object.entries(parts)) {
    const hash = part.hash();
    if (isFresh(name, hash, part.output)) continue;
    say(part.vi, part.en);
    await part.build();
    stamp(name, hash);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await build().then(() => 0, explain);
