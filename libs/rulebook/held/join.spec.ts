import { answer, person, rated, SENT_2025, won } from '../cases/person';
import type { Facts } from '../types';
import { assessHeld } from './assess-held';
import { joinAwards } from './join';
import type { Register, Registered } from './register';

const kept = (code: string, year: number, more: Partial<Registered> = {}): Registered => ({ ...won(code, year), decision: `${year}/QĐ`, ...more });
const join = (facts: Facts, sure: Registered[], likely: Registered[] = []) => joinAwards(facts, { sure, likely });
const told = (facts: Facts, sure: Registered[], likely: Registered[] = []) => join(facts, sure, likely).findings.map((one) => [one.criterion, one.verdict]);

describe('awards declared and awards of the register', () => {
  it('an award that only the register has becomes a fact, with its decision as source', () => {
    const { facts, findings, whole } = join(person({ awards: [won('LDTT', 2022)] }), [kept('CSTDCS', 2023)]);
    expect(facts.nominee.awards).toEqual([won('LDTT', 2022), won('CSTDCS', 2023)]);
    expect(findings).toMatchObject([{ criterion: 'award-register', verdict: 'met', facts: ['award-register 2023/QĐ 2024-01-15'] }]);
    expect(whole).toBe(true);
  });

  it('one award in both is one, and the register tells the period the dossier left open', () => {
    const { facts, findings } = join(person({ awards: [{ code: 'CSTDCS', decidedOn: '2024-01-15' }] }), [kept('CSTDCS', 2023)]);
    expect(facts.nominee.awards).toEqual([won('CSTDCS', 2023)]);
    expect(findings).toEqual([]);
  });

  it('another day of decision for the same title and year names both sources', () => {
    const { findings, whole } = join(person({ awards: [won('CSTDCS', 2023, { decidedOn: '2024-02-20' })] }), [kept('CSTDCS', 2023)]);
    expect(findings).toMatchObject([
      { criterion: 'contradiction', verdict: 'unknown', decides: true, facts: ['nominee.awards 2024-02-20', 'award-register 2023/QĐ 2024-01-15'] },
    ]);
    expect(whole).toBe(false);
  });

  it('another period under the same decision is a contradiction', () =>
    expect(told(person({ awards: [won('BK_T', 2023, { from: '2022-01-01' })] }), [kept('BK_T', 2023)])).toEqual([['contradiction', 'unknown']]));

  it('a period left open is no contradiction with the award of the year after', () =>
    expect(told(person({ awards: [{ code: 'CSTDCS', decidedOn: '2024-01-15' }] }), [kept('CSTDCS', 2024)])).toEqual([['award-register', 'met']]));

  it('a sudden deed and merit of one year are two awards', () =>
    expect(told(person({ awards: [won('BK_T', 2023, { ground: 'merit' })] }), [kept('BK_T', 2023, { ground: 'sudden', decidedOn: '2023-05-05' })])).toEqual([
      ['award-register', 'met'],
    ]));

  it('one award of the register answers one declared, not two', () =>
    expect(told(person({ awards: [won('BK_T', 2023), won('BK_T', 2023)] }), [kept('BK_T', 2023)])).toEqual([]));

  it('what may be somebody else’s is shown and not counted', () => {
    const { facts, findings, whole } = join(person(), [], [kept('CSTDCS', 2023)]);
    expect(facts).toEqual(person());
    expect(findings).toMatchObject([{ verdict: 'for-judgement', decides: false }]);
    expect(whole).toBe(true);
  });

  it('an empty register leaves a list that was left out unknown', () => {
    const { facts } = join(person({ awards: undefined }), []);
    expect(facts.nominee.awards).toBeUndefined();
  });
});

describe('the check on both', () => {
  const good = person({ years: rated(2024, ['HTT']) });
  const held = (facts: Facts, sure: Registered[], likely: Registered[] = []) => {
    const register: Register = { sure, likely };
    const given = assessHeld({ award: 'LDTT', ground: 'merit', dates: SENT_2025, facts }, { register, alongside: [], period: null });
    return 'verdict' in given ? given.verdict : 'no';
  };

  it('decides as without a register when it holds nothing', () => expect(held(good, [])).toBe(answer('LDTT', good).verdict));
  it('decides as without a register by what is only likely', () => expect(held(good, [], [kept('LDTT', 2024)])).toBe('met'));
  it('is not met when the register shows this year rewarded already', () => expect(held(good, [kept('LDTT', 2024)])).toBe('not-met'));
  it('is open while the two sources contradict each other', () =>
    expect(held(person({ ...good.nominee, awards: [won('LDTT', 2022)] }), [kept('LDTT', 2022, { decidedOn: '2023-03-01' })])).toBe('unknown'));
  it('is open when the dossier left its awards out and only the register tells', () =>
    expect(held(person({ ...good.nominee, awards: undefined }), [kept('BK_T', 2020)])).toBe('unknown'));
});
