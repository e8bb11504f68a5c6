import { act } from './act';
import { ANCESTRY, CLERK, OFFICERS, fresh, goodPayload, planOf, sent, world } from './example.fixture';
import { factErrors } from './slips';
import { openStep } from './permit';
import { isRefusal, type Dossier, type Filing } from './types';

const ON = '2026-10-05';
const gkx = world({ plan: planOf('GK_X', ON), ancestry: ANCESTRY });
const submit = (over: Partial<Filing>) => {
  const d = fresh('GK_X', over);
  return act(d, CLERK, sent('submit', CLERK, 'unit-proposal', goodPayload('submit', d, ON)), gkx);
};
const born = (birthYear: number) => submit({ nominee: { kind: 'individual', name: 'Giàng A Páo', birthYear } });
const during = (from: string, to: string) => submit({ facts: { nominee: { kind: 'individual' }, period: { from, to } } });

it.each([1890, 1899, 2027, 2100])('a year of birth %d is refused with its path', (year) =>
  expect(born(year)).toMatchObject({ refused: 'incomplete', errors: [{ path: 'nominee.birthYear', code: 'wrong' }] }),
);
it.each([1900, 1987, 2026])('a year of birth %d is taken', (year) => expect(isRefusal(born(year))).toBe(false));

it('a period that ends before it begins is refused with its path, and both days are named', () => {
  expect(during('2026-05-31', '2025-09-05')).toMatchObject({
    refused: 'incomplete',
    sentence: { vi: 'Khoảng thời gian bị ngược: đến ngày 05/09/2025 lại trước từ ngày 31/05/2026.' },
    errors: [{ path: 'facts.period.to' }],
  });
  expect(isRefusal(during('2025-09-05', '2025-09-05'))).toBe(false);
});

it('the answer to a return may not bring one in either', () => {
  const done = (d: Dossier, by: typeof CLERK, kind: 'submit' | 'return', payload: unknown = goodPayload(kind, d, ON)): Dossier => {
    const result = act(d, by, sent(kind, by, openStep(d)?.id ?? 'unit-proposal', payload), gkx);
    if (isRefusal(result)) throw new Error(result.sentence.en);
    return result.dossier;
  };
  const officer = OFFICERS.find((one) => one.personId === 'commune-intake')!;
  const back = done(done(fresh('GK_X'), CLERK, 'submit'), officer, 'return');
  const facts = { nominee: { kind: 'individual' as const, holds: [{ kind: 'complaint' as const, from: '2026-02-01', to: '2026-01-01' }] } };
  const answer = act(back, CLERK, sent('resubmit', CLERK, openStep(back)?.id ?? '', { note: 'Đã sửa', facts }), gkx);
  expect(answer).toMatchObject({ refused: 'incomplete', errors: [{ path: 'facts.nominee.holds.0.to' }] });
});

it('names every stretch by its own place, and lets open ones be', () => {
  const [before, after] = ['2024-01-01', '2024-12-31'];
  const bad = { from: after, to: before };
  const errors = factErrors({
    period: { from: before, to: after },
    nominee: {
      kind: 'individual',
      awards: [
        { code: 'LDTT', decidedOn: after, from: before, to: after },
        { code: 'LDTT', decidedOn: after, ...bad },
      ],
      discipline: [{ kind: 'reprimand', ...bad }],
      holds: [{ kind: 'press', from: after, to: null }],
      maternity: [bad],
    },
  });
  expect(errors.map((one) => one.path)).toEqual(['facts.nominee.awards.1.to', 'facts.nominee.discipline.0.to', 'facts.nominee.maternity.0.to']);
});
