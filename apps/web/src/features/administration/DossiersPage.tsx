import { DownloadOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { AwardField, AwardCell, NomineeCell } from '../../acts';
import type { DossierItem } from '../../api';
import { useSay, useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { Due } from '../../ui/Due';
import { Page } from '../../ui/Page';
import { SearchField } from '../../ui/SearchField';
import { StatusTold } from '../../ui/Told';
import { dossiersQuery, exportAddress } from './calls';
import { useNames } from './cells';
import { Listed } from '../../ui/Listed';
import { dossiersSearch, DUES, LEVELS, STATUSES, STEPS, type DossiersSearch } from './search';
import './administration.css';
import './words';

const route = getRouteApi('/desk/ho-so');
const COLUMNS = ['nominee', 'award', 'unit', 'step', 'status', 'due'] as const;

/** Every dossier within reach, newest first; what is filtered is what is downloaded. */
export function DossiersPage() {
  const t = useWords('administration');
  const search = route.useSearch();
  const list = useInfiniteQuery(dossiersQuery(search));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const filtered = Object.values(search).some(Boolean);
  const download = (
    <Button icon={<DownloadOutlined />} href={exportAddress(search)} title={t('all.exportAbout')} disabled={items.length === 0}>
      {t('all.export')}
    </Button>
  );
  return (
    <Page title={t('all.title')} actions={download}>
      <Filters search={search} />
      <Listed list={list} count={items.length} empty={filtered ? [t('all.emptyFiltered'), t('all.emptyFilteredAbout')] : [t('all.empty'), t('all.emptyAbout')]}>
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

function Row({ item }: { item: DossierItem }) {
  const say = useSay();
  const today = useToday();
  const open = item.status === 'running' || item.status === 'returned' || item.status === 'held';
  return (
    <tr>
      <th scope="row">
        <NomineeCell dossier={item} />
      </th>
      <td>
        <AwardCell code={item.award} />
      </td>
      <td>{item.unit.name}</td>
      <td>{say(item.stepName)}</td>
      <td>
        <StatusTold status={item.status} />
      </td>
      <td>{open && <Due on={item.dueOn} today={today} paused={item.status !== 'running'} />}</td>
    </tr>
  );
}

function Filters({ search }: { search: DossiersSearch }) {
  const t = useWords('administration');
  const ui = useWords('ui');
  const names = useNames();
  const navigate = route.useNavigate();
  const set = (change: DossiersSearch): void => void navigate({ search: (old) => dossiersSearch({ ...old, ...change }), replace: true });
  const choice = (name: 'status' | 'level' | 'step' | 'due', options: [string, string][]) => (
    <Select
      aria-label={t(`all.${name}`)}
      placeholder={t(`all.${name}`)}
      allowClear
      popupMatchSelectWidth={false}
      {...(search[name] ? { value: search[name] } : {})}
      onChange={(value?: string) => set({ [name]: value })}
      options={options.map(([value, label]) => ({ value, label }))}
    />
  );
  return (
    <search aria-label={t('all.name')} className="list-filters">
      <SearchField value={search.q ?? ''} set={(q) => set({ q })} label={t('all.q')} />
      {choice(
        'status',
        STATUSES.map((key) => [key, ui(`status.${key}`)]),
      )}
      <AwardField
        aria-label={t('all.award')}
        placeholder={t('all.award')}
        clearable
        {...(search.award ? { value: search.award } : {})}
        onChange={(award) => set({ award })}
      />
      {choice(
        'level',
        LEVELS.map((key) => [key, names.level(key)]),
      )}
      {choice(
        'step',
        STEPS.map((key) => [key, names.step(key)]),
      )}
      {choice(
        'due',
        DUES.map((key) => [key, t(`all.dueIs.${key}`)]),
      )}
      {Object.values(search).some(Boolean) && <Button onClick={() => void navigate({ search: {}, replace: true })}>{t('all.clear')}</Button>}
    </search>
  );
}
