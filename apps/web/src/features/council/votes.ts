import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { Votes } from '../../../../../libs/dossier/types';
import { ballotNeeded } from '../../../../../libs/rulebook/regimes/ballot';
import type { BallotRule } from '../../../../../libs/rulebook/types';
import type { InboxItem } from '../../api';
import { planQuery } from './calls';

/** What a dossier needs in this council: its plan's rule over ALL members in office on the day, not over those present. */
export interface Needed {
  rule: Pick<BallotRule, 'threshold' | 'strict' | 'secret'>;
  needed: number;
}

/** The rule of each dossier's ballot; one that has none of its own is decided by more than half (as the server counts). */
export function useNeeded(items: InboxItem[], members: number): Map<string, Needed> {
  const plans = useQueries({ queries: items.map((item) => planQuery(item.dossier.id)) });
  const found = new Map<string, Needed>();
  items.forEach((item, at) => {
    const plan = plans[at]?.data;
    if (!plan || members === 0) return;
    const rule = plan.steps.find((step) => step.id === item.dossier.stepId)?.ballot ?? { threshold: 0.5, strict: true, secret: false };
    found.set(item.dossier.id, { rule, needed: ballotNeeded(rule, members) });
  });
  return found;
}

/** Votes typed for a dossier; until somebody types, all who voted are for it. */
export function useVotes(voters: number) {
  const [typed, setTyped] = useState<ReadonlyMap<string, Votes>>(new Map());
  const untouched: Votes = { for: voters, against: 0, blank: 0 };
  const of = (id: string): Votes => typed.get(id) ?? untouched;
  const set = (id: string, change: Partial<Votes>): void => setTyped((old) => new Map(old).set(id, { ...(old.get(id) ?? untouched), ...change }));
  return { of, set, changed: typed.size > 0, reset: () => setTyped(new Map()) };
}
export type VotesTyped = ReturnType<typeof useVotes>;
