import { COLLECTIVE_FAULTS, INDIVIDUAL_FAULTS } from './faults.mjs';
import { COLLECTIVES, person, posts } from './people.mjs';

const BK = ['Bằng khen của Chủ tịch UBND tỉnh', 'Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh', 'BK tỉnh', 'Bằng khen Chủ tịch UBND tỉnh '];
const TITLES = { 2021: '(QĐ 102/QĐ-UBND ngày 14/01/2022)', 2022: '(QĐ 115/QĐ-UBND ngày 12/01/2023)', 2023: '(QĐ 98/QĐ-UBND ngày 10/01/2024)' };
const titles = (name, years) => years.map((year) => `${name} ${year} ${TITLES[year]}`).join('; ');

/** Clerks write a birth date in every way there is. */
const BIRTHS = [
  (day, month, year) => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`,
  (day, month, year) => year,
  (day, month, year) => String(year),
  (day, month, year) => `${day}/${month}/${String(year).slice(2)}`,
  (day, month, year) => new Date(Date.UTC(year, month - 1, day)),
  (day, month, year) => `${day}.${month}.${year} `,
];

/** 152 rows of values, each with its block. Odd ways of writing are spread evenly; nine in the whole file are wrong. */
export function individuals() {
  const rows = posts(152).map((post, n) => ({ ...post, ...individual(n) }));
  for (const [at, fault] of Object.entries(INDIVIDUAL_FAULTS)) {
    const copied = fault.sameAs === undefined ? {} : { ...rows[fault.sameAs] };
    rows[at] = {
      ...rows[at],
      ...copied,
      ...('name' in fault && { name: fault.name }),
      ...(fault.birth && { birth: fault.birth }),
      ...(fault.award && { award: fault.award }),
    };
    if (fault.rating) rows[at].ratings = ['HTXS', fault.rating];
  }
  return rows;
}

function individual(n) {
  const { name, woman } = person(n);
  const provincialFighter = n % 19 === 7;
  const fighter = provincialFighter || n % 3 !== 2;
  const birth = BIRTHS[n % BIRTHS.length](1 + ((n * 7) % 28), 1 + ((n * 5) % 12), 1966 + ((n * 11) % 31));
  return {
    name: n % 13 === 4 ? name.normalize('NFD') : n % 17 === 6 ? `  ${name.replace(' ', '\u00a0 ')} ` : name,
    woman,
    birth,
    award: provincialFighter ? 'CSTĐ cấp tỉnh' : BK[n % BK.length],
    ratings: fighter ? [n % 2 ? 'Hoàn thành xuất sắc nhiệm vụ' : 'HTTNV', 'HTXSNV'] : ['HTXS', 'Hoàn thành xuất sắc nhiệm vụ'],
    // A title in a year not rated HTXS takes an initiative of its own, so two more must stand beside it; a few rows fall short.
    initiatives: n % 23 === 11 ? [0, 1] : fighter && n % 2 === 0 ? [2, 1] : [1, 1],
    provincial: provincialFighter ? 1 : '',
    held: fighter
      ? titles('CSTĐCS', provincialFighter ? [2021, 2022, 2023] : [2022, 2023])
      : 'LĐTT 2022 (QĐ 116/QĐ-UBND ngày 12/01/2023); LĐTT 2023 (QĐ 99/QĐ-UBND ngày 10/01/2024)',
    achievement: `Hoàn thành các nhiệm vụ được giao năm 2022, 2023; có sáng kiến được công nhận ở cơ sở.`,
  };
}

/** 75 rows of values. */
export function collectives() {
  return COLLECTIVES.map((collective, n) => {
    const fault = COLLECTIVE_FAULTS[n] ?? {};
    const total = 14 + ((n * 7) % 38);
    const advanced = Math.round(total * 0.8);
    return {
      ...collective,
      name: n % 11 === 3 ? collective.name.normalize('NFD') : collective.name,
      award: fault.award ?? BK[n % BK.length],
      ratings: ['HTXSNV', n % 4 === 1 ? 'Hoàn thành xuất sắc nhiệm vụ' : 'HTXS'],
      total,
      completed: total,
      advanced: fault.advanced ? fault.advanced(total) : n % 6 === 2 ? String(advanced) : advanced,
      fighters: Math.max(1, Math.round(total * 0.12)),
      held: titles('TTLĐXS', [2022, 2023]),
      achievement: 'Nội bộ đoàn kết; thực hiện tốt quy chế dân chủ ở cơ sở, các phong trào thi đua, thực hành tiết kiệm, chống lãng phí.',
    };
  });
}
