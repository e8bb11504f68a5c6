import { alike, exactKey, sortKey } from './names';

describe('names', () => {
  it.each([
    ['Từ Hữu Hà', 'Tì Hữu Hà', 'spelling'],
    ['Giàng A Páo', 'Giàng A Pao', 'diacritics'],
    ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoà', 'diacritics'],
    ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoan', 'spelling'],
    ['Nguyễn Thị Hoa', 'Nguyễn Thị Hồng', null],
    ['Lý Sú', 'Lý Sa', null],
    ['Trần Văn Nam', 'Trần Văn Minh', null],
  ])('%s and %s: %s', (a, b, why) => {
    expect(alike(a, b)).toBe(why);
    expect(alike(b, a)).toBe(why);
  });

  it('differ by their diacritics, not by case or spaces, nor by how a letter is composed', () => {
    expect(exactKey('  GIÀNG  A Páo'.normalize('NFD'))).toBe(exactKey('Giàng A Páo'));
    expect(exactKey('Giàng A Pao')).not.toBe(exactKey('Giàng A Páo'));
  });

  it('of people are ordered by the given name, of collectives as they are', () => {
    expect(sortKey('individual', 'Giàng A Páo')).toBe('pao giang a');
    expect(sortKey('collective', 'Tổ Toán')).toBe('to toan');
  });
});
