/**
 * Finds or fetches the server that skips time, and prints its path as the last line: what is here already, else the SDK's own
 * download, else the same program from Maven, which needs Java. Kept in .cache/, so only the first run waits.
 */
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../../tools/child.mjs';
import { Advice, explain, root } from '../../../tools/say.mjs';

const HERE = path.join(root, 'test/workflow/test-server');
const CACHE = path.join(root, '.cache/temporal-test-server');
const DOWNLOADS = path.join(CACHE, 'sdk');
const MAVEN = path.join(CACHE, 'maven');
const WRAPPER = '#!/bin/sh\nexec java -cp "$(dirname "$0")/lib/*" io.temporal.testserver.TestServer "$@"\n';

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

const onPath = (name) => (process.env.PATH ?? '').split(path.delimiter).some((folder) => folder !== '' && isProgram(path.join(folder, name)));

function downloaded() {
  if (!existsSync(DOWNLOADS)) return null;
  const files = readdirSync(DOWNLOADS).filter((name) => !name.endsWith('.downloading'));
  return files.map((name) => path.join(DOWNLOADS, name)).find(isProgram) ?? null;
}

async function download() {
  mkdirSync(DOWNLOADS, { recursive: true });
  const { ok } = await run({ command: process.execPath, args: [path.join(HERE, 'sdk-download.mjs'), DOWNLOADS], cwd: root, timeoutMs: 20_000 });
  return ok ? downloaded() : null;
}

const fromMaven = () => (onPath('java') && isProgram(path.join(MAVEN, 'test-server')) ? path.join(MAVEN, 'test-server') : null);

/** Put together aside and moved into place, so that a run that was cut short leaves no half server. */
async function maven() {
  if (!onPath('java') || !onPath('mvn')) return null;
  const aside = mkdtempSync(path.join(CACHE, 'maven-'));
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${path.join(aside, 'lib')}`];
  const { ok, output } = await run({ command: 'mvn', args: ['-q', '-B', '-f', path.join(HERE, 'pom.xml'), ...goal], cwd: root, timeoutMs: 300_000 });
  if (!ok) {
    rmSync(aside, { recursive: true, force: true });
    throw new Error(`mvn: ${output}`);
  }
  writeFileSync(path.join(aside, 'test-server'), WRAPPER, { mode: 0o755 });
  rmSync(MAVEN, { recursive: true, force: true });
  renameSync(aside, MAVEN);
  return fromMaven();
}

async function main() {
  mkdirSync(CACHE, { recursive: true });
  const found = downloaded() ?? fromMaven() ?? (await download()) ?? (await maven());
  if (found) return console.log(found);
  throw new Advice(
    'Các phép thử với thời gian ảo cần máy chủ thử của Temporal: mở mạng cho bộ SDK tự tải, hoặc cài Java 17 và Maven.',
    "Tests in virtual time need Temporal's test server: let the SDK download it, or install Java 17 and Maven.",
  );
}

await main().catch((error) => process.exit(explain(error)));
