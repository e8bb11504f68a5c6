import {
  ApiOutlined,
  AuditOutlined,
  BankOutlined,
  BookOutlined,
  CompassOutlined,
  CalendarOutlined,
  EditOutlined,
  FileExcelOutlined,
  FolderOpenOutlined,
  HeartOutlined,
  HourglassOutlined,
  InboxOutlined,
  PieChartOutlined,
  ScheduleOutlined,
  SearchOutlined,
  SendOutlined,
  SlidersOutlined,
  TeamOutlined,
  TrophyOutlined,
  WalletOutlined,
} from '@ant-design/icons';
import type { LinkProps } from '@tanstack/react-router';
import type { Me } from '../api';
import type vi from './words/vi';

/** work stands in the bar; the others open from it, so that the bar stays short whoever looks. */
export type MenuGroup = 'work' | 'rules' | 'administration';
export interface MenuEntry {
  key: Exclude<keyof (typeof vi)['menu'], 'name' | 'open' | 'group'>;
  group: MenuGroup;
  to: LinkProps['to'];
  icon: typeof InboxOutlined;
  /** Who sees it: what a person does not do is not shown. */
  for: (me: Me) => boolean;
}

const everyone = (): boolean => true;
const administers = (me: Me): boolean => me.offices.some((seat) => seat.role === 'administrator');
const SIGNS: readonly string[] = ['chair', 'vice-chair'];
const signs = (me: Me): boolean => me.offices.some((seat) => seat.office === 'peoples-committee' && SIGNS.includes(seat.role));
const keepsMinutes = (me: Me): boolean => me.offices.some((seat) => seat.office === 'council' && seat.role === 'secretary');
const proposes = (me: Me): boolean => [...me.offices, ...me.formerOffices].some((seat) => seat.office === 'unit' && ['clerk', 'unit-head'].includes(seat.role));

/** The menu, in order. A feature adds a line here and a route in routes/ of its group. */
export const MENU: readonly MenuEntry[] = [
  { key: 'inbox', group: 'work', to: '/viec-cua-toi', icon: InboxOutlined, for: everyone },
  { key: 'clerk', group: 'work', to: '/ho-so-don-vi', icon: FolderOpenOutlined, for: proposes },
  { key: 'reach', group: 'work', to: '/duoc-de-nghi-gi', icon: CompassOutlined, for: proposes },
  { key: 'lists', group: 'work', to: '/danh-sach', icon: FileExcelOutlined, for: proposes },
  { key: 'meetings', group: 'work', to: '/phien-hop', icon: AuditOutlined, for: keepsMinutes },
  { key: 'signing', group: 'work', to: '/ky-ho-so', icon: EditOutlined, for: signs },
  { key: 'search', group: 'work', to: '/ho-so', icon: SearchOutlined, for: everyone },
  { key: 'honourees', group: 'rules', to: '/so-khen-thuong', icon: TrophyOutlined, for: everyone },
  { key: 'awards', group: 'rules', to: '/danh-hieu', icon: BookOutlined, for: everyone },
  { key: 'calendar', group: 'rules', to: '/lich', icon: CalendarOutlined, for: everyone },
  { key: 'deadlines', group: 'rules', to: '/han-nop', icon: ScheduleOutlined, for: everyone },
  { key: 'fund', group: 'rules', to: '/quy-thuong', icon: WalletOutlined, for: (me) => me.offices.length > 0 },
  { key: 'quota', group: 'rules', to: '/ti-le', icon: PieChartOutlined, for: (me) => me.offices.length > 0 },
  { key: 'stuck', group: 'administration', to: '/ach-tac', icon: HourglassOutlined, for: administers },
  { key: 'register', group: 'administration', to: '/don-vi', icon: BankOutlined, for: administers },
  { key: 'people', group: 'administration', to: '/nguoi-dung', icon: TeamOutlined, for: administers },
  { key: 'webhooks', group: 'administration', to: '/webhook', icon: ApiOutlined, for: administers },
  { key: 'outgoing', group: 'administration', to: '/gui-di', icon: SendOutlined, for: administers },
  { key: 'parameters', group: 'administration', to: '/tham-so', icon: SlidersOutlined, for: administers },
  { key: 'health', group: 'administration', to: '/tinh-trang', icon: HeartOutlined, for: administers },
];
