import { plainText } from './write-dossiers';

it.each(['=1+1', '+84 912', '-5', '@SUM(A1)', '\t=1', '\r=1'])('marks %j as text, which a spreadsheet would calculate', (text) => {
  expect(plainText(text)).toBe(`'${text}`);
});

it('leaves names and titles as they are', () => {
  expect(plainText('Giàng A Páo')).toBe('Giàng A Páo');
  expect(plainText('')).toBe('');
});
