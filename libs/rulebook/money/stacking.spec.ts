import { payableTogether, type Together } from './stacking';

const year = (y: number) => ({ from: `${y}-01-01`, to: `${y}-12-31` });
const title = (award: string, amount: number, period?: Together['period']): Together => ({ award, kind: 'title', amount, ...(period ? { period } : {}) });
const form = (award: string, amount: number, period?: Together['period']): Together => ({ award, kind: 'form', amount, ...(period ? { period } : {}) });
const paid = (...awards: Together[]) => payableTogether(awards, '2026-11-21').map((one) => one.paid);

describe('several awards decided together', () => {
  it('pays titles of different periods all', () => expect(paid(title('LDTT', 1, year(2024)), title('CSTDCS', 2, year(2025)))).toEqual(['yes', 'yes']));
  it('pays of one period the highest title only', () => expect(paid(title('LDTT', 1, year(2025)), title('CSTDCS', 2, year(2025)))).toEqual(['no', 'yes']));
  it('pays a title and a form both', () => expect(paid(title('CSTDCS', 1, year(2025)), form('BK_T', 2, year(2025)))).toEqual(['yes', 'yes']));
  it('pays forms of different periods all', () => expect(paid(form('GK_X', 1, year(2024)), form('BK_T', 2, year(2025)))).toEqual(['yes', 'yes']));
  it('leaves forms of one period to a person', () => expect(paid(form('GK_X', 1, year(2025)), form('BK_T', 2, year(2025)))).toEqual(['unknown', 'unknown']));
  it('leaves titles without a printed period to a person', () =>
    expect(paid(title('LDTT', 1), title('CSTDCS', 2, year(2025)))).toEqual(['unknown', 'unknown']));
  it('leaves two equal titles of one period to a person', () =>
    expect(paid(title('CSTT', 1, year(2025)), title('LDTT', 1, year(2025)))).toEqual(['unknown', 'unknown']));
  it('cites the clause it rests on, and none for an award alone', () => {
    expect(payableTogether([title('LDTT', 1), form('BK_T', 2)], '2026-11-21')[0]?.citation).toMatchObject({ article: 49, clause: 7 });
    expect(payableTogether([title('LDTT', 1)], '2026-11-21')[0]).toMatchObject({ paid: 'yes', citation: null });
    expect(payableTogether([title('LDTT', 1)], '2030-01-01')).toEqual([]);
  });
});
