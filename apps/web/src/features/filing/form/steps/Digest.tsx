import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { awardsQuery } from '../../../../acts';
import { useSay, useWords } from '../../../../i18n';
import { day } from '../../../../ui/dates';
import { dayFault } from '../../../../ui/typed-day';
import type { About } from '../about';
import { sentDay } from '../values';

/** A day as it is written; what is none as it was typed. */
const readable = (typed: string | undefined): string => (dayFault(typed) ? (typed ?? '') : day(typed));

/** What will be sent, in a few lines. */
export function Digest({ about: { values, mode, units, view, today } }: { about: About }) {
  const t = useWords('filing');
  const ui = useWords('ui');
  const say = useSay();
  const award = useQuery(awardsQuery(sentDay(values, today))).data?.items.find((one) => one.code === values.award);
  const { nominee, facts, letter } = values;
  const list = (all: object[] | undefined): string =>
    all === undefined ? t('facts.unknown') : all.length === 0 ? t('facts.none') : t('review.count', { n: all.length });
  const years = (facts.nominee.years ?? []).filter((year) => year.rating);
  const lines: [string, ReactNode][] = [
    [t('who.name'), [nominee.name, ui(`nominee.${nominee.kind}`), nominee.position].filter(Boolean).join(' · ')],
    [t('who.unit'), view?.unit.name ?? units.find((unit) => unit.id === values.unitId)?.name],
    [t('award.name'), [award ? say(award.name) : values.award, ui(`ground.${values.ground}`)].filter(Boolean).join(' · ')],
    [t('facts.years'), years.length ? years.map((year) => `${year.year}: ${t(`rating.${year.rating!}`)}`).join(' · ') : t('facts.unknown')],
    [t('facts.awards'), list(facts.nominee.awards)],
    [t('facts.discipline'), list(facts.nominee.discipline)],
    [t('facts.holds'), list(facts.nominee.holds)],
    [t('achievement.text'), values.achievement?.trim() ? t('review.letters', { n: values.achievement.trim().length }) : t('review.noText')],
    ...(mode === 'draft'
      ? ([
          [t('step.letter'), letter.number ? `${letter.number} · ${readable(letter.date)}` : ''],
          [t('award.sentOn'), readable(values.sentOn)],
        ] as [string, ReactNode][])
      : []),
  ];
  return (
    <dl className="digest">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || <span className="quiet">{t('review.blank')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
