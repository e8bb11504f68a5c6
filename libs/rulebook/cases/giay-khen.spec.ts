import { person, SENT_2025, SENT_2026, verdict } from './person';

describe('Giấy khen: the criteria are the ministry’s or province’s own, so the council judges', () => {
  it('is met when nothing stands against it (2024, district)', () => expect(verdict('GK_H', person())).toBe('met'));
  it('is met when nothing stands against it (2026, commune)', () => expect(verdict('GK_X', person(), SENT_2026)).toBe('met'));
  it('is met for a sudden deed too', () => expect(verdict('GK_H', person({ awards: undefined }), SENT_2025, 'sudden')).toBe('met'));
  it('is open for a household whose pending matters are not known', () =>
    expect(verdict('GK_H', person({ kind: 'household', holds: undefined }))).toBe('unknown'));
  it('is not met while an inspection is running', () => {
    expect(verdict('GK_H', person({ holds: [{ kind: 'inspection', from: '2025-02-01', to: null }] }))).toBe('not-met');
  });
  it('is not met in 2026 either: the hold of Decree 152 was read in its text', () => {
    expect(verdict('GK_X', person({ holds: [{ kind: 'complaint', from: '2026-10-05', to: null }] }), SENT_2026)).toBe('not-met');
  });
  it('is met again once the matter was cleared', () => {
    expect(verdict('GK_H', person({ holds: [{ kind: 'press', from: '2024-11-01', to: '2025-01-31' }] }))).toBe('met');
  });
  it('is not met while discipline runs, and met after it was served', () => {
    expect(verdict('GK_H', person({ discipline: [{ kind: 'reprimand', from: '2024-06-01', to: '2025-06-01' }] }))).toBe('not-met');
    expect(verdict('GK_H', person({ discipline: [{ kind: 'reprimand', from: '2021-05-01', to: '2022-05-01' }] }))).toBe('met');
  });
});
