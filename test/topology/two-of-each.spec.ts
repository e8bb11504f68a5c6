import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { behind, openStore, verifyHistory, vietnamDay } from '../../libs/store';
import { freePort } from '../../tools/ports.mjs';
import { makeDraft, makeLand, type Land } from '../land/land';
import { someone, type Someone } from '../land/people';
import { roadOfGiayKhen } from '../land/road';
import { mapped, services } from './compose';
import { runToEnd, start, untilReady, type Running } from './processes';
import { grants, makeRoles, withClient } from './roles';

const RUN = randomBytes(4).toString('hex');
/** Names of this run, so that one test server holds many runs: vinh_danh → vd_1a2b…, temporal → vdt_1a2b… */
const names = (text: string): string => text.replace(/\bvinh_danh/g, `vd_${RUN}`).replace(/\btemporal(?=[ _;,])/g, `vdt_${RUN}`);
const secrets = {
  POSTGRES_PASSWORD: 'unused',
  OWNER_PASSWORD: `o${RUN}`,
  APP_PASSWORD: `a${RUN}`,
  TEMPORAL_PASSWORD: `t${RUN}`,
  TASK_QUEUE: `queue-${RUN}`,
  SWEEP_SECONDS: '5',
};
const admin = new URL(process.env['DATABASE_ADMIN_URL'] ?? 'postgres://missing');
const FILES = mkdtempSync(join(tmpdir(), 'vinh-danh-topology-'));
const all = services(secrets);
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A service's own environment, with compose's names of hosts mapped to this machine. */
const environmentOf = (service: string, more: Record<string, string> = {}): Record<string, string> => ({
  ...mapped(all[service]?.environment, {
    'postgres:5432': admin.host,
    'temporal:7233': process.env['TEMPORAL_ADDRESS'] ?? '',
    vinh_danh_app: `vd_${RUN}_app`,
    vinh_danh_owner: `vd_${RUN}_owner`,
    '/vinh_danh': `/vd_${RUN}`,
    '/app/': `${join(__dirname, '../..')}/`,
  }),
  ...more,
});

const urls: string[] = [];
const apis: Running[] = [];
const workers: Running[] = [];
let land: Land;
let ownerUrl = '';

beforeAll(async () => {
  await makeRoles(admin.href, names, {
    owner_password: secrets.OWNER_PASSWORD,
    app_password: secrets.APP_PASSWORD,
    temporal_password: secrets.TEMPORAL_PASSWORD,
  });
  const migrate = environmentOf('migrate');
  ownerUrl = migrate['DATABASE_URL'] ?? '';
  await Promise.all([1, 2].map(() => runToEnd(all['migrate']?.command ?? [], migrate)));
  await grants(ownerUrl, names);
  for (let i = 0; i < 2; i++) {
    const port = String(await freePort());
    urls.push(`http://127.0.0.1:${port}`);
    apis.push(start(all['api']?.command ?? ['node', 'dist/apps/api/main.js'], environmentOf('api', { PORT: port, FILES_DIR: FILES })));
    workers.push(start(all['worker']?.command ?? ['node', 'dist/apps/worker/main.js'], environmentOf('worker', { WORKER_METRICS_PORT: '0' })));
  }
  await Promise.all(apis.map((api, i) => untilReady(urls[i] ?? '', api)));
  land = await makeLand(await openStore(ownerUrl, 4));
});
afterAll(async () => {
  for (const one of [...apis, ...workers]) if (one.child.exitCode === null && one.child.signalCode === null) one.child.kill('SIGKILL');
  await land?.store.destroy();
  rmSync(FILES, { recursive: true, force: true });
});

it('lets the application add acts, and neither change them nor touch the schema', async () => {
  const appUrl = environmentOf('api')['DATABASE_URL'] ?? '';
  await withClient(appUrl, async (client) => {
    await expect(client.query(`update act set by_name = 'x'`)).rejects.toThrow('permission denied');
    await expect(client.query('delete from act')).rejects.toThrow('permission denied');
    await expect(client.query('truncate act')).rejects.toThrow('permission denied');
    await expect(client.query('create table mine (id int)')).rejects.toThrow('permission denied');
  });
});

it('takes acts at either API, keeps files and sign-ins between them, and goes on when one of each is killed', async () => {
  const road = await roadOfGiayKhen(land, vietnamDay(new Date()));
  let turn = 0;
  let alive = urls;
  const people = new Map<string, Someone>();
  for (const { by } of road) if (!people.has(by)) people.set(by, await someone(land, by, () => alive[turn++ % alive.length] ?? ''));
  const ids = await Promise.all(Array.from({ length: 20 }, () => makeDraft(land)));

  await bothAtOnce(people.get('clerk')!.token, ids[0] ?? '', road[0]!.payload);
  await sharedFile(people.get('clerk')!.token, ids[0] ?? '');
  for (const [i, leg] of road.entries()) {
    for (const id of ids.slice(i === 0 ? 1 : 0)) {
      const answer = await people.get(leg.by)!.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind: leg.kind, stepId: leg.stepId, ...leg.payload });
      expect({ kind: leg.kind, status: answer.status, why: answer.body.detail }).toEqual({ kind: leg.kind, status: 200, why: undefined });
    }
    if (i === 2) {
      apis[0]?.child.kill('SIGKILL');
      workers[0]?.child.kill('SIGKILL');
      alive = urls.slice(1);
    }
  }
  for (const id of ids) expect(await verifyHistory(land.store, id)).toMatchObject({ whole: true, acts: road.length });
  while ((await behind(land.store, 1)).length > 0) await rest(500);
});

it('stops at once when asked, and says so with 0', async () => {
  for (const one of [apis[1], workers[1]]) {
    one?.child.kill('SIGTERM');
    expect(await one?.ended).toBe(0);
  }
});

const headers = (token: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });

/** The same actId at both doors in the same moment: one act, two equal answers. */
async function bothAtOnce(token: string, id: string, payload: object): Promise<void> {
  const body = JSON.stringify({ actId: randomUUID(), kind: 'submit', ...payload });
  const answers = await Promise.all(urls.map((url) => fetch(`${url}/api/dossiers/${id}/acts`, { method: 'POST', headers: headers(token), body })));
  expect(answers.map((a) => a.status)).toEqual([200, 200]);
  const [{ n }] = await land.store.query('select count(*)::int as n from act where dossier_id = $1', [id]);
  expect(n).toBe(1);
}

/** Uploaded at one, read at the other; a program's token closed at one is closed at the other. */
async function sharedFile(token: string, id: string): Promise<void> {
  const form = new FormData();
  form.set('paper', 'bao-cao-thanh-tich');
  form.set('file', new Blob(['%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n%%EOF\n'], { type: 'application/pdf' }), 'Báo cáo.pdf');
  const made = await fetch(`${urls[0]}/api/dossiers/${id}/documents`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form });
  expect(made.status).toBe(201);
  const { id: documentId } = (await made.json()) as { id: string };
  const read = await fetch(`${urls[1]}/api/documents/${documentId}`, { headers: headers(token) });
  expect([read.status, (await read.text()).slice(0, 8)]).toEqual([200, '%PDF-1.4']);
  const temporary = (await (
    await fetch(`${urls[0]}/api/tokens`, { method: 'POST', headers: headers(token), body: JSON.stringify({ label: 'thử' }) })
  ).json()) as { id: string; token: string };
  expect((await fetch(`${urls[1]}/api/me`, { headers: headers(temporary.token) })).status).toBe(200);
  await fetch(`${urls[0]}/api/tokens/${temporary.id}`, { method: 'DELETE', headers: headers(token) });
  expect((await fetch(`${urls[1]}/api/me`, { headers: headers(temporary.token) })).status).toBe(401);
}
