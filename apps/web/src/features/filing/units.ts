import type { Me } from '../../api';

/** A unit that a person proposes for; `until`: the last day they did. */
export interface ProposingUnit {
  id: string;
  name: string;
  until: string | null;
}

/** The units I file for: those of today first, then those whose letters of earlier days I may still enter. */
export function proposingUnits(me: Me): ProposingUnit[] {
  const seats = [...me.offices, ...me.formerOffices].filter((seat) => seat.office === 'unit' && ['clerk', 'unit-head'].includes(seat.role));
  const units = new Map<string, ProposingUnit>();
  for (const { unitId, unitName, toOn } of seats) if (!units.has(unitId)) units.set(unitId, { id: unitId, name: unitName, until: toOn });
  return [...units.values()];
}
