import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Input } from 'antd';
import { useSay, useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { day } from '../../ui/dates';
import { DayField } from '../../ui/DayField';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { plain } from '../../ui/plain';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { awardsQuery } from './calls';
import type { Award, RegimeId } from '../../../../../libs/rulebook/types';
import './catalogue.css';
import './words';

const route = getRouteApi('/desk/danh-hieu');

/** Every award as of a day: for whom, who decides; each opens to what it takes. */
export function CataloguePage() {
  const t = useWords('catalogue');
  const today = useToday();
  const { on = today, q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, isError, refetch } = useQuery(awardsQuery(on));
  const awards = ((data?.items ?? []) as unknown as Award[]).filter(({ code, name }) => plain(`${code} ${name.vi} ${name.en}`).includes(plain(q)));
  return (
    <Page
      title={t('title')}
      {...(data ? { about: t('about', { date: day(on), regime: t(`regime.${data.regime as RegimeId}`) }) } : {})}
      actions={
        <Link to="/danh-hieu/thay-doi" className="button-link">
          {t('changesLink')}
        </Link>
      }
    >
      <div className="catalogue-asked">
        <label>
          {t('on')}
          <DayField filters value={on} onChange={(chosen) => void navigate({ search: (old) => ({ ...old, on: chosen }), replace: true })} />
        </label>
        <label>
          {t('q')}
          <Input
            allowClear
            value={q}
            onChange={(event) => void navigate({ search: (old) => ({ ...old, q: event.target.value || undefined }), replace: true })}
          />
        </label>
      </div>
      {isError && <ProblemBox error={error} again={() => void refetch()} />}
      {!data && !isError && <Waiting />}
      {data && awards.length === 0 && <Empty title={t('noAwards')}>{t('noAwardsNext')}</Empty>}
      {(['title', 'form'] as const).map((kind) => (
        <Group key={kind} title={t(`kind.${kind}`)} awards={awards.filter((one) => one.kind === kind)} on={on} />
      ))}
    </Page>
  );
}

function Group({ title, awards, on }: { title: string; awards: Award[]; on: string }) {
  const t = useWords('catalogue');
  const ui = useWords('ui');
  const say = useSay();
  if (awards.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="catalogue-list">
        {awards.map((award) => (
          <li key={award.code} className="card">
            <Link to="/danh-hieu/$code" params={{ code: award.code }} search={{ on }} className="catalogue-name">
              {say(award.name)}
            </Link>
            <div className="quiet">
              {t('for')}: {award.nominees.map((one) => ui(`nominee.${one}`).toLowerCase()).join(', ')} · {t('decides')}: {say(award.decidedBy)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
