import { regimes } from '../regimes';
import type { Citation, Verdict } from '../types';
import { cases } from '.';
import { casesByCriterion, casesFor, rulesShown, type RuleShown, type Shown } from './coverage';
import { notes, type Note } from './notes';

const cell = (text: string): string => text.replace(/\|/g, '/');
const row = (...cells: (string | number)[]): string => `| ${cells.map((one) => cell(String(one))).join(' | ')} |`;
const table = (head: string[], rows: string[]): string[] => [row(...head), row(...head.map(() => '---')), ...rows, ''];

const where = ({ document, article, clause, point }: Citation): string =>
  [
    document,
    article === undefined ? 'chưa thấy số điều' : `Điều ${article}`,
    clause === undefined ? '' : `khoản ${clause}`,
    point === undefined ? '' : `điểm ${point}`,
  ]
    .filter(Boolean)
    .join(' ');
const SIDES: [Verdict, string][] = [
  ['met', 'met'],
  ['not-met', 'not met'],
  ['unknown', 'open'],
  ['for-judgement', 'judged'],
];
const shownAs = (shown: Shown): string => SIDES.flatMap(([verdict, name]) => (shown[verdict] ? [`${shown[verdict]} ${name}`] : [])).join(', ') || '–';
const awardsOf = (awards: string[]): string => (awards.length > 8 ? `${awards.length} awards` : awards.join(', '));
const ruleRow = ({ criterion, says, awards, citation, shown, missing }: RuleShown): string =>
  row(`${says} (\`${criterion}\`)`, awardsOf(awards), where(citation), citation.mark, shownAs(shown), missing);

function ofRegime(id: (typeof regimes)[number]['id'], name: string): string[] {
  const rules = rulesShown(id);
  const marks = (['text', 'second-hand', 'unverified'] as const).map((mark) => `${rules.filter((one) => one.citation.mark === mark).length} ${mark}`);
  return [
    `## ${id}: ${name}`,
    '',
    `${rules.length} rules: ${marks.join(', ')}; ${rules.filter((one) => one.missing !== '').length} with something missing.`,
    '',
    ...table(['Rule', 'Awards', 'Clause', 'Mark', 'Cases', 'Missing'], rules.map(ruleRow)),
  ];
}

function ofNotes(title: string, rows: Note[], rules: Map<string, number>): string[] {
  const line = (note: Note) =>
    row(note.at, note.says, note.mark, 'out' in note ? `left out: ${note.out}` : `${note.by.join(', ')}: ${casesFor(note, rules)} case(s)`);
  return [`### ${title}`, '', ...table(['Where', 'What it says', 'Mark', 'Carried by'], rows.map(line))];
}

/** docs/law-coverage.md, whole. */
export function coveragePage(): string {
  const rules = casesByCriterion();
  const rows = notes.flatMap(([, its]) => its);
  return [
    '# Phủ luật · What the rulebook covers',
    '',
    'Made by `npm run law-coverage` from the law data and its cases; never edited by hand. `text`: read in the instrument, decides. `second-hand`: read in an official answer or a',
    'reputable page, decides. `unverified`: warns and never decides until a named person confirms it.',
    '',
    `${cases.length} cases. ${rows.length} rows of the notes on the law: ${rows.filter((one) => 'by' in one).length} carried, ${rows.filter((one) => 'out' in one).length} left out with a reason.`,
    '',
    ...regimes.flatMap(({ id, name }) => ofRegime(id, name.vi)),
    '## Notes, row by row',
    '',
    ...notes.flatMap(([title, its]) => ofNotes(title, its, rules)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
