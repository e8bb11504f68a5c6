import fc from 'fast-check';
import { addDays } from '../dates';
import { vnAdministrative } from '../calendar/vn-administrative';
import { clashWith, dueOf, filingDeadline, filingPeriod, filingRule, lawDeadlinesOn, loosens, periodFromKey, periodKey, spanOf, type FilingDeadline } from '.';

const ON = '2026-11-21';
let made = 0;
const row = (over: Partial<FilingDeadline> = {}): FilingDeadline => ({
  id: `row-${++made}`,
  awards: ['BK_T'],
  ground: null,
  kind: 'calendar-year',
  day: { each: '11-30', yearsAfter: 0 },
  rolls: false,
  from: '2025-01-01',
  to: null,
  by: 'Tỉnh Lào Cai',
  decision: { number: '12/SNV', date: '2025-01-05' },
  source: '',
  mark: 'text',
  depth: 2,
  ...over,
});
const year = (n: number) => ({ kind: 'calendar-year' as const, year: n });
const school = (n: number) => ({ kind: 'school-year' as const, year: n });
const holds = (rows: FilingDeadline[], period: ReturnType<typeof year> | ReturnType<typeof school> = year(2026), ground = 'merit' as const) =>
  filingDeadline(rows, { award: 'BK_T', ground, period, on: ON, calendar: vnAdministrative });
const day = (each: string, yearsAfter = 0) => ({ day: { each, yearsAfter } });

describe('the last day to file', () => {
  it('is a day of every year, in the year the period ends or one after it', () => {
    expect(holds([row()])?.due).toBe('2026-11-30');
    expect(holds([row(day('02-28', 1))], year(2025))?.due).toBe('2026-02-28');
    expect(holds([row(day('02-29'))])?.due).toBe('2026-02-28');
  });
  it('follows the school year where the award does: Bằng khen tỉnh năm học, 30/06', () => {
    const rows = [row({ kind: 'school-year', ...day('06-30') }), row()];
    expect(holds(rows, school(2026))?.due).toBe('2026-06-30');
    expect(holds(rows)?.due).toBe('2026-11-30');
  });
  it('is one date for one period, and of no other', () => {
    const once = row({ day: { once: '2026-12-15', year: 2026 } });
    expect(holds([once])?.due).toBe('2026-12-15');
    expect(holds([once], year(2025))).toBeNull();
  });
  it('moves off a day off only where the paper says so', () => {
    const sunday = day('11-29');
    expect(holds([row(sunday)])?.due).toBe('2026-11-29');
    const moved = holds([row({ ...sunday, rolls: true })]);
    expect(moved?.due).toBe('2026-11-30');
    expect(moved?.because.at(-1)?.vi).toContain('29/11/2026 là ngày nghỉ');
  });
  it('does not hold for days outside the time it is in force, nor for another award or ground', () => {
    expect(holds([row({ from: '2026-12-01' })])).toBeNull();
    expect(holds([row({ to: '2026-11-29' })])).toBeNull();
    expect(holds([row({ awards: ['GK_X'] }), row({ ground: 'movement' })])).toBeNull();
  });
  it('of one unit is that which names the ground, then the latest that has begun', () => {
    expect(holds([row(), row({ ground: 'merit', ...day('11-20') })])?.due).toBe('2026-11-20');
    expect(holds([row(day('11-10')), row({ ...day('12-10'), from: '2026-11-15' })])?.due).toBe('2026-12-10');
    expect(holds([row(day('11-10')), row({ ...day('12-10'), from: '2026-11-25' })])?.due).toBe('2026-11-10');
  });
});

describe('of the layers', () => {
  const province = row();
  it('a lower one counts where it is earlier, and says so', () => {
    const answer = holds([province, row({ ...day('11-20'), depth: 1, by: 'Phường Sa Pa' })]);
    expect(answer?.due).toBe('2026-11-20');
    expect(answer?.because.map(({ vi }) => vi)).toEqual([
      'Tỉnh Lào Cai, 12/SNV ngày 05/01/2025: hạn nộp cho năm 2026 là 30/11/2026.',
      'Phường Sa Pa, 12/SNV ngày 05/01/2025: hạn sớm hơn, 20/11/2026; hạn sớm hơn được áp dụng.',
    ]);
  });
  it('a lower one that is later is set aside', () => expect(holds([province, row({ ...day('12-20'), depth: 1 })])?.due).toBe('2026-11-30'));
  it('a lower one counts where the upper left it open', () => expect(holds([row({ ...day('12-20'), depth: 0 })])?.due).toBe('2026-12-20'));
  it('what is only believed warns and decides nothing', () => {
    const believed = row({ ...day('11-10'), mark: 'unverified', depth: 1 });
    const rule = filingRule([province, believed], { award: 'BK_T', ground: 'merit', period: year(2026), on: ON, calendar: [] });
    expect([rule.holds?.due, rule.believed?.due]).toEqual(['2026-11-30', '2026-11-10']);
  });
});

describe('the law’s own days', () => {
  const flag = (period: ReturnType<typeof year> | ReturnType<typeof school>, on = ON) =>
    filingDeadline(lawDeadlinesOn(on), { award: 'COTD_CP', ground: 'merit', period, on, calendar: [] });
  it('Cờ thi đua của Chính phủ: 30/06 of the next year, education 31/12, by Decree 152/2025 art. 35(1)(b)', () => {
    expect(flag(year(2025))?.due).toBe('2026-06-30');
    expect(flag(school(2026))?.due).toBe('2026-12-31');
    expect(flag(year(2025))?.row).toMatchObject({ by: 'điểm b khoản 1 Điều 35 152/2025/NĐ-CP', mark: 'text' });
  });
  it('one article is one row, though two regimes rest on it', () => {
    const flags = lawDeadlinesOn('2026-11-21').filter(({ awards }) => awards.includes('COTD_CP'));
    expect(flags.map(({ kind }) => kind)).toEqual(['calendar-year', 'school-year']);
  });
  it('before 2024: 31/03, education 15/10, by Decree 91/2017 art. 48(1); none in 2024', () => {
    expect([flag(year(2022), '2023-05-01')?.due, flag(school(2023), '2023-05-01')?.due]).toEqual(['2023-03-31', '2023-10-15']);
    expect(flag(year(2023), '2024-05-01')).toBeNull();
  });
});

describe('before a row is entered', () => {
  it('the same said twice, or otherwise, is found in the unit’s own', () => {
    const own = row();
    expect(clashWith(row(), [own], [])).toMatchObject({ row: { id: own.id }, mine: '2025-11-30', theirs: '2025-11-30' });
    expect(clashWith(row(day('10-30')), [own], [])).toMatchObject({ mine: '2025-10-30' });
    expect(clashWith(row({ ground: 'merit' }), [own], [])).toBeNull();
    expect(clashWith(row({ from: '2027-01-01' }), [row({ to: '2026-12-31' })], [])).toBeNull();
    expect(clashWith(row({ from: '2020-01-01' }), [row({ from: '2030-01-01' })], [])).toMatchObject({ period: { year: 2030 } });
  });
  it('a later day than the upper’s is found, with the row it would loosen', () => {
    const upper = row();
    expect(loosens(row({ ...day('12-01'), depth: 1 }), [upper], [])).toMatchObject({ row: { id: upper.id }, theirs: '2025-11-30' });
    expect(loosens(row({ ...day('11-30'), depth: 1 }), [upper], [])).toBeNull();
    expect(loosens(row({ ...day('12-01'), depth: 1 }), [row({ mark: 'unverified' })], [])).toBeNull();
    expect(loosens(row({ ...day('12-01'), depth: 1 }), [row({ ground: 'movement' })], [])).toMatchObject({ theirs: '2025-11-30' });
  });
});

describe('the year a filing is for', () => {
  const nominee = { kind: 'individual' as const };
  it('is that in which its period ends: a school year where it begins and ends with the school', () => {
    const of = (from: string, to: string) => periodKey(filingPeriod({ nominee, period: { from, to } }, ON));
    expect(of('2025-09-01', '2026-08-31')).toBe('2025-2026');
    expect(of('2025-08-15', '2026-05-31')).toBe('2025-2026');
    expect(of('2021-09-01', '2026-05-31')).toBe('2025-2026');
    expect(of('2026-01-01', '2026-12-31')).toBe('2026');
    expect(of('2024-01-01', '2025-12-31')).toBe('2025');
  });
  it('else the last year listed up to the letter, else the letter’s own', () => {
    expect(filingPeriod({ nominee: { ...nominee, years: [{ year: 2024 }, { year: 2025 }, { year: 2027 }] } }, ON)).toMatchObject({
      year: 2025,
      assumed: false,
    });
    expect(filingPeriod({ nominee }, ON)).toMatchObject({ year: 2026, assumed: true });
  });
});

const someRow = fc
  .record({
    depth: fc.integer({ min: 0, max: 3 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
    yearsAfter: fc.integer({ min: 0, max: 1 }),
    from: fc.integer({ min: -900, max: 300 }).map((n) => addDays(ON, n)),
    length: fc.option(fc.nat(900)),
    ground: fc.constantFrom(null, 'merit' as const, 'movement' as const),
    kind: fc.constantFrom('calendar-year' as const, 'school-year' as const),
    rolls: fc.boolean(),
  })
  .map(({ depth, month, date, yearsAfter, from, length, ground, kind, rolls }) =>
    row({
      depth,
      ground,
      kind,
      rolls,
      from,
      to: length === null ? null : addDays(from, length),
      ...day(`${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`, yearsAfter),
    }),
  );
const somePeriod = fc.record({ kind: fc.constantFrom('calendar-year' as const, 'school-year' as const), year: fc.integer({ min: 2023, max: 2029 }) });

describe('whatever was entered', () => {
  const ask = (rows: FilingDeadline[], period: ReturnType<typeof year> | ReturnType<typeof school>) => holds(rows, period);
  it('the order of the rows does not matter', () =>
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 10 }), somePeriod, fc.nat(), (rows, period, seed) => {
        const mixed = rows.map((one, i) => ({ one, key: (i * 7919 + seed) % 101 })).sort((a, b) => a.key - b.key);
        expect(
          ask(
            mixed.map(({ one }) => one),
            period,
          ),
        ).toEqual(ask(rows, period));
      }),
    ));
  it('a lower layer never loosens: adding its row never makes the day later', () =>
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 8 }), someRow, somePeriod, (rows, lower, period) => {
        const above = rows.map((one) => ({ ...one, depth: one.depth + 1 }));
        const before = ask(above, period);
        const after = ask([...above, { ...lower, depth: 0 }], period);
        if (before) expect(after!.due <= before.due).toBe(true);
      }),
    ));
  it('what holds is a day that its own row names', () =>
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 8 }), somePeriod, (rows, period) => {
        const answer = ask(rows, period);
        if (answer) expect(dueOf(answer.row, period, vnAdministrative)).toBe(answer.due);
      }),
    ));
  it('a period is read from its own days, and from its own name', () =>
    fc.assert(
      fc.property(somePeriod, (period) => {
        expect(filingPeriod({ nominee: { kind: 'individual' }, period: spanOf(period) }, ON)).toMatchObject(period);
        expect(periodFromKey(periodKey(period))).toEqual(period);
      }),
    ));
});
