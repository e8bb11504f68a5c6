import { type AcceptedAct, type Act, type Dossier, type Tick, type World, openStep, redOf, refuse, ticksOf } from '../../dossier';
import { isLocalDate, isNotAvailable, plan } from '../../rulebook';
import type { CalendarRow, Finding, LevelCode, LocalDate } from '../../rulebook/types';
import { vietnamDay } from '../days';
import type { Sql } from '../open';
import { filingDueOf } from '../filing-calendar/holding';
import { localValuesOf } from '../parameters/entered';
import { quotaRefusal } from '../quotas/gate';
import { ancestryOf, councilOn, standing } from '../register';
import { houseAt, placesOf } from '../substitutions/house';

/**
 * The day an act is taken to be done on when its sender does not say. Today; but a dossier from paper whose level no longer exists (a
 * district's, after 30/06/2025) stays on its last day on paper, whose offices alone can finish it. A letter goes back to the day it was sent
 * only where the unit then stood under other levels than today.
 */
export async function actDay(sql: Sql, dossier: Dossier, today: LocalDate, sentOn?: LocalDate): Promise<LocalDate> {
  if (dossier.phase === 'draft') return sentOn && isLocalDate(sentOn) && sentOn < today ? sendingDay(sql, dossier.filing.unitId, sentOn, today) : today;
  const level = dossier.fromPaper && dossier.lastOn ? openStep(dossier)?.level : undefined;
  if (!level || level === 'unit') return today;
  const ancestry = await ancestryOf(sql, dossier.filing.unitId, today);
  return ancestry[level] ? today : (dossier.lastOn ?? today);
}

async function sendingDay(sql: Sql, unitId: string, sentOn: LocalDate, today: LocalDate): Promise<LocalDate> {
  const [then, now] = [await ancestryOf(sql, unitId, sentOn), await ancestryOf(sql, unitId, today)];
  const levels = (ancestry: Record<LevelCode, string>) => Object.keys(ancestry).sort().join();
  return levels(then) === levels(now) ? today : sentOn;
}

/** Gathers what the judge must know, and no more than this act needs. */
export async function worldOf(
  sql: Sql,
  dossier: Dossier,
  act: Act,
  around: { ancestry: Record<LevelCode, string>; calendar: CalendarRow[]; now: Date },
): Promise<World> {
  const { ancestry, calendar, now } = around;
  const world: World = { now: now.toISOString(), today: vietnamDay(now), ancestry, calendar };
  switch (act.kind) {
    case 'submit':
      return {
        ...world,
        plan: await planFor(sql, dossier, { sentOn: act.payload?.sentOn, acceptedOn: null, on: act.on }, ancestry),
        filing: await filingDueOf(sql, { filing: dossier.filing, sentOn: act.payload?.sentOn, on: act.on, ancestry, calendar }),
        quota: await quotaRefusal(sql, { dossier, act, ancestry }),
      };
    case 'replan':
      return { ...world, plan: await planFor(sql, dossier, { sentOn: dossier.sentOn, acceptedOn: dossier.acceptedOn, on: act.on }, ancestry) };
    case 'record-meeting':
      return { ...world, council: await membersFor(sql, dossier, act, ancestry), documents: await documentsFor(sql, dossier, ancestry) };
    case 'appraise':
      return { ...world, check: await latestCheck(sql, dossier), quota: await quotaRefusal(sql, { dossier, act, ancestry }) };
    case 'grant':
      return { ...world, quota: await quotaRefusal(sql, { dossier, act, ancestry }) };
    case 'resubmit':
    case 'release':
    case 'recount':
      return { ...world, ticks: await ticks(sql, dossier) };
    case 'reassign':
      return { ...world, newAssignee: await assignee(sql, dossier, act.payload.to, act.on) };
    case 'pass':
      return { ...world, house: await houseAt(sql, placesOf(dossier, ancestry), act.on) };
    default:
      return world;
  }
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const assignee = async (sql: Sql, dossier: Dossier, to: unknown, on: LocalDate) =>
  typeof to === 'string' && UUID.test(to) ? ((await standing(sql, to, dossier.filing.unitId, on))?.actor ?? null) : null;

/** The acts that say what happened to the open step's clock so far. */
async function ticks(sql: Sql, dossier: Dossier): Promise<Tick[]> {
  const stepId = openStep(dossier)?.id ?? '';
  const rows: { act: AcceptedAct }[] = await sql.query(
    `select act from act where dossier_id = $1 and step_id = $2 and kind in ('return', 'resubmit', 'hold', 'release', 'extend') order by seq`,
    [dossier.id, stepId],
  );
  return ticksOf(
    stepId,
    rows.map((row) => row.act),
  );
}

interface PlanDays {
  sentOn: unknown;
  acceptedOn: LocalDate | null;
  on: LocalDate;
}

/** The law is consulted at the door: award, nominee, dates and local parameters become the dossier's plan. */
async function planFor(sql: Sql, dossier: Dossier, it: PlanDays, ancestry: Record<LevelCode, string>): Promise<World['plan']> {
  const { award, ground, nominee } = dossier.filing;
  const { sentOn, acceptedOn, on } = it;
  if (typeof sentOn !== 'string') return undefined;
  const made = plan({
    award,
    ground,
    nomineeKind: nominee.kind,
    dates: { sentOn, acceptedOn, decidedOn: null },
    madeOn: on,
    local: await localValuesOf(sql, ancestry, on),
    levelsAbove: Object.keys(ancestry),
    favourable: dossier.favourable,
    simplified: dossier.filing.facts.simplified,
  });
  return isNotAvailable(made) ? refuse(made.refused, { sentence: made.sentence, citations: made.citations }) : made;
}

/** Members in office on the day of the meeting, of the council at the step's level. */
async function membersFor(sql: Sql, dossier: Dossier, act: Act<'record-meeting'>, ancestry: Record<LevelCode, string>) {
  const level = openStep(dossier)?.level;
  const unitId = level ? ancestry[level] : undefined;
  const heldOn = typeof act.payload?.heldOn === 'string' && /^\d{4}-\d\d-\d\d$/.test(act.payload.heldOn) ? act.payload.heldOn : act.on;
  return unitId ? councilOn(sql, unitId, heldOn) : [];
}

const documentsFor = async (sql: Sql, dossier: Dossier, ancestry: Record<LevelCode, string>): Promise<string[]> => {
  const rows = await sql.query(`select id from document where dossier_id = $1 or unit_id = any($2::uuid[])`, [dossier.id, Object.values(ancestry)]);
  return rows.map((r: { id: string }) => r.id);
};

/** The verdict of the last check that was asked for, once it has run; only findings that may decide can fail it. */
async function latestCheck(sql: Sql, dossier: Dossier): Promise<World['check']> {
  const rows = await sql.query(`select verdict, checked_seq from dossier where id = $1`, [dossier.id]);
  if (!rows[0]?.verdict || rows[0].checked_seq < dossier.checkSeq) return null;
  const found: { finding: Finding }[] = await sql.query(`select finding from finding where dossier_id = $1 and check_seq = $2 order by place`, [
    dossier.id,
    rows[0].checked_seq,
  ]);
  const findings = found.map((row) => row.finding);
  return { verdict: rows[0].verdict, failing: findings.filter((f) => f.verdict === 'not-met' && f.decides), red: redOf(findings) };
}
