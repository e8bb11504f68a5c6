import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { StuckItem } from '../../../api';
import { useWords } from '../../../i18n';
import { Page } from '../../../ui/Page';
import { stuckQuery } from '../calls';
import { Listed } from '../../../ui/Listed';
import { stuckSearch, type StuckSearch } from '../search';
import '../administration.css';
import '../words';
import { Done, type Did } from './Done';
import { Heat } from './Heat';
import { Row } from './Row';

/** Forms come when they are needed: most who open the board only read it. */
const RemedyModal = lazy(() => import('./RemedyModal').then(({ RemedyModal: form }) => ({ default: form })));

const route = getRouteApi('/desk/ach-tac');
const COLUMNS = ['nominee', 'award', 'step', 'why', 'waitsFor', 'days', 'due', 'remedy'] as const;

/** Where dossiers stand still: why, at which level and step, how long, who they wait for, and what mends it. */
export function StuckPage() {
  const t = useWords('administration');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const board = useInfiniteQuery(stuckQuery(search));
  const [mending, setMending] = useState<StuckItem | null>(null);
  const [did, setDid] = useState<Did | null>(null);
  const first = board.data?.pages[0];
  const items = board.data?.pages.flatMap((page) => page.items) ?? [];
  const set = (change: StuckSearch): void => void navigate({ search: (old) => stuckSearch({ ...old, ...change }), replace: true });
  const cell = search.level ?? search.step ?? search.age;
  const finish = (what: Did): void => {
    setMending(null);
    setDid(what);
  };
  return (
    <Page title={t('stuck.title')} about={t('stuck.about')}>
      {first?.engine === 'down' && (
        <p className="problem" role="status">
          {t('stuck.engineAway')}
        </p>
      )}
      {did && <Done did={did} />}
      {first && (
        <>
          <div className="reasons" role="group" aria-label={t('stuck.reasons')}>
            <Button aria-pressed={!search.why} type={search.why ? 'default' : 'primary'} ghost={!search.why} onClick={() => set({ why: undefined })}>
              {t('stuck.all')}
            </Button>
            {first.reasons
              .filter(({ why, n }) => n > 0 || search.why === why)
              .map(({ why, n }) => (
                <Button
                  key={why}
                  aria-pressed={search.why === why}
                  type={search.why === why ? 'primary' : 'default'}
                  ghost={search.why === why}
                  onClick={() => set({ why: search.why === why ? undefined : why })}
                >
                  {t(`stuck.why.${why}`)} ({n})
                </Button>
              ))}
          </div>
          {first.cells.length > 0 && <Heat cells={first.cells} search={search} set={set} />}
        </>
      )}
      <div className="list-head">
        <h2>{t('stuck.list')}</h2>
        {cell && <Button onClick={() => set({ level: undefined, step: undefined, age: undefined })}>{t('stuck.whole')}</Button>}
      </div>
      <Listed list={board} count={items.length} empty={[t('stuck.empty'), t('stuck.emptyAbout')]}>
        <div className="list-frame">
          <table className="list">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <Row key={item.id} item={item} mend={setMending} />
              ))}
            </tbody>
          </table>
        </div>
      </Listed>
      {mending && (
        <Suspense>
          <RemedyModal key={mending.id} item={mending} onStop={() => setMending(null)} onDone={finish} />
        </Suspense>
      )}
    </Page>
  );
}
