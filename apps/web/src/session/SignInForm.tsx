import { Button, Form, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { signIn } from '../api';
import { useWords } from '../i18n';
import { ProblemBox } from '../ui/Problem';
import './words';

interface Entry {
  username: string;
  password: string;
}

/** Name and password; the cookie comes back with the answer and is never seen by the page's own script. */
export function SignInForm({ username, onDone }: { username?: string; onDone: () => void | Promise<void> }) {
  const t = useWords('session');
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const first = useRef<InputRef>(null);
  useEffect(() => first.current?.focus(), []);

  async function submit(entry: Entry): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await signIn({ username: entry.username.trim(), password: entry.password });
      await onDone();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Form<Entry> name="sign-in" layout="vertical" requiredMark={false} initialValues={{ username: username ?? '' }} onFinish={(entry) => void submit(entry)}>
      {problem !== null && <ProblemBox error={problem} />}
      <Form.Item name="username" label={t('username')} rules={[{ required: true, whitespace: true, message: t('needUsername') }]}>
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} {...(username ? {} : { ref: first })} />
      </Form.Item>
      <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('needPassword') }]}>
        <Input.Password autoComplete="current-password" {...(username ? { ref: first } : {})} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={busy}>
        {t('submit')}
      </Button>
    </Form>
  );
}
