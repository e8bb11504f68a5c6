import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Person } from '../../api';
import { useWords } from '../../i18n';
import { Page } from '../../ui/Page';
import { SearchField } from '../../ui/SearchField';
import { AccountModal, type AccountChange } from './changes/AccountModal';
import { HandOverModal } from './changes/HandOverModal';
import { peopleQuery } from './calls';
import { useRole } from './cells';
import { Listed } from '../../ui/Listed';
import { namesIt } from '../../ui/plain';
import './administration.css';
import './words';

const route = getRouteApi('/desk/nguoi-dung');

/** People of the units one administers, their roles today, and the accounts with which they sign in. */
export function PeoplePage() {
  const t = useWords('administration');
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(peopleQuery(q));
  const people = list.data?.pages.flatMap((page) => page.items) ?? [];
  const [change, setChange] = useState<AccountChange | null>(null);
  const [leaving, setLeaving] = useState<Person | null>(null);
  return (
    <Page title={t('people.title')}>
      <search aria-label={t('people.q')} className="list-filters">
        <SearchField value={q ?? ''} set={(typed) => void navigate({ search: { q: typed }, replace: true })} label={t('people.q')} />
      </search>
      <Listed list={list} count={people.length} empty={[t('people.empty'), t('people.emptyAbout')]}>
        <div className="list-frame">
          <table className="list">
            <thead>
              <tr>
                {(['name', 'seats', 'account'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`people.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <Row key={person.id} person={person} change={setChange} leave={setLeaving} />
              ))}
            </tbody>
          </table>
        </div>
      </Listed>
      {leaving && <HandOverModal person={leaving} onClose={() => setLeaving(null)} />}
      {change && <AccountModal change={change} onClose={() => setChange(null)} />}
    </Page>
  );
}

interface RowProps {
  person: Person;
  change: (change: AccountChange) => void;
  leave: (person: Person) => void;
}
function Row({ person, change, leave }: RowProps) {
  const t = useWords('administration');
  const role = useRole();
  const now = person.seats.filter((seat) => seat.now);
  return (
    <tr>
      <th scope="row">
        <strong>{person.name}</strong>
      </th>
      <td>
        {now.length === 0 && <span className="quiet">{t('people.noSeat')}</span>}
        {now.map((seat) => (
          <div key={seat.id}>
            {role(seat.role)},{' '}
            <Link to="/don-vi/$code" params={{ code: seat.unitCode }} search={{}}>
              {seat.officeName}
            </Link>{' '}
            {!namesIt(seat.officeName, seat.unitName) && <span className="quiet">{seat.unitName}</span>}
          </div>
        ))}
        {person.seats.length > 0 && (
          <Button size="small" aria-label={t('handOver.of', { name: person.name })} onClick={() => leave(person)}>
            {t('handOver.title')}
          </Button>
        )}
      </td>
      <td>
        <Account person={person} change={change} />
      </td>
    </tr>
  );
}

function Account({ person, change }: { person: Person; change: (change: AccountChange) => void }) {
  const t = useWords('administration');
  const { account } = person;
  const button = (kind: AccountChange['kind']) => (
    <Button size="small" aria-label={t(`people.${kind}Of`, { name: person.name })} onClick={() => change({ kind, person })}>
      {t(`people.${kind}`)}
    </Button>
  );
  return (
    <div className="account">
      <span className={account?.active ? 'numbers' : 'quiet'}>
        {account ? account.username : t('people.none')}
        {account && !account.active && ` (${t('people.closed')})`}
      </span>
      {account?.active ? (
        <>
          {button('reset')}
          {button('close')}
        </>
      ) : (
        button('open')
      )}
    </div>
  );
}
