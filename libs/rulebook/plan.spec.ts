import { awardOn, awardsApart, catalogue, isNotAvailable, isLocalValue, notOn, plan, type Plan, type PlanRequest } from '.';

const IN_2025: PlanRequest = {
  award: 'HCLD3',
  ground: 'merit',
  nomineeKind: 'individual',
  dates: { sentOn: '2025-03-10', acceptedOn: null, decidedOn: null },
  madeOn: '2025-03-10',
};
const IN_2026: PlanRequest = { ...IN_2025, dates: { sentOn: '2026-11-10', acceptedOn: null, decidedOn: null }, madeOn: '2026-11-10' };

function planned(request: PlanRequest): Plan {
  const answer = plan(request);
  if (isNotAvailable(answer)) throw new Error(answer.sentence.en);
  return answer;
}
const ids = (request: PlanRequest) => planned(request).steps.map((step) => step.id);
const step = (request: PlanRequest, id: string) => planned(request).steps.find((one) => one.id === id);
const refusal = (request: PlanRequest) => {
  const answer = plan(request);
  return isNotAvailable(answer) ? answer : undefined;
};
const four = (level: string) => ['intake', 'appraisal', 'council', 'signature'].map((kind) => `${level}-${kind}`);

describe('the way of a dossier', () => {
  it('climbs unit, district, province and State for a Labour Order of 2025', () => {
    expect(ids(IN_2025)).toEqual([
      'unit-proposal',
      ...four('district'),
      ...four('province'),
      'ministry-intake',
      'ministry-appraisal',
      'prime-minister',
      'president',
      'result',
    ]);
    expect(planned(IN_2025).levels.map((level) => level.code)).toEqual(['unit', 'commune', 'district', 'province', 'state']);
  });

  it('has the commune in place of the district in 2026', () => {
    expect(ids(IN_2026)).toEqual([
      'unit-proposal',
      ...four('commune'),
      ...four('province'),
      'ministry-intake',
      'ministry-appraisal',
      'prime-minister',
      'president',
      'result',
    ]);
  });

  it.each([
    ['GK_H', IN_2025, 'district-signature', 'district'],
    ['CSTDCS', IN_2025, 'district-signature', 'district'],
    ['BK_T', IN_2025, 'province-signature', 'province'],
    ['CSTDT', IN_2025, 'province-signature', 'province'],
    ['BK_TTG', IN_2025, 'prime-minister', 'province'],
    ['HCLD3', IN_2025, 'president', 'province'],
    ['GK_X', IN_2026, 'commune-signature', 'commune'],
    ['CSTDCS', IN_2026, 'commune-signature', 'commune'],
    ['BK_T', IN_2026, 'province-signature', 'province'],
    ['BK_TTG', IN_2026, 'prime-minister', 'province'],
    ['HCLD3', IN_2026, 'president', 'province'],
  ] as const)('%s is decided once, at the last step before the result', (award, request, decider, told) => {
    const { steps } = planned({ ...request, award });
    expect(steps.filter((one) => one.decides).map((one) => one.id)).toEqual([decider]);
    expect(steps.at(-2)?.id).toBe(decider);
    expect(steps.at(-1)).toMatchObject({ id: 'result', kind: 'result', level: told });
  });

  it('seats offices and roles, never people', () => {
    expect(step(IN_2025, 'district-appraisal')?.seats).toEqual([{ office: 'standing-agency', level: 'district', roles: ['appraiser', 'office-head'] }]);
    expect(step(IN_2025, 'ministry-appraisal')?.seats).toEqual([{ office: 'standing-agency', level: 'state', roles: ['appraiser', 'office-head'] }]);
    expect(step(IN_2025, 'president')?.seats).toEqual([{ office: 'standing-agency', level: 'state', roles: ['desk'] }]);
    expect(step(IN_2025, 'unit-proposal')?.seats).toEqual([{ office: 'unit', level: 'unit', roles: ['clerk', 'unit-head'] }]);
  });

  it('gives no deadline to the proposal and to the authorities outside', () => {
    for (const id of ['unit-proposal', 'prime-minister', 'president']) expect(step(IN_2025, id)?.deadline).toBeNull();
  });
});

describe('deadlines', () => {
  it('takes the figures of Decree 152 for State awards in 2026', () => {
    expect(step(IN_2026, 'province-appraisal')?.deadline).toMatchObject({
      amount: 30,
      unit: 'working-day',
      basis: { kind: 'law', citation: { article: 35, clause: 3, to: '2027-02-28' } },
    });
    expect(step(IN_2026, 'ministry-appraisal')?.deadline?.amount).toBe(20);
    expect(step(IN_2026, 'result')?.deadline?.basis).toMatchObject({ kind: 'law', citation: { article: 35, clause: 4, point: 'c' } });
    expect(step({ ...IN_2026, award: 'BK_T' }, 'province-appraisal')?.deadline?.basis).toEqual({ kind: 'local', parameter: 'sla.appraisal.province' });
  });

  it('falls back to a local parameter when the decree has lapsed', () => {
    const later = { ...IN_2026, dates: { sentOn: '2027-03-01', acceptedOn: null, decidedOn: null }, madeOn: '2027-03-01' };
    expect(step(later, 'province-appraisal')?.deadline?.basis).toEqual({ kind: 'local', parameter: 'sla.appraisal.province.state' });
  });

  it('takes a local value with the decision that made it, from its day on', () => {
    const local = { 'sla.appraisal.district': { value: 8, decision: '12/QĐ-UBND', from: '2025-01-01' } };
    expect(step({ ...IN_2025, local }, 'district-appraisal')?.deadline).toMatchObject({
      amount: 8,
      basis: { kind: 'local', decision: '12/QĐ-UBND', from: '2025-01-01' },
    });
    expect(step({ ...IN_2025, madeOn: '2024-12-31', local }, 'district-appraisal')?.deadline?.amount).toBe(10);
  });

  it('lets a local value ask for less time than the law gives, never for more', () => {
    const asked = (value: number) => step({ ...IN_2026, local: { 'sla.appraisal.ministry': { value } } }, 'ministry-appraisal')?.deadline;
    expect(asked(21)).toMatchObject({ amount: 20, basis: { kind: 'law', citation: { article: 35, clause: 2 } } });
    expect(asked(20)).toMatchObject({ amount: 20, basis: { kind: 'law' } });
    expect(asked(3)).toMatchObject({ amount: 3, basis: { kind: 'local', within: { article: 35, clause: 2 } } });
  });

  it('refuses a value that cannot be one', () => {
    expect(() => plan({ ...IN_2025, local: { 'sla.appraisal.district': { value: 0.5 } } })).toThrow(RangeError);
    expect([isLocalValue('vote.threshold.CSTDT', 1.2), isLocalValue('vote.threshold.CSTDT', 0.8), isLocalValue('sla.result', Number.NaN)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('ballots', () => {
  it('asks 90 % of all members, in secret, for the provincial fighter until the province says otherwise', () => {
    const request = { ...IN_2025, award: 'CSTDT' };
    expect(step(request, 'province-council')?.ballot).toMatchObject({
      threshold: 0.9,
      strict: false,
      secret: true,
      of: 'all-members',
      basis: { kind: 'local', parameter: 'vote.threshold.CSTDT' },
    });
    const local = { 'vote.threshold.CSTDT': { value: 0.8, decision: '7/QĐ-UBND' } };
    expect(step({ ...request, local }, 'province-council')?.ballot).toMatchObject({ threshold: 0.8, strict: false, basis: { decision: '7/QĐ-UBND' } });
  });

  it('asks a majority of all members for the others', () => {
    expect(step(IN_2026, 'commune-council')?.ballot).toMatchObject({ ballot: 'local', threshold: 0.5, strict: true });
  });
});

describe("the law's no", () => {
  it('names the successor of an award whose level is gone', () =>
    expect(refusal({ ...IN_2026, award: 'GK_H' })).toMatchObject({ refused: 'award-not-available', successor: 'GK_X' }));
  it('says so when the award did not exist yet', () => {
    const early = { sentOn: '2023-05-05', acceptedOn: null, decidedOn: null };
    expect(refusal({ ...IN_2025, award: 'XPTT', nomineeKind: 'collective', dates: early })?.sentence.vi).toContain('chỉ có từ ngày 01/01/2024');
  });
  it('refuses what the law carries on a decree of its own, with that decree', () => {
    expect(refusal({ ...IN_2026, award: 'NNND' })).toMatchObject({ refused: 'award-not-available', citations: [{ document: '93/2023/NĐ-CP' }] });
    expect(refusal({ ...IN_2026, award: 'NGND' })?.sentence.vi).toContain('nghị định riêng');
  });
  it('does not know a code nobody knows', () => expect(refusal({ ...IN_2026, award: 'XYZ' })?.refused).toBe('unknown'));
  it('has no title for a collective', () => expect(refusal({ ...IN_2025, award: 'CSTDCS', nomineeKind: 'collective' })?.refused).toBe('award-not-available'));
  it('has no title for a sudden deed', () => expect(refusal({ ...IN_2025, award: 'CSTDT', ground: 'sudden' })?.refused).toBe('award-not-available'));
});

describe('the catalogue', () => {
  it('says of an award of another period why it is not there, and what took its place', () => {
    const gone = notOn('2026-11-10');
    expect(gone.find((one) => one.code === 'GK_H')).toMatchObject({ successor: 'GK_X', sentence: { vi: expect.stringMatching(/Không còn cấp huyện/) } });
    expect(gone.map((one) => one.code)).not.toContain('GK_X');
  });

  const codes = (on: string) => catalogue(on).map((award) => award.code);
  it('holds the districts’ certificate while there are districts', () => {
    expect(['2023-05-05', '2025-06-30', '2025-07-01', '2026-11-10'].map((on) => codes(on).includes('GK_H'))).toEqual([true, true, false, false]);
  });
  it('holds the exemplary commune since 2024 and the provincial badge until then', () => {
    expect(['2023-12-31', '2024-01-01'].map((on) => [codes(on).includes('XPTT'), codes(on).includes('HUY_HIEU')])).toEqual([
      [false, true],
      [true, false],
    ]);
  });
  it.each(['2023-05-05', '2024-05-05', '2025-08-08', '2026-11-10'])('holds the ladder of %s', (on) => {
    expect(codes(on)).toEqual(
      expect.arrayContaining([
        'LDTT',
        'CSTDCS',
        'CSTDT',
        'CSTDTQ',
        'TTLDTT',
        'TTLDXS',
        'COTD_T',
        'COTD_CP',
        'GK_X',
        'BK_T',
        'BK_TTG',
        'HCLD3',
        'HCLD2',
        'HCLD1',
      ]),
    );
  });
  it('lists apart what goes by decrees of its own', () => {
    expect(awardsApart('2026-11-10').map((one) => one.code)).toEqual(expect.arrayContaining(['NGND', 'TTND', 'NSND', 'NNND', 'GT']));
  });
  it('finds one award, or says why not', () => {
    expect(awardOn('BK_T', '2025-03-10')).toMatchObject({ code: 'BK_T', level: 'province' });
    expect(awardOn('GK_H', '2025-08-01')).toMatchObject({ successor: 'GK_X' });
  });
});

it('does not climb a level that does not stand above the unit, and refuses an award that only that level decides', () => {
  const request = {
    ground: 'merit',
    nomineeKind: 'individual',
    dates: { sentOn: '2026-11-02', acceptedOn: null, decidedOn: null },
    madeOn: '2026-11-02',
    levelsAbove: ['province', 'state'],
  } as const;
  const made = plan({ ...request, levelsAbove: [...request.levelsAbove], award: 'BK_T' });
  if (isNotAvailable(made)) throw new Error(made.sentence.en);
  expect(made.steps.map((step) => step.id)).toEqual([
    'unit-proposal',
    'province-intake',
    'province-appraisal',
    'province-council',
    'province-signature',
    'result',
  ]);
  expect(plan({ ...request, levelsAbove: [...request.levelsAbove], award: 'GK_X' })).toMatchObject({ refused: 'award-not-available' });
});
