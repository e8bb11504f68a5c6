import { LAST_DISTRICT_DAY } from './land-to-2025.mjs';

/**
 * Who held which post: [name, 'office/role …', from?, to?]. People are invented. The council of the town has fifteen members, made up as such
 * councils are: the chair of the People's Committee, two vice chairs, the head of the standing agency as standing vice chair, the deputy head
 * in charge of emulation, the specialist who is member and secretary, and the heads of offices and mass organisations.
 */
const FROM = '2021-07-01';
const town = [
  ['Vàng A Tủa', 'peoples-committee/chair council/chair'],
  ['Hoàng Thị Nhình', 'peoples-committee/vice-chair council/vice-chair'],
  ['Tẩn Láo Lở', 'council/vice-chair'],
  ['Lương Văn Thắng', 'standing-agency/office-head council/standing-vice-chair'],
  ['Phàn Thị Dần', 'standing-agency/appraiser council/member'],
  ['Lý Thị Mẩy', 'standing-agency/intake council/secretary council/member'],
  ['Nguyễn Công Trực', 'council/member'], // Trưởng phòng Giáo dục và Đào tạo
  ['Đặng Thị Hường', 'council/member'], // Trưởng phòng Văn hóa và Thông tin
  ['Phạm Đức Hậu', 'council/member'], // Trưởng phòng Tài chính - Kế hoạch
  ['Lù Văn Quỳnh', 'council/member unit/unit-head'], // Chánh Văn phòng HĐND và UBND
  ['Chảo Láo San', 'council/member'], // Chủ tịch Ủy ban MTTQ
  ['Trần Thị Kim Oanh', 'council/member'], // Chủ tịch Liên đoàn Lao động
  ['Má Thị Sua', 'council/member', FROM, '2024-10-14'], // Chủ tịch Hội LHPN; another took her seat in the middle of the term
  ['Chảo Thị Vần', 'council/member', '2024-10-15'],
  ['Thào A Chính', 'council/member'], // Bí thư Thị đoàn
  ['Sùng Seo Vảng', 'council/member'], // Chủ tịch Hội Nông dân
  ['Ninh Thị Huệ', 'unit/clerk'],
];

const batXat = [
  ['Tráng A Lìn', 'peoples-committee/chair council/chair'],
  ['Vương Thị Nhâm', 'peoples-committee/vice-chair council/vice-chair'],
  ['Hảng A Vàng', 'standing-agency/office-head council/standing-vice-chair'],
  ['Lý Thị Sẩm', 'standing-agency/appraiser council/member'],
  ['Ly Seo Dìn', 'standing-agency/intake council/secretary council/member'],
  ['Phu Suy Thó', 'council/member'],
  ['Trần Thị Bưởi', 'council/member'],
  ['Chu Che Xá', 'council/member unit/unit-head'],
  ['Đỗ Văn Hiệp', 'council/member'],
  ['Tráng Thị Mỵ', 'unit/clerk'],
];

/** [unit, from, to, posts] */
export const townStaff = [
  ['88', FROM, LAST_DISTRICT_DAY, town],
  ['LC-H-BATXAT', FROM, LAST_DISTRICT_DAY, batXat],
  ['LC-BATXAT', '2025-07-01', null, batXat],
];
