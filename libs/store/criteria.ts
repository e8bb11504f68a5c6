import type { Dossier } from '../dossier';
import { assessHeld } from '../rulebook/held/assess-held';
import { beyond } from './award-register/beyond';
import type { Sql } from './open';
import { localValuesOf } from './parameters/entered';
import { ancestryOf } from './register';

/**
 * What the law says of a dossier now: by its dates, or by the amended law where a person found that more favourable; with the local values of the
 * day on which that law is asked. Writes nothing.
 */
export async function assessDossier(sql: Sql, dossier: Dossier) {
  const { filing, sentOn, acceptedOn, favourable } = dossier;
  const on = favourable?.on ?? acceptedOn ?? sentOn;
  const local = on ? await localValuesOf(sql, await ancestryOf(sql, filing.unitId, on), on) : {};
  const dates = { sentOn: sentOn ?? '', acceptedOn, decidedOn: null };
  const { award, ground, facts } = filing;
  return assessHeld({ award, ground, dates, facts, local, favourable }, await beyond(sql, dossier.id, dossier));
}
