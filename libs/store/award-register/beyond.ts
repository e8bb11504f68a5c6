import type { Dossier } from '../../dossier';
import type { Beyond } from '../../rulebook/held/assess-held';
import type { Sql } from '../open';
import { dossiersAlongside } from './alongside';
import { registerOf } from './held';
import { periodOf } from './period';

/** What the store knows of a dossier's nominee beyond the dossier, for the check of the criteria. */
export const beyond = async (sql: Sql, dossierId: string, { filing, sentOn }: Dossier): Promise<Beyond> => ({
  register: await registerOf(sql, dossierId, filing),
  alongside: await dossiersAlongside(sql, dossierId, filing),
  period: periodOf(filing.facts, sentOn),
});
