import type { Facts, Ground, Movement, NomineeKind, Prize } from '../../../../../../libs/rulebook/types';
import type { DossierView } from '../../../api';
import { dayFault } from '../../../ui/typed-day';
import type { StartSearch } from '../search';
import { birthFault, hasWrongDays, wholeFault } from './wrong';

type Typed<T> = { [K in keyof T]?: T[K] | undefined };
type Nominee = Facts['nominee'];
export type Year = NonNullable<Nominee['years']>[number];
export type Initiative = NonNullable<Year['initiatives']>[number];
export type HeldAward = Typed<NonNullable<Nominee['awards']>[number]>;
export type Discipline = Typed<NonNullable<Nominee['discipline']>[number]>;
export type Hold = Typed<NonNullable<Nominee['holds']>[number]>;
type Lists = 'awards' | 'discipline' | 'holds' | 'posts' | 'maternity' | 'away';
type TypedLists = { [K in Lists]?: Typed<NonNullable<Nominee[K]>[number]>[] };

/** The form as it is typed: the shape of the dossier itself, any part of it still missing. Names of fields are paths of the contract. */
export interface FormValues {
  unitId: string;
  award?: string;
  ground: Ground;
  nominee: { kind: NomineeKind; name?: string; position?: string; birthYear?: number; personId?: string | null; honoureeId?: string | null };
  facts: {
    nominee: Omit<Typed<Nominee>, Lists | 'kind'> & TypedLists;
    collective?: Facts['collective'];
    period?: { from?: string; to?: string };
    deed?: Omit<Typed<NonNullable<Facts['deed']>>, 'prize'> & { prize?: Typed<Prize> };
    movement?: Typed<Movement>;
    unitFigures?: Typed<NonNullable<Facts['unitFigures']>>;
    channel?: Typed<NonNullable<Facts['channel']>>;
    simplified?: Facts['simplified'];
  };
  achievement?: string;
  letter: { number?: string; date?: string };
  sentOn?: string;
  /** Why it comes after the last day to file. */
  lateReason?: string;
  /** Of an answer to a return: which defects are mended, and what is said to them. */
  mended?: number[];
  note?: string;
}

export const blankValues = (unitId: string, today: string): FormValues => ({
  unitId,
  ground: 'merit',
  nominee: { kind: 'individual' },
  facts: { nominee: {} },
  letter: { date: today },
  sentOn: today,
});

/** A blank form, with the award one came to file for. */
export const startValues = (unitId: string, today: string, { hinhThuc, doiTuong, loaiHinh }: StartSearch): FormValues => ({
  ...blankValues(unitId, today),
  ...(hinhThuc ? { award: hinhThuc } : {}),
  ...(loaiHinh ? { ground: loaiHinh } : {}),
  ...(doiTuong ? { nominee: { kind: doiTuong } } : {}),
});

/** The form of a dossier that was made elsewhere, or whose form is gone. */
export function valuesOf(view: DossierView, today: string): FormValues {
  const { kind: _kind, ...nominee } = view.facts.nominee ?? {};
  const { personId, honoureeId, position, birthYear } = view.nominee;
  return {
    unitId: view.unit.id,
    award: view.award.code,
    ground: view.ground,
    nominee: {
      kind: view.nominee.kind,
      name: view.nominee.name,
      ...(position ? { position } : {}),
      ...(birthYear ? { birthYear } : {}),
      ...(personId ? { personId } : {}),
      ...(honoureeId ? { honoureeId } : {}),
    },
    facts: { ...view.facts, nominee },
    ...(view.achievement ? { achievement: view.achievement } : {}),
    letter: view.letter ?? { date: today },
    sentOn: view.sentOn ?? today,
  };
}

const isFull = (text: string | undefined): text is string => Boolean(text?.trim());

/** A list that says "none" stays; of one that says "some" only whole rows count, and without a whole row it is still unknown. */
function rows<T extends object, K extends keyof T>(list: T[] | undefined, ...need: K[]): (T & Required<Pick<T, K>>)[] | undefined {
  if (!list || list.length === 0) return list as [] | undefined;
  const whole = list.filter((row): row is T & Required<Pick<T, K>> => need.every((key) => Boolean(row[key])) && !hasWrongDays(row));
  return whole.length > 0 ? whole : undefined;
}
export const hasHalfRow = <T extends object>(list: T[] | undefined, ...need: (keyof T)[]): boolean => (list ?? []).some((row) => need.some((key) => !row[key]));

const known = <T extends object>(value: T): T | undefined => (Object.values(value).some((one) => one !== undefined && one !== null) ? value : undefined);
const full = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/** Without what was typed and is no figure, or no day. */
const readable = (collective: NonNullable<Facts['collective']>): NonNullable<Facts['collective']> =>
  Object.fromEntries(
    Object.entries(collective).filter(([key, one]) =>
      key.endsWith('On') ? !dayFault(one as string) : !FIGURES.includes(key) || !wholeFault(one ?? undefined),
    ),
  );
const FIGURES = ['members', 'completed', 'advanced', 'fighters', 'disciplined'];

/** The day the letter goes by; today while none can be read. */
export const sentDay = ({ sentOn }: Pick<FormValues, 'sentOn'>, today: string): string => (sentOn && !dayFault(sentOn) ? sentOn : today);

/** The months of service of a year are known without its rating. */
const isTold = ({ rating, initiatives, monthsInService }: Year): boolean => Boolean(rating ?? initiatives) || monthsInService !== undefined;
/** All of them or nothing: half a movement or half a prize tells nothing. */
const whole = <T extends object, K extends keyof T>(value: T | undefined, ...need: K[]): (T & Required<Pick<T, K>>) | undefined =>
  value && need.every((key) => value[key] !== undefined && value[key] !== null) ? (value as T & Required<Pick<T, K>>) : undefined;
/** Without the fields that say nothing; undefined when none says anything. */
const some = <T extends object>(value: T | undefined): T | undefined =>
  value && known(Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== null)) as T);

function nomineeOf({ facts, nominee: { kind } }: FormValues): Facts['nominee'] {
  const { years, awards, discipline, holds, posts, maternity, away, ...rest } = facts.nominee;
  const told = years?.filter(isTold);
  return full({
    ...rest,
    kind,
    years: told?.length ? told.map((year) => full(year)) : undefined,
    awards: rows(awards, 'code', 'decidedOn'),
    discipline: rows(discipline, 'kind', 'from')?.map((row) => ({ ...row, to: row.to ?? null })),
    holds: rows(holds, 'kind', 'from')?.map((row) => ({ ...row, to: row.to ?? null })),
    posts: rows(posts, 'title', 'from')?.map(({ rank, ...row }) => ({ ...row, ...(rank ? { rank } : {}) })),
    maternity: rows(maternity, 'from', 'to'),
    away: rows(away, 'why', 'from', 'to'),
  });
}

/** What the facts say so far, in the shape of the law's own questions. */
export function factsOf(values: FormValues): Facts {
  const { collective, period, deed, movement, unitFigures, channel, simplified, nominee: _nominee, ...more } = values.facts;
  return full({
    ...more,
    nominee: nomineeOf(values),
    collective: some(collective && readable(collective)),
    period: hasWrongDays(period ?? {}) ? undefined : whole(period, 'from', 'to'),
    deed: some(deed && { ...deed, prize: whole(deed.prize, 'scope', 'medal') }),
    movement: whole(movement, 'by', 'years', 'review'),
    unitFigures: some(unitFigures),
    channel: whole(some(channel), 'vertical'),
    simplified: simplified ?? undefined,
  });
}

const LAST_DAY = '2100-12-31';
/** What of the form a draft can take over: everything that is whole. */
export const filingOf = (values: FormValues) => {
  const { name, position, birthYear, ...nominee } = values.nominee;
  return {
    ...(values.award ? { award: values.award } : {}),
    ground: values.ground,
    ...(isFull(name)
      ? {
          nominee: {
            ...nominee,
            name: name.trim(),
            ...(isFull(position) ? { position: position.trim() } : {}),
            ...(birthYear && !birthFault(birthYear, LAST_DAY) ? { birthYear } : {}),
          },
        }
      : {}),
    facts: factsOf(values),
    ...(isFull(values.achievement) ? { achievement: values.achievement } : {}),
  };
};

/** Is there enough to open a draft on the server? */
export const isNamed = (values: FormValues): boolean => isFull(values.nominee.name) && Boolean(values.award);
