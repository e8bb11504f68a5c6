import type { DossierStatus, StepState } from '../../dossier';
import { awardOn } from '../../rulebook';
import type { LocalDate, Plan, Wording } from '../../rulebook/types';
import { vietnamDay } from '../days';
import type { Sql } from '../open';

export type PublicState = 'in-progress' | 'supplement' | 'granted' | 'declined' | 'withdrawn';
/** What anybody may know who has the code. */
export interface PublicStatus {
  code: string;
  award: { code: string; name: Wording };
  /** First letters only: who has the code already knows the name, who guessed it does not learn it. */
  initials: string;
  state: PublicState;
  levels: { name: Wording; state: 'done' | 'now' | 'next' }[];
  changedOn: LocalDate;
}

/** A hold stays unseen: that somebody is under inspection or complained of is nobody's business before it is concluded. */
const STATE: Record<Exclude<DossierStatus, 'draft'>, PublicState> = {
  running: 'in-progress',
  held: 'in-progress',
  returned: 'supplement',
  granted: 'granted',
  declined: 'declined',
  withdrawn: 'withdrawn',
};

export const initialsOf = (name: string): string =>
  name
    .normalize('NFC')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${[...word][0]?.toLocaleUpperCase('vi') ?? ''}.`)
    .join(' ');

/** The levels in the order of the climb, each once; what will no longer be climbed is left out. */
export function levelsOf(plan: Pick<Plan, 'levels' | 'steps'>, steps: Pick<StepState, 'id' | 'status'>[], ended: boolean): PublicStatus['levels'] {
  const statuses = new Map(steps.map((step) => [step.id, step.status]));
  const codes = [...new Set(plan.steps.map((step) => step.level))];
  return codes.flatMap((code) => {
    const here = plan.steps.filter((step) => step.level === code).map((step) => statuses.get(step.id) ?? 'waiting');
    const name = plan.levels.find((level) => level.code === code)?.name;
    const state = here.includes('open')
      ? ('now' as const)
      : here.includes('waiting')
        ? here.includes('done')
          ? ('now' as const)
          : ('next' as const)
        : ('done' as const);
    const walked = here.includes('done');
    return !name || (ended && !walked) ? [] : [{ name, state: ended ? 'done' : state }];
  });
}

interface Row {
  code: string;
  award: string;
  name: string;
  status: Exclude<DossierStatus, 'draft'>;
  plan: Plan | null;
  steps: StepState[];
  sentOn: LocalDate | null;
  at: Date;
}

const CODE = /^hs\W*(\d{4})\W*0*(\d{1,9})$/i;

/** A code as people write it (`hs 2026 123`) as it stands in the register (`HS-2026-00123`); what is no code stays as it was typed. */
export function codeOf(typed: string): string {
  const [, year, number] = CODE.exec(typed.trim()) ?? [];
  return year && number ? `HS-${year}-${number.padStart(5, '0')}` : typed.trim().toUpperCase();
}

/** One dossier by its code, for everybody; null for a draft or a code that nobody was given. */
export async function publicStatus(sql: Sql, code: string): Promise<PublicStatus | null> {
  const [row]: Row[] = await sql.query(
    `select d.code, d.award, d.nominee_name as name, d.status, d.plan, d.state->'steps' as steps, d.state->>'sentOn' as "sentOn",
            (select max(a.at) from act a where a.dossier_id = d.id) as at
       from dossier d where d.code = $1 and d.status <> 'draft'`,
    [codeOf(code)],
  );
  if (!row?.at) return null;
  const changedOn = vietnamDay(row.at);
  const award = awardOn(row.award, row.sentOn ?? changedOn);
  const state = STATE[row.status];
  return {
    code: row.code,
    award: { code: row.award, name: award && 'name' in award ? award.name : { vi: row.award, en: row.award } },
    initials: initialsOf(row.name),
    state,
    levels: row.plan ? levelsOf(row.plan, row.steps, !['in-progress', 'supplement'].includes(state)) : [],
    changedOn,
  };
}
