import { MenuOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useWords } from '../../i18n';
import { useMe } from '../../session/me';
import { usePhone } from '../../ui/use-media';
import { Menu } from './Menu';
import { Account } from './Account';
import { Bell } from './Bell';
import { WhoIAm } from './WhoIAm';

/** Name of the house, menu, who I am. On phones the menu is a drawer. */
export function Header() {
  const t = useWords('app');
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  const me = useMe();
  return (
    <header className="header">
      {phone && <Button type="text" icon={<MenuOutlined />} aria-label={t('menu.open')} aria-expanded={open} onClick={() => setOpen(true)} />}
      <Link to="/viec-cua-toi" className="brand">
        <img src="/icon.svg" alt="" width={28} height={28} />
        <span>{t('name')}</span>
      </Link>
      {phone ? (
        <Drawer open={open} onClose={() => setOpen(false)} placement="left" size={300} title={t('name')}>
          <WhoIAm me={me} />
          <Menu me={me} open onChosen={() => setOpen(false)} />
        </Drawer>
      ) : (
        <Menu me={me} />
      )}
      <div className="header-end">
        {!phone && <WhoIAm me={me} />}
        <Bell me={me} />
        <Account me={me} />
      </div>
    </header>
  );
}
