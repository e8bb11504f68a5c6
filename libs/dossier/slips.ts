import type { Facts, LocalDate } from '../rulebook/types';
import { text, wrong } from './fields';
import type { Dossier, FieldError } from './types';

/** Nobody who is proposed was born before this year; it only catches a slip of the pen. */
const FIRST_YEAR = 1900;

/** Is what was filed whole, and can it be so? Asked when it is sent: a draft may still hold a slip. */
export function filingErrors({ filing: { nominee, award, ground, facts } }: Dossier, today: LocalDate): FieldError[] {
  return [
    ...text('nominee.name', nominee.name, 'tên cá nhân, tập thể', 'the nominee'),
    ...birthErrors(nominee.birthYear, today),
    ...text('award', award, 'danh hiệu, hình thức khen thưởng', 'the award'),
    ...text('ground', ground, 'loại hình khen thưởng', 'the ground'),
    ...factErrors(facts),
  ];
}

function birthErrors(year: number | undefined, today: LocalDate): FieldError[] {
  const last = Number(today.slice(0, 4));
  if (year === undefined || (year >= FIRST_YEAR && year <= last)) return [];
  return [
    wrong(
      'nominee.birthYear',
      `Năm sinh ${year} chưa đúng: phải từ ${FIRST_YEAR} đến ${last}.`,
      `The year of birth ${year} is not right: it must be from ${FIRST_YEAR} to ${last}.`,
    ),
  ];
}

interface Span {
  from?: LocalDate | null | undefined;
  to?: LocalDate | null | undefined;
}

/** Stretches of time that end before they begin, each at its end's path. */
export function factErrors(facts: Partial<Facts> | undefined): FieldError[] {
  const { nominee, period } = facts ?? {};
  const of = (path: string, spans: readonly Span[] | undefined): FieldError[] => (spans ?? []).flatMap((span, i) => reversed(`${path}.${i}`, span));
  return [
    ...reversed('facts.period', period ?? {}),
    ...of('facts.nominee.awards', nominee?.awards),
    ...of('facts.nominee.discipline', nominee?.discipline),
    ...of('facts.nominee.holds', nominee?.holds),
    ...of('facts.nominee.posts', nominee?.posts),
    ...of('facts.nominee.maternity', nominee?.maternity),
    ...of('facts.nominee.away', nominee?.away),
  ];
}

const written = (day: LocalDate): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

const reversed = (path: string, { from, to }: Span): FieldError[] =>
  from && to && to < from
    ? [
        wrong(
          `${path}.to`,
          `Khoảng thời gian bị ngược: đến ngày ${written(to)} lại trước từ ngày ${written(from)}.`,
          `The period is reversed: it ends on ${to}, before it begins on ${from}.`,
        ),
      ]
    : [];
