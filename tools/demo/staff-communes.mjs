import { FIRST_DAY_WITHOUT_DISTRICT } from './land-to-2025.mjs';

/**
 * The ten posts of a commune from 01/07/2025, nine of them on its council. Whoever signs never proposes for the commune itself: its own
 * dossiers are made by the head of its office and the clerk.
 */
const POSTS = [
  'peoples-committee/chair council/chair',
  'peoples-committee/vice-chair council/vice-chair',
  'standing-agency/office-head council/standing-vice-chair', // Trưởng phòng Văn hóa - Xã hội
  'standing-agency/appraiser council/member', // Phó Trưởng phòng Văn hóa - Xã hội
  'standing-agency/intake council/secretary council/member', // chuyên viên
  'council/member', // Chủ tịch Ủy ban MTTQ
  'council/member', // Chủ tịch Hội LHPN
  'council/member unit/unit-head', // Chánh Văn phòng HĐND và UBND
  'council/member', // Trưởng Công an
  'unit/clerk',
];
const staffed = (...names) => names.map((name, at) => [name, POSTS[at]]);

const COMMUNES = {
  'LC-TAPHIN': [
    'Chảo Duần Phấu',
    'Lý Láo Ú',
    'Nguyễn Bá Lượng',
    'Tẩn Mẩy Khe',
    'Lý Mẩy Pham',
    'Sùng Seo Vảng',
    'Phàn Mẩy Sếnh',
    'Hoàng Đình Tuệ',
    'Lê Hữu Cảnh',
    'Chảo Thị Lủy',
  ],
  'LC-TAVAN': [
    'Vàng A Chớ',
    'Sùng A Lềnh',
    'Má A Đa',
    'Hạng Thị Sú',
    'Lý Thị Mẩy',
    'Hoàng Văn Khuyến',
    'Giàng Thị Dúa',
    'Phạm Đức Hậu',
    'Đào Mạnh Quý',
    'Sần Thị Liên',
  ],
  'LC-MUONGBO': [
    'Lương Văn Thắng',
    'Lương Văn Ón',
    'Lồ A Sùng',
    'Hoàng Thị Xuyến',
    'Phàn Tả Mẩy',
    'Tẩn Chòi Vạng',
    'Hoàng Thị Dần',
    'Trương Văn Khoát',
    'Hà Mạnh Toàn',
    'Lương Thị Én',
  ],
  'LC-BANHO': [
    'Nông Văn Tấn',
    'Vùi Văn Pòng',
    'Thào A Chính',
    'Hà Thị Lưu',
    'Tẩn Thị Sểnh',
    'Đào A Sử',
    'Lò Thị Ánh',
    'Dương Văn Lộc',
    'Nguyễn Duy Thịnh',
    'Vùi Thị Nga',
  ],
  'LC-NGUCHISON': [
    'Châu A Sềnh',
    'Giàng A Páo',
    'Vàng Láo Tả',
    'Thào Thị Mỷ',
    'Phạm Thị Vân Khanh',
    'Lù Thị Viện',
    'Châu Thị Pàng',
    'Tô Thị Thu',
    'Bạch Công Nghĩa',
    'Lê Thị Ngọc Diệp',
  ],
};

const PHUONG_SA_PA = [
  ...staffed('Hoàng Thị Nhình', 'Đỗ Trọng Khải', 'Phàn Thị Dần', 'Đặng Thị Hường', 'Má Thị Chư', 'Chảo Láo San', 'Chảo Thị Vần', 'Lù Văn Quỳnh'),
  ['Trịnh Công Hoan', POSTS[8], FIRST_DAY_WITHOUT_DISTRICT, '2026-05-31'],
  ['Lương Trung Dũng', POSTS[8], '2026-06-01'],
  ['Nguyễn Thị Thơm', POSTS[9]],
  ['Cứ Thị Chở', 'standing-agency/intake'], // a second one, so that a task can be given to somebody else
  ['Hầu Thị Chúa', 'administration/administrator'],
];

/** [unit, from, to, posts] */
export const communeStaff = [
  ['LC-SAPA', FIRST_DAY_WITHOUT_DISTRICT, null, PHUONG_SA_PA],
  ...Object.entries(COMMUNES).map(([code, names]) => [code, FIRST_DAY_WITHOUT_DISTRICT, null, staffed(...names)]),
];
