import { BellOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Me } from '../../api';
import { listenToInbox } from '../../api/stream';
import { useWords } from '../../i18n';
import { meQuery } from '../../session/me';
import { Waiting } from '../../ui/Waiting';

const Latest = lazy(() => import('../../features/notices/Latest').then((m) => ({ default: m.Latest })));

/** A burst of changes is one question. */
const GATHER_MS = 800;

/** How many notices are unread, as it is now: the server says when to look again. Opens the latest of them. */
export function Bell({ me }: { me: Me }) {
  const t = useWords('app');
  const [open, setOpen] = useState(false);
  const at = useRouterState({ select: (state) => state.location.href });
  useEffect(() => setOpen(false), [at]);
  useFresh();
  const { notices, noticesMore } = me.counts;
  const n = `${notices}${noticesMore ? '+' : ''}`;
  return (
    <>
      <Button
        type="text"
        className="bell"
        icon={<BellOutlined />}
        aria-label={notices > 0 ? t('bell.unread', { n }) : t('bell.none')}
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {notices > 0 && (
          <span className="bell-count" aria-hidden>
            {n}
          </span>
        )}
      </Button>
      <Drawer open={open} onClose={() => setOpen(false)} size={400} title={t('bell.title')}>
        <Suspense fallback={<Waiting rows={4} />}>{open && <Latest onChosen={() => setOpen(false)} />}</Suspense>
      </Drawer>
    </>
  );
}

function useFresh(): void {
  const client = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        void client.invalidateQueries({ queryKey: meQuery.queryKey });
        void client.invalidateQueries({ queryKey: ['notices', 'latest'] });
      }, GATHER_MS);
    };
    const stop = listenToInbox({ moved: ask, resync: ask });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client]);
}
