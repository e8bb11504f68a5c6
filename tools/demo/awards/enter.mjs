import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import register from '../../../dist/libs/store/award-register/index.js';
import room from '../../../dist/libs/store/index.js';
import { id, personId } from '../id.mjs';

const NAME = 'Sổ khen thưởng minh họa (dữ liệu giả định).xlsx';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Who keeps the register of the province. */
const KEEPER = 'Cao Minh Đạo';

/**
 * Hands the demo's book of awards in, as its keeper would: the content is kept and the import entered; the API reads it when it comes up, so no start waits
 * for it. Once: the import has one id. A database that is not the demo's has no such keeper, and is left alone. `files` keeps contents.
 */
export async function enterAwards(store, files) {
  const importId = id('award-import', NAME);
  const [there] = await store.query(
    'select exists (select 1 from award_import where id = $1) as import, exists (select 1 from person where id = $2) as keeper',
    [importId, personId(KEEPER)],
  );
  if (there.import || !there.keeper) return;
  const content = await readFile(new URL('so-khen-thuong-minh-hoa.xlsx', import.meta.url));
  const sha256 = createHash('sha256').update(content).digest('hex');
  await files.put(sha256, content, XLSX);
  const now = new Date();
  const by = { personId: personId(KEEPER), name: KEEPER, today: room.vietnamDay(now) };
  const made = await register.beginImport(store, { id: importId, ...by, fileName: NAME, sha256, bytes: content.length, now });
  if ('refused' in made) throw new Error(made.sentence.en);
}
