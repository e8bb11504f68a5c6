import { kindOf } from './watched';

it('tells the kind of an error and nothing that people wrote', () => {
  expect(kindOf(new TypeError('invalid input: "Lý Thị Mẩy"'))).toBe('TypeError');
  expect(kindOf(Object.assign(new Error('Key (name)=(Lý Thị Mẩy)'), { code: '23505' }))).toBe('Error 23505');
  expect(kindOf(Object.assign(new Error('lost'), { code: 'Lý Thị Mẩy' }))).toBe('Error');
  expect(kindOf('Lý Thị Mẩy')).toBe('Error');
});
