// Changes every number and every date of the law data, one at a time and by the least step both ways, and shows that a case fails each time.
// `npm run mutate-law`, about three minutes; with a path (`npm run mutate-law regime.2025.award.BK_T`) only what stands below it.
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './say.mjs';

const require = createRequire(import.meta.url);
const built = (file) => require(path.join(root, 'dist/libs/rulebook/cases', file));
const { cases } = built('index.js');
const { lawData } = built('law-data.js');
const { valuesOf, unnoticed, fails } = built('change.js');

const broken = cases.filter(fails);
if (broken.length > 0) {
  console.error(`cases that fail before anything is changed: ${broken.map((one) => `${one.about}: ${one.says}`).join('\n')}`);
  process.exit(1);
}
const only = process.argv[2];
const started = Date.now();
const values = valuesOf(lawData).filter((value) => !only || value.path.startsWith(only));
let changes = 0;
const survivors = values.flatMap((value) => {
  changes += value.others.length;
  return unnoticed(value, cases).map((other) => `${value.path}: ${value.is} → ${other}`);
});
for (const one of survivors.slice(0, 100)) console.log(`not noticed: ${one}`);
const noticed = changes - survivors.length;
const share = ((100 * noticed) / changes).toFixed(survivors.length === 0 ? 0 : 2);
console.log(
  `${values.length} values, ${changes} changes, ${noticed} noticed (${share} %), ${cases.length} cases, ${((Date.now() - started) / 1000).toFixed(0)} s`,
);
process.exit(survivors.length === 0 ? 0 : 1);
