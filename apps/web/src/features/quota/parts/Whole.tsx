import { Link } from '@tanstack/react-router';
import type { Quota, QuotaCap } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { Citations } from '../../../ui/Citations';
import { useFigure } from '../figure';
import { Gauge } from './Gauge';
import { Verdict } from './Verdict';

/** The place as a whole: the figures, the caps and whose word they are. */
export function Whole({ page }: { page: Quota }) {
  const t = useWords('quota');
  const say = useSay();
  const figure = useFigure();
  const { whole, perUnit, items } = page;
  const many = perUnit && items.length > 1;
  return (
    <section className="card quota-whole" aria-label={t('whole')}>
      <h2>
        {t('whole')} {!many && <Verdict figures={whole} />}
      </h2>
      <dl className="quota-sums">
        {(['granted', 'voted', 'appraised', 'filed'] as const).map((state) => (
          <div key={state}>
            <dt>
              <span className={`quota-key gauge-${state}`} aria-hidden /> {t(`state.${state}`)}
            </dt>
            <dd>{whole.taken[state]}</dd>
          </div>
        ))}
        <div>
          <dt>{say(page.baseName)}</dt>
          <dd>{whole.base.sure}</dd>
          {(whole.base.maybe > 0 || whole.base.declared !== null) && (
            <dd className="quiet">
              {whole.base.maybe > 0 && t('maybe', { n: whole.base.maybe })} {whole.base.declared !== null && t('declared', { n: whole.base.declared })}
            </dd>
          )}
        </div>
        <div>
          <dt>{t('share')}</dt>
          <dd>{whole.share === null ? t('unknown') : `${figure(whole.share)} %`}</dd>
        </div>
      </dl>
      <Gauge figures={whole} name={page.unit.name} />
      {many && <p>{t('perUnit')}</p>}
      {whole.caps.map((cap) => (
        <Cap key={`${cap.source} ${cap.percent}`} cap={cap} bare={many} />
      ))}
      {whole.caps.length === 0 && <NoCap page={page} />}
      {page.advice && (
        <div className="quota-advice">
          <p>
            <strong>{t('advice')}</strong> {say(page.advice.says)}
          </p>
          <Citations citations={page.advice.citations} />
        </div>
      )}
    </section>
  );
}

/** One cap: its sentence, what it comes to here, its source with the mark. */
function Cap({ cap, bare }: { cap: QuotaCap; bare: boolean }) {
  const say = useSay();
  return (
    <div className="quota-rule">
      <p>
        <strong>{say(cap.rule)}</strong>
      </p>
      {!bare && <p>{say(cap.says)}</p>}
      <Citations citations={cap.citations} />
    </div>
  );
}

function NoCap({ page }: { page: Quota }) {
  const t = useWords('quota');
  return (
    <p>
      {t('noCap')}{' '}
      <Link to="/tham-so/$key" params={{ key: `quota.${page.award.code}` }} search={{ unit: page.unit.code }}>
        {t('setCap')}
      </Link>
    </p>
  );
}
