import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { awardsBook as workbook, importOver, row, sendBook, unique, type Cells } from '../land/awards-book';
import { someone, type Someone } from '../land/people';
import { serve, type Server } from './server';

let server: Server;
let filesDir: string;
/** How far the server's clock runs ahead. */
let ahead = 0;
let keeper: Someone;
let clerk: Someone;
beforeAll(async () => {
  filesDir = mkdtempSync(join(tmpdir(), 'vinh-danh-imports-'));
  server = await serve({ FILES_DIR: filesDir }, () => new Date(Date.now() + ahead));
  keeper = await someone(server.land, 'commune-appraiser', () => server.url);
  clerk = await someone(server.land, 'clerk', () => server.url);
});
afterAll(async () => {
  await server.close();
  rmSync(filesDir, { recursive: true, force: true });
});

const send = (who: Someone, file: Buffer) => sendBook(server.url, who, file);
const done = (id: string) => importOver(keeper, id);
async function taken(rows: Cells[]) {
  const { body } = await send(keeper, await workbook(rows));
  return done(body['id'] as string);
}
/** Of this run only: specs share one database. */
const FENCE = `fence_${randomUUID().slice(0, 8)}`;

describe('an import that fails', () => {
  const kept = (file: Buffer): string => {
    const sha = createHash('sha256').update(file).digest('hex');
    return join(filesDir, sha.slice(0, 2), sha.slice(2, 4), sha);
  };
  const stateOf = async (id: string) => (await keeper.get(`/api/award-imports/${id}`)).body;
  /** Sends a file whose content is lost before it is read: its import stands behind one that is read for long. */
  async function lost(name: string): Promise<{ id: string; file: Buffer }> {
    const file = await workbook([row(name)]);
    await server.land.store.query(`update award_import set lease_until = now() + interval '1 minute' where id = $1`, [await held()]);
    const id = String((await send(keeper, file)).body['id']);
    renameSync(kept(file), `${kept(file)}.away`);
    await letGo();
    return { id, file };
  }
  let holder = '';
  /** An import that somebody else is reading, so that nothing else is begun. */
  async function held(): Promise<string> {
    holder = randomUUID();
    await server.land.store.query(
      `insert into award_import (id, by_id, by_name, unit_id, file_name, sha256, bytes) select $1, p.id, 'x', $2, 'x', 'x', 1 from person p limit 1`,
      [holder, server.land.units.commune],
    );
    return holder;
  }
  const letGo = () => server.land.store.query(`update award_import set state = 'done', lease_until = null where id = $1`, [holder]);

  it('because its content is lost says so and what to do; the next one is read, and once the file is back a person has it read', async () => {
    const [name, next] = [unique('Lý Mất'), unique('Lý Sau')];
    const { id, file } = await lost(name);
    expect((await taken([row(next)])).body).toMatchObject({ state: 'done', added: 1 });
    const { body, findings } = await done(id);
    expect(body).toMatchObject({ state: 'failed', taken: 0 });
    expect(findings).toMatchObject([{ code: 'file-lost', row: 0, fatal: true, mend: expect.stringContaining('Gửi lại') }]);
    expect((await clerk.post(`/api/award-imports/${id}/retry`, {})).status).toBe(404);
    renameSync(`${kept(file)}.away`, kept(file));
    expect((await keeper.post(`/api/award-imports/${id}/retry`, {})).status).toBe(202);
    expect(await done(id)).toMatchObject({ body: { state: 'done', added: 1 }, findings: [] });
    expect(await keeper.post(`/api/award-imports/${id}/retry`, {})).toMatchObject({ status: 409, body: { code: 'step-moved-on' } });
  });

  it('for a lasting reason is tried a few times, later each time, then left to a person; others are read meanwhile, and no row is taken twice', async () => {
    const name = unique('Lý Vướng');
    const { store } = server.land;
    await store.query(
      `create function ${FENCE}() returns trigger language plpgsql as $$ begin if new.name = '${name}' then raise exception 'fenced'; end if; return new; end $$`,
    );
    await store.query(`create trigger ${FENCE} before insert on honouree for each row execute function ${FENCE}()`);
    try {
      const id = String((await send(keeper, await workbook([row(name), row(name)]))).body['id']);
      const waits: number[] = [];
      for (let before = ''; (await stateOf(id))['state'] === 'running';) {
        const { tryAt } = (await stateOf(id)) as { tryAt: string | null };
        if (tryAt && tryAt !== before) {
          waits.push(Date.parse(tryAt) - Date.now() - ahead);
          before = tryAt;
          ahead = Date.parse(tryAt) - Date.now() + 1;
        }
        // Each import that is sent wakes the one that reads them.
        expect((await taken([row(unique('Lý Khác'))])).body).toMatchObject({ state: 'done', added: 1 });
      }
      expect(waits).toHaveLength(4);
      expect([...waits].sort((a, b) => a - b)).toEqual(waits);
      expect((await done(id)).findings).toMatchObject([{ code: 'import-failed', row: 0, mend: expect.stringContaining('Thử lại') }]);
      await store.query(`drop trigger ${FENCE} on honouree`);
      await keeper.post(`/api/award-imports/${id}/retry`, {});
      expect((await done(id)).body).toMatchObject({ state: 'done', taken: 2, added: 1, known: 1 });
    } finally {
      await store.query(`drop function ${FENCE}() cascade`);
    }
  });

  it('by ending its process each time is not begun for ever', async () => {
    const id = await held();
    await server.land.store.query(`update award_import set by_id = $2, tries = 5 where id = $1`, [id, server.land.people['commune-appraiser']]);
    await taken([row(unique('Lý Yên'))]);
    expect(await done(id)).toMatchObject({ body: { state: 'failed' }, findings: [{ code: 'import-failed' }] });
  });
});
