import { answer, group, person, rated, SENT_2026, verdict, won } from './person';

const five = rated(2020, ['HTT', 'HTT', 'HTXS', 'HTT', 'HTT']);
const titles = [won('CSTDCS', 2020), won('CSTDCS', 2022), won('CSTDCS', 2023)];
const certificate = won('BK_TTG', 2019);

describe('Huân chương Lao động hạng Ba, individuals', () => {
  it('is met five good years after the Prime Minister’s certificate, one excellent, with three base titles', () => {
    expect(verdict('HCLD3', person({ years: five, awards: [certificate, ...titles] }))).toBe('met');
  });
  it('is not met when none of the years was excellent', () => {
    expect(verdict('HCLD3', person({ years: rated(2020, ['HTT', 'HTT', 'HTT', 'HTT', 'HTT']), awards: [certificate, ...titles] }))).toBe('not-met');
  });
  it('is not met four years after the certificate', () =>
    expect(verdict('HCLD3', person({ years: five, awards: [won('BK_TTG', 2020), ...titles] }))).toBe('not-met'));
  it('is not met with a provincial certificate only', () =>
    expect(verdict('HCLD3', person({ years: five, awards: [won('BK_T', 2019), ...titles] }))).toBe('not-met'));
  it('does not count base titles won before the certificate', () => {
    expect(
      verdict(
        'HCLD3',
        person({ years: [...rated(2018, ['HTXS', 'HTXS']), ...five], awards: [certificate, won('CSTDCS', 2018), won('CSTDCS', 2019), won('CSTDCS', 2023)] }),
      ),
    ).toBe('not-met');
  });
  it('stays open when the awards are not known', () => expect(verdict('HCLD3', person({ years: five, awards: undefined }))).toBe('unknown'));
  it('stays open in 2026 because the amended article 44 was not read', () =>
    expect(verdict('HCLD3', person({ years: rated(2021, ['HTT']), awards: [] }), SENT_2026)).toBe('unknown'));
  it('leaves an outstanding movement result to the council', () => expect(verdict('HCLD3', person(), undefined, 'movement')).toBe('met'));
  it('shows the way ahead with its deadlines', () => {
    const { route } = answer('HCLD3', person());
    expect(route[0]).toEqual({ step: 'unit-proposal', level: 'unit', deadline: null });
    expect(route[2]).toEqual({ step: 'district-appraisal', level: 'district', deadline: { amount: 10, unit: 'working-day' } });
    expect(route).toHaveLength(14);
  });
});

describe('Huân chương Lao động hạng Ba, collectives', () => {
  const years = rated(2020, ['HTXS', 'HTXS', 'HTXS', 'HTXS', 'HTXS']);
  const old = { establishedOn: '2010-09-01' };
  const asked = (won_: ReturnType<typeof won>[], collective: Parameters<typeof group>[1] = old) =>
    verdict('HCLD3', group({ years, awards: [certificate, ...won_] }, collective));

  it('is met with one flag of the Government', () => expect(asked([won('COTD_CP', 2022)])).toBe('met'));
  it('is met with two flags of the province', () => expect(asked([won('COTD_T', 2021), won('COTD_T', 2023)])).toBe('met'));
  it('is met with one flag and one certificate', () => expect(asked([won('COTD_T', 2021), won('BK_T', 2023)])).toBe('met'));
  it('stays open with two certificates: whether a flag was open to it is not among the facts', () =>
    expect(asked([won('BK_T', 2021), won('BK_T', 2023)])).toBe('unknown'));
  it('is not met with one certificate', () => expect(asked([won('BK_T', 2021)])).toBe('not-met'));
  it('is not met by a collective younger than ten years', () => expect(asked([won('COTD_CP', 2022)], { establishedOn: '2016-09-01' })).toBe('not-met'));
  it('stays open when its founding day is not known', () => expect(asked([won('COTD_CP', 2022)], {})).toBe('unknown'));
});
