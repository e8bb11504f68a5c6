import { CheckCircleFilled, MinusCircleOutlined, SyncOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { getStatus, type PublicStatus } from '../../api';
import { useSay, useWords } from '../../i18n';
import { day } from '../../ui/dates';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import './lookup.css';
import './words';

const ICON = { done: CheckCircleFilled, now: SyncOutlined, next: MinusCircleOutlined };

/** For everybody who has a code, without signing in. */
export function LookupPage() {
  const t = useWords('lookup');
  const { code } = useParams({ strict: false });
  const status = useQuery({ queryKey: ['status', code], queryFn: () => getStatus(code ?? ''), enabled: Boolean(code), retry: false });
  return (
    <main className="lookup" id="main">
      <Page title={t('title')} about={t('about')}>
        <Ask key={code ?? ''} code={code ?? ''} />
        {code && status.isPending && <Waiting rows={4} />}
        {status.isError && <ProblemBox error={status.error} focus again={() => void status.refetch()} />}
        {status.data && <Shown status={status.data} />}
        <p className="quiet">{t('privacy')}</p>
        <Link to="/viec-cua-toi">{t('desk')}</Link>
      </Page>
    </main>
  );
}

function Ask({ code }: { code: string }) {
  const t = useWords('lookup');
  const navigate = useNavigate();
  const [typed, setTyped] = useState(code);
  return (
    <form
      className="lookup-ask"
      onSubmit={(e) => {
        e.preventDefault();
        const asked = typed.trim();
        if (asked) void navigate({ to: '/tra-cuu/$code', params: { code: asked } });
      }}
    >
      <label htmlFor="lookup-code">{t('code')}</label>
      <Input id="lookup-code" value={typed} onChange={(e) => setTyped(e.target.value)} maxLength={40} autoComplete="off" aria-describedby="lookup-example" />
      <Button type="primary" htmlType="submit">
        {t('find')}
      </Button>
      <span id="lookup-example" className="quiet">
        {t('example')}
      </span>
    </form>
  );
}

function Shown({ status }: { status: PublicStatus }) {
  const t = useWords('lookup');
  const say = useSay();
  return (
    <section className="card" aria-label={status.code}>
      <h2 className="numbers">{status.code}</h2>
      <dl className="lookup-facts">
        <dt>{t('award')}</dt>
        <dd>{say(status.award.name)}</dd>
        <dt>{t('nominee')}</dt>
        <dd>{status.initials}</dd>
        <dt>{t('state')}</dt>
        <dd>
          <strong>{t(`is.${status.state}`)}</strong>
        </dd>
      </dl>
      {status.levels.length > 0 && (
        <>
          <h3>{t('climb')}</h3>
          <ol className="lookup-levels">
            {status.levels.map((level) => {
              const Icon = ICON[level.state];
              return (
                <li key={level.name.vi} className={`lookup-${level.state}`} {...(level.state === 'now' ? { 'aria-current': 'step' as const } : {})}>
                  <Icon aria-hidden /> {say(level.name)} <span className="quiet">{t(`level.${level.state}`)}</span>
                </li>
              );
            })}
          </ol>
        </>
      )}
      <p className="quiet numbers">{t('changed', { on: day(status.changedOn) })}</p>
    </section>
  );
}
