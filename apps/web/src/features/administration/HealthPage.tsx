import { CheckCircleFilled, CloseCircleFilled, MinusCircleOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useWords } from '../../i18n';
import { time } from '../../ui/dates';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { healthQuery } from './calls';
import { Channel } from './outgoing/Channel';
import './administration.css';
import './words';

const PARTS = ['postgres', 'temporal', 'worker', 'mail', 'webhooks'] as const;
const ICON = { up: CheckCircleFilled, down: CloseCircleFilled, unknown: QuestionCircleOutlined, off: MinusCircleOutlined };
const TONE = { up: 'verdict-met', down: 'verdict-not-met', unknown: 'verdict-unknown', off: 'quiet' };

/** The parts of the system, as the server sees them now. */
export function HealthPage() {
  const t = useWords('administration');
  const { data, error, isPending, refetch, isFetching, dataUpdatedAt } = useQuery(healthQuery);
  const again = (
    <Button onClick={() => void refetch()} loading={isFetching}>
      {t('health.again')}
    </Button>
  );
  return (
    <Page title={t('health.title')} actions={again} about={data ? t('health.checked', { at: time(new Date(dataUpdatedAt).toISOString()) }) : null}>
      {isPending && <Waiting rows={4} />}
      {error && <ProblemBox error={error} again={() => void refetch()} />}
      {data && !error && (
        <>
          <p role="status">
            <strong>{t(`health.status.${data.status}`)}</strong>
          </p>
          <ul className="parts">
            {PARTS.map((part) => {
              const state = data.parts[part];
              const Icon = ICON[state];
              return (
                <li key={part} className="card">
                  <h2>{t(`health.part.${part}`)}</h2>
                  <p className={TONE[state]}>
                    <Icon aria-hidden /> {t(`health.is.${state}`)}
                  </p>
                  <p className="quiet">{t(`health.about.${part}`)}</p>
                  {(part === 'mail' || part === 'webhooks') && <Channel part={part} />}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Page>
  );
}
