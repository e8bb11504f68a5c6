import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './say.mjs';

const SKIPPED = new Set(['node_modules', 'dist', '.data', 'coverage']);
const file = (name) => path.join(root, 'dist/.stamps', name);

function* filesIn(place) {
  const kind = statSync(place, { throwIfNoEntry: false });
  if (kind?.isFile()) yield place;
  if (!kind?.isDirectory()) return;
  for (const name of readdirSync(place).sort()) if (!SKIPPED.has(name)) yield* filesIn(path.join(place, name));
}

/** A hash over names and contents of everything under these places (relative to the project; a missing one counts as empty). */
export function hashOf(places, wanted = () => true) {
  const hash = createHash('sha256').update(process.version);
  for (const place of places) {
    for (const found of filesIn(path.join(root, place))) {
      if (wanted(found)) hash.update(path.relative(root, found)).update('\0').update(readFileSync(found)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** True when the part was built from exactly these inputs and its output is still there. */
export function isFresh(name, hash, output) {
  return existsSync(path.join(root, output)) && existsSync(file(name)) && readFileSync(file(name), 'utf8') === hash;
}

export function stamp(name, hash) {
  mkdirSync(path.dirname(file(name)), { recursive: true });
  writeFileSync(file(name), hash);
}
