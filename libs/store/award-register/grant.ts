import type { Dossier } from '../../dossier';
import { awardOn, isNotAvailable } from '../../rulebook';
import { sameNominee } from '../../rulebook/same-nominee';
import type { LocalDate } from '../../rulebook/types';
import { searchKey } from '../days';
import { derivedId } from '../ids';
import type { Sql } from '../open';
import { askRechecksOf } from '../rechecks/ask';
import { unitName } from '../register';
import { relatedUnits } from './lineage';
import { exactKey, sortKey } from './names';
import { periodOf, yearOf } from './period';
import { refreshRoots } from './roots';

/** Did this act give the award? */
export const isGrant = (before: Dossier, after: Dossier): boolean => before.outcome !== 'granted' && after.outcome === 'granted' && after.decision !== null;

/**
 * Writes the award into the register, in the transaction of the act that gave it. The honouree is the one the clerk picked, or the only one of the
 * same name, unit and birth year; otherwise a new one, offered for merging where another may be the same. Idempotent by the dossier's id.
 */
export async function writeGrant(sql: Sql, dossier: Dossier): Promise<void> {
  const { decision, filing } = dossier;
  if (!decision) return;
  const honouree = await honoureeFor(sql, dossier);
  const period = periodOf(filing.facts, dossier.sentOn);
  const name = await unitName(sql, filing.unitId, decision.date);
  await sql.query(
    `insert into award_given (id, honouree_id, award, ground, period_from, period_to, year, decision_number, decided_on, authority, unit_id, unit_text, unit_path,
       position, written_as, dossier_id, fingerprint)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, d.unit_path, $13, $14, d.id, $15 from dossier d where d.id = $16 on conflict do nothing`,
    [
      derivedId(dossier.id, 'award-given'),
      honouree,
      filing.award,
      filing.ground,
      period?.from ?? null,
      period?.to ?? null,
      yearOf(period, decision.date),
      decision.number,
      decision.date,
      authorityOf(dossier, decision.date),
      filing.unitId,
      name,
      filing.nominee.position ?? null,
      filing.nominee.name,
      `dossier ${dossier.id}`,
      dossier.id,
    ],
  );
  await sql.query(`update honouree set own_search = own_search || ' ' || $2 where id = $1 and position($2 in own_search) = 0`, [honouree, searchKey(name)]);
  const roots = await rootOf(sql, honouree);
  await refreshRoots(sql, roots);
  await askRechecksOf(sql, roots);
}

const rootOf = async (sql: Sql, id: string): Promise<string[]> =>
  (await sql.query(`select root_id from honouree where id = $1`, [id])).map((row: { root_id: string }) => row.root_id);

const authorityOf = ({ plan, filing }: Dossier, on: LocalDate): string => {
  const named = awardOn(filing.award, on);
  return plan?.steps.find((step) => step.decides)?.authority?.vi ?? (isNotAvailable(named) ? '' : named.decidedBy.vi);
};

interface Candidate {
  id: string;
  kind: Dossier['filing']['nominee']['kind'];
  exactKey: string;
  birthYear: number | null;
  unitId: string | null;
}

async function honoureeFor(sql: Sql, dossier: Dossier): Promise<string> {
  const { nominee, unitId } = dossier.filing;
  const key = exactKey(nominee.name);
  const found: Candidate[] = await sql.query(
    `select id, kind, exact_key as "exactKey", birth_year as "birthYear", unit_id as "unitId" from honouree where (exact_key = $1 and kind = $2) or id = $3`,
    [key, nominee.kind, nominee.honoureeId ?? null],
  );
  const picked = found.find((one) => one.id === nominee.honoureeId && one.kind === nominee.kind);
  if (picked) return picked.id;
  const related = await relatedUnits(sql, unitId);
  const birthYear = nominee.birthYear ?? null;
  const who = { kind: nominee.kind, name: key, birthYear, unit: unitId };
  const like = found.filter((one) => sameNominee(who, { ...one, name: one.exactKey, unit: one.unitId }, related));
  const same = like.filter((one) => one.unitId !== null && related.has(one.unitId) && one.birthYear === birthYear);
  if (same.length === 1 && same[0]) return same[0].id;
  return newHonouree(sql, dossier, like);
}

async function newHonouree(sql: Sql, dossier: Dossier, like: Candidate[]): Promise<string> {
  const { nominee, unitId, facts } = dossier.filing;
  const id = derivedId(dossier.id, 'honouree');
  const unit = await unitName(sql, unitId, dossier.decision?.date ?? '');
  const occupation = facts.nominee.occupation;
  await sql.query(
    `insert into honouree (id, root_id, kind, name, exact_key, name_key, sort_key, birth_year, gender, direct_worker, person_id, unit_id, unit_text, position,
       own_search, search, unit_path)
     select $1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, d.unit_path from dossier d where d.id = $15 on conflict (id) do nothing`,
    [
      id,
      nominee.kind,
      nominee.name,
      exactKey(nominee.name),
      searchKey(nominee.name),
      sortKey(nominee.kind, nominee.name),
      nominee.birthYear ?? null,
      facts.nominee.gender ?? null,
      occupation === undefined ? null : occupation === 'worker' || occupation === 'farmer',
      nominee.personId ?? null,
      unitId,
      unit,
      nominee.position ?? null,
      searchKey(`${nominee.name} ${nominee.birthYear ?? ''} ${unit}`),
      dossier.id,
    ],
  );
  await sql.query(
    `insert into honouree_likeness (a_id, b_id, why) select least($1::uuid, o), greatest($1::uuid, o), 'same-name' from unnest($2::uuid[]) as o on conflict do nothing`,
    [id, like.map((one) => one.id)],
  );
  return id;
}
