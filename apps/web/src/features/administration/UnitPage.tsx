import { ArrowLeftOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Holder, Office, Unit } from '../../api';
import { useWords } from '../../i18n';
import { useMe, useToday } from '../../session/me';
import { DayField } from '../../ui/DayField';
import { day } from '../../ui/dates';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { unitQuery } from './calls';
import { useRole } from './cells';
import { ChangeModal, type Change } from './changes/ChangeModal';
import { HandOverModal } from './changes/HandOverModal';
import { UnitStory } from './UnitStory';
import './administration.css';
import './words';

const route = getRouteApi('/desk/don-vi/$code');

/** One unit on a day: its offices and who sits in them; for administrators, the changes they may enter. */
export function UnitPage() {
  const t = useWords('administration');
  const today = useToday();
  const { code } = route.useParams();
  const { on = today } = route.useSearch();
  const navigate = route.useNavigate();
  const unit = useQuery(unitQuery(code, on));
  const [change, setChange] = useState<Change | null>(null);
  const [done, setDone] = useState<{ said: string; left: Holder | null } | null>(null);
  const [leaving, setLeaving] = useState<Holder | null>(null);
  const administers = useMe().offices.some((seat) => seat.role === 'administrator');
  return (
    <Page title={unit.data?.name ?? code} about={code}>
      <div className="list-filters">
        <Link to="/don-vi" search={{}}>
          <ArrowLeftOutlined aria-hidden /> {t('units.back')}
        </Link>
        <DayField
          filters
          aria-label={t('units.on')}
          value={on}
          onChange={(chosen) => void navigate({ search: chosen && chosen !== today ? { on: chosen } : {}, replace: true })}
        />
      </div>
      <div role="status">{done && <p className="notice-bar">{done.said}</p>}</div>
      {done?.left && (
        <Button className="hand-over-next" onClick={() => setLeaving(done.left)}>
          {t('handOver.of', { name: done.left.name })}
        </Button>
      )}
      {unit.isPending && <Waiting rows={6} />}
      {unit.isError && <ProblemBox error={unit.error} again={() => void unit.refetch()} />}
      {unit.data && (
        <>
          {!unit.data.existed && <p className="quiet">{t('units.ended')}</p>}
          {administers && unit.data.existed && (
            <div className="list-filters">
              <Button onClick={() => setChange({ kind: 'rename', unit: unit.data })}>{t('act.rename')}</Button>
              <Button onClick={() => setChange({ kind: 'merge', unit: unit.data })}>{t('act.merge')}</Button>
            </div>
          )}
          <Offices unit={unit.data} {...(administers ? { change: setChange } : {})} />
          <UnitStory unit={unit.data} />
        </>
      )}
      {leaving && <HandOverModal person={{ id: leaving.personId, name: leaving.name }} onClose={() => setLeaving(null)} />}
      {change && (
        <ChangeModal
          change={change}
          onStop={() => setChange(null)}
          onDone={(said) => {
            setChange(null);
            setDone({ said, left: change.kind === 'end' ? change.holder : null });
          }}
        />
      )}
    </Page>
  );
}

function Offices({ unit, change }: { unit: Unit; change?: (change: Change) => void }) {
  const t = useWords('administration');
  return (
    <section>
      <h2>{t('units.offices', { on: day(unit.on) })}</h2>
      {unit.offices.length === 0 && <p className="quiet">{t('units.noOffices')}</p>}
      <ul className="parts">
        {unit.offices.map((office) => (
          <li key={office.id} className="card">
            <h3>{office.name}</h3>
            <Holders office={office} {...(change ? { change } : {})} />
            {change && <Button onClick={() => change({ kind: 'appoint', office })}>{t('act.appoint')}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Holders({ office, change }: { office: Office; change?: (change: Change) => void }) {
  const t = useWords('administration');
  const role = useRole();
  if (office.holders.length === 0) return <p className="quiet">{t('units.noHolder')}</p>;
  return (
    <ul className="holders">
      {office.holders.map((holder) => (
        <li key={holder.seatId}>
          <span>
            <strong>{holder.name}</strong> <span className="quiet">{role(holder.role)}</span>
            <span className="quiet numbers cell-second">
              {' '}
              {t('units.period', { from: day(holder.fromOn), to: holder.toOn ? day(holder.toOn) : t('units.open') })}
            </span>
          </span>
          {change && !holder.toOn && (
            <Button size="small" aria-label={`${t('act.end')}: ${holder.name}, ${role(holder.role)}`} onClick={() => change({ kind: 'end', holder })}>
              {t('act.end')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
