import { FIRST_DAY_WITHOUT_DISTRICT, LAST_DISTRICT_DAY } from './land-to-2025.mjs';

const FROM = '2021-07-01';

/** The province: seventeen on the council, at most four vice chairs, the director of Sở Nội vụ as standing vice chair. */
const province = [
  ['Bàn Phúc Lâm', 'peoples-committee/chair council/chair'],
  ['Ngô Thị Hiên', 'peoples-committee/vice-chair council/vice-chair'],
  ['Giàng Seo Hòa', 'council/vice-chair'], // Chủ tịch Ủy ban MTTQ tỉnh
  ['Lý Bình An', 'council/vice-chair', FROM, LAST_DISTRICT_DAY], // Phó Chủ tịch HĐND tỉnh
  ['Hà Văn Tuyên', 'council/vice-chair', FIRST_DAY_WITHOUT_DISTRICT], // Phó Chủ tịch HĐND of the merged province
  ['Lã Quang Vịnh', 'peoples-committee/vice-chair', FIRST_DAY_WITHOUT_DISTRICT],
  ['Nông Quốc Trụ', 'standing-agency/office-head council/standing-vice-chair'],
  ['Cao Minh Đạo', 'standing-agency/appraiser council/member'],
  ['Vi Thị Lụa', 'standing-agency/intake council/secretary council/member'],
  ['Trương Thị Mến', 'standing-agency/intake'],
  ['Đoàn Thị Lan Phương', 'council/member'], // Giám đốc Sở Giáo dục và Đào tạo
  ['Hoàng Đăng Khiêm', 'council/member'], // Giám đốc Sở Y tế
  ['Phan Thế Vinh', 'council/member'], // Giám đốc Sở Tài chính
  ['Tráng Seo Páo', 'council/member'], // Giám đốc Sở Nông nghiệp
  ['Hà Thị Diệu', 'council/member'], // Giám đốc Sở Văn hóa
  ['Vũ Xuân Hợp', 'council/member'], // Chánh Văn phòng UBND tỉnh
  ['Sùng Thị Hồng', 'council/member'], // Chủ tịch Liên đoàn Lao động
  ['Lò Thị Vui', 'council/member'], // Chủ tịch Hội LHPN
  ['Hầu Seo Chỉn', 'council/member'], // Bí thư Tỉnh đoàn
  ['Đinh Trọng Bính', 'council/member'], // Công an tỉnh
  ['Mai Đình Tạo', 'administration/administrator'],
];

/** The State's desk; the Prime Minister and the President decide on paper and have no seat here. */
const state = [
  ['Phí Văn Kế', 'standing-agency/office-head'],
  ['Đỗ Hoàng Thạch', 'standing-agency/appraiser'],
  ['Kiều Thị Ngân', 'standing-agency/intake standing-agency/desk'],
  ['Tạ Minh Thư', 'standing-agency/desk'],
];

/** [unit, from, to, posts] */
export const staffAbove = [
  ['10', FROM, null, province],
  ['VN', FROM, null, state],
];

/** Declared kin: [person, kin]. Nobody acts on a dossier of theirs. */
export const declaredKin = [['Cao Minh Đạo', 'Cao Thị Hạnh']];
