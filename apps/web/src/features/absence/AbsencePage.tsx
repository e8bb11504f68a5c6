import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import type { Absence } from '../../api';
import { useWords } from '../../i18n';
import { useMe } from '../../session/me';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { AbsenceModal } from './AbsenceModal';
import { absencesQuery, looksAfter } from './calls';
import { EndModal } from './EndModal';
import { RuleTable } from './RuleTable';
import './absence.css';
import './words';

const route = getRouteApi('/desk/vang-mat');

/** My absences and whom I stand in for; for heads and administrators those of their people too. */
export function AbsencePage() {
  const t = useWords('absence');
  const ui = useWords('ui');
  const me = useMe();
  const { scope = 'mine' } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(absencesQuery(scope));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Absence | null>(null);
  const [said, setSaid] = useState('');
  return (
    <Page
      title={t('title')}
      about={t('about')}
      actions={
        <Button type="primary" onClick={() => setAdding(true)}>
          {t(scope === 'mine' ? 'add' : 'addFor')}
        </Button>
      }
    >
      {me.actingFor.length > 0 && (
        <p className="card absence-now">
          {t('acting', { names: me.actingFor.map((one) => one.name).join(', ') })}{' '}
          <Link to="/viec-cua-toi" search={{ whose: 'instead' }}>
            {t('tasks')}
          </Link>
        </p>
      )}
      {looksAfter(me) && (
        <Radio.Group
          aria-label={t('scope.name')}
          optionType="button"
          value={scope}
          options={(['mine', 'unit'] as const).map((value) => ({ value, label: t(`scope.${value}`) }))}
          onChange={(e) => void navigate({ search: { scope: e.target.value === 'unit' ? 'unit' : undefined } })}
        />
      )}
      <p role="status" className="absence-said">
        {said}
      </p>
      {list.isPending && <Waiting rows={5} />}
      {list.isError && <ProblemBox error={list.error} again={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <Empty title={t('empty')}>{t('emptyAbout')}</Empty>}
      {items.length > 0 && <RuleTable items={items} mayEnd={(rule) => scope === 'unit' || rule.person.id === me.person.id} end={setEnding} />}
      {list.hasNextPage && (
        <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
          {ui('more')}
        </Button>
      )}
      {adding && <AbsenceModal others={scope === 'unit'} onStop={() => setAdding(false)} onDone={() => (setAdding(false), setSaid(t('saved')))} />}
      {ending && <EndModal rule={ending} onStop={() => setEnding(null)} onDone={() => (setEnding(null), setSaid(t('endedNow')))} />}
    </Page>
  );
}
