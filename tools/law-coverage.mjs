// Writes docs/law-coverage.md from the law data and its cases. `npm run law-coverage`; libs/rulebook/cases/coverage.spec.ts says when it is out of date.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root, say } from './say.mjs';

const require = createRequire(import.meta.url);
const { coveragePage } = require(path.join(root, 'dist/libs/rulebook/cases/coverage-page.js'));
const file = 'docs/law-coverage.md';
writeFileSync(path.join(root, file), coveragePage());
say(`đã ghi ${file}`, `${file} written`);
