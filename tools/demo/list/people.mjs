/** Invented people and places' units of thị xã Sa Pa as it was in 2023. Names are put together from parts; nobody real is meant. */
export const COMMUNES = [
  'Phường Sa Pa',
  'Phường Sa Pả',
  'Phường Ô Quý Hồ',
  'Xã Ngũ Chỉ Sơn',
  'Phường Phan Si Păng',
  'Xã Trung Chải',
  'Xã Tả Phìn',
  'Phường Hàm Rồng',
  'Xã Hoàng Liên',
  'Xã Thanh Bình',
  'Phường Cầu Mây',
  'Xã Mường Hoa',
  'Xã Tả Van',
  'Xã Mường Bo',
  'Xã Bản Hồ',
  'Xã Liên Minh',
];
export const OFFICES = [
  'Văn phòng HĐND và UBND',
  'Phòng Nội vụ',
  'Phòng Tài chính - Kế hoạch',
  'Phòng Giáo dục và Đào tạo',
  'Phòng Văn hóa và Thông tin',
  'Phòng Kinh tế',
  'Phòng Quản lý đô thị',
  'Phòng Tư pháp',
  'Phòng Dân tộc',
  'Phòng Lao động - Thương binh và Xã hội',
  'Thanh tra',
].map((name) => `${name} thị xã Sa Pa`);

const FAMILIES = [
  ['Giàng', 'Vàng', 'Sùng', 'Hạng', 'Thào', 'Má', 'Cứ', 'Châu'],
  ['Tẩn', 'Chảo', 'Phàn', 'Lý', 'Lồ'],
  ['Vùi', 'Lù', 'Sần', 'Nông', 'Lương'],
  ['Đỗ', 'Phạm', 'Bùi', 'Đặng', 'Vũ'],
];
const MEN = [
  ['A Páo', 'A Dơ', 'A Sử', 'A Chớ', 'A Lềnh', 'A Tủa'],
  ['Láo Tả', 'Phù Chìn', 'Láo San', 'Chỉn Phâu', 'Duần Hin'],
  ['Văn Sẹng', 'Văn Páo', 'Văn Thèn', 'Văn Lử'],
  ['Mây Sơn', 'Thác Bạc', 'Rừng Thông', 'Đá Mài'],
];
const WOMEN = [
  ['Thị Mẩy', 'Thị Sú', 'Thị Chở', 'Thị Dính', 'Thị Ghếnh'],
  ['Tả Mẩy', 'San Mẩy', 'Mùi Pham', 'Lở Mẩy'],
  ['Thị Xẻo', 'Thị Nhình', 'Thị Phởi', 'Thị Sển'],
  ['Thị Mận Hậu', 'Thị Sương Mai', 'Thị Đào Phai', 'Thị Lúa Nương'],
];

/** The n-th person: always the same, never twice the same name for n < 152. */
export function person(n) {
  const woman = n % 2 === 1;
  const people = Math.floor(n / 2) % FAMILIES.length;
  const round = Math.floor(n / (2 * FAMILIES.length));
  const families = FAMILIES[people];
  const given = (woman ? WOMEN : MEN)[people];
  const name = `${families[round % families.length]} ${given[(round + Math.floor(round / families.length)) % given.length]}`;
  return { name, woman };
}

/** `Xã Tả Van` → `xã Tả Van`, inside a longer name. */
export const inside = (commune) => commune.charAt(0).toLowerCase() + commune.slice(1);
const bare = (commune) => commune.replace(/^(Xã|Phường) /, '');
export const schoolsOf = (commune) => ['Trường Mầm non', 'Trường Tiểu học', 'Trường THCS'].map((kind) => `${kind} ${bare(commune)}`);

/** 16 People's Committees, 11 offices and 48 schools. */
export const COLLECTIVES = [
  ...COMMUNES.map((commune) => ({ name: `Cán bộ và Nhân dân ${inside(commune)}`, under: `UBND ${inside(commune)}`, block: 'KHỐI XÃ, PHƯỜNG' })),
  ...OFFICES.map((name) => ({ name, under: 'UBND thị xã Sa Pa', block: 'KHỐI CƠ QUAN' })),
  ...COMMUNES.flatMap(schoolsOf).map((name) => ({ name, under: 'Phòng Giáo dục và Đào tạo thị xã Sa Pa', block: 'KHỐI TRƯỜNG HỌC' })),
];

const COMMUNE_POSTS = ['Chủ tịch UBND', 'Công chức Văn hóa - Xã hội', 'Phó Chủ tịch UBND'];
const OFFICE_POSTS = ['Trưởng phòng', 'Chuyên viên'];
const SCHOOL_POSTS = ['Hiệu trưởng', 'Giáo viên'];

/** Three posts in each commune, two in each office, then two in each school until `count` is reached. */
export function posts(count) {
  const all = [
    ...COMMUNES.flatMap((commune) => COMMUNE_POSTS.map((position) => ({ position, unit: `UBND ${inside(commune)}`, block: 'KHỐI XÃ, PHƯỜNG' }))),
    ...OFFICES.flatMap((unit) => OFFICE_POSTS.map((position) => ({ position, unit, block: 'KHỐI CƠ QUAN' }))),
    ...COMMUNES.flatMap(schoolsOf).flatMap((unit) => SCHOOL_POSTS.map((position) => ({ position, unit, block: 'KHỐI TRƯỜNG HỌC' }))),
  ];
  return all.slice(0, count);
}
