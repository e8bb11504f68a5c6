import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { SEES } from '../seen';

interface NewDocument {
  id: string;
  dossierId?: string;
  submissionId?: string;
  unitId?: string;
  paper: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  uploadedBy: string;
  now: Date;
}
export interface StoredDocument {
  id: string;
  paper: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  uploadedAt: string;
}
const COLUMNS = `m.id, m.paper, m.name, m.media_type as "mediaType", m.bytes, m.sha256, m.uploaded_at as "uploadedAt"`;

/** Notes an uploaded file. The same id again answers the first one, unless somebody else made it: null. */
export async function addDocument(sql: Sql, it: NewDocument): Promise<StoredDocument | null> {
  await sql.query(
    `insert into document (id, dossier_id, submission_id, unit_id, paper, name, media_type, bytes, sha256, uploaded_by, uploaded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing`,
    [it.id, it.dossierId ?? null, it.submissionId ?? null, it.unitId ?? null, it.paper, it.name, it.mediaType, it.bytes, it.sha256, it.uploadedBy, it.now],
  );
  const rows = await sql.query(
    `select ${COLUMNS} from document m where id = $1 and uploaded_by = $2 and sha256 = $3 and dossier_id is not distinct from $4::uuid and unit_id is not distinct from $5::uuid`,
    [it.id, it.uploadedBy, it.sha256, it.dossierId ?? null, it.unitId ?? null],
  );
  return rows[0] ?? null;
}

/**
 * A document a person may read: of a dossier they may see; minutes of a council of a unit where they sit or sat, or of a meeting that stands in a
 * dossier they may see; one they uploaded. null otherwise, whether or not it exists.
 */
export async function documentFor(sql: Sql, it: { id: string; personId: string; today: LocalDate }): Promise<StoredDocument | null> {
  const rows = await sql.query(
    `select ${COLUMNS} from document m where m.id = $1 and (m.uploaded_by = $2
        or exists (select 1 from dossier d where d.id = m.dossier_id and (${SEES('$2::uuid', '$3::date')} or d.created_by = $2))
        or exists (select 1 from seat s join office o on o.id = s.office_id where s.person_id = $2 and o.unit_id = m.unit_id)
        or (m.unit_id is not null and exists (select 1 from dossier d join act a on a.dossier_id = d.id
             where a.kind = 'record-meeting' and a.act->'payload'->>'minutesId' = m.id::text and ${SEES('$2::uuid', '$3::date')})))`,
    [it.id, it.personId, it.today],
  );
  return rows[0] ?? null;
}
