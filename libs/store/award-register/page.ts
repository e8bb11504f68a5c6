import { type Refusal, refuse } from '../../dossier';
import type { Ground, LocalDate, NomineeKind } from '../../rulebook/types';
import type { Sql } from '../open';
import { registerReach } from './reach';

export interface GivenAward {
  id: string;
  award: string;
  ground: Ground | null;
  period: { from: LocalDate; to: LocalDate } | null;
  year: number;
  decision: { number: string; date: LocalDate };
  authority: string;
  /** The unit's name at that time. */
  unit: string;
  position: string | null;
  writtenAs: string;
  source: 'dossier' | 'import';
  dossierId: string | null;
}
export interface MergeTold {
  id: string;
  from: { id: string; name: string; birthYear: number | null; unit: string };
  into: { id: string; name: string };
  reason: string;
  by: string;
  at: string;
  undone: { by: string; reason: string; at: string } | null;
}
export interface HonoureePage {
  id: string;
  kind: NomineeKind;
  name: string;
  birthYear: number | null;
  gender: 'female' | 'male' | null;
  position: string | null;
  unit: string;
  /** Other ways sources wrote the name, and the names of those merged in. */
  aliases: string[];
  awards: GivenAward[];
  merges: MergeTold[];
  alike: Likeness[];
}
export interface Likeness {
  id: string;
  why: string;
  other: { id: string; name: string; birthYear: number | null; unit: string };
}

const AWARDS = `select g.id, g.award, g.ground, case when g.period_from is null then null else jsonb_build_object('from', g.period_from, 'to', g.period_to) end as period,
    g.year, jsonb_build_object('number', g.decision_number, 'date', g.decided_on) as decision, g.authority, g.unit_text as unit, g.position,
    g.written_as as "writtenAs", case when g.dossier_id is null then 'import' else 'dossier' end as source, g.dossier_id as "dossierId"
  from award_given g join honouree m on m.id = g.honouree_id where m.root_id = $1 order by g.year desc, g.decided_on desc, g.id`;

const MERGES = `select e.id, jsonb_build_object('id', f.id, 'name', f.name, 'birthYear', f.birth_year, 'unit', f.unit_text) as "from",
    jsonb_build_object('id', i.id, 'name', i.name) as "into", e.reason, e.by_name as "by", e.at,
    case when e.undone_at is null then null else jsonb_build_object('by', e.undone_name, 'reason', e.undone_reason, 'at', e.undone_at) end as undone
  from honouree_merge e join honouree f on f.id = e.from_id join honouree i on i.id = e.into_id where i.root_id = $1 or f.root_id = $1 order by e.at`;

const ALIKE = `select l.id, l.why, jsonb_build_object('id', o.id, 'name', o.name, 'birthYear', o.birth_year, 'unit', o.unit_text) as other
  from honouree_likeness l join honouree a on a.id = l.a_id join honouree b on b.id = l.b_id
  join honouree o on o.id = case when a.root_id = $1 then b.root_id else a.root_id end
 where l.state = 'open' and (a.root_id = $1) <> (b.root_id = $1) and o.unit_path && $2::uuid[] order by l.id limit 50`;

/** What a person, collective or household holds, newest first. An id that was merged answers with the one it was merged into. */
export async function honoureePage(sql: Sql, it: { id: string; personId: string; today: LocalDate }): Promise<HonoureePage | Refusal> {
  const [one] = await sql.query(
    `select r.id, r.kind, r.name, r.birth_year as "birthYear", r.gender, r.position, r.unit_text as unit, r.unit_path as path
       from honouree h join honouree r on r.id = h.root_id where h.id = $1`,
    [it.id],
  );
  if (!one) return refuse('unknown');
  const reach = await registerReach(sql, it.personId, it.today);
  const { path, ...honouree } = one as HonoureePage & { path: string[] };
  if (!path.some((unit) => reach.includes(unit))) return refuse('outside-your-jurisdiction', { sentence: NOT_YOURS, next: ASK });
  const awards: GivenAward[] = await sql.query(AWARDS, [one.id]);
  const names: { name: string }[] = await sql.query(`select distinct name from honouree where root_id = $1`, [one.id]);
  const aliases = [...new Set([...names.map((n) => n.name), ...awards.map((a) => a.writtenAs)])].filter((name) => name !== honouree.name).sort();
  return { ...honouree, aliases, awards, merges: await sql.query(MERGES, [one.id]), alike: await sql.query(ALIKE, [one.id, reach]) };
}

const NOT_YOURS = {
  vi: 'Người hoặc tập thể này thuộc sổ khen thưởng của đơn vị khác.',
  en: "This person or collective is in another unit's register.",
};
const ASK = {
  vi: 'Hỏi cơ quan thường trực thi đua, khen thưởng của tỉnh nếu cần tra cứu.',
  en: "Ask the province's standing agency if you need to look it up.",
};
