import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Run } from './history';

const FOLDER = path.join(__dirname, 'histories');

/** Keeps the runs of one story, an event a line. */
export function keep(story: string, runs: Run[]): void {
  mkdirSync(FOLDER, { recursive: true });
  const written = runs.map(
    (run) => `{"workflowId":${JSON.stringify(run.workflowId)},"events":[\n${run.events.map((event) => JSON.stringify(event)).join(',\n')}\n]}`,
  );
  writeFileSync(path.join(FOLDER, `${story}.json`), `[${written.join(',\n')}]\n`);
}

/** Every story that was ever kept: a dossier that runs since then must still be understood. */
export const kept = (): [story: string, runs: Run[]][] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Run[]]);
