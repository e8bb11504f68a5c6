import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of script, packed by gzip, that a page may cost: people on a slow line in the mountains wait for every one of them. */
export const BUDGET = { firstLoad: 400_000, furtherPage: 60_000 };

/**
 * What scripts weigh on the line.
 * @param {string} webDir folder of the built pages
 * @param {Iterable<string>} urls addresses of scripts as the browser asked for them; each is counted once
 * @returns {number} bytes, packed by gzip
 */
export function weightOf(webDir, urls) {
  const paths = new Set([...urls].map((url) => new URL(url).pathname));
  return [...paths].reduce((sum, one) => sum + gzipSync(readFileSync(path.join(webDir, one))).length, 0);
}
