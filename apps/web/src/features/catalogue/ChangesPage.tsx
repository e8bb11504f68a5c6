import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useSay, useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { DayField } from '../../ui/DayField';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { changesQuery } from './calls';
import { ChangeTold } from './parts/ChangeTold';
import './catalogue.css';
import './words';

const route = getRouteApi('/desk/danh-hieu/thay-doi');
/** The day before the law as amended came into force: what most readers want to compare today with. */
const BEFORE_THE_AMENDMENT = '2026-09-30';

/** What changed in the law between two days, award by award. */
export function ChangesPage() {
  const t = useWords('catalogue');
  const say = useSay();
  const today = useToday();
  const { from = BEFORE_THE_AMENDMENT, to = today } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, isError, refetch } = useQuery(changesQuery(from, to));
  const items = data?.items;
  return (
    <Page
      title={t('changes.title')}
      about={t('changes.about')}
      actions={
        <Link to="/danh-hieu" className="button-link">
          {t('back')}
        </Link>
      }
    >
      <div className="catalogue-asked">
        <label>
          {t('changes.from')}
          <DayField filters value={from} onChange={(chosen) => void navigate({ search: { from: chosen, to }, replace: true })} />
        </label>
        <label>
          {t('changes.to')}
          <DayField filters value={to} onChange={(chosen) => void navigate({ search: { from, to: chosen }, replace: true })} />
        </label>
      </div>
      {isError && <ProblemBox error={error} again={() => void refetch()} />}
      {!items && !isError && <Waiting />}
      {items?.length === 0 && <Empty title={t('changes.none')}>{t('changes.noneNext')}</Empty>}
      {items && items.length > 0 && <p role="status">{t('changes.count', { count: items.length })}</p>}
      {items?.map((change) => (
        <details key={change.code} className="card change-card">
          <summary>
            <strong>{say(change.name)}</strong> <span className="quiet">{t(`how.${change.how}`)}</span>
          </summary>
          <ChangeTold change={change} />
        </details>
      ))}
    </Page>
  );
}
