import {
  CheckCircleFilled,
  CloseCircleFilled,
  EditOutlined,
  PauseCircleOutlined,
  QuestionCircleOutlined,
  RollbackOutlined,
  StopOutlined,
  SyncOutlined,
  TeamOutlined,
  TrophyFilled,
  UndoOutlined,
} from '@ant-design/icons';
import type { DossierStatus } from '../../../../libs/dossier/types';
import type { Verdict } from '../../../../libs/rulebook/types';
import { useWords } from '../i18n';
import './words';

const VERDICT = {
  met: CheckCircleFilled,
  'not-met': CloseCircleFilled,
  unknown: QuestionCircleOutlined,
  'for-judgement': TeamOutlined,
  unchecked: SyncOutlined,
};
const STATUS: Record<DossierStatus, typeof SyncOutlined> = {
  draft: EditOutlined,
  running: SyncOutlined,
  returned: RollbackOutlined,
  held: PauseCircleOutlined,
  granted: TrophyFilled,
  declined: StopOutlined,
  withdrawn: UndoOutlined,
};

/** What the check of the criteria says; null = it has not run. */
export function VerdictTold({ verdict }: { verdict: Verdict | null }) {
  const t = useWords('ui');
  const key = verdict ?? 'unchecked';
  const Icon = VERDICT[key];
  return (
    <span className={`told verdict-${key}`}>
      <Icon aria-hidden /> {t(`verdict.${key}`)}
    </span>
  );
}

/** Where a dossier stands, in one word. */
export function StatusTold({ status }: { status: DossierStatus }) {
  const t = useWords('ui');
  const Icon = STATUS[status];
  return (
    <span className={`told status-${status}`}>
      <Icon aria-hidden /> {t(`status.${status}`)}
    </span>
  );
}

/** The mark of a dossier that was filed after the last day. */
export function LateMark() {
  const t = useWords('ui');
  return <span className="late-mark">{t('late')}</span>;
}
