import type { Facts } from '../types';
import { collectiveShare } from './collective-share';

const share = (collective?: Facts['collective']) =>
  collectiveShare(
    { of: 'advanced', percent: 70 },
    {
      facts: { nominee: { kind: 'collective' }, collective },
      award: 'TTLDTT',
      ground: 'merit',
      dates: { sentOn: '2025-03-10', acceptedOn: null, decidedOn: null },
    },
  ).verdict;

describe('a share of the members', () => {
  it('7 of 10 is 70 %', () => expect(share({ members: 10, advanced: 7 })).toBe('met'));
  it('69 of 100 is not', () => expect(share({ members: 100, advanced: 69 })).toBe('not-met'));
  it('is open without the number of members', () => expect(share({ advanced: 7 })).toBe('unknown'));
  it('is open without a collective', () => expect(share()).toBe('unknown'));
});
