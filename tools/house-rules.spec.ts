import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '..');
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** What a file says, and the rule that must catch it; `null` for what must be let through. */
const AS_WRITTEN: [file: string, says: string, rule: string | null][] = [
  ['libs/rulebook/a.ts', `import { b } from '../dossier/b'; export const a = b;`, 'room-libs-rulebook'],
  ['libs/rulebook/node.ts', `import { readFileSync } from 'node:fs'; export const a = readFileSync;`, 'pure-no-node'],
  ['libs/rulebook/npm.ts', `import type { z } from 'zod'; export type A = z.ZodType;`, 'pure-no-npm'],
  ['libs/rulebook/check.spec.ts', `import fc from 'fast-check'; fc.integer();`, null],
  ['libs/dossier/b.ts', `import { c } from '../rulebook/c'; export const b = c;`, null],
  ['libs/dossier/types-of-store.ts', `import type { d } from '../store/d'; export type D = typeof d;`, 'room-libs-dossier'],
  ['libs/dossier/x.spec.ts', `import { d } from '../store/d'; d.toString();`, 'room-libs-dossier'],
  ['libs/store/nest.ts', `import { Injectable } from '@nestjs/common'; export const a = Injectable;`, 'store-no-framework'],
  ['activities/store.ts', `import { d } from '../libs/store/d'; export const look = () => d;`, null],
  ['activities/orm.ts', `import { DataSource } from 'typeorm'; export const a = DataSource;`, 'activities-npm'],
  ['workflows/types.ts', `import type { look } from '../activities/store'; export type L = typeof look;`, null],
  ['workflows/store.ts', `import type { d } from '../libs/store/d'; export type D = typeof d;`, 'room-workflows'],
  ['workflows/node.ts', `import { randomUUID } from 'node:crypto'; export const a = randomUUID;`, 'workflows-no-node'],
  ['apps/api/body.ts', `import { dossier } from '../../workflows/dossier'; export const a = dossier;`, 'room-apps-api'],
  ['apps/api/messages.ts', `import { moved } from '../../workflows/messages'; export const a = moved;`, null],
  ['apps/worker/api.ts', `import { a as b } from '../api/messages'; export const a = b;`, 'room-apps-worker'],
  ['apps/web/src/features/inbox/a.ts', `import { d } from '../dossier/d'; export const a = d;`, 'web-features-apart'],
  ['apps/web/src/ui/store.ts', `import type { d } from '../../../../libs/store/d'; export type D = typeof d;`, 'room-apps-web'],
  ['libs/sheet/round-again.ts', `import { a } from './round'; export const b = (): unknown => a;`, 'no-circle'],
];
const AT_RUN_TIME: typeof AS_WRITTEN = [
  ['workflows/types.ts', '', null],
  ['workflows/runs-an-activity.ts', `import { look } from '../activities/store'; export const a = look;`, 'reach-workflows'],
  ['workflows/through-another.ts', `import { a } from './runs-an-activity'; export const b = a;`, 'reach-workflows'],
  ['apps/api/through-messages.ts', `import { a } from '../../workflows/messages-and-more'; export const b = a;`, 'reach-api'],
  ['apps/web/src/ui/through-dossier.ts', `import { leak } from '../../../../libs/dossier/leak'; export const b = leak;`, 'reach-web'],
];
const SCENERY: [file: string, says: string][] = [
  ['libs/rulebook/c.ts', 'export const c = 1;'],
  ['libs/store/d.ts', 'export const d = 1;'],
  ['libs/sheet/round.ts', `import { b } from './round-again'; export const a = (): unknown => b;`],
  ['libs/dossier/leak.ts', `import { d } from '../store/d'; export const leak = d;`],
  ['workflows/dossier.ts', 'export const dossier = 1;'],
  ['workflows/messages.ts', 'export const moved = 1;'],
  ['workflows/messages-and-more.ts', `import { dossier } from './dossier'; export const a = dossier;`],
  ['apps/web/src/features/dossier/d.ts', 'export const d = 1;'],
];

interface Violation {
  from: string;
  rule: { name: string };
}
let house: string;

function violations(config: string): Violation[] {
  const args = [cruiser, '--config', path.join(root, config), '--output-type', 'json', 'libs', 'workflows', 'activities', 'apps'];
  try {
    return (JSON.parse(execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8' })) as { summary: { violations: Violation[] } }).summary.violations;
  } catch (error) {
    // Found violations are the exit code; the report stands in the output all the same.
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw error;
    return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
  }
}

beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'vinh-danh-house-'));
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  for (const [file, says] of [...SCENERY, ...AT_RUN_TIME, ...AS_WRITTEN]) {
    mkdirSync(path.join(house, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(house, file), says);
  }
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

it.each([
  ['as it is written', '.dependency-cruiser.cjs', AS_WRITTEN],
  ['at run time', '.dependency-cruiser.reach.cjs', AT_RUN_TIME],
] as const)('the rules of who may import whom bite, %s', (_when, config, cases) => {
  const found = violations(config);
  const caught = (file: string) => [...new Set(found.filter((one) => one.from === file).map((one) => one.rule.name))];
  for (const [file, , rule] of cases) expect([file, caught(file)]).toEqual([file, rule ? expect.arrayContaining([rule]) : []]);
});
