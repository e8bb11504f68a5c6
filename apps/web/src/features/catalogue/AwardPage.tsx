import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useSay, useWords } from '../../i18n';
import { useMe, useToday } from '../../session/me';
import { day } from '../../ui/dates';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { explainQuery } from './calls';
import { Handing } from './parts/Handing';
import { Money } from './parts/Money';
import { Needs } from './parts/Needs';
import { Papers } from './parts/Papers';
import { Since } from './parts/Since';
import { Steps } from './parts/Steps';
import type { ExplainedView } from './explained';
import './catalogue.css';
import './words';

const route = getRouteApi('/desk/danh-hieu/$code');

/** One award explained as of a day: what it takes, its papers, its way up, its money, and what the regime changed. Prints as a checklist. */
export function AwardPage() {
  const { code } = route.useParams();
  const today = useToday();
  const { on = today } = route.useSearch();
  const t = useWords('catalogue');
  const me = useMe();
  // Today's way is that of the reader's own unit, as a dossier filed now would have it; units of other days may not exist.
  const seat = on === me.today ? (me.offices.find((one) => one.office === 'unit') ?? me.offices[0]) : undefined;
  const { data, error, isLoadingError, refetch } = useQuery(explainQuery(code, on, seat?.unitId));
  if (isLoadingError) {
    return (
      <Page title={code}>
        <ProblemBox error={error} again={() => void refetch()} />
        <p>
          <Link to="/danh-hieu">{t('back')}</Link>
        </p>
      </Page>
    );
  }
  return data ? <Explained told={data as unknown as ExplainedView} unit={seat?.unitName} /> : <Waiting rows={10} />;
}

function Explained({ told, unit }: { told: ExplainedView; unit: string | undefined }) {
  const t = useWords('catalogue');
  const ui = useWords('ui');
  const say = useSay();
  const { award, on, regime } = told;
  const me = useMe();
  const way = award.ways[0];
  const mayFile = on === me.today && me.offices.some((seat) => seat.office === 'unit');
  return (
    <Page
      title={say(award.name)}
      about={
        <>
          {t('about', { date: day(on), regime: say(regime.name) })} · {t('for')}: {award.nominees.map((one) => ui(`nominee.${one}`).toLowerCase()).join(', ')} ·{' '}
          {t('decides')}: {say(award.decidedBy)}
        </>
      }
      actions={
        <>
          <Link to="/danh-hieu" search={{ on }} className="button-link">
            {t('back')}
          </Link>
          {way && mayFile && (
            <Link
              to="/lap-ho-so"
              search={{ hinhThuc: award.code, doiTuong: way.nominees[0], loaiHinh: way.ground }}
              className="button-link button-primary"
              preload={false}
            >
              {t('file')}
            </Link>
          )}
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <Needs award={award} />
      <Papers papers={award.papers} />
      <Handing procedure={award.procedure} />
      <Steps steps={told.steps} unit={unit} />
      <Money told={told} />
      {told.before && <Since code={award.code} from={told.before} to={on} />}
    </Page>
  );
}
