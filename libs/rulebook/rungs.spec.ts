import { ladderFaults, reminderFaults } from './rungs';
import type { LadderRung, LadderSeat } from './types';

const HEAD: LadderSeat = { office: 'standing-agency', role: 'office-head', level: 'own' };
const everywhere = (): boolean => true;
const rung = (after: number, ...to: LadderSeat[]): LadderRung => ({ after, to: to.length > 0 ? to : [HEAD] });

it('takes the defaults of the process, and a ladder of one rung', () => {
  expect(reminderFaults([5, 3, 1, 0])).toEqual([]);
  expect(reminderFaults([])).toEqual([]);
  expect(ladderFaults([rung(1), rung(3), rung(5)], everywhere)).toEqual([]);
  expect(ladderFaults([rung(2)], everywhere)).toEqual([]);
});

it.each([
  ['one that never ends', Array.from({ length: 11 }, (_, i) => rung(i + 1)), 'ladder.10'],
  ['a rung that never comes', [rung(1), rung(100_000)], 'ladder.1.after'],
  ['one that does not rise', [rung(1), rung(3), rung(3)], 'ladder.2.after'],
  ['one that falls', [rung(5), rung(1)], 'ladder.1.after'],
  ['a rung on the due date', [rung(0)], 'ladder.0.after'],
  ['half a day', [rung(1.5)], 'ladder.0.after'],
  ['a rung that tells nobody', [rung(1), { after: 2, to: [] }], 'ladder.1.to'],
  ['no rung at all', [], 'ladder'],
  ['no list', 'five', 'ladder'],
  ['a rung that is nothing', [null], 'ladder.0.after'],
  ['a role that no such office has', [rung(1, { office: 'council', role: 'intake', level: 'own' })], 'ladder.0.to.0'],
  ['an office nobody knows', [rung(1, { office: 'king' as never, role: 'chair', level: 'own' })], 'ladder.0.to.0'],
])('refuses %s, and names the rung', (_, value, path) => {
  const faults = ladderFaults(value, everywhere);
  expect(faults.map((fault) => fault.path)).toContain(path);
  for (const { why } of faults) expect(why.vi.length * why.en.length).toBeGreaterThan(0);
});

it('refuses a rung that points to a seat which does not exist at that level', () => {
  const above: LadderSeat = { office: 'standing-agency', role: 'office-head', level: 'above' };
  const faults = ladderFaults([rung(1), rung(3, HEAD, above)], ({ level }) => level !== 'above');
  expect(faults.map((fault) => fault.path)).toEqual(['ladder.1.to.1']);
  expect(faults[0]?.why.vi).toContain('Bậc 2');
});

it.each([
  ['no list', 5],
  ['too many', Array.from({ length: 11 }, (_, i) => 40 - i)],
  ['less than none', [-1]],
  ['not falling', [1, 3]],
  ['twice the same', [3, 3]],
])('refuses reminders: %s', (_, value) => expect(reminderFaults(value).length).toBeGreaterThan(0));
