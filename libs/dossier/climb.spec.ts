import { act } from './act';
import { statusOf } from './available';
import { CLERK, EVERYBODY, MEMBERS, TODAY, fresh, goodPayload, planOf, seat, sent, world } from './example.fixture';
import { armed } from './reminders';
import { openStep } from './permit';
import { tell } from './timeline';
import { CLOCK, isRefusal, type ActKind, type Actor, type Dossier, type Refusal } from './types';
import type { World } from './world';

const officer = (id: string): Actor => {
  const found = EVERYBODY.find((p) => p.personId === id);
  if (!found) throw new Error(`nobody called ${id}`);
  return found;
};
/** Walks a dossier through acts that must all be accepted. */
function walk(dossier: Dossier, w: World, steps: [ActKind, string, unknown?][]): Dossier {
  return steps.reduce((d, [kind, by, payload]) => {
    const actor = officer(by);
    const result = act(d, actor, sent(kind, actor, openStep(d)?.id ?? 'unit-proposal', payload ?? goodPayload(kind, d, w.today), w.today), w);
    if (isRefusal(result)) throw new Error(`${kind} by ${by}: ${result.refused} ${result.sentence.en}`);
    return result.dossier;
  }, dossier);
}
function refusal(d: Dossier, w: World, kind: ActKind, by: Actor, payload?: unknown, on?: string): Refusal {
  const result = act(d, by, sent(kind, by, openStep(d)?.id ?? 'unit-proposal', payload ?? goodPayload(kind, d, w.today), on), w);
  if (!isRefusal(result)) throw new Error(`${kind} was accepted`);
  return result;
}
const gkx = world({ plan: planOf('GK_X', TODAY) });
const atAppraisal = () =>
  walk(fresh('GK_X'), gkx, [
    ['submit', 'clerk'],
    ['accept', 'commune-intake'],
  ]);
const atCouncil = () => walk(atAppraisal(), gkx, [['appraise', 'commune-appraiser']]);

describe('the climb', () => {
  it('takes a Huân chương Lao động hạng Ba from the school to the President, level by level', () => {
    const w = world({ plan: planOf('HCLD3', '2025-03-10') });
    const level = (name: string, intake = true): [ActKind, string][] => [
      ...(intake ? ([['accept', `${name}-intake`]] as [ActKind, string][]) : []),
      ['appraise', `${name}-appraiser`],
      ['record-meeting', `${name}-secretary`],
      ['endorse', `${name}-chair`],
    ];
    const d = walk(fresh('HCLD3'), w, [
      ['submit', 'clerk'],
      ...level('district'),
      ...level('province'),
      ['accept', 'state-intake'],
      ['appraise', 'state-appraiser'],
      ['record-decision', 'state-intake'],
      ['record-receipt', 'state-intake'],
      ['record-decision', 'state-intake'],
    ]);
    expect(d.outcome).toBe('granted');
    expect(openStep(d)?.id).toBe('result');
    const told = walk(d, w, [['notify-result', 'province-intake']]);
    expect([told.phase, statusOf(told)]).toEqual(['ended', 'granted']);
  });

  it('counts a meeting over all members: 13 of 15 is not 90 %, 14 is', () => {
    const w = world({ plan: planOf('CSTDT', '2025-03-10') });
    const d = walk(fresh('CSTDT'), w, [
      ['submit', 'clerk'],
      ['accept', 'district-intake'],
      ['appraise', 'district-appraiser'],
      ['record-meeting', 'district-secretary'],
      ['endorse', 'district-chair'],
      ['accept', 'province-intake'],
      ['appraise', 'province-appraiser'],
    ]);
    const votes = (yes: number) => ({
      heldOn: TODAY,
      minutesId: 'minutes',
      attendance: MEMBERS.map((m) => ({ personId: m.id, how: 'present' })),
      votes: { for: yes, against: 15 - yes, blank: 0 },
    });
    const passed = walk(d, w, [['record-meeting', 'province-secretary', votes(14)]]);
    expect(openStep(passed)?.id).toBe('province-signature');
    const failed = walk(d, w, [['record-meeting', 'province-secretary', votes(13)]]);
    expect([failed.outcome, openStep(failed)?.id, openStep(failed)?.level]).toEqual(['declined', 'result', 'province']);
  });

  it('lets the standing agency of the level that said no tell the unit', () => {
    const w = world({ plan: planOf('HCLD3', '2025-03-10') });
    const d = walk(fresh('HCLD3'), w, [
      ['submit', 'clerk'],
      ['accept', 'district-intake'],
      ['appraise', 'district-appraiser'],
      ['record-meeting', 'district-secretary'],
      ['decline', 'district-chair'],
    ]);
    expect(refusal(d, w, 'notify-result', officer('province-intake')).refused).toBe('outside-your-jurisdiction');
    expect(walk(d, w, [['notify-result', 'district-intake']]).phase).toBe('ended');
  });
});

describe('the clock of a step', () => {
  it('stops while the dossier is with the unit and gives back what was left', () => {
    const d = atAppraisal();
    const due = openStep(d)?.due?.due ?? '';
    const back = walk(d, gkx, [['return', 'commune-appraiser']]);
    expect(openStep(back)?.due).toBeNull();
    expect(openStep(back)?.remaining).toBeGreaterThan(0);
    const again = walk(back, gkx, [['resubmit', 'clerk']]);
    expect(openStep(again)?.due?.due).toBe(due);
    expect(openStep(again)?.id).toBe('commune-appraisal');
  });

  it('rings once, not before its time, and never for a step that moved on', () => {
    const d = atAppraisal();
    const at = armed(openStep(d)).find((rung) => rung.id === 'overdue')?.at ?? '';
    expect(refusal(d, gkx, 'ring', CLOCK).refused).toBe('step-moved-on');
    const late = { ...gkx, now: new Date(Date.parse(at)).toISOString(), today: at.slice(0, 10) };
    const rung = act(d, CLOCK, sent('ring', CLOCK, 'commune-appraisal', { rung: 'overdue' }, late.today), late);
    if (isRefusal(rung)) throw new Error(rung.refused);
    expect(openStep(rung.dossier)?.overdue).toBe(true);
    expect(refusal(rung.dossier, late, 'ring', CLOCK).refused).toBe('step-moved-on');
    expect(walk(rung.dossier, late, [['appraise', 'commune-appraiser']]).steps.find((s) => s.id === 'commune-appraisal')?.result).toBe('eligible');
  });

  it('is moved by an extension, with a reason, and only forward', () => {
    const d = atAppraisal();
    expect(refusal(d, gkx, 'extend', officer('commune-head'), { until: '2026-01-01', reason: 'x' }).errors?.[0]?.path).toBe('until');
    expect(openStep(walk(d, gkx, [['extend', 'commune-head', { until: '2027-06-01', reason: 'Chờ kết luận' }]]))?.due?.due).toBe('2027-06-01');
  });
});

describe('what is refused', () => {
  it('lets nobody both propose and appraise, or appraise and sign', () => {
    const both: Actor = { ...CLERK, seats: [...CLERK.seats, seat('standing-agency', 'commune', 'intake')] };
    const d = walk(fresh('GK_X'), gkx, [['submit', 'clerk']]);
    expect(refusal(d, gkx, 'accept', both).refused).toBe('separation-of-duties');
    const signer: Actor = {
      ...officer('commune-appraiser'),
      seats: [...officer('commune-appraiser').seats, seat('peoples-committee', 'commune', 'vice-chair')],
    };
    const toSign = walk(atCouncil(), gkx, [['record-meeting', 'commune-secretary']]);
    expect(refusal(toSign, gkx, 'grant', signer).refused).toBe('separation-of-duties');
  });

  it('lets nobody act on their own dossier or that of kin they declared', () => {
    const own = walk(fresh('GK_X', { nominee: { kind: 'individual', name: 'Chính người này', personId: 'commune-intake' } }), gkx, [['submit', 'clerk']]);
    expect(refusal(own, gkx, 'accept', officer('commune-intake')).refused).toBe('conflict-of-interest');
    const kin = walk(fresh('GK_X', { nominee: { kind: 'individual', name: 'Em của người khác', personId: 'someone' } }), gkx, [['submit', 'clerk']]);
    expect(refusal(kin, gkx, 'accept', { ...officer('commune-intake'), kin: ['someone'] }).refused).toBe('conflict-of-interest');
  });

  it('stands still on hold until it is released', () => {
    const held = walk(atAppraisal(), gkx, [['hold', 'commune-head']]);
    expect(refusal(held, gkx, 'appraise', officer('commune-appraiser')).refused).toBe('on-hold');
    expect(
      walk(held, gkx, [
        ['release', 'commune-head'],
        ['appraise', 'commune-appraiser'],
      ]).held,
    ).toBeNull();
  });

  it('does not let a failed criterion be appraised as eligible', () => {
    const w = { ...gkx, check: { verdict: 'not-met' as const, failing: [] } };
    expect(refusal(atAppraisal(), w, 'appraise', officer('commune-appraiser')).refused).toBe('criteria-not-met');
    expect(openStep(walk(atAppraisal(), w, [['appraise', 'commune-appraiser', { opinion: 'not-eligible', reasons: 'Thiếu năm' }]]))?.id).toBe(
      'commune-council',
    );
  });

  it('takes votes only of members in office, no more than were there, with the minutes', () => {
    const d = atCouncil();
    const secretary = officer('commune-secretary');
    const good = goodPayload('record-meeting', d, TODAY) as { attendance: { personId: string; how: string }[]; votes: object };
    const paths = (payload: unknown) => refusal(d, gkx, 'record-meeting', secretary, payload).errors?.map((e) => e.path);
    expect(paths({ ...good, minutesId: 'other' })).toEqual(['minutesId']);
    expect(paths({ ...good, attendance: [{ personId: 'nobody', how: 'present' }, ...good.attendance] })).toEqual(['attendance.0.personId']);
    expect(paths({ ...good, votes: { for: 16, against: 0, blank: 0 } })).toEqual(['votes']);
    expect(paths({ ...good, votes: { for: -1, against: 0, blank: 0.5 } })).toEqual(['votes.for', 'votes.blank']);
    expect(paths({ ...good, attendance: [good.attendance[0], good.attendance[0]], votes: { for: 1, against: 0, blank: 0 } })).toEqual([
      'attendance.1.personId',
    ]);
    expect(refusal(d, { ...gkx, council: [] }, 'record-meeting', secretary).errors?.[0]?.path).toBe('heldOn');
  });

  it('keeps a day other than today for dossiers that began on paper, in order', () => {
    const d = walk(fresh('GK_X'), gkx, [['submit', 'clerk']]);
    expect(refusal(d, gkx, 'accept', officer('commune-intake'), undefined, '2026-11-19').errors?.[0]?.path).toBe('on');
    const paper = world({ plan: planOf('HCLD3', '2025-03-10') });
    const old = act(fresh('HCLD3'), CLERK, sent('submit', CLERK, 'unit-proposal', goodPayload('submit', fresh('HCLD3'), '2025-03-10'), '2025-03-10'), paper);
    if (isRefusal(old)) throw new Error(old.refused);
    expect(old.dossier.fromPaper).toBe(true);
    expect(refusal(old.dossier, paper, 'accept', officer('district-intake'), undefined, '2025-03-09').errors?.[0]?.path).toBe('on');
    expect(
      isRefusal(
        act(
          old.dossier,
          officer('district-intake'),
          sent('accept', officer('district-intake'), 'district-intake', { paperOn: '2025-03-11' }, '2025-03-11'),
          paper,
        ),
      ),
    ).toBe(false);
  });

  it.each<[ActKind, unknown, string]>([
    ['submit', {}, 'letter.number'],
    ['submit', { letter: { number: '1', date: '2026-02-30' }, sentOn: TODAY }, 'letter.date'],
    ['submit', { letter: { number: '1', date: '2030-01-01' }, sentOn: TODAY }, 'letter.date'],
    ['submit', { letter: 7, sentOn: 'hôm qua' }, 'letter.number'],
  ])('answers a %s of %j with the path of what is wrong', (kind, payload, path) => {
    expect(refusal(fresh('GK_X'), gkx, kind, CLERK, payload).errors?.map((e) => e.path)).toContain(path);
  });
});

it('tells every act as a sentence in both languages, with diacritics', () => {
  const d = atAppraisal();
  const accepted = act(fresh('GK_X'), CLERK, sent('submit', CLERK, 'unit-proposal', goodPayload('submit', d, TODAY)), gkx);
  if (isRefusal(accepted)) throw new Error(accepted.refused);
  expect(tell(accepted.act, accepted.dossier.plan)).toEqual({
    vi: 'Nộp hồ sơ kèm tờ trình số 12/TTr ngày 20/11/2026',
    en: 'Submitted with letter 12/TTr of 20/11/2026',
  });
});
