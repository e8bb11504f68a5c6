// Schemas of the contract are named by their class alone: of two classes with one name the later would silently stand for both.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './say.mjs';

const CLASS = /^(?:export )?(?:abstract )?class (\w+Dto)\b/gm;

/** Every TypeScript file under a folder that is no spec, as paths from the root. */
const sources = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => path.join(folder, file))
    .sort();

/** Where each name stands: one line per place, so that a name twice in one file is found too. */
function placesOf(files) {
  const places = new Map();
  for (const file of files) {
    const text = readFileSync(path.join(root, file), 'utf8');
    for (const found of text.matchAll(CLASS)) {
      const line = text.slice(0, found.index).split('\n').length;
      places.set(found[1], [...(places.get(found[1]) ?? []), `${file}:${line}`]);
    }
  }
  return places;
}

const folder = path.relative(root, path.resolve(root, process.argv[2] ?? 'apps/api'));
const doubled = [...placesOf(sources(folder))].filter(([, at]) => at.length > 1);
for (const [name, at] of doubled) {
  console.error(`${name}: hai lớp cùng tên, hợp đồng chỉ giữ một; đổi tên một lớp · two classes of one name, the contract keeps one; rename either`);
  for (const place of at) console.error(`  ${place}`);
}
process.exitCode = doubled.length === 0 ? 0 : 1;
