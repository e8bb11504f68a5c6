import { type Refusal, refuse } from '../dossier';
import { vietnamDay } from './days';
import { prepared, type Sql } from './open';
import { validOn } from './register';
import type { LockedDossier } from './record/rows';

export interface Asked {
  personId: string;
  dossierId: string;
  now: Date;
}
/** A dossier's row with what a page shows beside it. */
export interface SeenRow extends LockedDossier {
  award: string;
  submission_id: string | null;
  verdict: string | null;
  check_seq: number;
  checked_seq: number;
  followed: number;
  created_at: Date;
  updated_at: Date;
  unit_code: string;
  /** The unit's name on the day of the letter; of a draft, today. */
  unit_name: string;
}

/** SQL: the columns of a SeenRow, from `dossier d join unit u`. */
export const SEEN_COLUMNS = (today: string): string => `
  d.id, d.code, d.unit_id, d.filing, d.plan, d.state, d.seq, d.head_hash, d.from_paper, d.last_on, d.award, d.submission_id, d.verdict, d.check_seq, d.checked_seq,
  d.followed, d.created_at, d.updated_at, u.code as unit_code,
  (select v.name from unit_version v where v.unit_id = d.unit_id
    order by (${validOn('v', `coalesce((d.state->'letter'->>'date')::date, ${today})`)}) desc, v.from_on desc limit 1) as unit_name`;

/**
 * SQL: may person `$p` see dossier row `d`? Someone of the unit itself, or of an office above it, today, or on the dossier's last
 * day on paper.
 */
export const SEES = (person: string, today: string): string => `exists (
  select 1 from seat s join office o on o.id = s.office_id
   where s.person_id = ${person} and o.unit_id = any(d.unit_path)
     and (${validOn('s', today)} or (d.from_paper and ${validOn('s', 'd.last_on')})))`;

/** The row a person asks for; a refusal when there is none, or it is not theirs to see. */
export async function seen(sql: Sql, asked: Asked): Promise<SeenRow | Refusal> {
  const rows = await prepared<SeenRow & { seen: boolean }>(
    sql,
    'seen-dossier',
    `select ${SEEN_COLUMNS('$3::date')}, (${SEES('$2::uuid', '$3::date')} or d.created_by = $2::uuid) as seen
       from dossier d join unit u on u.id = d.unit_id where d.id = $1`,
    [asked.dossierId, asked.personId, vietnamDay(asked.now)],
  );
  const row = rows[0];
  if (!row) return refuse('unknown');
  return row.seen ? row : refuse('outside-your-jurisdiction');
}
