import { awardOn, catalogue, isNotAvailable } from './catalogue';
import { stepsOf } from './explain';
import { bonus, BONUS_SUBJECTS, type Bonus, type BonusSubject } from './money';
import type { Award, AwardCode, Citation, LocalDate, NotAvailable, Step, Wording } from './types';

export type ChangedPart = 'name' | 'decided-by' | 'nominee' | 'rule' | 'paper' | 'step' | 'money';
/** One line of what changed; `before` is null for what is new, `after` for what is gone. */
export interface Change {
  part: ChangedPart;
  before: Wording | null;
  after: Wording | null;
  citations: Citation[];
}
export interface AwardChange {
  code: AwardCode;
  name: Wording;
  how: 'appeared' | 'ended' | 'changed' | 'carried-over';
  successor?: AwardCode;
  changes: Change[];
}
interface Line {
  part: ChangedPart;
  says: Wording;
  /** What the words may not show: numbers and lists. */
  data: string;
  citations: Citation[];
}

/**
 * What changed between two days, award by award, in the order of the later catalogue. An award whose words are the same but whose clauses were
 * not read on the later day is `carried-over`: a person has to look.
 */
export function changesBetween(from: LocalDate, to: LocalDate, only?: AwardCode): AwardChange[] {
  const codes = [...new Set([...catalogue(to), ...catalogue(from)].map((one) => one.code))].filter((code) => !only || code === only);
  return codes.flatMap((code): AwardChange[] => {
    const [was, is] = [awardOn(code, from), awardOn(code, to)];
    if (isNotAvailable(is)) return isNotAvailable(was) ? [] : [{ code, name: was.name, how: 'ended', successor: is.successor, changes: goneFor(is) }];
    if (isNotAvailable(was)) return [{ code, name: is.name, how: 'appeared', changes: [] }];
    const changes = differences(linesOf(was, from), linesOf(is, to));
    if (changes.length > 0) return [{ code, name: is.name, how: 'changed', changes }];
    return isUnread(is) && !isUnread(was) ? [{ code, name: is.name, how: 'carried-over', changes: [] }] : [];
  });
}

const goneFor = ({ sentence, citations }: NotAvailable): Change[] => [{ part: 'name', before: null, after: sentence, citations }];
/** A rule within a rule carries its own source; that another text says the same is no change. */
const withoutSources = (key: string, value: unknown): unknown => (key === 'citation' ? undefined : value);
const isUnread = (award: Award): boolean => award.ways.some((way) => way.checks.some((check) => check.citation.mark === 'unverified'));

function linesOf(award: Award, on: LocalDate): Map<string, Line> {
  const lines = new Map<string, Line>();
  const add = (key: string, part: ChangedPart, says: Wording, citations: Citation[], data: unknown = null) =>
    lines.set(key, { part, says, data: JSON.stringify(data, withoutSources), citations });
  add('name', 'name', award.name, award.citations);
  add('decided-by', 'decided-by', award.decidedBy, award.citations, award.level);
  for (const way of award.ways) for (const check of way.checks) add(`rule ${way.id} ${check.criterion}`, 'rule', check.says, [check.citation], check.with);
  for (const paper of award.papers) add(`paper ${paper.code}`, 'paper', paper.name, paper.citations, paper.required);
  for (const step of stepsOf(award, on)) add(`step ${step.id}`, 'step', withDays(step), step.citations);
  for (const subject of BONUS_SUBJECTS) {
    const answer = bonus({ award: award.code, subject, decidedOn: on });
    if (!isNotAvailable(answer)) add(`money ${subject}`, 'money', sayMoney(subject, answer), answer.citations);
  }
  return lines;
}

const WHOM: Record<BonusSubject, Wording> = {
  individual: { vi: 'cá nhân', en: 'an individual' },
  collective: { vi: 'tập thể', en: 'a collective' },
  household: { vi: 'hộ gia đình', en: 'a household' },
};
const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
const sayMoney = (subject: BonusSubject, { coefficient, amount }: Bonus): Wording => ({
  vi: `Tiền thưởng ${WHOM[subject].vi}: ${String(coefficient).replace('.', ',')} lần mức lương cơ sở, ${grouped(amount)} đồng`,
  en: `Money for ${WHOM[subject].en}: ${coefficient} base salaries, ${grouped(amount)} đồng`,
});

function withDays({ name, deadline }: Step): Wording {
  if (!deadline || deadline.unit !== 'working-day') return name;
  return { vi: `${name.vi} (${deadline.amount} ngày làm việc)`, en: `${name.en} (${deadline.amount} working days)` };
}

function differences(was: Map<string, Line>, is: Map<string, Line>): Change[] {
  const changes: Change[] = [];
  for (const [key, line] of is) {
    const old = was.get(key);
    if (!old) changes.push({ part: line.part, before: null, after: line.says, citations: line.citations });
    else if (old.says.vi !== line.says.vi || old.data !== line.data)
      changes.push({ part: line.part, before: old.says, after: line.says, citations: line.citations });
  }
  for (const [key, line] of was) if (!is.has(key)) changes.push({ part: line.part, before: line.says, after: null, citations: line.citations });
  return changes;
}
