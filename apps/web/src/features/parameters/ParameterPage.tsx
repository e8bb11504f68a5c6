import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { ParametersShown, ParameterShown } from '../../api';
import { useSay, useWords } from '../../i18n';
import { useMe } from '../../session/me';
import { day } from '../../ui/dates';
import { MissingParameter } from './MissingParameter';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { Behind } from './Behind';
import { parametersQuery } from './calls';
import { ValueForm } from './form/ValueForm';
import { History } from './History';
import { Layers } from './Layers';
import { useLevel } from './told';
import { UnitField } from './UnitField';
import { useUnit } from './use-unit';
import './parameters.css';
import './words';

const route = getRouteApi('/desk/tham-so/$key');

/** One local parameter: its layers, its history, the form for a new value, and the dossiers that go by another. */
export function ParameterPage() {
  const t = useWords('parameters');
  const { key } = route.useParams();
  const unit = useUnit(useMe(), route.useSearch().unit);
  const { data, error, isError, refetch } = useQuery(parametersQuery(unit));
  const parameter = data?.items.find((one) => one.key === key);
  if (data && parameter) return <Shown shown={data} parameter={parameter} />;
  if (data) return <MissingParameter />;
  return <Page title={t('title')}>{isError ? <ProblemBox error={error} again={() => void refetch()} /> : <Waiting />}</Page>;
}

function Shown({ shown, parameter }: { shown: ParametersShown; parameter: ParameterShown }) {
  const t = useWords('parameters');
  const say = useSay();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const [saved, setSaved] = useState('');
  const { unit, mine } = shown;
  const here = parameter.levels.includes(unit.level);
  return (
    <Page
      title={say(parameter.name)}
      about={
        <Link to="/tham-so" search={{ unit: unit.code }}>
          {t('back')}
        </Link>
      }
      actions={
        mine &&
        here &&
        !adding && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      <UnitField unit={unit} onChange={(code) => void navigate({ search: { unit: code } })} />
      {!here && <NotHere level={unit.level} levels={parameter.levels} />}
      {saved && (
        <p role="status" className="notice-bar">
          {t('saved', { from: day(saved) })}
        </p>
      )}
      {adding && (
        <ValueForm
          unit={unit.code}
          parameter={parameter}
          onStop={() => setAdding(false)}
          onSaved={(from) => {
            setSaved(from);
            setAdding(false);
          }}
        />
      )}
      <Layers parameter={parameter} />
      {mine && <Behind unit={unit.code} parameter={parameter} />}
      <History parameter={parameter} />
    </Page>
  );
}

function NotHere({ level, levels }: { level: string; levels: string[] }) {
  const t = useWords('parameters');
  const told = useLevel();
  return <p className="quiet">{t('notHere', { level: told(level), levels: levels.map(told).join(', ') })}</p>;
}
