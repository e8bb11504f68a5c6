import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Something the person at the keyboard can mend: printed as one sentence in each language, without a stack. */
export class Advice extends Error {
  constructor(vi, en) {
    super(`${vi}\n${en}`);
    this.name = 'Advice';
  }
}

/** One line of progress: Vietnamese, then English. */
export function say(vi, en) {
  console.log(`• ${vi} · ${en}`);
}

/** Prints what stopped the program and gives the exit code. */
export function explain(error) {
  console.error(error instanceof Advice ? `\n${error.message}\n` : error);
  return 1;
}

/** Milliseconds of rest. */
export const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
