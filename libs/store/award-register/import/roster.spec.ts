import { lineageFrom } from '../lineage';
import { exactKey } from '../names';
import { searchKey } from '../../days';
import { misspelt, Roster, type Known } from './roster';
import type { Line } from './types';

const known = (id: string, name: string, more: Partial<Known> = {}): Known => ({
  id,
  rootId: id,
  kind: 'individual',
  exactKey: exactKey(name),
  nameKey: searchKey(name),
  birthYear: 1985,
  unitId: 'sa-pa',
  unitKey: 'phuong sa pa',
  ...more,
});
const line = (name: string, more: Partial<Line> = {}): Line => ({
  sheet: 'Khen thưởng',
  row: 3,
  kind: 'individual',
  name,
  birthYear: 1985,
  gender: null,
  ethnicity: null,
  position: null,
  unitText: 'Phường Sa Pa',
  unitId: 'sa-pa',
  unitPath: ['sa-pa'],
  award: 'CSTDCS',
  ground: null,
  period: null,
  number: '12/QĐ',
  decidedOn: '2024-01-10',
  authority: '',
  ...more,
});
function place(one: Line, ...rest: Known[]) {
  const roster = new Roster(lineageFrom([{ from: 'sa-pa', to: 'sa-pa-moi' }]));
  for (const each of rest) roster.add(each);
  const placed = roster.place(one);
  return [placed.known?.id ?? null, placed.like.map(({ id, why }) => `${id} ${why}`)];
}

describe('whose line it is', () => {
  const pao = known('a', 'Giàng A Páo');
  it('is the one of the same name, unit and birth year', () => expect(place(line('GIÀNG A PÁO'), pao)).toEqual(['a', []]));
  it('also when the unit has since been merged or renamed', () => expect(place(line('Giàng A Páo', { unitId: 'sa-pa-moi' }), pao)).toEqual(['a', []]));
  it('is the one root of two rows that a person merged', () =>
    expect(place(line('Giàng A Páo'), pao, known('b', 'Giàng A Páo', { rootId: 'a' }))).toEqual(['a', []]));

  it('is nobody known where anything differs; who may be the same is offered', () => {
    expect(place(line('Giàng A Páo', { birthYear: null }), pao)).toEqual([null, ['a same-name']]);
    expect(place(line('Giàng A Páo', { unitId: 'ta-van' }), pao)).toEqual([null, ['a same-name']]);
    expect(place(line('Giàng A Páo', { birthYear: 1958 }), pao)).toEqual([null, ['a birth-year']]);
    expect(place(line('Giàng A Pao'), pao)).toEqual([null, ['a diacritics']]);
    expect(place(line('Giàng A Páa'), pao)).toEqual([null, ['a spelling']]);
  });

  it('offers nothing where nothing fits', () => {
    expect(place(line('Giàng A Páo', { birthYear: 1970 }), pao)).toEqual([null, []]);
    expect(place(line('Giàng A Páa', { birthYear: 1970 }), pao)).toEqual([null, []]);
    expect(place(line('Giàng A Páo', { kind: 'household' }), pao)).toEqual([null, []]);
  });

  it('keeps units that only the file knows apart by their text', () => {
    const written = known('a', 'Giàng A Páo', { unitId: null, unitKey: 'hop tac xa' });
    expect(place(line('Giàng A Páo', { unitId: null, unitText: 'Hợp tác xã' }), written)).toEqual(['a', []]);
    expect(place(line('Giàng A Páo', { unitId: null, unitText: 'Công ty' }), written)[0]).toBeNull();
  });
});

it.each([
  ['to chuyen mon 1', 'to chuyen mon 2', false],
  ['tap the lop 9a', 'tap the lop 9b', false],
  ['to khoa hoc tu nhien', 'to khoa hoc tu nhen', true],
])('%s and %s, one misspelt: %s', (a, b, expected) => expect(misspelt(a, b, 'collective')).toBe(expected));
