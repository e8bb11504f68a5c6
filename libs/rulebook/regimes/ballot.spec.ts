import fc from 'fast-check';
import { ballotNeeded } from './ballot';

const atLeast = (threshold: number) => ({ threshold, strict: false });

describe('yes votes needed among all members', () => {
  it.each([
    [0.9, 15, 14],
    [0.9, 11, 10],
    [0.9, 10, 9],
    [0.9, 9, 9],
    [0.8, 15, 12],
    [0.8, 11, 9],
    [1, 7, 7],
  ])('at least %d of %d is %d', (threshold, members, needed) => expect(ballotNeeded(atLeast(threshold), members)).toBe(needed));

  it.each([
    [15, 8],
    [14, 8],
    [1, 1],
  ])('more than half of %d is %d', (members, needed) => expect(ballotNeeded({ threshold: 0.5, strict: true }, members)).toBe(needed));

  it('is the smallest number that reaches the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 200 }), (share, members) => {
        const needed = ballotNeeded(atLeast(share / 10_000), members);
        return needed * 10_000 >= share * members && (needed - 1) * 10_000 < share * members;
      }),
    );
  });

  it('refuses a council of nobody', () => expect(() => ballotNeeded(atLeast(0.9), 0)).toThrow(RangeError));
});
