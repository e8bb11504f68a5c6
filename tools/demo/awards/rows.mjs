/**
 * Awards of earlier years as a province would enter them, for people and schools of the demo. All of it is assumed: nobody real is meant, and each
 * decision's number says that it is the demo's.
 */
const AUTHORITY = {
  base: 'Chủ tịch UBND thị xã Sa Pa (minh họa)',
  commune: 'Chủ tịch UBND phường, xã (minh họa)',
  province: 'Chủ tịch UBND tỉnh Lào Cai (minh họa)',
};
const LAST_OF_THE_TOWN = 2024;
const PROVINCIAL = new Set(['Bằng khen của Chủ tịch UBND tỉnh', 'CSTĐ cấp tỉnh', 'TTLĐXS']);

/** The next number of the demo's decisions of a year, by who signs. */
const number = (year, province) => `MH-${province ? '3' : '1'}${String(year).slice(2)}/QĐ-UBND`;

/** [award, year or 'from-to', decided on (DD/MM/YYYY), number, authority]; titles of a year are given in the January after. */
function given(award, year) {
  const province = PROVINCIAL.has(award);
  const authority = province ? AUTHORITY.province : year < LAST_OF_THE_TOWN ? AUTHORITY.base : AUTHORITY.commune;
  return [award, String(year), `15/01/${year + 1}`, number(year, province), authority];
}
const yearly = (award, ...years) => years.map((year) => given(award, year));

/** The teacher of `npm run demo`: what her dossier declares is what the register holds. */
const OF_THE_CLIMB = [
  ['Bằng khen của Thủ tướng Chính phủ', '2014-2018', '19/05/2019', 'MH-519/QĐ-TTg', 'Thủ tướng Chính phủ (minh họa)'],
  ...yearly('CSTĐCS', 2020, 2022, 2023),
];

/** [name, born, post, school, awards] */
export const people = [
  ['Lò Thị Hặc', 1979, 'Giáo viên', 'Trường THCS Sa Pả', OF_THE_CLIMB],
  ['Chảo Mây Sơn Ca', 1984, 'Giáo viên', 'Trường THCS Sa Pả', [...yearly('LĐTT', 2021, 2022, 2023, 2024, 2025), ...yearly('CSTĐCS', 2023, 2024, 2025)]],
  ['Vàng Thị Lúa Nương', 1988, 'Giáo viên', 'Trường THCS Sa Pả', yearly('LĐTT', 2022, 2023, 2024, 2025)],
  [
    'Phàn Láo Tả Lìn',
    1976,
    'Tổ trưởng chuyên môn',
    'Trường THCS Sa Pả',
    [...yearly('LĐTT', 2021, 2022, 2023, 2024), ...yearly('Bằng khen của Chủ tịch UBND tỉnh', 2022)],
  ],
  ['Sùng Thị Đào Phai', 1991, 'Nhân viên thư viện', 'Trường THCS Sa Pả', yearly('LĐTT', 2024, 2025)],
  ['Tẩn Phù Chìn Dao', 1982, 'Giáo viên', 'Trường Tiểu học Kim Đồng', [...yearly('LĐTT', 2022, 2023, 2024), ...yearly('CSTĐCS', 2024)]],
  ['Nông Thị Sương Mai', 1986, 'Giáo viên', 'Trường Tiểu học Kim Đồng', yearly('LĐTT', 2023, 2024, 2025)],
  [
    'Giàng A Lềnh Sáng',
    1980,
    'Phó Hiệu trưởng',
    'Trường PTDTBT THCS Tả Phìn',
    [...yearly('LĐTT', 2021, 2022, 2023, 2024, 2025), ...yearly('CSTĐ cấp tỉnh', 2025)],
  ],
  ['Lý Lở Mẩy Hoa', 1989, 'Giáo viên', 'Trường PTDTBT THCS Tả Van', yearly('LĐTT', 2023, 2024)],
  ['Hạng Thị Ghếnh Xuân', 1993, 'Giáo viên', 'Trường Mầm non Hoàng Liên', yearly('LĐTT', 2024, 2025)],
  ['Lù Văn Sẹng Rừng', 1978, 'Giáo viên', 'Trường PTDTBT THCS Bản Hồ', [...yearly('LĐTT', 2022, 2023, 2024, 2025), ...yearly('CSTĐCS', 2025)]],
];

/** [name, post none, school above it, awards] */
export const collectives = [
  ['Trường THCS Sa Pả', 'Trường THCS Sa Pả', [...yearly('TTLĐTT', 2022, 2023, 2024, 2025), ...yearly('TTLĐXS', 2024)]],
  ['Tổ Khoa học tự nhiên', 'Trường THCS Sa Pả', yearly('TTLĐTT', 2023, 2024, 2025)],
  ['Trường Tiểu học Kim Đồng', 'Trường Tiểu học Kim Đồng', yearly('TTLĐTT', 2023, 2024)],
  ['Trường PTDTBT THCS Tả Van', 'Trường PTDTBT THCS Tả Van', yearly('TTLĐTT', 2024, 2025)],
];
