import type { NewAbsence } from '../../api';

/** The form's own fields. `substituteId` 'nobody' and `seat` 'officeId role' are choices of one field each. */
export interface Values {
  personId?: string;
  substituteId: string;
  from: string;
  to?: string;
  seat?: string;
  stepKind?: string;
  award?: string;
  reason: string;
  decision?: string;
}
export const NOBODY = 'nobody';

/** What is sent: what was left empty is every task. */
export function bodyOf({ personId, substituteId, from, to, seat, stepKind, award, reason, decision }: Values): NewAbsence {
  const [officeId, role] = seat?.split(' ') ?? [];
  const body = { personId, to, officeId, role, stepKind, award, decision };
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== ''));
  return { ...given, from, reason, substituteId: substituteId === NOBODY ? null : substituteId };
}
