import { CAUSES, causesOf, remediesFor, waitsBefore, WAITS, type Cause, type Remedy, type Stands, type StuckAt, type Wait } from '../../dossier';
import { parameterOf } from '../../rulebook';
import type { CalendarRow, LocalDate, Wording } from '../../rulebook/types';
import { officeDays } from '../calendar';
import type { Sql } from '../open';
import { validOn } from '../register';
import { candidatesFor } from '../substitutions';
import { DOSSIER_COLUMNS, type DossierItem } from './dossiers';
import { fromCursor, INSTANT, paged, pageSize, UUID } from './page';
import { gatherFacts, waitingRules, type Gathered } from './stuck-facts';

/** How long it has stood, in days. */
export const STUCK_AGES = ['to-3', 'to-10', 'to-30', 'over-30'] as const;
export type StuckAge = (typeof STUCK_AGES)[number];

export interface StuckFilter {
  why?: Cause;
  level?: string;
  step?: string;
  age?: StuckAge;
  q?: string;
  award?: string;
  unit?: string;
  dossier?: string;
  limit?: number;
  cursor?: string;
}
interface StuckItem extends DossierItem {
  why: (Stands & { days: number })[];
  remedies: Remedy[];
  since: string;
  days: number;
  /** Who would have to act: the office and its holders, a person by name, or the authority outside. */
  waitsFor: { office: string | null; people: string[]; authority: Wording | null };
  skipAsked: { id: string; name: string; at: string; reason: string } | null;
}
interface StuckBoard {
  cells: { level: string | null; step: string | null; age: StuckAge; n: number }[];
  reasons: { why: Cause; n: number }[];
  items: StuckItem[];
  nextCursor: string | null;
}
interface Asked {
  administered: string[];
  today: LocalDate;
  now: Date;
  /** Whether the engine answers: what is behind while it is away is not called behind. */
  engine: 'up' | 'down';
  filter: StuckFilter;
}
type Stuck = Gathered & { why: Stands[] };

/** The board: where dossiers stand still, counted by cause, by level, step and age, and one by one, the longest first. */
export async function stuckBoard(sql: Sql, it: Asked): Promise<StuckBoard> {
  const { filter } = it;
  const found = await stuckNow(sql, it);
  const inCell = found.filter((one) => fits(one, filter));
  const shown = filter.why ? inCell.filter((one) => has(one, filter.why)) : inCell;
  const limit = pageSize(filter.limit);
  const after = fromCursor(filter.cursor, INSTANT, UUID);
  const onward = after ? shown.filter(({ since, id }) => since > after[0]! || (since === after[0] && id > after[1]!)) : shown;
  const items = await described(sql, onward.slice(0, limit + 1), it);
  return {
    cells: cellsOf(filter.why ? found.filter((one) => has(one, filter.why)) : found),
    reasons: CAUSES.map((why) => ({ why, n: inCell.filter((one) => has(one, why)).length })),
    ...paged<StuckItem>(items, limit),
  };
}

/** The causes that hold for one dossier, whoever asks; none: it moves. */
export async function standsOf(sql: Sql, it: Pick<Asked, 'today' | 'now' | 'engine'> & { dossierId: string }): Promise<Stands[]> {
  const [row] = await sql.query('select unit_id as unit from dossier where id = $1', [it.dossierId]);
  const found = await stuckNow(sql, { ...it, administered: [row?.unit], filter: { dossier: it.dossierId } });
  return found[0]?.why ?? [];
}

/** Every open dossier for which a cause holds. */
async function stuckNow(sql: Sql, it: Asked): Promise<Stuck[]> {
  const [gathered, rules, calendar] = await Promise.all([gatherFacts(sql, it), waitingRules(sql, it.today), officeDays(sql)]);
  const before = waitingLimits(rules, it.today, calendar);
  const at = { now: it.now.toISOString(), today: it.today, engine: it.engine };
  const facts = await lookedAtClosely(sql, gathered, it.now);
  return facts.map((one) => ({ ...one, why: causesOf(one.facts, { ...at, waitsBefore: before(one.unitPath) }) })).filter((one) => one.why.length > 0);
}

/** Where at first sight nobody is left, those who stand in and the heads of offices are asked for, by the same rules as the door's. */
async function lookedAtClosely(sql: Sql, gathered: Gathered[], now: Date): Promise<Gathered[]> {
  const alone = gathered.filter(({ facts }) => facts.status !== 'held' && facts.waitsFor.able === 0).map((one) => one.id);
  if (alone.length === 0) return gathered;
  const able = new Map((await candidatesFor(sql, alone, now)).map((one) => [one.dossierId, one.candidates?.people.length ?? 0]));
  return gathered.map((one) => {
    const n = able.get(one.id);
    if (n === undefined) return one;
    return { ...one, facts: { ...one.facts, waitsFor: { there: Math.max(one.facts.waitsFor.there, n), able: n } } };
  });
}

/** For the units above a dossier: the days before which waiting counts as too long, by what was decided there, or as the catalogue has it. */
function waitingLimits(rules: { unitId: string; key: string; value: number }[], today: LocalDate, calendar: readonly CalendarRow[]) {
  const known = new Map<string, StuckAt['waitsBefore']>();
  return (units: readonly string[]): StuckAt['waitsBefore'] => {
    const days = WAITS.map((wait) => rules.find((rule) => rule.key === `stuck.${wait}` && units.includes(rule.unitId))?.value ?? usual(wait));
    const key = days.join();
    const limits = known.get(key) ?? waitsBefore(Object.fromEntries(WAITS.map((wait, i) => [wait, days[i]])) as Record<Wait, number>, today, calendar);
    known.set(key, limits);
    return limits;
  };
}
function usual(wait: Wait): number {
  const days = parameterOf(`stuck.${wait}`)?.usual;
  if (days === undefined) throw new Error(`the catalogue has no stuck.${wait}`);
  return days;
}

const has = (one: Stuck, cause: Cause | undefined): boolean => one.why.some((why) => why.cause === cause);
const ageOf = (days: number): StuckAge => (days <= 3 ? 'to-3' : days <= 10 ? 'to-10' : days <= 30 ? 'to-30' : 'over-30');
const fits = (one: Stuck, { level, step, age }: StuckFilter): boolean =>
  (!level || one.level === level) && (!step || one.step === step) && (!age || ageOf(one.days) === age);

function cellsOf(found: Stuck[]): StuckBoard['cells'] {
  const cells = new Map<string, StuckBoard['cells'][number]>();
  for (const { level, step, days } of found) {
    const age = ageOf(days);
    const cell = cells.get(`${level} ${step} ${age}`) ?? { level, step, age, n: 0 };
    cells.set(`${level} ${step} ${age}`, { ...cell, n: cell.n + 1 });
  }
  return [...cells.values()];
}

const WAITS_FOR = (day: string): string => `jsonb_build_object(
  'office', (select o.name || ' · ' || coalesce((select v.name from unit_version v where v.unit_id = o.unit_id order by (${validOn('v', `${day}::date`)}) desc, v.from_on desc limit 1), '')
     from inbox i join office o on o.unit_id = i.unit_id and o.kind = i.office where i.dossier_id = d.id order by o.to_on desc nulls first limit 1),
  'people', coalesce((select jsonb_agg(distinct n) from (
     (select p.full_name as n from inbox i join office o on o.unit_id = i.unit_id and o.kind = i.office and ${validOn('o', `coalesce(i.on_day, ${day}::date)`)}
        join seat s on s.office_id = o.id and s.role = i.role and ${validOn('s', `coalesce(i.on_day, ${day}::date)`)}
        join person p on p.id = s.person_id where i.dossier_id = d.id limit 5)
     union (select p.full_name from inbox i join person p on p.id = i.person_id where i.dossier_id = d.id limit 5)) names), '[]'),
  'authority', (select s->'authority' from jsonb_array_elements(d.plan->'steps') s where s->>'id' = d.step_id and d.step_kind = 'outside' limit 1))`;

/** The dossiers of one page as people read them, in the order given. */
async function described(sql: Sql, page: Stuck[], { today, now }: Asked): Promise<(StuckItem & { key: string[] })[]> {
  const rows: (DossierItem & Pick<StuckItem, 'waitsFor' | 'skipAsked'>)[] = await sql.query(
    `select ${DOSSIER_COLUMNS}, ${WAITS_FOR('$2')} as "waitsFor",
            (select st->'skipAsked' from jsonb_array_elements(d.state->'steps') st where st->>'id' = d.step_id limit 1) as "skipAsked"
       from dossier d join unit u on u.id = d.unit_id where d.id = any($1::uuid[])`,
    [page.map((one) => one.id), today],
  );
  const read = new Map(rows.map((row) => [row.id, row]));
  const daysSince = (since: string): number => Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 86_400_000));
  return page.flatMap(({ id, since, days, why, facts }) => {
    const row = read.get(id);
    if (!row) return [];
    const causes = why.map((one) => ({ ...one, since: new Date(one.since).toISOString(), days: daysSince(one.since) }));
    return [{ ...row, why: causes, remedies: remediesFor(why.map((one) => one.cause)), since: facts.since, days, key: [since, id] }];
  });
}
