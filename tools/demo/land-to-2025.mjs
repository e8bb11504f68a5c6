/**
 * The land as it stood until 30/06/2025: province, district, communes. Rows: [code, name, kind, level, parent, from, to, assumed?].
 * Codes of Sa Pa are the administrative ones of that time; where only the demo needs a code it starts with letters.
 */
export const LAST_DISTRICT_DAY = '2025-06-30';
export const FIRST_DAY_WITHOUT_DISTRICT = '2025-07-01';
const TOWN_FROM = '2020-01-01';

const provinces = [
  ['VN', 'Trung ương', 'state', 'state', null, '1945-09-02', null],
  ['10', 'Tỉnh Lào Cai', 'province', 'province', 'VN', '1991-10-01', LAST_DISTRICT_DAY],
  ['10', 'Tỉnh Lào Cai', 'province', 'province', 'VN', FIRST_DAY_WITHOUT_DISTRICT, null],
  ['15', 'Tỉnh Yên Bái', 'province', 'province', 'VN', '1991-10-01', LAST_DISTRICT_DAY],
];

const districts = [
  ['88', 'Huyện Sa Pa', 'district', 'district', '10', '1991-10-01', '2019-12-31'],
  ['88', 'Thị xã Sa Pa', 'district', 'district', '10', TOWN_FROM, LAST_DISTRICT_DAY],
  ['LC-H-BATXAT', 'Huyện Bát Xát', 'district', 'district', '10', '1991-10-01', LAST_DISTRICT_DAY],
];

/** The sixteen communes and wards of Sa Pa; the six wards' names begin with "Phường". */
const SA_PA = [
  ['03001', 'Phường Sa Pa'],
  ['03002', 'Phường Sa Pả'],
  ['03003', 'Phường Ô Quý Hồ'],
  ['03004', 'Xã Ngũ Chỉ Sơn'],
  ['03006', 'Phường Phan Si Păng'],
  ['03010', 'Xã Trung Chải'],
  ['03013', 'Xã Tả Phìn'],
  ['03016', 'Phường Hàm Rồng'],
  ['03019', 'Xã Hoàng Liên'],
  ['03022', 'Xã Thanh Bình'],
  ['03028', 'Phường Cầu Mây'],
  ['03037', 'Xã Mường Hoa'],
  ['03040', 'Xã Tả Van'],
  ['03043', 'Xã Mường Bo'],
  ['03046', 'Xã Bản Hồ'],
  ['03052', 'Xã Liên Minh'],
];
const BAT_XAT = [
  ['LC-TT-BATXAT', 'Thị trấn Bát Xát'],
  ['LC-X-BANQUA', 'Xã Bản Qua'],
  ['LC-X-QUANGKIM', 'Xã Quang Kim'],
];

const communeKind = (name) => (name.startsWith('Phường') ? 'ward' : 'commune');
const under = (district, list) => list.map(([code, name]) => [code, name, communeKind(name), 'commune', district, TOWN_FROM, LAST_DISTRICT_DAY]);

export const SA_PA_CODES = SA_PA.map(([code]) => code);
export const landTo2025 = [...provinces, ...districts, ...under('88', SA_PA), ...under('LC-H-BATXAT', BAT_XAT)];
