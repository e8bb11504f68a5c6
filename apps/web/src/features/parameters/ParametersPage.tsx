import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ParameterShown } from '../../api';
import { useSay, useWords } from '../../i18n';
import { useMe, useToday } from '../../session/me';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { parametersQuery } from './calls';
import { InForce } from './Told';
import { useLevel } from './told';
import { UnitField } from './UnitField';
import { useUnit } from './use-unit';
import './parameters.css';
import './words';

const route = getRouteApi('/desk/tham-so');
const GROUPS = {
  limits: (key: string) => key.startsWith('sla.'),
  votes: (key: string) => key.startsWith('vote.'),
  quotas: (key: string) => key.startsWith('quota.'),
  rungs: (key: string) => key === 'reminders' || key === 'ladder',
} as const;
type Group = keyof typeof GROUPS | 'others';
/** Under a heading that says what they are, names begin where they differ: what stands before the colon is the heading's. */
const NAMED_BY_HEADING: readonly Group[] = ['limits', 'votes'];
const nameIn = (group: Group, name: string): string => (NAMED_BY_HEADING.includes(group) ? name.slice(name.indexOf(': ') + 2) : name);
const groupOf = (key: string): Group => (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).find((one) => GROUPS[one](key)) ?? 'others';

/** Every local parameter: what stands for a unit today, and by which decision. */
export function ParametersPage() {
  const t = useWords('parameters');
  const unit = useUnit(useMe(), route.useSearch().unit);
  const navigate = route.useNavigate();
  const { data, error, isError, refetch } = useQuery(parametersQuery(unit));
  const groups: Group[] = ['rungs', 'limits', 'votes', 'quotas', 'others'];
  return (
    <Page title={t('title')} about={t('about')}>
      {isError && <ProblemBox error={error} again={() => void refetch()} />}
      {!data && !isError && <Waiting />}
      {data && <UnitField unit={data.unit} onChange={(code) => void navigate({ search: { unit: code } })} />}
      {data && groups.map((group) => <Listed key={group} group={group} unit={data.unit.code} items={data.items.filter(({ key }) => groupOf(key) === group)} />)}
    </Page>
  );
}

function Listed({ group, unit, items }: { group: Group; unit: string; items: ParameterShown[] }) {
  const t = useWords('parameters');
  const say = useSay();
  const level = useLevel();
  const today = useToday();
  const name = t(`group.${group}`);
  if (items.length === 0) return null;
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <table className="plain-table parameters-list">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('now')}</th>
            <th scope="col">{t('setBy')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={one.key}>
              <th scope="row">
                <Link to="/tham-so/$key" params={{ key: one.key }} search={{ unit }}>
                  {nameIn(group, say(one.name))}
                </Link>
              </th>
              <td>
                <InForce parameter={one} today={today} />
              </td>
              <td className="quiet">{one.levels.map(level).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
