import { sameNominee, type Who } from './same-nominee';

const teacher: Who = { kind: 'individual', name: 'giàng a páo', birthYear: 1985, unit: 'school' };
const related = new Set(['school', 'school-before']);
const against = (change: Partial<Who>, one: Who = teacher) => sameNominee(one, { ...teacher, ...change }, related);

describe('two nominees are one', () => {
  it('for sure by name, unit and birth year', () => expect(against({})).toBe('sure'));
  it('for sure under the former unit', () => expect(against({ unit: 'school-before' })).toBe('sure'));
  it('likely where one source does not tell the birth year', () => expect(against({ birthYear: null })).toBe('likely'));
  it('likely in another unit, when the birth year is the same', () => expect(against({ unit: 'department' })).toBe('likely'));
  it('not by name alone', () => expect(against({ unit: 'department', birthYear: null })).toBeNull());
  it('not with another birth year', () => expect(against({ birthYear: 1986 })).toBeNull());
  it('not when a diacritic differs', () => expect(against({ name: 'giàng a pao' })).toBeNull());
  it('not of another kind', () => expect(against({ kind: 'household' })).toBeNull());
  it('for sure when the same honouree was picked, whatever the names', () =>
    expect(against({ honouree: 'h', name: 'khác' }, { ...teacher, honouree: 'h' })).toBe('sure'));
  it('not when two different honourees were picked', () => expect(against({ honouree: 'x' }, { ...teacher, honouree: 'h' })).toBeNull());
  it('for sure for a collective of that name in that unit, likely in another', () => {
    const school: Who = { kind: 'collective', name: 'tổ toán', birthYear: null, unit: 'school' };
    expect(sameNominee(school, { ...school, unit: 'school-before' }, related)).toBe('sure');
    expect(sameNominee(school, { ...school, unit: 'department' }, related)).toBe('likely');
  });
});
