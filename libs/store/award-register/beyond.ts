import type { Dossier } from '../../dossier';
import type { Beyond } from '../../rulebook/held/assess-held';
import type { Sql } from '../open';
import { dossiersAlongside } from './alongside';
import { registerOf } from './held';
import { relatedUnits } from './lineage';
import { periodOf } from './period';

/** What the store knows of a dossier's nominee beyond the dossier, for the check of the criteria. */
export async function beyond(sql: Sql, dossierId: string, { filing, sentOn }: Dossier): Promise<Beyond> {
  const related = await relatedUnits(sql, filing.unitId);
  const [register, alongside] = await Promise.all([registerOf(sql, dossierId, filing, related), dossiersAlongside(sql, dossierId, filing, related)]);
  return { register, alongside, period: periodOf(filing.facts, sentOn) };
}
