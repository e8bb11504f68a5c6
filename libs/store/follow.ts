import { type Dossier, type Refusal, type RungAt, type StepState, armed, isRefusal, openStep } from '../dossier';
import { isNotAvailable } from '../rulebook';
import type { LevelCode, StepKind } from '../rulebook/types';
import { announce } from './announce';
import { exactKey } from './award-register/names';
import { assessDossier } from './criteria';
import { prepared, type Sql, type Store } from './open';
import { quotaFindings } from './quotas/of-dossier';
import { askRechecks } from './rechecks/ask';
import { record } from './record';
import { toDossier, type LockedDossier } from './record/rows';
import { vietnamDay } from './days';
import { ATTENDED } from './substitutions/attended';

/** What a workflow may know of its dossier: ids, steps and times; never a name, a birth date or a file. */
export interface Look {
  seq: number;
  phase: Dossier['phase'];
  award: string;
  stepId: string | null;
  stepKind: StepKind | null;
  stepName: string | null;
  level: LevelCode | null;
  dueOn: string | null;
  /** What to ring next, and when; null while paused or on hold, when all is rung, or for a step that was opened on paper long ago. */
  nextRung: RungAt | null;
  overdue: boolean;
  paused: boolean;
  /** false: at first sight nobody is there for the open step; `settle` looks closely. */
  attended: boolean;
  check: number | null;
  notices: number;
}

/** A workflow follows what the store does not know (a database put back to an earlier day): trying again does not help. */
export class MissingDossier extends Error {
  override readonly name = 'MissingDossier';
  constructor(dossierId: string) {
    super(`dossier ${dossierId} is not in the store`);
  }
}

/** Says how far the workflow has followed, then reads where the dossier stands and which work is due. */
export async function look(sql: Sql, it: { dossierId: string; followed: number; now: Date }): Promise<Look> {
  const rows = await prepared<LockedDossier & { award: string; check_seq: number; checked_seq: number; notices: number; attended: boolean }>(
    sql,
    'look',
    `with said as (update dossier set followed = least($2, seq) where id = $1 and followed < least($2, seq))
     select id, award, filing, plan, state, seq, check_seq, checked_seq, (select count(*)::int from notice n where n.dossier_id = $1 and n.delivered_at is null) as notices,
            status not in ('running', 'returned') or ${ATTENDED('d', '$3::date')} as attended
       from dossier d where id = $1`,
    [it.dossierId, it.followed, vietnamDay(it.now)],
  );
  const row = rows[0];
  if (!row) throw new MissingDossier(it.dossierId);
  const dossier = toDossier(row);
  const step = openStep(dossier);
  const planned = dossier.plan?.steps.find((s) => s.id === step?.id);
  const paused = dossier.held !== null || dossier.returned !== null;
  return {
    seq: row.seq,
    phase: dossier.phase,
    award: row.award,
    stepId: step?.id ?? null,
    stepKind: planned?.kind ?? null,
    stepName: planned?.name.vi ?? null,
    level: step?.level ?? null,
    dueOn: step?.due?.due ?? null,
    nextRung: paused ? null : nextRung(step),
    overdue: step?.overdue ?? false,
    paused,
    attended: row.attended,
    check: row.check_seq > row.checked_seq ? row.check_seq : null,
    notices: row.notices,
  };
}

const nextRung = (step: StepState | null): RungAt | null =>
  step && (step.ladder || !openedLongAgo(step.openedOn, step.openedAt)) ? (armed(step)[0] ?? null) : null;

/** A step entered from paper long after its day: its clock ran on paper, and ringing now would blame nobody for nothing. */
const openedLongAgo = (on: string | null, at: string | null): boolean =>
  on !== null && at !== null && on < new Date(Date.parse(at) + 7 * 3600_000).toISOString().slice(0, 10);

/**
 * Checks the criteria for the act that asked; findings of an earlier try are replaced, so a retried activity leaves one set. What other dossiers of the
 * nominee were told before they knew of this one is read again; `again`: this is such a reading, and asks for no more of them.
 */
export async function checkCriteria(
  store: Store,
  it: { dossierId: string; checkSeq: number; now: Date; again?: boolean },
): Promise<{ verdict: string; findings: number }> {
  const done = await store.transaction(async (sql) => {
    const [row]: LockedDossier[] = await sql.query(`select id, filing, plan, state from dossier where id = $1 for update`, [it.dossierId]);
    if (!row) throw new MissingDossier(it.dossierId);
    const d = toDossier(row);
    const result = await assessDossier(sql, d);
    const verdict = isNotAvailable(result) ? 'unknown' : result.verdict;
    const findings = isNotAvailable(result) ? [] : [...result.findings, ...(await quotaFindings(sql, d))];
    await sql.query(`delete from finding where dossier_id = $1 and check_seq = $2`, [it.dossierId, it.checkSeq]);
    await sql.query(
      `insert into finding (dossier_id, check_seq, place, criterion, verdict, decides, finding, checked_at)
       select $1, $2, f.place, f.x->>'criterion', f.x->>'verdict', (f.x->>'decides')::boolean, f.x, $4 from jsonb_array_elements($3::jsonb) with ordinality as f(x, place)`,
      [it.dossierId, it.checkSeq, JSON.stringify(findings), it.now],
    );
    if (!it.again) await askRechecks(sql, { names: [exactKey(d.filing.nominee.name)], but: it.dossierId });
    await sql.query(`update dossier set verdict = $3, checked_seq = greatest(checked_seq, $2) where id = $1`, [it.dossierId, it.checkSeq, verdict]);
    return { verdict, findings: findings.length };
  });
  announce(store, { dossierId: it.dossierId, seq: it.checkSeq, ...(await waitingFor(store, it.dossierId)) });
  return done;
}

/** Whose list shows the dossier. */
async function waitingFor(sql: Sql, dossierId: string): Promise<{ unitIds: string[]; personIds: string[] }> {
  const [row]: { unitIds: string[]; personIds: string[] }[] = await sql.query(
    `select coalesce(array_agg(distinct unit_id) filter (where unit_id is not null), '{}') as "unitIds",
            coalesce(array_agg(distinct person_id) filter (where person_id is not null), '{}') as "personIds" from inbox where dossier_id = $1`,
    [dossierId],
  );
  return row ?? { unitIds: [], personIds: [] };
}

/** Dossiers whose workflow has not yet seen their last act. */
export const behind = (sql: Sql, limit: number): Promise<{ dossierId: string; seq: number; followed: number }[]> =>
  sql.query(`select id as "dossierId", seq, followed from dossier where followed < seq limit $1`, [limit]);

/** The clock's act, through the same door. A step that moved on refuses it, and that is fine. */
export async function ring(
  store: Store,
  it: { dossierId: string; stepId: string; rung: string; actId: string; now: Date },
): Promise<{ seq: number } | { refused: Refusal['refused'] }> {
  const done = await record(store, {
    actor: 'clock',
    actId: it.actId,
    dossierId: it.dossierId,
    stepId: it.stepId,
    kind: 'ring',
    payload: { rung: it.rung },
    now: it.now,
  });
  return isRefusal(done) ? { refused: done.refused } : { seq: done.seq };
}

/** Running dossiers in the order of their ids, a page after `after` ('' from the start). */
export const running = (sql: Sql, after: string, limit: number): Promise<{ dossierId: string; seq: number }[]> =>
  sql.query(`select id as "dossierId", seq from dossier where seq > 0 and state->>'phase' = 'running' and id::text > $1 order by id::text limit $2`, [
    after,
    limit,
  ]);
