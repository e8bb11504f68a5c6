import { randomUUID } from 'node:crypto';
import { addDays } from '../../libs/rulebook';
import { makeSubstitution, vietnamDay } from '../../libs/store';
import { who, type Land } from './land';

type New = Parameters<typeof makeSubstitution>[1];

/** Somebody of the land says for the next five days that they are away, and who stands in (null: nobody); `over` says it otherwise. */
export function absence(land: Land, person: string, substitute: string | null, over: Partial<New> = {}): ReturnType<typeof makeSubstitution> {
  const now = over.now ?? new Date();
  return makeSubstitution(land.store, {
    id: randomUUID(),
    byId: who(land, person),
    personId: who(land, person),
    substituteId: substitute && who(land, substitute),
    from: vietnamDay(now),
    to: addDays(vietnamDay(now), 5),
    officeId: null,
    role: null,
    stepKind: null,
    award: null,
    reason: 'Nghỉ phép',
    decision: '',
    now,
    ...over,
  });
}
