import fc from 'fast-check';
import { addDays, isWorkingDay, vnAdministrative, workingDaysBetween } from '../rulebook';
import type { LadderRung } from '../rulebook/types';
import { act } from './act';
import { CLERK, OFFICERS, fresh, goodPayload, planOf, sent, world } from './example.fixture';
import { fold } from './fold';
import { noticesOf } from './notices';
import { openStep } from './permit';
import { armed, morningOf, rungOf, rungsOf, seatsOfRung } from './reminders';
import { tell } from './timeline';
import { CLOCK, isRefusal, type AcceptedAct, type Act, type Actor, type Dossier } from './types';
import type { World } from './world';

const calendar = vnAdministrative;
const PLAN = planOf('GK_X', '2026-10-05');
const LOCAL = { kind: 'local' as const, parameter: 'x' };
const nextWorking = (day: string): string => {
  let next = addDays(day, 1);
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1);
  return next;
};
const dueOn = (due: string) => ({ due, overdueAt: `${nextWorking(due)}T08:00:00+07:00` });
const days = fc.nat(1_000).map((n) => addDays('2024-03-01', n));
const ids = fc.uuid();
const rising = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }).map((all) => all.sort((a, b) => a - b));
const falling = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 6 }).map((all) => all.sort((a, b) => b - a));

describe('the rungs of a deadline', () => {
  it('lie in the morning of working days, rise, are the same each time, and none lies in the past', () => {
    fc.assert(
      fc.property(ids, days, rising, falling, fc.nat(60), (dossierId, due, ladder, reminders, ago) => {
        const plan = { reminders: { days: reminders, basis: LOCAL }, ladder: { rungs: ladder.map((after): LadderRung => ({ after, to: [] })), basis: LOCAL } };
        const now = `${addDays(due, -ago)}T15:00:00+07:00`;
        const it = { dossierId, plan, due: dueOn(due), now, calendar };
        const rungs = rungsOf(it);
        expect(rungsOf(it)).toEqual(rungs);
        for (const { at } of rungs) {
          expect(isWorkingDay(at.slice(0, 10), calendar)).toBe(true);
          expect(at.slice(11, 19) >= '08:00:00' && at.slice(11, 19) < '09:30:00').toBe(true);
          expect(Date.parse(at)).toBeGreaterThan(Date.parse(now));
        }
        const instants = rungs.map(({ at }) => Date.parse(at));
        expect(instants).toEqual([...instants].sort((a, b) => a - b));
        expect(new Set(rungs.map(({ id }) => id)).size).toBe(rungs.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are as many working days from the due date as they say', () => {
    fc.assert(
      fc.property(
        ids,
        days.filter((day) => isWorkingDay(day, calendar)),
        (dossierId, due) => {
          const rungs = rungsOf({ dossierId, plan: PLAN, due: dueOn(due), now: `${addDays(due, -60)}T00:00:00Z`, calendar });
          expect(rungs.map(({ id }) => id)).toEqual(['remind-5', 'remind-3', 'remind-1', 'remind-0', 'overdue', 'late-3', 'late-5']);
          for (const { id, at } of rungs) {
            const rung = rungOf(id)!;
            const day = at.slice(0, 10);
            expect([id, rung.kind === 'reminder' ? workingDaysBetween(day, due, calendar) : workingDaysBetween(due, day, calendar)]).toEqual([id, rung.days]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of 12/02/2026, over Tết: the ladder waits for the offices to open', () => {
    const rungs = rungsOf({ dossierId: 'd-1', plan: PLAN, due: dueOn('2026-02-12'), now: '2026-02-02T00:00:00Z', calendar });
    expect(rungs.map(({ id, at }) => `${id} ${at.slice(0, 10)}`)).toEqual([
      'remind-5 2026-02-05',
      'remind-3 2026-02-09',
      'remind-1 2026-02-11',
      'remind-0 2026-02-12',
      'overdue 2026-02-13',
      'late-3 2026-02-24',
      'late-5 2026-02-26',
    ]);
  });

  it('of 21/08/2026: the Saturday that is worked counts', () => {
    const rungs = rungsOf({ dossierId: 'd-1', plan: PLAN, due: dueOn('2026-08-21'), now: '2026-08-20T17:00:00Z', calendar });
    expect(rungs.map(({ id, at }) => `${id} ${at.slice(0, 10)}`)).toEqual([
      'remind-0 2026-08-21',
      'overdue 2026-08-22',
      'late-3 2026-08-25',
      'late-5 2026-08-27',
    ]);
  });

  it('spreads ten thousand dossiers over the morning', () => {
    const minutes = new Map<string, number>();
    for (let i = 0; i < 10_000; i++) {
      const minute = morningOf(`0197a3f0-6c1e-7e2a-9d55-${String(i).padStart(12, '0')}`, '2026-11-23').slice(11, 16);
      minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
    }
    expect(minutes.size).toBe(90);
    expect(Math.max(...minutes.values())).toBeLessThan(3 * (10_000 / 90));
  });
});

const W: World = world({ plan: PLAN, now: '2026-10-05T03:00:00.000Z', today: '2026-10-05' });
const at = (instant: string): World => ({ ...W, now: new Date(Date.parse(instant)).toISOString(), today: instant.slice(0, 10) });
const officer = (id: string): Actor => OFFICERS.find((o) => o.personId === id)!;

/** A dossier at the commune's appraisal (10 working days), with its acts. */
function atAppraisal(): { dossier: Dossier; acts: AcceptedAct[] } {
  const start = { dossier: fresh('GK_X'), acts: [] as AcceptedAct[] };
  const submitted = go(start, W, 'submit', CLERK, 'unit-proposal', goodPayload('submit', start.dossier, '2026-10-05'));
  return go(submitted, W, 'accept', officer('commune-intake'), 'commune-intake', { paperOn: '2026-10-05' });
}
function go(story: { dossier: Dossier; acts: AcceptedAct[] }, w: World, kind: Act['kind'], by: Actor, stepId: string, payload: unknown) {
  const done = act(story.dossier, by, sent(kind, by, stepId, payload, w.today), w);
  if (isRefusal(done)) throw new Error(`${kind}: ${done.refused} ${done.sentence.en}`);
  return { dossier: done.dossier, acts: [...story.acts, done.act], events: done.events };
}
const ring = (story: { dossier: Dossier; acts: AcceptedAct[] }, rung: string, instant: string) =>
  go(story, at(instant), 'ring', CLOCK, 'commune-appraisal', { rung });

describe('the clock at the door', () => {
  it('rings each rung of the plan once, in order, marks the step at `overdue`, and the fold says the same', () => {
    let story: { dossier: Dossier; acts: AcceptedAct[] } = atAppraisal();
    const all = armed(openStep(story.dossier));
    expect(all.map(({ id }) => id)).toEqual(['remind-5', 'remind-3', 'remind-1', 'remind-0', 'overdue', 'late-3', 'late-5']);
    for (const rung of all) {
      expect(act(story.dossier, CLOCK, sent('ring', CLOCK, 'commune-appraisal', { rung: rung.id }), at(morningOf('x', '2026-10-06')))).toMatchObject({
        refused: 'step-moved-on',
      });
      story = ring(story, rung.id, rung.at);
      expect(act(story.dossier, CLOCK, sent('ring', CLOCK, 'commune-appraisal', { rung: rung.id }), at(rung.at))).toMatchObject({ refused: 'step-moved-on' });
      expect(openStep(story.dossier)?.overdue).toBe(['overdue', 'late-3', 'late-5'].includes(rung.id));
    }
    expect(armed(openStep(story.dossier))).toEqual([]);
    expect(fold('d-1', story.acts)).toEqual(story.dossier);
  });

  it('marks a rung that comes late, and says so in the story', () => {
    const story = atAppraisal();
    const rung = armed(openStep(story.dossier))[0]!;
    const hourLater = new Date(Date.parse(rung.at) + 3_600_000).toISOString();
    const [prompt, late] = [ring(story, rung.id, rung.at), ring(story, rung.id, hourLater)].map(({ acts }) => acts.at(-1)!);
    expect([prompt?.given.late, late?.given.late]).toEqual([undefined, true]);
    expect(tell(late!, PLAN).vi).toContain('còn 5 ngày làm việc (báo muộn)');
  });

  it('tells holders before, and further up after, each level in its turn', () => {
    const story = atAppraisal();
    const told = (rung: string) => {
      const before = armed(openStep(story.dossier)).find(({ id }) => id === rung)!;
      const after = ring(story, rung, before.at);
      return noticesOf(after.dossier, after.acts.at(-1)!, after.events).map(({ kind, recipient }) => [
        kind,
        recipient.to === 'seats' ? recipient.seats.map((seat) => `${seat.level} ${seat.office} ${seat.roles.join()}`) : recipient,
      ]);
    };
    const holders = ['commune standing-agency appraiser,office-head'];
    expect(told('remind-3')).toEqual([['reminder', holders]]);
    expect(told('overdue')).toEqual([
      ['overdue', holders],
      ['escalated', ['commune standing-agency office-head']],
    ]);
    expect(told('late-3')).toEqual([['escalated', ['commune peoples-committee chair']]]);
    expect(told('late-5')).toEqual([
      [
        'escalated',
        [
          'province standing-agency office-head',
          'commune administration administrator',
          'province administration administrator',
          'state administration administrator',
        ],
      ],
    ]);
    expect(seatsOfRung(PLAN, { ...openStep(story.dossier)!, level: 'state' }, 'late-5').filter((seat) => seat.office === 'standing-agency')).toEqual([]);
  });

  it('has none while returned, arms the rest anew when it is back, and after an extension', () => {
    const appraising = atAppraisal();
    const returned = go(
      appraising,
      at('2026-10-06T10:00:00+07:00'),
      'return',
      officer('commune-appraiser'),
      'commune-appraisal',
      goodPayload('return', appraising.dossier, '2026-10-05'),
    );
    expect(armed(openStep(returned.dossier))).toEqual([]);
    const back = go(returned, at('2026-10-13T10:00:00+07:00'), 'resubmit', CLERK, 'commune-appraisal', { note: 'Đã bổ sung' });
    const due = openStep(back.dossier)!.due!.due;
    expect(
      armed(openStep(back.dossier))
        .find(({ id }) => id === 'remind-0')
        ?.at.slice(0, 10),
    ).toBe(due);
    const extended = go(back, at('2026-10-14T10:00:00+07:00'), 'extend', officer('commune-head'), 'commune-appraisal', { until: '2026-12-01', reason: 'Chờ' });
    expect(armed(openStep(extended.dossier)).map(({ id, at: instant }) => `${id} ${instant.slice(0, 10)}`)).toContain('remind-0 2026-12-01');
    expect(fold('d-1', extended.acts)).toEqual(extended.dossier);
  });

  it('leaves the rungs alone when the task goes to somebody else: who is told is asked when it rings', () => {
    const story = atAppraisal();
    const w = { ...at('2026-10-06T10:00:00+07:00'), newAssignee: officer('commune-appraiser') };
    const given = go(story, w, 'reassign', officer('commune-head'), 'commune-appraisal', { to: 'commune-appraiser', reason: 'Nghỉ' });
    expect(armed(openStep(given.dossier))).toEqual(armed(openStep(story.dossier)));
    const rung = armed(openStep(given.dossier))[0]!;
    const rang = ring(given, rung.id, rung.at);
    expect(noticesOf(rang.dossier, rang.acts.at(-1)!, rang.events).map((n) => n.recipient)).toEqual([{ to: 'person', personId: 'commune-appraiser' }]);
  });

  it('still folds and rings a dossier of before there were rungs', () => {
    const { acts } = atAppraisal();
    const old = acts.map(({ given: { rungs: _rungs, ...given }, ...rest }): AcceptedAct => ({
      ...rest,
      given: { ...given, ...(given.plan ? { plan: { ...given.plan, reminders: undefined, ladder: undefined } } : {}) },
    }));
    const dossier = fold('d-1', old);
    const [only, ...none] = armed(openStep(dossier));
    expect([only?.id, none]).toEqual(['overdue', []]);
    const rang = ring({ dossier, acts: old }, 'overdue', only!.at);
    expect(openStep(rang.dossier)?.overdue).toBe(true);
    expect(armed(openStep(rang.dossier))).toEqual([]);
    expect(noticesOf(rang.dossier, rang.acts.at(-1)!, rang.events).map((n) => n.kind)).toEqual(['overdue', 'overdue']);
    expect(fold('d-1', rang.acts)).toEqual(rang.dossier);
  });
});
