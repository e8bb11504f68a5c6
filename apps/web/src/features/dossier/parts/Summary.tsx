import type { ReactNode } from 'react';
import type { DossierView } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { day } from '../../../ui/dates';

/** What the unit filed: the report, and the facts that the criteria are checked against. A list left out is unknown, an empty one says "none". */
export function Summary({ view }: { view: DossierView }) {
  const t = useWords('dossier');
  return (
    <>
      <h2>{t('summary.achievement')}</h2>
      {view.achievement ? <pre className="achievement">{view.achievement}</pre> : <p className="quiet">{t('summary.noAchievement')}</p>}
      <h2>{t('summary.facts')}</h2>
      <Years facts={view.facts} />
      <dl className="head">
        {view.facts.period && <Pair name={t('summary.period')}>{t('summary.to', { from: day(view.facts.period.from), to: day(view.facts.period.to) })}</Pair>}
        <Held facts={view.facts} />
        <Discipline facts={view.facts} />
        <Collective facts={view.facts} />
        <Others told={view.told} />
      </dl>
    </>
  );
}

type Given = { facts: DossierView['facts'] };

function Years({ facts }: Given) {
  const t = useWords('dossier');
  const years = facts.nominee?.years;
  if (!years?.length) return null;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('summary.year')}</th>
          <th scope="col">{t('summary.rating')}</th>
          <th scope="col">{t('summary.initiatives')}</th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year.year}>
            <th scope="row" className="numbers">
              {year.year}
            </th>
            <td>{year.rating ? t(`rating.${year.rating}`) : t('summary.unknown')}</td>
            <td>
              {year.initiatives ? year.initiatives.map((one) => t(`initiativeLevel.${one.level}`)).join(', ') || t('summary.none') : t('summary.unknown')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Pair = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Held({ facts }: Given) {
  const t = useWords('dossier');
  const awards = facts.nominee?.awards;
  return (
    <Pair name={t('summary.awards')}>
      {awards ? awards.map((one) => `${one.code} (${day(one.decidedOn)})`).join(', ') || t('summary.none') : t('summary.unknown')}
    </Pair>
  );
}

function Discipline({ facts }: Given) {
  const t = useWords('dossier');
  const all = facts.nominee?.discipline;
  const told = all?.map((one) => `${t(`disciplineKind.${one.kind}`)} (${day(one.from)}${one.to ? ` – ${day(one.to)}` : ''})`).join(', ');
  return <Pair name={t('summary.discipline')}>{told === undefined ? t('summary.unknown') : told || t('summary.none')}</Pair>;
}

/** Fields that have a place of their own above. */
const SHOWN =
  /^(achievement|period\.|nominee\.(awards|discipline|years\.\d+\.(rating|initiatives))$|collective\.(members|completed|advanced|fighters|disciplined)$)/;

/** Whatever else was filed: only some awards ask for it. */
function Others({ told }: { told: DossierView['told'] }) {
  const say = useSay();
  return (
    <>
      {told
        .filter(({ field }) => !SHOWN.test(field))
        .map(({ field, what, lines }) => (
          <Pair key={field} name={say(what)}>
            {lines.map(say).join('; ')}
          </Pair>
        ))}
    </>
  );
}

const FIGURES = ['members', 'completed', 'advanced', 'fighters', 'disciplined'] as const;

function Collective({ facts }: Given) {
  const t = useWords('dossier');
  const { collective } = facts;
  if (!collective) return null;
  return (
    <>
      {FIGURES.map((one) => (
        <Pair key={one} name={t(`summary.${one}`)}>
          {collective[one] ?? t('summary.unknown')}
        </Pair>
      ))}
    </>
  );
}
