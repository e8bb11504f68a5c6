import { CheckCircleOutlined, ClockCircleOutlined, SyncOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Absence } from '../../api';
import { useWords } from '../../i18n';
import { day } from '../../ui/dates';
import vi from './words/vi';

const COLUMNS = ['who', 'substitute', 'time', 'what', 'reason', 'state', 'end'] as const;
const ICON = { coming: ClockCircleOutlined, now: SyncOutlined, over: CheckCircleOutlined };

/** One line a rule; on a phone one card. */
export function RuleTable({ items, mayEnd, end }: { items: Absence[]; mayEnd: (rule: Absence) => boolean; end: (rule: Absence) => void }) {
  const t = useWords('absence');
  return (
    <div className="absence-frame">
      <table className="absence-rules">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th scope="col" key={column}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((rule) => (
            <Row key={rule.id} rule={rule} open={rule.state !== 'over' && mayEnd(rule)} end={end} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ rule, open, end }: { rule: Absence; open: boolean; end: (rule: Absence) => void }) {
  const t = useWords('absence');
  const tasks = useTasks();
  const Icon = ICON[rule.state];
  const substitute = rule.substitute?.name ?? t('nobody');
  return (
    <tr className={`absence-${rule.state}`}>
      <th scope="row">{rule.person.name}</th>
      <td data-column={t('column.substitute')} className={rule.substitute ? '' : 'quiet'}>
        {substitute}
      </td>
      <td data-column={t('column.time')} className="numbers">
        {rule.to ? t('until', { from: day(rule.from), to: day(rule.to) }) : t('open', { from: day(rule.from) })}
        {rule.endedOn && <div className="quiet">{t('ended', { on: day(rule.endedOn) })}</div>}
      </td>
      <td data-column={t('column.what')}>{tasks(rule)}</td>
      <td data-column={t('column.reason')}>
        {rule.reason}
        {rule.decision && <div className="quiet">{t('by', { decision: rule.decision })}</div>}
        {rule.createdBy.id !== rule.person.id && <div className="quiet">{t('madeBy', { name: rule.createdBy.name })}</div>}
      </td>
      <td data-column={t('column.state')}>
        <span className="absence-state">
          <Icon aria-hidden /> {t(`state.${rule.state}`)}
        </span>
      </td>
      <td>
        {open && (
          <Button size="small" aria-label={t('endOf', { person: rule.person.name, substitute })} onClick={() => end(rule)}>
            {t('end')}
          </Button>
        )}
      </td>
    </tr>
  );
}

const KINDS = Object.keys(vi.kind) as (keyof typeof vi.kind)[];
const ROLES = Object.keys(vi.role) as (keyof typeof vi.role)[];

/** Which tasks a rule is about, in words. */
function useTasks(): (rule: Absence) => string {
  const t = useWords('absence');
  return (rule) => {
    const [role, kind] = [ROLES.find((one) => one === rule.role), KINDS.find((one) => one === rule.stepKind)];
    const parts = [kind && t(`kind.${kind}`), role && t(`role.${role}`), rule.office?.name, rule.award].filter(Boolean);
    return parts.length > 0 ? parts.join(' · ') : t('everything');
  };
}
