import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDF } from '../api/server';

/** Somebody who works over HTTP, so that a page's test can begin where that page begins. */
export interface Hand {
  me: { today: string; offices: { office: string; unitId: string }[] };
  get(path: string): Promise<unknown>;
  post(path: string, body: object | FormData): Promise<unknown>;
  act(id: string, kind: string, payload: object): Promise<unknown>;
}

export async function handOf(apiUrl: string, username: string): Promise<Hand> {
  const json = { 'content-type': 'application/json', origin: apiUrl };
  const entry = await fetch(`${apiUrl}/api/sign-in`, { method: 'POST', headers: json, body: JSON.stringify({ username, password: 'VinhDanh-2026' }) });
  const cookie = entry.headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ');
  const headers = { ...json, cookie };
  const post = async (path: string, body: object | FormData): Promise<unknown> => {
    const sent = body instanceof FormData ? { headers: { origin: apiUrl, cookie }, body } : { headers, body: JSON.stringify(body) };
    const answer = await fetch(`${apiUrl}${path}`, { method: 'POST', ...sent });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return answer.json();
  };
  const me = (await (await fetch(`${apiUrl}/api/me`, { headers })).json()) as Hand['me'];
  const get = async (path: string): Promise<unknown> => (await fetch(`${apiUrl}${path}`, { headers })).json();
  return { me, get, post, act: (id, kind, payload) => post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind, ...payload }) };
}

/** A dossier filed over HTTP by the clerk of the school, for pages that begin with the reviewer. */
export async function fileDossier(apiUrl: string, nominee: string, award = 'GK_X'): Promise<string> {
  const clerk = await handOf(apiUrl, 'thcs-sapa.vanthu');
  const id = randomUUID();
  const facts = {
    nominee: { kind: 'individual', occupation: 'official', years: [{ year: 2025, rating: 'HTXS', initiatives: [] }], awards: [], discipline: [], holds: [] },
  };
  const { today, offices } = clerk.me;
  await clerk.post('/api/dossiers', { id, unitId: offices[0]?.unitId, award, ground: 'merit', nominee: { kind: 'individual', name: nominee }, facts });
  await clerk.act(id, 'submit', { letter: { number: '21/TTr', date: today }, sentOn: today });
  return id;
}

/** A dossier at the commune's intake whose officer tried three times to accept it in vain: it stands on the board of what is stuck. */
export async function refusedOften(apiUrl: string, id: string): Promise<void> {
  const officer = await handOf(apiUrl, 'phuong-sapa.tiepnhan');
  for (let n = 0; n < 3; n += 1) await expect(officer.act(id, 'accept', {})).rejects.toThrow('incomplete');
}

export const LIST = join(__dirname, '../../tools/demo/list/danh-sach-bang-khen-tinh-2023.xlsx');

/** The demo's list, kept by the clerk of the school to be mended: 227 rows, nine of them faulty. */
export async function keepList(apiUrl: string, letterNumber: string): Promise<string> {
  const clerk = await handOf(apiUrl, 'thcs-sapa.vanthu');
  const { today, offices } = clerk.me;
  const form = new FormData();
  const fields = { id: randomUUID(), unitId: offices[0]?.unitId ?? '', letterNumber, letterDate: today, sentOn: today, keepFaulty: 'true' };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob([new Uint8Array(readFileSync(LIST))]), 'danh sách.xlsx');
  await clerk.post('/api/submissions', form);
  return fields.id;
}

/** A dossier of the school's clerk carried over HTTP to the chair's decision, for pages that begin with an award that is held. */
export async function grantDossier(apiUrl: string, nominee: string): Promise<void> {
  const id = await fileDossier(apiUrl, nominee);
  const [intake, appraiser, chair] = await Promise.all(['tiepnhan', 'thamdinh', 'chutich'].map((who) => handOf(apiUrl, `phuong-sapa.${who}`)));
  if (!intake || !appraiser || !chair) throw new Error('nobody works there');
  const { today, offices } = intake.me;
  const unitId = offices.find((seat) => seat.office === 'council')?.unitId ?? '';
  await intake.act(id, 'accept', { paperOn: today });
  await appraiser.act(id, 'appraise', { opinion: 'eligible', reasons: 'Hồ sơ đủ, thành tích rõ' });
  const { council } = (await intake.get(`/api/units/${unitId}?on=${today}`)) as { council: { id: string }[] };
  const form = new FormData();
  for (const [name, value] of Object.entries({ unitId, paper: 'bien-ban' })) form.set(name, value);
  form.set('file', new Blob([new Uint8Array(PDF)]), 'bien-ban.pdf');
  const { id: minutesId } = (await intake.post('/api/documents', form)) as { id: string };
  await intake.act(id, 'record-meeting', {
    heldOn: today,
    attendance: council.map((member) => ({ personId: member.id, how: 'present' })),
    votes: { for: council.length, against: 0, blank: 0 },
    minutesId,
  });
  await chair.act(id, 'grant', { decision: { number: '301/QĐ-UBND', date: today } });
}

/** Somebody of the demo's book of awards, once it has been read; it is handed in with the first start. */
export async function honoureeOf(apiUrl: string, name: string): Promise<string> {
  const clerk = await handOf(apiUrl, 'thcs-sapa.vanthu');
  for (;;) {
    const { items } = (await clerk.get(`/api/honourees?q=${encodeURIComponent(name)}`)) as { items: { id: string }[] };
    if (items[0]) return items[0].id;
    await new Promise((later) => setTimeout(later, 100));
  }
}
