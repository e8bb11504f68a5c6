import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { AwardCell, NomineeCell } from '../../acts';
import type { StuckItem } from '../../api';
import { useSay, useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { Due } from '../../ui/Due';
import { Page } from '../../ui/Page';
import { stuckQuery } from './calls';
import { HeatTable } from './HeatTable';
import { Listed } from './Listed';
import { stuckSearch, type StuckSearch } from './search';
import './administration.css';
import './words';

const route = getRouteApi('/desk/ach-tac');
const COLUMNS = ['nominee', 'award', 'step', 'why', 'waitsFor', 'days', 'due'] as const;

/** Where dossiers stand still: why, at which level and step, how long, and who they wait for. */
export function StuckPage() {
  const t = useWords('administration');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const board = useInfiniteQuery(stuckQuery(search));
  const first = board.data?.pages[0];
  const items = board.data?.pages.flatMap((page) => page.items) ?? [];
  const set = (change: StuckSearch): void => void navigate({ search: (old) => stuckSearch({ ...old, ...change }), replace: true });
  const cell = search.level ?? search.step ?? search.age;
  return (
    <Page title={t('stuck.title')} about={t('stuck.about')}>
      {first && (
        <>
          <div className="reasons" role="group" aria-label={t('stuck.reasons')}>
            <Button aria-pressed={!search.why} type={search.why ? 'default' : 'primary'} ghost={!search.why} onClick={() => set({ why: undefined })}>
              {t('stuck.all')}
            </Button>
            {first.reasons.map(({ why, n }) => (
              <Button
                key={why}
                aria-pressed={search.why === why}
                type={search.why === why ? 'primary' : 'default'}
                ghost={search.why === why}
                disabled={n === 0 && search.why !== why}
                onClick={() => set({ why: search.why === why ? undefined : why })}
              >
                {t(`stuck.why.${why}`)} ({n})
              </Button>
            ))}
          </div>
          {first.cells.length > 0 && <HeatTable cells={first.cells} search={search} set={set} />}
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
                <Row key={item.id} item={item} />
              ))}
            </tbody>
          </table>
        </div>
      </Listed>
    </Page>
  );
}

function Row({ item }: { item: StuckItem }) {
  const t = useWords('administration');
  const say = useSay();
  const today = useToday();
  return (
    <tr>
      <th scope="row">
        <NomineeCell dossier={item} />
      </th>
      <td>
        <AwardCell code={item.award} />
      </td>
      <td>{say(item.stepName)}</td>
      <td>
        {item.why.map((one) => (
          <Cause key={one.cause} one={one} />
        ))}
      </td>
      <td>
        <WaitsFor item={item} />
      </td>
      <td className="numbers">{t('stuck.days', { days: item.days })}</td>
      <td>
        <Due on={item.dueOn} today={today} paused={item.status !== 'running'} />
      </td>
    </tr>
  );
}

/** One cause: what it is, how often, and for how long. */
function Cause({ one: { cause, times, days } }: { one: StuckItem['why'][number] }) {
  const t = useWords('administration');
  return (
    <div className="cause">
      <span className={GRAVE.includes(cause) ? 'due-late' : undefined}>{t(`stuck.why.${cause}`)}</span>
      <span className="quiet cell-second">{[...(times === null ? [] : [t('stuck.times', { times })]), t('stuck.days', { days })].join(' · ')}</span>
    </div>
  );
}
const GRAVE: readonly string[] = ['absent', 'no-candidate', 'failing', 'engine-away', 'behind', 'evidence', 'overdue'];

/** Who would have to act next. */
function WaitsFor({ item: { waitsFor } }: { item: StuckItem }) {
  const t = useWords('administration');
  const say = useSay();
  return (
    <>
      {waitsFor.authority && <div>{say(waitsFor.authority)}</div>}
      {waitsFor.office && <div>{waitsFor.office}</div>}
      <div className="quiet cell-second">{waitsFor.people.length > 0 ? waitsFor.people.join(', ') : t('stuck.nobodyHere')}</div>
    </>
  );
}
