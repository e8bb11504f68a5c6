import type { Filing } from '../../dossier';
import type { Other } from '../../rulebook/held/duplicates';
import { sameNominee } from '../../rulebook/same-nominee';
import type { LocalDate } from '../../rulebook/types';
import { prepared, type Sql } from '../open';
import { exactKey } from './names';
import { periodOf } from './period';

interface Row {
  code: string;
  filing: Filing;
  sentOn: LocalDate | null;
  root: string | null;
  ownRoot: string | null;
}

/** Other dossiers under way for the same nominee, or for one who may be the same, over all units: what the index `dossier_nominee` is for. */
export async function dossiersAlongside(sql: Sql, dossierId: string, own: Filing, related: ReadonlySet<string>): Promise<Other[]> {
  const rows = await prepared<Row>(
    sql,
    'alongside',
    `select d.code, d.filing, d.state->>'sentOn' as "sentOn", ${ROOT(`d.filing->'nominee'->>'honoureeId'`)} as root, ${ROOT('$4')} as "ownRoot"
       from dossier d
      where lower(normalize(d.nominee_name, nfc)) = lower(normalize($1, nfc)) and d.status in ('running', 'returned', 'held') and d.nominee_kind = $2 and d.id <> $3
      order by d.created_at, d.id`,
    [own.nominee.name, own.nominee.kind, dossierId, own.nominee.honoureeId ?? null],
  );
  return rows.flatMap(({ code, filing, sentOn, root, ownRoot }) => {
    const same = sameNominee(whoOf(own, ownRoot), whoOf(filing, root), related);
    return same ? [{ by: { code }, sure: same === 'sure', award: filing.award, ground: filing.ground, period: periodOf(filing.facts, sentOn) }] : [];
  });
}

const whoOf = ({ nominee, unitId }: Filing, honouree: string | null) => ({
  kind: nominee.kind,
  name: exactKey(nominee.name),
  birthYear: nominee.birthYear ?? null,
  unit: unitId,
  honouree,
});

/** Whom the clerk picked, as merges have joined them since. */
const ROOT = (id: string): string => `(select h.root_id from honouree h where h.id = (${id})::uuid)`;
