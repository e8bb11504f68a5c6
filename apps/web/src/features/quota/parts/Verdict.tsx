import { CheckCircleOutlined, ExclamationCircleOutlined, MinusCircleOutlined, QuestionCircleOutlined, StopOutlined } from '@ant-design/icons';
import type { QuotaFigures } from '../../../api';
import { useWords } from '../../../i18n';

const ICON = {
  within: CheckCircleOutlined,
  brushing: ExclamationCircleOutlined,
  over: StopOutlined,
  unknown: QuestionCircleOutlined,
  free: MinusCircleOutlined,
};

/** How it stands: colour, icon and word. */
export function Verdict({ figures }: { figures: QuotaFigures }) {
  const t = useWords('quota');
  const verdict = figures.caps[0]?.verdict ?? 'free';
  const Icon = ICON[verdict];
  return (
    <span className={`quota-verdict quota-${verdict}`}>
      <Icon aria-hidden /> {t(`verdict.${verdict}`)}
    </span>
  );
}
