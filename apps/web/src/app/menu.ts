import { InboxOutlined } from '@ant-design/icons';
import type { LinkProps } from '@tanstack/react-router';
import type { Me } from '../api';

interface Entry {
  key: 'inbox' | 'search' | 'clerk' | 'meetings' | 'signing' | 'stuck' | 'register';
  to: LinkProps['to'];
  icon: typeof InboxOutlined;
  /** Who sees it: what a person does not do is not shown. */
  for: (me: Me) => boolean;
}

/** The menu, in order. A feature adds a line here and a route in router.tsx. */
export const MENU: readonly Entry[] = [{ key: 'inbox', to: '/viec-cua-toi', icon: InboxOutlined, for: () => true }];
