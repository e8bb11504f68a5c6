import fc from 'fast-check';
import { act } from './act';
import { available, statusOf } from './available';
import { ADMIN, ANCESTRY, EVERYBODY, OFFICERS, fresh, goodPayload, planOf, sent, world } from './example.fixture';
import { fold } from './fold';
import { ANY_STEP_ACTS, BOARD_ACTS, STEP_ACTS, openStep } from './permit';
import { type refuse, STATUS } from './refusals';
import { CLOCK, isRefusal, type AcceptedAct, type ActKind, type Actor, type Dossier } from './types';

const KINDS: ActKind[] = [...new Set([...Object.values(STEP_ACTS).flat(), ...ANY_STEP_ACTS, ...BOARD_ACTS, 'ring' as const])];
const AWARDS = [
  ['HCLD3', '2025-03-10'],
  ['BK_TTG', '2025-03-10'],
  ['CSTDT', '2025-03-10'],
  ['GK_H', '2025-03-10'],
  ['BK_T', '2026-10-05'],
  ['GK_X', '2026-10-05'],
  ['HCLD3', '2026-10-05'],
] as const;

/** One try: somebody does something at some step, with what a careful or a careless person would send. */
interface Try {
  kind: ActKind;
  actor: Actor;
  where: number | 'open';
  careful: boolean;
}
const tries: fc.Arbitrary<Try> = fc.record({
  kind: fc.constantFrom(...KINDS),
  actor: fc.constantFrom(...EVERYBODY, CLOCK),
  where: fc.oneof({ weight: 6, arbitrary: fc.constant('open' as const) }, fc.nat(14)),
  careful: fc.boolean(),
});
/** A helpful try that pushes the dossier on, so that sequences reach the end of the climb. */
const push = fc.record({
  push: fc.constant(true),
  extra: fc.constantFrom<ActKind | null>(null, null, null, 'return', 'decline', 'hold', 'extend', 'reassign'),
});
const sequences = fc.record({
  award: fc.constantFrom(...AWARDS),
  moves: fc.array(fc.oneof({ weight: 1, arbitrary: tries }, { weight: 3, arbitrary: push }), { maxLength: 22 }),
});

const plans = new Map(AWARDS.map(([a, on]) => [`${a}${on}`, planOf(a, on)]));

function next(dossier: Dossier, move: { push: boolean; extra: ActKind | null }): { kind: ActKind; actor: Actor; stepId: string } | null {
  const offers = EVERYBODY.flatMap((actor) =>
    available(dossier, actor, { ancestry: ANCESTRY })
      .filter((o) => o.allowed)
      .map((o) => ({ kind: o.kind, actor, stepId: o.stepId })),
  );
  const wanted = [
    move.extra,
    dossier.held ? 'release' : null,
    dossier.returned ? 'resubmit' : null,
    'submit',
    'accept',
    'appraise',
    'record-meeting',
    'endorse',
    'grant',
    'record-decision',
    'notify-result',
  ] as const;
  for (const kind of wanted) {
    const offer = offers.find((o) => o.kind === kind);
    if (offer) return offer;
  }
  return null;
}

/** Strict mode throws on a write to a frozen object: the judge cannot change what it was given without being caught. */
function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe('a dossier under random acts', () => {
  it('keeps one open step, changes nothing when it refuses, and is the fold of its acts', () => {
    const seen = { acts: 0, refused: 0, granted: 0, declined: 0, ended: 0 };
    fc.assert(
      fc.property(sequences, ({ award: [award, sentOn], moves }) => {
        const w = world({ plan: plans.get(`${award}${sentOn}`) });
        let dossier = fresh(award);
        const acts: AcceptedAct[] = [];
        for (const move of moves) {
          const found =
            'push' in move
              ? next(dossier, move)
              : {
                  kind: move.kind,
                  actor: move.actor,
                  stepId: (move.where === 'open' ? openStep(dossier)?.id : dossier.steps[move.where]?.id) ?? 'unit-proposal',
                };
          if (!found) continue;
          const payload = 'push' in move || move.careful ? goodPayload(found.kind, dossier, sentOn) : {};
          const result = act(frozen(dossier), found.actor, sent(found.kind, found.actor, found.stepId, payload), w);
          if (isRefusal(result)) {
            seen.refused++;
            expect(STATUS[result.refused]).toBeGreaterThanOrEqual(400);
            continue;
          }
          seen.acts++;
          dossier = result.dossier;
          acts.push(result.act);
          const open = dossier.steps.filter((s) => s.status === 'open').length;
          expect(open).toBe(dossier.phase === 'running' ? 1 : 0);
          expect(dossier.seq).toBe(acts.length);
        }
        if (acts.length > 0) expect(fold('d-1', acts)).toEqual(dossier);
        if (dossier.phase === 'ended') seen.ended++;
        if (statusOf(dossier) === 'granted') seen.granted++;
        if (statusOf(dossier) === 'declined') seen.declined++;
      }),
      { numRuns: 10_000 },
    );
    // A property over sequences that never get anywhere would prove nothing.
    expect(seen.granted).toBeGreaterThan(100);
    expect(seen.declined).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(5_000);
  });

  it('offers an act exactly when it accepts it with a payload that is whole', () => {
    fc.assert(
      fc.property(sequences, fc.constantFrom(...EVERYBODY), ({ award: [award, sentOn], moves }, actor) => {
        const w = world({ plan: plans.get(`${award}${sentOn}`) });
        let dossier = fresh(award);
        for (const move of moves.filter((m) => 'push' in m)) {
          const found = next(dossier, move);
          if (!found) break;
          const result = act(dossier, found.actor, sent(found.kind, found.actor, found.stepId, goodPayload(found.kind, dossier, sentOn)), w);
          if (!isRefusal(result)) dossier = result.dossier;
        }
        const offers = available(dossier, actor, w);
        // The clock rings, and the board repairs: neither has a button here.
        for (const kind of KINDS.filter((k) => k !== 'ring' && !BOARD_ACTS.includes(k))) {
          const offer = offers.find((o) => o.kind === kind);
          const stepId = offer?.stepId ?? openStep(dossier)?.id ?? 'unit-proposal';
          const assigneeAtLevel =
            OFFICERS.find((o) => openStep(dossier)?.seats.some((s) => o.seats.some((x) => x.office === s.office && x.level === s.level))) ?? actor;
          const fit = { ...w, newAssignee: openStep(dossier)?.level === 'unit' ? actor : assigneeAtLevel };
          const result = act(dossier, actor, sent(kind, actor, stepId, goodPayload(kind, dossier, sentOn)), fit);
          const blockedByContent = isRefusal(result) && result.refused === 'incomplete';
          expect({ kind, allowed: offer?.allowed ?? false }).toEqual({ kind, allowed: !isRefusal(result) || blockedByContent });
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('names the one who decided first', () => {
    const w = world({ plan: planOf('GK_X', '2026-10-05') });
    const [intake] = OFFICERS;
    if (!intake) throw new Error('no officer');
    const submitted = act(fresh('GK_X'), EVERYBODY[0]!, sent('submit', EVERYBODY[0]!, 'unit-proposal', goodPayload('submit', fresh('GK_X'), '2026-10-05')), w);
    if (isRefusal(submitted)) throw new Error(submitted.sentence.en);
    const first = act(submitted.dossier, intake, sent('accept', intake, 'commune-intake', { paperOn: '2026-10-06' }), w);
    if (isRefusal(first)) throw new Error(first.sentence.en);
    const second = act(first.dossier, ADMIN, sent('accept', ADMIN, 'commune-intake', { paperOn: '2026-10-06' }), w);
    expect(second).toMatchObject({ refused: 'already-decided', decided: { id: intake.personId } });
    expect((second as ReturnType<typeof refuse>).sentence.vi).toContain(intake.name);
  });
});
