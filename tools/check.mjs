// `npm run check`: types, lint, house rules, dead code, format, compose file, contract drift, migration drift. One line each; details only of what failed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './say.mjs';

const bin = (file) => path.join(root, 'node_modules', file);
const tsc = bin('@typescript/native/bin/tsc');
const cruise = (config) => [
  bin('dependency-cruiser/bin/dependency-cruise.mjs'),
  '--config',
  config,
  'libs',
  'workflows',
  'activities',
  'apps',
  'test',
  'tools',
];

/** Each check is one or more Node programs, run one after the other; `when` names a file without which there is nothing to check. */
const CHECKS = [
  {
    name: 'types, server',
    programs: [
      [tsc, '-b'],
      [tsc, '-p', 'tsconfig.spec.json'],
    ],
  },
  { name: 'types, web', when: 'apps/web/tsconfig.json', programs: [[tsc, '-p', 'apps/web/tsconfig.json', '--noEmit']] },
  { name: 'house rules', programs: [cruise('.dependency-cruiser.cjs'), cruise('.dependency-cruiser.reach.cjs')] },
  { name: 'lint', programs: [[bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']] },
  { name: 'format', programs: [[bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']] },
  { name: 'dead code', programs: [[bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints']] },
  { name: 'compose file', programs: [[bin('dclint/bin/dclint.cjs'), '--max-warnings', '0', 'docker-compose.yml']] },
  { name: 'contract names', programs: [['tools/dto-names.mjs']] },
  { name: 'contract drift', when: 'tools/openapi.mjs', needs: 'apps/api/openapi.json', after: 'types, server', programs: [['tools/openapi.mjs', '--check']] },
  { name: 'migration drift', when: 'tools/drift.mjs', after: 'types, server', programs: [['tools/drift.mjs']] },
];

/** Two at a time: each of them keeps a core busy by itself. */
const LANES = 2;

function runProgram(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ ok: false, output: String(error) }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

async function runCheck({ programs }) {
  const outputs = [];
  for (const program of programs) {
    const { ok, output } = await runProgram(program);
    if (!ok) outputs.push(output.trim() || `${path.basename(program[0])} failed without a word`);
  }
  return outputs;
}

const results = new Map();
const present = ({ when, needs }) => [when, needs].every((file) => !file || existsSync(path.join(root, file)));
const chosen = CHECKS.filter(present).filter(({ name }) => process.argv.length < 3 || process.argv.slice(2).some((word) => name.includes(word)));

async function report(check) {
  if (results.get(check.after) === false) {
    results.set(check.name, false);
    console.log(`✖ ${check.name.padEnd(16)} not run, as ${check.after} failed`);
    return;
  }
  const from = process.hrtime.bigint();
  const failures = await runCheck(check);
  const seconds = (Number(process.hrtime.bigint() - from) / 1e9).toFixed(1);
  results.set(check.name, failures.length === 0);
  console.log(`${failures.length === 0 ? '✔' : '✖'} ${check.name.padEnd(16)} ${seconds.padStart(6)} s`);
  for (const output of failures) console.log(`${output.replace(/^/gm, '    ')}\n`);
}

/** Takes the next check whose predecessor is done, until none is left. */
async function lane(queue) {
  const ready = ({ after }) => !after || results.has(after) || !chosen.some(({ name }) => name === after);
  while (queue.length > 0) {
    const at = queue.findIndex(ready);
    if (at < 0) await new Promise((done) => setTimeout(done, 100));
    else await report(queue.splice(at, 1)[0]);
  }
}

const queue = [...chosen];
await Promise.all(Array.from({ length: LANES }, () => lane(queue)));
const failed = [...results.values()].filter((ok) => !ok).length;
console.log(failed === 0 ? `${results.size} checks passed` : `${failed} of ${results.size} checks failed`);
process.exitCode = failed === 0 ? 0 : 1;
