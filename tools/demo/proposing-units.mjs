import { FIRST_DAY_WITHOUT_DISTRICT as DAY, LAST_DISTRICT_DAY as LAST } from './land-to-2025.mjs';

/** Schools go on through 2025 as the same units; only what stands above them changes. [code, name, commune from 01/07/2025]. */
const SCHOOLS = [
  ['TR-THCS-SAPA', 'Trường THCS Sa Pả', 'LC-SAPA'],
  ['TR-TH-KIMDONG', 'Trường Tiểu học Kim Đồng', 'LC-SAPA'],
  ['TR-MN-HOAHONG', 'Trường Mầm non Hoa Hồng', 'LC-SAPA'],
  ['TR-THCS-TAPHIN', 'Trường PTDTBT THCS Tả Phìn', 'LC-TAPHIN'],
  ['TR-TH-TRUNGCHAI', 'Trường PTDTBT Tiểu học Trung Chải', 'LC-TAPHIN'],
  ['TR-THCS-TAVAN', 'Trường PTDTBT THCS Tả Van', 'LC-TAVAN'],
  ['TR-MN-HOANGLIEN', 'Trường Mầm non Hoàng Liên', 'LC-TAVAN'],
  ['TR-TH-MUONGBO', 'Trường PTDTBT Tiểu học Mường Bo', 'LC-MUONGBO'],
  ['TR-THCS-THANHBINH', 'Trường PTDTBT THCS Thanh Bình', 'LC-MUONGBO'],
  ['TR-THCS-BANHO', 'Trường PTDTBT THCS Bản Hồ', 'LC-BANHO'],
  ['TR-TH-LIENMINH', 'Trường PTDTBT Tiểu học Liên Minh', 'LC-BANHO'],
  ['TR-THCS-NGUCHISON', 'Trường PTDTBT THCS Ngũ Chỉ Sơn', 'LC-NGUCHISON'],
];
const BESIDE = [['TR-THCS-QUANGKIM', 'Trường THCS Quang Kim', 'LC-BATXAT']];

export const SCHOOL_CODES = SCHOOLS.map(([code]) => code);

const schools = (district, list) =>
  list.flatMap(([code, name, commune]) => [
    [code, name, 'school', 'unit', district, '2010-01-01', LAST],
    [code, name, 'school', 'unit', commune, DAY, null, true],
  ]);

/** Offices of the town end with it. The health centre goes on under the province, which the demo assumes. */
const TOWN_OFFICES = [
  ['TX-VANPHONG', 'Văn phòng HĐND và UBND thị xã Sa Pa'],
  ['TX-GDDT', 'Phòng Giáo dục và Đào tạo thị xã Sa Pa'],
  ['TX-VHTT', 'Phòng Văn hóa và Thông tin thị xã Sa Pa'],
  ['TX-TCKH', 'Phòng Tài chính - Kế hoạch thị xã Sa Pa'],
];
const PROVINCE_OFFICES = [
  ['LC-SGDDT', 'Sở Giáo dục và Đào tạo'],
  ['LC-SYT', 'Sở Y tế'],
  ['LC-VPUBND', 'Văn phòng UBND tỉnh'],
];

export const proposingUnits = [
  ...schools('88', SCHOOLS),
  ...schools('LC-H-BATXAT', BESIDE),
  ...TOWN_OFFICES.map(([code, name]) => [code, name, 'office', 'unit', '88', '2020-01-01', LAST]),
  ['TX-TTYT', 'Trung tâm Y tế thị xã Sa Pa', 'health', 'unit', '88', '2020-01-01', LAST],
  ['TX-TTYT', 'Trung tâm Y tế khu vực Sa Pa', 'health', 'unit', '10', DAY, null, true],
  ...PROVINCE_OFFICES.map(([code, name]) => [code, name, 'office', 'unit', '10', '2010-01-01', null]),
];

export const successionsOfOffices = TOWN_OFFICES.map(([code]) => [code, null, 'abolition', DAY, true]);
