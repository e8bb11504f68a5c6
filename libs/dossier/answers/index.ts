import type { LocalDate, Wording } from '../../rulebook/types';
import { apply } from '../apply';
import { draft } from '../start';
import type { AcceptedAct, By, Defect, Dossier, Filing, Instant } from '../types';
import { toldOf } from './told';

/** A field that was mended: only the lines that went and those that came; none on one side: nothing stood, or stands, there. */
export interface Difference {
  field: string;
  what: Wording;
  before: Wording[];
  after: Wording[];
}
/** A file of the dossier. */
export interface Laid {
  id: string;
  paper: string;
  name: string;
  uploadedAt: Instant;
}
/** A file that came in while the dossier was with the unit, and the names of those of the same paper that were there before. */
export interface LaidIn extends Laid {
  replaces: string[];
}
/** `mended`: ticked off by the clerk; null: the answer does not say. `files`: what came in for the paper that the defect names. */
export interface Mended extends Defect {
  mended: boolean | null;
  files: string[];
}
/** One return, and what came back. */
export interface Answer {
  returned: { seq: number; stepId: string; on: LocalDate; at: Instant; by: By; note?: string };
  answered: { seq: number; on: LocalDate; at: Instant; by: By; note: string };
  defects: Mended[];
  differences: Difference[];
  papers: LaidIn[];
}
interface Sent {
  act: AcceptedAct<'return'>;
  seq: number;
  filing: Filing;
}

/**
 * What was changed between each return and its answer, the latest first: read off the acts alone, and the times at which files came in.
 * Empty for a dossier that was never returned, or is still with its unit for the first time.
 */
export function answersOf(id: string, acts: readonly AcceptedAct[], files: readonly Laid[]): Answer[] {
  const filing = acts[0]?.given.filing;
  if (!filing) return [];
  const answers: Answer[] = [];
  let dossier: Dossier = draft(id, filing);
  let sent: Sent | null = null;
  for (const act of acts) {
    const was = dossier.filing;
    dossier = apply(dossier, act);
    if (act.kind === 'return') sent = { act, seq: dossier.seq, filing: was };
    if (act.kind !== 'resubmit' || !sent) continue;
    answers.unshift(answer(sent, { act, seq: dossier.seq, filing: dossier.filing }, files));
    sent = null;
  }
  return answers;
}

function answer(from: Sent, to: { act: AcceptedAct<'resubmit'>; seq: number; filing: Filing }, files: readonly Laid[]): Answer {
  const { stepId, on, at, by, payload } = from.act;
  const papers = laidIn(files, at, to.act.at);
  const ticked = to.act.payload.mended;
  return {
    returned: { seq: from.seq, stepId, on, at, by, ...(payload.note ? { note: payload.note } : {}) },
    answered: { seq: to.seq, on: to.act.on, at: to.act.at, by: to.act.by, note: to.act.payload.note },
    defects: payload.defects.map((defect, i) => ({
      ...defect,
      mended: ticked ? ticked.includes(i) : null,
      files: papers.filter((it) => it.paper === defect.code && it.paper !== 'other').map((it) => it.name),
    })),
    differences: differences(from.filing, to.filing),
    papers,
  };
}

function laidIn(files: readonly Laid[], from: Instant, to: Instant): LaidIn[] {
  const time = (it: Laid): number => Date.parse(it.uploadedAt);
  const before = files.filter((it) => time(it) < Date.parse(from));
  return files
    .filter((it) => time(it) >= Date.parse(from) && time(it) <= Date.parse(to))
    .map(({ id, paper, name, uploadedAt }) => {
      const same = paper === 'other' ? [] : before.filter((it) => it.paper === paper);
      return { id, paper, name, uploadedAt, replaces: same.map((it) => it.name) };
    });
}

/** Field by field, what stands in the one and not in the other. */
function differences(before: Filing, after: Filing): Difference[] {
  const [old, now] = [toldOf(before), toldOf(after)];
  const fields = [...new Set([...old.keys(), ...now.keys()])];
  return fields.flatMap((field) => {
    const [was, is] = [old.get(field)?.lines ?? [], now.get(field)?.lines ?? []];
    const what = (now.get(field) ?? old.get(field))?.what;
    const [gone, come] = [without(was, is), without(is, was)];
    return what && gone.length + come.length > 0 ? [{ field, what, before: gone, after: come }] : [];
  });
}

/** Lines of the one that the other has not; a line that stands twice in the one and once in the other is one too many. */
function without(lines: Wording[], others: Wording[]): Wording[] {
  const left = others.map((line) => line.vi);
  return lines.filter(({ vi }) => {
    const at = left.indexOf(vi);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
