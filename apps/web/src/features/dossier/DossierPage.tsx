import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import type { DossierView } from '../../api';
import { useWords } from '../../i18n';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { StatusTold } from '../../ui/Told';
import { Waiting } from '../../ui/Waiting';
import { Acts } from './Acts';
import { Answers } from './Answers';
import { dossierQuery } from './calls';
import { Climb } from './Climb';
import { Head } from './Head';
import { Interruptions } from './Interruptions';
import { Findings } from './parts/Findings';
import { Summary } from './parts/Summary';
import { Timeline } from './parts/Timeline';
import { TABS, type Tab } from './search';
import './dossier.css';
import './words';

const Plan = lazy(() => import('./parts/Plan').then((m) => ({ default: m.Plan })));
const Deadlines = lazy(() => import('./parts/Deadlines').then((m) => ({ default: m.Deadlines })));
const Documents = lazy(() => import('./parts/Documents').then((m) => ({ default: m.Documents })));
const route = getRouteApi('/desk/ho-so/$id');

/** One dossier: where it stands, what it holds, what I may do. */
export function DossierPage() {
  const { id } = route.useParams();
  const { data: view, error, isLoadingError, refetch } = useQuery(dossierQuery(id));
  const t = useWords('dossier');
  // What is on the screen stays there when reading it again fails: a form may stand open in it.
  if (isLoadingError) {
    return (
      <Page title={t('cannotOpen')}>
        <ProblemBox error={error} again={() => void refetch()} />
      </Page>
    );
  }
  return view ? <Opened key={id} view={view} /> : <Waiting rows={10} />;
}

function Opened({ view }: { view: DossierView }) {
  const t = useWords('dossier');
  return (
    <Page
      title={t('title', { nominee: view.nominee.name, code: view.code })}
      about={
        <>
          <StatusTold status={view.status} /> · {view.unit.name}
        </>
      }
      actions={
        <Link to="/ho-so/$id/in" params={{ id: view.id }} className="button-link">
          <PrinterOutlined aria-hidden /> {t('print')}
        </Link>
      }
    >
      <div className="dossier">
        <div className="dossier-head card">
          <Head view={view} />
        </div>
        <div className="dossier-acts">
          <Interruptions view={view} />
          <Acts view={view} />
        </div>
        {view.path.length > 0 && (
          <div className="dossier-climb card">
            <Climb view={view} />
          </div>
        )}
        <div className="dossier-answers">
          <Answers id={view.id} />
        </div>
        <div className="dossier-parts card">
          <Parts view={view} />
        </div>
      </div>
    </Page>
  );
}

function Parts({ view }: { view: DossierView }) {
  const t = useWords('dossier');
  const { tab = 'summary' } = route.useSearch();
  const part: Record<Tab, () => ReactNode> = {
    summary: () => <Summary view={view} />,
    findings: () => <Findings id={view.id} />,
    documents: () => <Documents view={view} />,
    timeline: () => <Timeline id={view.id} />,
    deadlines: () => <Deadlines id={view.id} />,
    plan: () => <Plan view={view} />,
  };
  return (
    <>
      <nav className="tabs no-print" aria-label={t('tab.name')}>
        {TABS.map((key) => (
          <Link
            key={key}
            to="/ho-so/$id"
            params={{ id: view.id }}
            search={{ tab: key }}
            replace
            resetScroll={false}
            className="tab"
            {...(key === tab ? { 'aria-current': 'page' as const } : {})}
          >
            {t(`tab.${key}`)}
          </Link>
        ))}
      </nav>
      <section aria-label={t(`tab.${tab}`)}>
        <Suspense fallback={<Waiting />}>{part[tab]()}</Suspense>
      </section>
    </>
  );
}
