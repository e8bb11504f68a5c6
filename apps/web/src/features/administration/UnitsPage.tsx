import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { DayField } from '../../ui/DayField';
import { day } from '../../ui/dates';
import { Page } from '../../ui/Page';
import { SearchField } from '../../ui/SearchField';
import { unitsQuery } from './calls';
import { useNames } from './cells';
import { Listed } from '../../ui/Listed';
import { registerSearch, type RegisterSearch } from './search';
import './administration.css';
import './words';

const route = getRouteApi('/desk/don-vi');

/** Units as they were, or are, on a day. */
export function UnitsPage() {
  const t = useWords('administration');
  const names = useNames();
  const today = useToday();
  const { q, on = today } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(unitsQuery(q, on));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const set = (change: RegisterSearch): void => void navigate({ search: (old) => registerSearch({ ...old, ...change }), replace: true });
  return (
    <Page title={t('units.title')}>
      <search aria-label={t('units.q')} className="list-filters">
        <SearchField value={q ?? ''} set={(typed) => set({ q: typed })} label={t('units.q')} />
        <DayField filters aria-label={t('units.on')} value={on} onChange={(chosen) => set({ on: chosen })} />
      </search>
      <Listed list={list} count={items.length} empty={[t('units.empty'), t('units.emptyAbout')]}>
        <div className="list-frame">
          <table className="list">
            <caption className="hidden-text">{t('units.list')}</caption>
            <thead>
              <tr>
                {(['name', 'code', 'level', 'since'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`units.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((unit) => (
                <tr key={unit.id}>
                  <th scope="row">
                    <Link to="/don-vi/$code" params={{ code: unit.code }} search={on === today ? {} : { on }} className="cell-link">
                      {unit.name}
                    </Link>
                  </th>
                  <td className="numbers">{unit.code}</td>
                  <td>{names.level(unit.level)}</td>
                  <td className="numbers">{day(unit.fromOn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Listed>
    </Page>
  );
}
