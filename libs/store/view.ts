import { type AcceptedAct, type Dossier, type Offer, type Refusal, available, datesOf, isRefusal, knownOf, openStep, refuse, statusOf, tell } from '../dossier';
import { awardOn, regime, regimeFor } from '../rulebook';
import type { LocalDate, Plan, StepKind, Wording } from '../rulebook/types';
import { vietnamDay } from './days';
import { verifyHistory, type Verified } from './history';
import type { Sql } from './open';
import { standing, type Standing } from './register';
import { seen, type Asked, type SeenRow } from './seen';
import { toDossier } from './record/rows';
import { actDay } from './record/world';

export const maySee = async (sql: Sql, asked: Asked): Promise<boolean> => !isRefusal(await seen(sql, asked));

/** One place on the climb, as it is drawn. */
export interface PathStep {
  id: string;
  kind: StepKind;
  name: Wording;
  level: string;
  status: string;
  openedOn: LocalDate | null;
  closedOn: LocalDate | null;
  dueOn: LocalDate | null;
  overdue: boolean;
  closedBy: string | null;
  closedFor: string | null;
  result: string | null;
}

const pathOf = (dossier: Dossier): PathStep[] =>
  (dossier.plan?.steps ?? []).map((p) => {
    const s = dossier.steps.find((x) => x.id === p.id);
    return {
      id: p.id,
      kind: p.kind,
      name: p.name,
      level: s?.level ?? p.level,
      status: s?.status ?? 'waiting',
      openedOn: s?.openedOn ?? null,
      closedOn: s?.closedOn ?? null,
      dueOn: s?.due?.due ?? null,
      overdue: s?.overdue ?? false,
      closedBy: s?.closedBy?.name ?? null,
      closedFor: s?.closedFor?.name ?? null,
      result: s?.result ?? null,
    };
  });

/** The whole of what a person sees of a dossier, with the acts available to them and why the others are not. */
export async function viewDossier(sql: Sql, asked: Asked) {
  const row = await seen(sql, asked);
  return isRefusal(row) ? row : viewOf(sql, row, asked);
}

/** The view of a row that is at hand already; `known` is the person's standing on a day, where somebody has just asked for it. */
export async function viewOf(sql: Sql, row: SeenRow, asked: Omit<Asked, 'dossierId'>, known?: { day: LocalDate; who: Standing }) {
  const dossier = toDossier(row);
  const today = vietnamDay(asked.now);
  const day = await actDay(sql, dossier, today);
  const who = known?.day === day ? known.who : await standing(sql, asked.personId, row.unit_id, day);
  const step = openStep(dossier);
  const offers: Offer[] = who ? available(dossier, who.actor, { ancestry: who.ancestry }) : [];
  const named = awardOn(dossier.filing.award, dossier.sentOn ?? today);
  const path = pathOf(dossier);
  const at = path.find((p) => p.id === step?.id);
  return {
    id: row.id,
    code: row.code,
    status: statusOf(dossier),
    phase: dossier.phase,
    outcome: dossier.outcome,
    award: { code: dossier.filing.award, name: named && 'name' in named ? named.name : { vi: dossier.filing.award, en: dossier.filing.award } },
    regime: dossier.plan?.regime ?? null,
    law: lawOf(dossier),
    ground: dossier.filing.ground,
    nominee: dossier.filing.nominee,
    facts: dossier.filing.facts,
    told: knownOf({ facts: dossier.filing.facts }),
    achievement: dossier.filing.achievement ?? null,
    unit: { id: row.unit_id, code: row.unit_code, name: row.unit_name },
    letter: dossier.letter,
    sentOn: dossier.sentOn,
    filedLate: dossier.filedLate ?? null,
    acceptedOn: dossier.acceptedOn,
    decision: dossier.decision,
    step:
      step && at
        ? {
            id: step.id,
            name: at.name,
            kind: at.kind,
            level: step.level,
            dueOn: at.dueOn,
            overdue: step.overdue,
            assignee: step.assignee,
            paused: Boolean(dossier.held ?? dossier.returned),
            receipt: step.receipt,
          }
        : null,
    path,
    returned: dossier.returned,
    held: dossier.held,
    verdict: row.verdict,
    checked: row.checked_seq >= row.check_seq,
    fromPaper: dossier.fromPaper,
    actDay: day,
    available: offers,
    seq: row.seq,
    followed: row.followed,
    submissionId: row.submission_id,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
export type DossierView = Exclude<Awaited<ReturnType<typeof viewDossier>>, Refusal>;

/** By which rules it is judged: those of its dates, or those that a named person found more favourable; null for a draft. */
function lawOf(dossier: Dossier) {
  if (dossier.phase === 'draft') return null;
  const { regime: id, citations } = regimeFor(datesOf(dossier), dossier.favourable);
  return { regime: id, name: regime(id).name, citations, favourable: dossier.favourable ?? null };
}

/** The story: one sentence per act, in order, in both languages. */
export async function timelineOf(sql: Sql, asked: Asked) {
  const row = await seen(sql, asked);
  if (isRefusal(row)) return row;
  const acts: { seq: number; act: AcceptedAct; hash: string }[] = await sql.query(`select seq, act, hash from act where dossier_id = $1 order by seq`, [
    asked.dossierId,
  ]);
  return {
    items: acts.map(({ seq, act, hash }) => ({
      seq,
      actId: act.actId,
      kind: act.kind,
      stepId: act.stepId,
      by: act.by,
      actingFor: act.actingFor ?? null,
      at: act.at,
      on: act.on,
      sentence: tell(act, row.plan),
      /** Entered later than it was done. */
      fromPaper: act.on < vietnamDay(new Date(act.at)),
      due: act.given.due?.due ?? null,
      hash,
    })),
  };
}

export async function planOf(sql: Sql, asked: Asked): Promise<Plan | { steps: []; levels: [] } | Refusal> {
  const row = await seen(sql, asked);
  return isRefusal(row) ? row : (row.plan ?? { steps: [], levels: [] });
}

/** The latest check: verdict, and each finding with its citation and mark. */
export async function findingsOf(sql: Sql, asked: Asked) {
  const row = await seen(sql, asked);
  if (isRefusal(row)) return row;
  const findings = await sql.query(`select finding, checked_at as "checkedAt" from finding where dossier_id = $1 and check_seq = $2 order by place`, [
    asked.dossierId,
    row.checked_seq,
  ]);
  return {
    verdict: row.verdict,
    pending: row.check_seq > row.checked_seq,
    checkedAt: findings[0]?.checkedAt?.toISOString() ?? null,
    findings: findings.map((f: { finding: unknown }) => f.finding),
  };
}

export async function documentsOf(sql: Sql, asked: Asked) {
  const row = await seen(sql, asked);
  if (isRefusal(row)) return row;
  const items = await sql.query(
    `select id, paper, name, media_type as "mediaType", bytes, sha256, uploaded_at as "uploadedAt" from document
      where dossier_id = $1 or id in (select (act->'payload'->>'minutesId')::uuid from act where dossier_id = $1 and kind = 'record-meeting') order by uploaded_at`,
    [asked.dossierId],
  );
  return { items };
}

export async function historyOf(sql: Sql, asked: Asked): Promise<Verified | Refusal> {
  const row = await seen(sql, asked);
  if (isRefusal(row)) return row;
  return (await verifyHistory(sql, asked.dossierId)) ?? refuse('unknown');
}
