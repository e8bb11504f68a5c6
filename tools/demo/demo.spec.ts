import type { LocalDate, RegimeId, SeatRule } from '../../libs/rulebook/types';
import { fitsParameter, parameterOf } from '../../libs/rulebook';
import { regime } from '../../libs/rulebook/regimes';
import { accounts } from './accounts.mjs';
import { personId, unitId } from './id.mjs';
import { localParameters } from './local-parameters.mjs';
import { offices } from './offices.mjs';
import { SCHOOL_CODES } from './proposing-units.mjs';
import { persons, seats } from './seats.mjs';
import { successions, units, versions } from './units.mjs';

interface Dated {
  from_on: LocalDate;
  to_on: LocalDate | null;
}
const on = <Row extends Dated>(rows: Row[], day: LocalDate): Row[] => rows.filter((row) => row.from_on <= day && (row.to_on === null || row.to_on >= day));
const nameOn = (code: string, day: LocalDate) => on(versions, day).find((one) => one.unit_id === unitId(code))?.name;

function ancestry(unit: string | null, day: LocalDate): Record<string, string> {
  const version = on(versions, day).find((one) => one.unit_id === unit);
  return version ? { ...ancestry(version.parent_id, day), [version.level]: version.unit_id } : {};
}

/** The people who hold one of these roles in such an office of the unit on that day. */
function holders(unit: string, office: string, roles: string[], day: LocalDate): Set<string> {
  const there = on(offices, day)
    .filter((one) => one.unit_id === unit && one.kind === office)
    .map((one) => one.id);
  return new Set(
    on(seats, day)
      .filter((seat) => there.includes(seat.office_id) && roles.includes(seat.role))
      .map((seat) => seat.person_id),
  );
}
const COUNCIL = ['chair', 'vice-chair', 'standing-vice-chair', 'secretary', 'member'];
const council = (code: string, day: LocalDate) => holders(unitId(code), 'council', COUNCIL, day).size;

describe('the units of the demo', () => {
  test('no unit has two versions on one day, and what stands above it lives as long', () => {
    for (const one of versions) {
      const others = versions.filter((other) => other !== one && other.unit_id === one.unit_id);
      expect(others.filter((other) => other.from_on <= (one.to_on ?? '9999') && one.from_on <= (other.to_on ?? '9999'))).toEqual([]);
      if (!one.parent_id) continue;
      for (const day of [one.from_on, one.to_on ?? '2030-01-01'])
        expect(on(versions, day).filter((parent) => parent.unit_id === one.parent_id)).toHaveLength(1);
    }
  });

  test.each([
    ['88', '2019-12-31', 'Huyện Sa Pa'],
    ['88', '2025-06-30', 'Thị xã Sa Pa'],
    ['88', '2025-07-01', undefined],
    ['LC-SAPA', '2025-06-30', undefined],
    ['LC-SAPA', '2025-07-01', 'Phường Sa Pa'],
    ['TR-THCS-SAPA', '2025-03-10', 'Trường THCS Sa Pả'],
    ['TR-THCS-SAPA', '2026-11-23', 'Trường THCS Sa Pả'],
    ['QN-NGUYENNGHIEM-P', '2019-06-01', 'Thị trấn Đức Phổ'],
    ['QN-NGUYENNGHIEM-P', '2024-06-01', 'Phường Nguyễn Nghiêm'],
    ['QN-NGUYENNGHIEM-X', '2025-07-01', 'Xã Nguyễn Nghiêm'],
  ])('%s on %s is called %s', (code, day, name) => expect(nameOn(code, day)).toBe(name));

  test('each of the sixteen communes goes into one of the six, and the demo says that it assumes which', () => {
    const old = versions.filter((one) => one.parent_id === unitId('88') && one.level === 'commune');
    const rows = successions.filter((row) => old.some((one) => one.unit_id === row.from_unit_id));
    expect([old.length, rows.length, new Set(rows.map((row) => row.to_unit_id)).size]).toEqual([16, 16, 6]);
    expect(rows.every((row) => row.assumed)).toBe(true);
  });
});

describe('who sits where', () => {
  test.each([
    ['88', '2024-03-01', 15],
    ['88', '2025-03-10', 15],
    ['10', '2025-03-10', 17],
    ['10', '2026-11-23', 17],
    ['LC-SAPA', '2026-05-31', 9],
    ['LC-SAPA', '2026-11-23', 9],
    ['LC-TAVAN', '2026-11-23', 9],
  ])('the council of %s had on %s the members it should: %i', (code, day, members) => expect(council(code, day)).toBe(members));

  test('a seat on the council of the town changed in the middle of its term', () => {
    const before = holders(unitId('88'), 'council', ['member'], '2024-10-14');
    expect([...holders(unitId('88'), 'council', ['member'], '2024-10-15')].filter((person) => !before.has(person))).toEqual([personId('Chảo Thị Vần')]);
  });

  const walks: [RegimeId, LocalDate][] = [
    ['2024', '2025-03-10'],
    ['2026', '2026-11-23'],
  ];
  test.each(walks)('under the regime of %s every step of every route has somebody on %s, for every school', (id, day) => {
    const { routes } = regime(id).content;
    const empty = SCHOOL_CODES.flatMap((code) => {
      const above = ancestry(unitId(code), day);
      // A road through a level that does not stand above the school is not its road.
      const open = routes.filter((route) => route.steps.every((step) => step.level === 'unit' || above[step.level]));
      expect(open.length).toBeGreaterThan(4);
      const steps = open.flatMap((route) => route.steps);
      const filled = (rule: SeatRule) => holders(rule.level === 'unit' ? unitId(code) : (above[rule.level] ?? ''), rule.office, rule.roles, day).size > 0;
      return steps.filter((step) => !step.seats.some(filled)).map((step) => `${code} ${step.id}`);
    });
    expect(empty).toEqual([]);
  });

  test('nobody takes in and appraises, or appraises and signs, on one day', () => {
    for (const day of ['2024-03-01', '2025-03-10', '2025-07-01', '2026-11-23']) {
      const roleOf = (...roles: string[]) =>
        new Set(
          on(seats, day)
            .filter((seat) => roles.includes(seat.role))
            .map((seat) => seat.person_id),
        );
      const appraisers = roleOf('appraiser', 'office-head');
      const signers = new Set(units.flatMap((unit) => [...holders(unit.id, 'peoples-committee', ['chair', 'vice-chair'], day)]));
      const takers = roleOf('intake', 'clerk');
      expect([...appraisers].filter((person) => signers.has(person) || takers.has(person))).toEqual([]);
    }
  });

  test('seats lie within their offices, and names and ids are single', () => {
    for (const seat of seats) {
      const office = offices.find((one) => one.id === seat.office_id);
      expect([seat.from_on >= (office?.from_on ?? '9999'), (seat.to_on ?? '9999') <= (office?.to_on ?? '9999')]).toEqual([true, true]);
    }
    for (const rows of [units, versions, successions, offices, seats, persons, localParameters])
      expect(new Set(rows.map((row: { id: string }) => row.id)).size).toBe(rows.length);
  });
});

test('every account is of a person with a seat, and every local value can be one', () => {
  expect(accounts.filter((one) => !seats.some((seat) => seat.person_id === personId(one.personKey)))).toEqual([]);
  expect(new Set(accounts.map((one) => one.username)).size).toBe(accounts.length);
  const fits = (key: string, value: number): boolean => {
    const parameter = parameterOf(key);
    return parameter !== undefined && fitsParameter(parameter, value);
  };
  expect(localParameters.filter((one) => !fits(one.key, one.value))).toEqual([]);
});
