import { vnAdministrative } from '../rulebook';
import type { CalendarRow, Deadline } from '../rulebook/types';
import { act } from './act';
import { calendarAt, runClock, type Tick } from './clock';
import { ADMIN, ANCESTRY, CLERK, OFFICERS, fresh, goodPayload, planOf, sent, world } from './example.fixture';
import { eventsOf } from './events';
import { fold } from './fold';
import { moveOf } from './recount';
import { noticesOf } from './notices';
import { openStep } from './permit';
import { armed } from './reminders';
import { tell } from './timeline';
import { CLOCK, isRefusal, type AcceptedAct, type Act, type Actor, type Dossier } from './types';
import type { World } from './world';

const TEN: Deadline = { amount: 10, unit: 'working-day', from: 'step-opened', calendar: 'vn-administrative', basis: { kind: 'local', parameter: 'x' } };
const why = { vi: 'hồ sơ trả lại bổ sung', en: 'returned for supplement' };
const run = (from: string, ticks: Tick[], calendar: readonly CalendarRow[] = vnAdministrative) => runClock({ from, deadline: TEN, ticks }, calendar);

describe('the clock of a step', () => {
  it('ten working days from 20/11/2026: the Culture Day (24/11) is skipped, so 07/12 and not 04/12', () => {
    expect(run('2026-11-20', []).due).toBe('2026-12-07');
  });

  it('across the Saturday worked on 22/08/2026 and the five days of National Day', () => {
    expect(run('2026-08-19', []).due).toBe('2026-09-04');
  });

  it('across Tết of 2026 (16–20/02)', () => {
    expect(run('2026-02-10', []).due).toBe('2026-03-03');
  });

  it('returned for seven days: the clock stands still, and the rest is given back', () => {
    const ticks: Tick[] = [
      { kind: 'pause', on: '2026-10-07', why },
      { kind: 'resume', on: '2026-10-14' },
    ];
    expect(run('2026-10-05', ticks.slice(0, 1)).due).toBeNull();
    expect([run('2026-10-05', []).due, run('2026-10-05', ticks).due]).toEqual(['2026-10-19', '2026-10-26']);
  });

  it('extended: the new stretch says by whom asked and until when', () => {
    const { due, stretches } = run('2026-10-05', [{ kind: 'extend', on: '2026-10-16', until: '2026-10-30', reason: 'Chờ ý kiến' }]);
    expect([due, stretches.length, stretches[1]?.because.vi]).toEqual(['2026-10-30', 2, 'Gia hạn đến 30/10/2026: Chờ ý kiến']);
  });

  it('counts by the rows of the office that holds the step, not by those of another place', () => {
    const off = (date: string, place: string | null): CalendarRow => ({ date, kind: 'holiday', name: 'Nghỉ', source: '1/QĐ', mark: 'text', place });
    const rows = [off('2026-10-06', ANCESTRY['commune']!), off('2026-10-07', 'u-elsewhere')];
    const there = (level: string) => calendarAt(level, { plan: planOf('GK_X', '2026-10-05'), ancestry: ANCESTRY, calendar: rows });
    expect([run('2026-10-05', [], there('commune')).due, run('2026-10-05', [], there('province')).due]).toEqual(['2026-10-20', '2026-10-19']);
  });
});

const officer = (id: string): Actor => OFFICERS.find((o) => o.personId === id)!;
const W: World = world({ plan: planOf('GK_X', '2026-10-05'), now: '2026-10-05T03:00:00.000Z', today: '2026-10-05' });
const NEW_DAY: CalendarRow = { date: '2026-10-12', kind: 'holiday', name: 'Ngày thử', source: '1/QĐ-TTg', mark: 'text' };
const later = (calendar: readonly CalendarRow[], today = '2026-10-08'): World => ({ ...W, calendar, today, now: `${today}T03:00:00.000Z`, ticks: [] });
interface Story {
  dossier: Dossier;
  acts: AcceptedAct[];
}
function go(story: Story, w: World, kind: Act['kind'], by: Actor, stepId: string, payload: unknown): Story {
  const done = act(story.dossier, by, sent(kind, by, stepId, payload, w.today), w);
  if (isRefusal(done)) throw new Error(`${kind}: ${done.refused} ${done.sentence.en}`);
  return { dossier: done.dossier, acts: [...story.acts, done.act] };
}
function atAppraisal(): Story {
  const start = { dossier: fresh('GK_X'), acts: [] as AcceptedAct[] };
  const submitted = go(start, W, 'submit', CLERK, 'unit-proposal', goodPayload('submit', start.dossier, '2026-10-05'));
  return go(submitted, W, 'accept', officer('commune-intake'), 'commune-intake', { paperOn: '2026-10-05' });
}
const PAYLOAD = { change: 'change-1', seq: 1, reason: 'Quyết định 1/QĐ-TTg' };

describe('a calendar changed under a running deadline', () => {
  it('gives a new date and new rungs, tells the holder and the unit, and folds back from the acts alone', () => {
    const story = atAppraisal();
    const w = later([...vnAdministrative, NEW_DAY]);
    expect(moveOf(story.dossier, w)).toMatchObject({ was: { due: '2026-10-19' }, is: { due: '2026-10-20' } });
    const { dossier, acts } = go(story, w, 'recount', CLOCK, 'commune-appraisal', PAYLOAD);
    expect(openStep(dossier)?.due?.due).toBe('2026-10-20');
    const last = acts.at(-1)!;
    expect(last.given).toMatchObject({ was: '2026-10-19', due: { due: '2026-10-20', overdueAt: '2026-10-21T08:00:00+07:00' } });
    expect(last.given.rungs?.find((rung) => rung.id === 'remind-0')?.at.slice(0, 10)).toBe('2026-10-20');
    expect(tell(last, dossier.plan).vi).toContain('hạn 19/10/2026 chuyển thành 20/10/2026');
    const told = noticesOf(dossier, last, [{ kind: 'recounted', stepId: last.stepId }]);
    expect(told.map((notice) => [notice.kind, notice.recipient.to])).toEqual([
      ['recounted', 'seats'],
      ['recounted', 'proposer'],
    ]);
    expect(fold(dossier.id, acts)).toEqual(dossier);
  });

  it('moves the reminders of a morning that became a day off, although the due date stays; what was rung is not rung again', () => {
    const extended = go(atAppraisal(), later(vnAdministrative), 'extend', ADMIN, 'commune-appraisal', { until: '2026-11-12', reason: 'Chờ ý kiến' });
    const rungDays = (d: Dossier): string[] => armed(openStep(d)).map((rung) => `${rung.id} ${rung.at.slice(0, 10)}`);
    expect(rungDays(extended.dossier).slice(0, 4)).toEqual(['remind-5 2026-11-05', 'remind-3 2026-11-09', 'remind-1 2026-11-11', 'remind-0 2026-11-12']);
    const heard = go(extended, { ...later(vnAdministrative, '2026-11-05'), now: '2026-11-05T04:00:00.000Z' }, 'ring', CLOCK, 'commune-appraisal', {
      rung: 'remind-5',
    });
    const w = {
      ...later([...vnAdministrative, { ...NEW_DAY, date: '2026-11-09' }], '2026-11-06'),
      now: '2026-11-06T04:00:00.000Z',
      ticks: [{ kind: 'extend', on: '2026-10-08', until: '2026-11-12', reason: 'Chờ ý kiến' } as const],
    };
    expect(moveOf(heard.dossier, w)).toMatchObject({ moves: 'rungs', was: { due: '2026-11-12' }, is: { due: '2026-11-12' } });
    const { dossier, acts } = go(heard, w, 'recount', CLOCK, 'commune-appraisal', PAYLOAD);
    // The Friday before is over by then: the reminder of three days goes to the next morning there is, before the one of one day.
    expect(rungDays(dossier).slice(0, 3)).toEqual(['remind-3 2026-11-10', 'remind-1 2026-11-11', 'remind-0 2026-11-12']);
    const last = acts.at(-1)!;
    expect(tell(last, dossier.plan).vi).toContain('hạn 12/11/2026 giữ nguyên, ngày nhắc hạn được xếp lại');
    expect(eventsOf(heard.dossier, dossier, last)).toEqual([]);
    expect(fold(dossier.id, acts)).toEqual(dossier);
    expect(moveOf(dossier, w)).toBeNull();
  });

  it('is refused where nothing moves, and to anybody but the clock', () => {
    const story = atAppraisal();
    const ask = (by: Actor, w: World) => act(story.dossier, by, sent('recount', by, 'commune-appraisal', PAYLOAD, w.today), w);
    expect(ask(CLOCK, later(vnAdministrative))).toMatchObject({ refused: 'step-moved-on' });
    expect(ask(CLOCK, later([...vnAdministrative, { ...NEW_DAY, date: '2026-12-10' }]))).toMatchObject({ refused: 'step-moved-on' });
    for (const by of [ADMIN, CLERK, ...OFFICERS]) expect(ask(by, later([...vnAdministrative, NEW_DAY]))).toMatchObject({ refused: 'not-your-task' });
  });

  it('makes nobody late: a date that would move into the past ends today at the earliest', () => {
    const story = atAppraisal();
    const worked: CalendarRow = { ...NEW_DAY, date: '2026-10-17', kind: 'swapped-on' };
    const w = later([...vnAdministrative, worked], '2026-10-19');
    expect(moveOf(story.dossier, w)).toBeNull();
    expect(moveOf(story.dossier, later([...vnAdministrative, worked]))?.is.due).toBe('2026-10-17');
  });
});
