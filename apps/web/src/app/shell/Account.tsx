import { LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer, Radio } from 'antd';
import { useState } from 'react';
import { signOut, type Me } from '../../api';
import { signedInHere } from '../../session/signed-in';
import { setLanguage, useLanguage, useWords } from '../../i18n';
import { useDensity, useLook, type Density, type Look } from '../appearance';
import { WhoIAm } from './WhoIAm';

/** My roles, how the page looks and speaks, and the way out. */
export function Account({ me }: { me: Me }) {
  const t = useWords('app');
  const [open, setOpen] = useState(false);
  const client = useQueryClient();
  async function leave(): Promise<void> {
    await signOut().catch(() => undefined);
    signedInHere.no();
    client.clear();
    window.location.assign('/');
  }
  return (
    <>
      <Button type="text" icon={<UserOutlined />} aria-label={t('account')} aria-expanded={open} onClick={() => setOpen(true)} />
      <Drawer open={open} onClose={() => setOpen(false)} size={340} title={t('account')}>
        <section aria-label={t('offices')} className="account-part">
          <WhoIAm me={me} all />
          {me.offices.length > 0 && (
            <p>
              <Link to="/vang-mat" onClick={() => setOpen(false)}>
                {t('absence')}
              </Link>
            </p>
          )}
        </section>
        <Choices />
        <Button icon={<LogoutOutlined />} block onClick={() => void leave()}>
          {t('signOut')}
        </Button>
      </Drawer>
    </>
  );
}

function Choices() {
  const t = useWords('app');
  const language = useLanguage();
  const [density, setDensity] = useDensity();
  const [look, setLook] = useLook();
  return (
    <>
      <Choice
        name={t('language')}
        value={language}
        set={setLanguage}
        options={[
          ['vi', 'Tiếng Việt'],
          ['en', 'English'],
        ]}
      />
      <Choice<Density>
        name={t('density.name')}
        value={density}
        set={setDensity}
        options={[
          ['comfortable', t('density.comfortable')],
          ['compact', t('density.compact')],
        ]}
      />
      <Choice<Look>
        name={t('look.name')}
        value={look}
        set={setLook}
        options={[
          ['system', t('look.system')],
          ['light', t('look.light')],
          ['dark', t('look.dark')],
        ]}
      />
    </>
  );
}

function Choice<T extends string>({ name, value, set, options }: { name: string; value: T; set: (next: T) => void; options: [T, string][] }) {
  return (
    <fieldset className="account-part choice">
      <legend>{name}</legend>
      <Radio.Group value={value} onChange={(e) => set(e.target.value as T)} options={options.map(([key, label]) => ({ value: key, label }))} />
    </fieldset>
  );
}
