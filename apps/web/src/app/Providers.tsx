import { LoadingOutlined } from '@ant-design/icons';
import { QueryClient, QueryClientProvider, onlineManager } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import viVN from 'antd/locale/vi_VN';
import { useEffect, type ReactNode } from 'react';
import { connection } from '../api/connection';
import { Problem } from '../api';
import { useLanguage } from '../i18n';
import { useMedia, usePhone } from '../ui/use-media';
import { useDark, useDensity } from './appearance';
import { themeOf } from './theme';

// What is read waits while the line is down and goes on when it is back; what is written says at once that it did not arrive.
onlineManager.setEventListener((set) => connection.listen(() => set(connection.isUp())));

// Its own fades out, and stays for ever (with its English name) when the answer comes within its first frame.
const BUTTON = { loadingIcon: <LoadingOutlined aria-hidden /> };

const TRIES = 2;
/** A refusal is an answer; only a lost line or a busy server is asked again. */
const worthRetrying = (count: number, error: Error): boolean =>
  count < TRIES && error instanceof Problem && ['no-connection', 'busy'].includes(error.shape.code);

const client = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: worthRetrying, refetchOnWindowFocus: false }, mutations: { networkMode: 'always', retry: false } },
});

export function Providers({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const dark = useDark();
  const phone = usePhone();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [density] = useDensity();
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset['density'] = density;
    dataset['look'] = dark ? 'dark' : 'light';
    style.colorScheme = dark ? 'dark' : 'light';
  }, [dark, density]);
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider
        locale={language === 'vi' ? viVN : enUS}
        theme={themeOf({ dark, phone, still })}
        wave={{ disabled: true }}
        button={BUTTON}
        form={{ scrollToFirstError: { focus: true } }}
      >
        {children}
      </ConfigProvider>
    </QueryClientProvider>
  );
}
