import fc from 'fast-check';
import { vnAdministrative } from '../../rulebook';
import { HOUSE_QUIET, quietUntil } from './quiet';

const vn = (text: string): Date => new Date(`${text}+07:00`);
const until = (text: string, quiet = HOUSE_QUIET): string | null => quietUntil(vn(text), quiet, vnAdministrative)?.toISOString() ?? null;

describe('quiet hours', () => {
  it('are over at seven on a working morning', () => {
    expect(until('2026-11-20T06:59:59')).toBe(vn('2026-11-20T07:00:00').toISOString());
    expect(until('2026-11-20T07:00:00')).toBeNull();
    expect(until('2026-11-20T19:59:59')).toBeNull();
  });

  it('last from a Friday evening to Monday', () => {
    expect(until('2026-11-20T20:00:00')).toBe(vn('2026-11-23T07:00:00').toISOString());
    expect(until('2026-11-21T10:00:00')).toBe(vn('2026-11-23T07:00:00').toISOString());
  });

  it('pass over Culture Day, Tuesday 24/11/2026', () => {
    expect(until('2026-11-23T21:00:00')).toBe(vn('2026-11-25T07:00:00').toISOString());
  });

  it('within the day, with the same hour twice: days off only', () => {
    expect(until('2026-11-20T12:30:00', { from: 12, to: 14, days: true })).toBe(vn('2026-11-20T14:00:00').toISOString());
    expect(until('2026-11-21T10:00:00', { from: 12, to: 14, days: true })).toBe(vn('2026-11-23T00:00:00').toISOString());
    expect(until('2026-11-20T23:30:00', { from: 0, to: 0, days: true })).toBeNull();
    expect(until('2026-11-21T23:30:00', { from: 0, to: 0, days: false })).toBeNull();
  });

  it('end at a moment that is not quiet, and later than now', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(fc.date({ min: vn('2024-01-01T00:00:00'), max: vn('2027-12-01T00:00:00'), noInvalidDate: true }), hour, hour, (now, from, to) => {
        const then = quietUntil(now, { from, to, days: true }, vnAdministrative);
        if (!then) return true;
        return then > now && quietUntil(then, { from, to, days: true }, vnAdministrative) === null;
      }),
    );
  });
});
