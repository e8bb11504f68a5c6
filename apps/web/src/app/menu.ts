import {
  AuditOutlined,
  BankOutlined,
  EditOutlined,
  FolderOpenOutlined,
  HeartOutlined,
  HourglassOutlined,
  InboxOutlined,
  SearchOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { LinkProps } from '@tanstack/react-router';
import type { Me } from '../api';

interface Entry {
  key: 'inbox' | 'search' | 'clerk' | 'meetings' | 'signing' | 'stuck' | 'register' | 'people' | 'health';
  to: LinkProps['to'];
  icon: typeof InboxOutlined;
  /** Who sees it: what a person does not do is not shown. */
  for: (me: Me) => boolean;
}

const administers = (me: Me): boolean => me.offices.some((seat) => seat.role === 'administrator');
const SIGNS: readonly string[] = ['chair', 'vice-chair'];
const proposes = (me: Me): boolean => [...me.offices, ...me.formerOffices].some((seat) => seat.office === 'unit' && ['clerk', 'unit-head'].includes(seat.role));

/** The menu, in order. A feature adds a line here and a route in router.tsx. */
export const MENU: readonly Entry[] = [
  { key: 'inbox', to: '/viec-cua-toi', icon: InboxOutlined, for: () => true },
  { key: 'clerk', to: '/ho-so-don-vi', icon: FolderOpenOutlined, for: proposes },
  { key: 'search', to: '/ho-so', icon: SearchOutlined, for: () => true },
  { key: 'meetings', to: '/phien-hop', icon: AuditOutlined, for: (me) => me.offices.some((seat) => seat.office === 'council' && seat.role === 'secretary') },
  {
    key: 'signing',
    to: '/ky-ho-so',
    icon: EditOutlined,
    for: (me) => me.offices.some((seat) => seat.office === 'peoples-committee' && SIGNS.includes(seat.role)),
  },
  { key: 'stuck', to: '/ach-tac', icon: HourglassOutlined, for: administers },
  { key: 'register', to: '/don-vi', icon: BankOutlined, for: administers },
  { key: 'people', to: '/nguoi-dung', icon: TeamOutlined, for: administers },
  { key: 'health', to: '/tinh-trang', icon: HeartOutlined, for: administers },
];
