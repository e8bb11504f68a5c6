import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { DossierView } from '../../../api';
import { useWords } from '../../../i18n';
import { useToday } from '../../../session/me';
import { day } from '../../../ui/dates';
import { Page } from '../../../ui/Page';
import { ProblemBox } from '../../../ui/Problem';
import { StatusTold } from '../../../ui/Told';
import { Waiting } from '../../../ui/Waiting';
import { dossierQuery } from '../calls';
import { Head } from '../Head';
import { Answers } from '../Answers';
import { Interruptions } from '../Interruptions';
import { Findings } from '../parts/Findings';
import { Summary } from '../parts/Summary';
import { Timeline } from '../parts/Timeline';
import { WayTable } from './WayTable';
import '../dossier.css';
import './print-page.css';
import '../words';

const route = getRouteApi('/desk/ho-so/$id/in');

/** The whole of a dossier on A4: title, number, and everything unfolded. */
export function PrintPage() {
  const { id } = route.useParams();
  const { data: view, error, isLoadingError, refetch } = useQuery(dossierQuery(id));
  const t = useWords('dossier');
  if (isLoadingError) {
    return (
      <Page title={t('cannotOpen')}>
        <ProblemBox error={error} again={() => void refetch()} />
      </Page>
    );
  }
  return view ? <Sheet view={view} /> : <Waiting rows={10} />;
}

function Sheet({ view }: { view: DossierView }) {
  const t = useWords('dossier');
  const today = useToday();
  return (
    <Page
      title={t('printed.title')}
      about={
        <>
          {t('head.code')}: <strong>{view.code}</strong> · <StatusTold status={view.status} /> · {t('printed.on', { date: day(today) })}
        </>
      }
      actions={
        <>
          <Link to="/ho-so/$id" params={{ id: view.id }} className="button-link">
            {t('printed.back')}
          </Link>
          <Button type="primary" onClick={() => window.print()}>
            {t('printed.print')}
          </Button>
        </>
      }
    >
      <div className="sheet card">
        <p className="sheet-name">{view.nominee.name}</p>
        <Head view={view} />
        <h2>{t('climb.title')}</h2>
        <WayTable view={view} />
        <Interruptions view={view} />
        <Answers id={view.id} all />
        <Summary view={view} />
        <h2>{t('tab.findings')}</h2>
        <Findings id={view.id} />
        <h2>{t('tab.timeline')}</h2>
        <Timeline id={view.id} />
      </div>
    </Page>
  );
}
