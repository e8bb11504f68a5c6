import { FIRST_DAY_WITHOUT_DISTRICT, LAST_DISTRICT_DAY } from './land-to-2025.mjs';

/** Every unit that proposes has a head and a clerk who makes its dossiers: [unit, head, clerk]. */
const FROM = '2021-07-01';
const pair = (head, clerk) => [
  [head, 'unit/unit-head'],
  [clerk, 'unit/clerk'],
];

const OLD_COMMUNES = [
  ['03001', 'Đỗ Trọng Khải', 'Nguyễn Thị Thơm'],
  ['03002', 'Giàng A Páo', 'Má Thị Chư'],
  ['03003', 'Vàng Láo Tả', 'Phạm Thị Vân Khanh'],
  ['03004', 'Châu A Sềnh', 'Thào Thị Mỷ'],
  ['03006', 'Trịnh Công Hoan', 'Lê Thị Ngọc Diệp'],
  ['03010', 'Lý Láo Ú', 'Tẩn Mẩy Khe'],
  ['03013', 'Chảo Duần Phấu', 'Lý Mẩy Pham'],
  ['03016', 'Nguyễn Bá Lượng', 'Cứ Thị Chở'],
  ['03019', 'Sùng A Lềnh', 'Hạng Thị Sú'],
  ['03022', 'Lồ A Sùng', 'Phàn Tả Mẩy'],
  ['03028', 'Hoàng Văn Khuyến', 'Lù Thị Viện'],
  ['03037', 'Má A Đa', 'Giàng Thị Dúa'],
  ['03040', 'Vàng A Chớ', 'Sần Thị Liên'],
  ['03043', 'Lương Văn Ón', 'Hoàng Thị Xuyến'],
  ['03046', 'Nông Văn Tấn', 'Hà Thị Lưu'],
  ['03052', 'Vùi Văn Pòng', 'Tẩn Thị Sểnh'],
  ['LC-TT-BATXAT', 'Nguyễn Văn Thiệp', 'Lê Thị Cúc'],
  ['LC-X-BANQUA', 'Vàng Văn Phúng', 'Nùng Thị Sen'],
  ['LC-X-QUANGKIM', 'Hoàng Seo Lử', 'Vàng Thị Ín'],
];

const SCHOOLS = [
  ['TR-THCS-SAPA', 'Bùi Thanh Nga', 'Giàng Thị Say'],
  ['TR-TH-KIMDONG', 'Phùng Thị Hảo', 'Lê Khắc Duy'],
  ['TR-MN-HOAHONG', 'Đinh Thị Ngát', 'Vũ Thị Thoa'],
  ['TR-THCS-TAPHIN', 'Trần Văn Nhẫn', 'Chảo Mẩy Lai'],
  ['TR-TH-TRUNGCHAI', 'Ngô Xuân Thủy', 'Phàn Mẩy Ta'],
  ['TR-THCS-TAVAN', 'Cao Thị Hạnh', 'Vàng Thị Khé'],
  ['TR-MN-HOANGLIEN', 'Tạ Thị Nhàn', 'Hạng Thị Chú'],
  ['TR-TH-MUONGBO', 'Hoàng Văn Tỵ', 'Lương Thị Phượng'],
  ['TR-THCS-THANHBINH', 'Đoàn Quang Sáng', 'Tẩn Tả Mẩy'],
  ['TR-THCS-BANHO', 'Nguyễn Thị Yến Chi', 'Nông Thị Xoan'],
  ['TR-TH-LIENMINH', 'Lục Văn Toán', 'Vùi Thị Bích'],
  ['TR-THCS-NGUCHISON', 'Phạm Ngọc Uyển', 'Châu Thị Sáo'],
  ['TR-THCS-QUANGKIM', 'Đồng Bích Liễu', 'Phan Văn Tiệp'],
];

const TOWN_OFFICES = [
  ['TX-VANPHONG', 'Lù Văn Quỳnh', 'Ninh Thị Huệ'],
  ['TX-GDDT', 'Nguyễn Công Trực', 'Dương Văn Lộc'],
  ['TX-VHTT', 'Đặng Thị Hường', 'Lò Thị Ánh'],
  ['TX-TCKH', 'Phạm Đức Hậu', 'Tô Thị Thu'],
];
const LASTING_OFFICES = [
  ['TX-TTYT', 'Bùi Văn Chẩn', 'Sầm Thị Nụ'],
  ['LC-SGDDT', 'Đoàn Thị Lan Phương', 'Nguyễn Thế Thụy'],
  ['LC-SYT', 'Hoàng Đăng Khiêm', 'Lại Thị Hòe'],
  ['LC-VPUBND', 'Vũ Xuân Hợp', 'Quách Thị Tình'],
];

const of = (list, from, to) => list.map(([code, head, clerk]) => [code, from, to, pair(head, clerk)]);

/** [unit, from, to, posts]. Seats of what lives on are given anew on 01/07/2025. */
export const unitStaff = [
  ...of([...OLD_COMMUNES, ...TOWN_OFFICES], FROM, LAST_DISTRICT_DAY),
  ...of([...SCHOOLS, ...LASTING_OFFICES], FROM, LAST_DISTRICT_DAY),
  ...of([...SCHOOLS, ...LASTING_OFFICES], FIRST_DAY_WITHOUT_DISTRICT, null),
];
