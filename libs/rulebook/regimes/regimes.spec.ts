import fc from 'fast-check';
import { addDays } from '../dates';
import { regimeFor, regimeOn, regimes } from '.';

const sent = (sentOn: string, acceptedOn: string | null = null, decidedOn: string | null = null) => regimeFor({ sentOn, acceptedOn, decidedOn }).regime;

describe('which rules govern a dossier', () => {
  it('sent in 2023: the old law', () => expect(sent('2023-12-31')).toBe('2003'));
  it('sent on the first day of 2024: the law of 2022', () => expect(sent('2024-01-01')).toBe('2024'));
  it('sent the day before the district ended, whatever happens later: still Decree 98', () =>
    expect(sent('2025-06-30', '2026-12-01', '2027-01-01')).toBe('2024'));
  it('sent on 01/07/2025: Decree 152', () => expect(sent('2025-07-01')).toBe('2025'));
  it('accepted the day before the amendment: the law before it', () => expect(sent('2026-09-01', '2026-09-30', '2026-11-01')).toBe('2025'));
  it('sent before, accepted on the day of the amendment: the amended law', () => expect(sent('2026-09-01', '2026-10-01')).toBe('2026'));
  it('sent before the amendment and not yet accepted: by the day it was sent', () => expect(sent('2026-09-01')).toBe('2025'));
  it('sent after the amendment: the amended law', () => expect(sent('2026-11-20')).toBe('2026'));
  it('says on which article it rests, and how well that was read', () => {
    expect(regimeFor({ sentOn: '2025-06-15', acceptedOn: null, decidedOn: null }).citations[0]).toMatchObject({
      document: '152/2025/NĐ-CP',
      article: 60,
      clause: 3,
      mark: 'text',
    });
    expect(regimeFor({ sentOn: '2026-10-05', acceptedOn: null, decidedOn: null }).citations.every((one) => one.mark === 'second-hand')).toBe(true);
  });
  it('gives a regime that is in force on the day it is asked', () => {
    const anyDate = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2022-01-01', days));
    fc.assert(
      fc.property(anyDate, fc.nat({ max: 400 }), (sentOn, wait) => {
        const { regime, asOf } = regimeFor({ sentOn, acceptedOn: addDays(sentOn, wait), decidedOn: null });
        return regimeOn(asOf).id === regime;
      }),
    );
  });
});

describe('the periods', () => {
  it('follow each other without gap or overlap, the first open behind, the last ahead', () => {
    expect(regimes[0]?.from).toBeNull();
    expect(regimes.at(-1)?.to).toBeNull();
    for (const [index, one] of regimes.slice(1).entries()) expect(one.from).toBe(addDays(regimes[index]?.to as string, 1));
  });
});
