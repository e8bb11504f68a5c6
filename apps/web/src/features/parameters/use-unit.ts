import type { Me } from '../../api';

/** The unit asked for; else the one this person administers, else the first they sit in. */
export function useUnit(me: Me, asked: string | undefined): string {
  const seat = me.offices.find(({ role }) => role === 'administrator') ?? me.offices[0];
  return asked ?? seat?.unitId ?? '';
}
