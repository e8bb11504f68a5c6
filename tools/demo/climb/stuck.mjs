import { randomUUID } from 'node:crypto';
import { signIn } from './http.mjs';

const NOMINEE = { kind: 'individual', name: 'Sùng Thị Đào Phai', birthYear: 1991, position: 'Nhân viên thư viện' };
const TRIES = 3;

/** A dossier whose officer tries three times to take it in without the day it came: refused each time, it stands on the board of what is stuck. Once. */
export async function getStuck() {
  const [clerk, officer] = [await signIn('thcs-sapa.vanthu'), await signIn('phuong-sapa.tiepnhan')];
  const { today, offices } = await clerk.get('/api/me');
  const known = await clerk.get(`/api/dossiers?q=${encodeURIComponent(NOMINEE.name)}`);
  if (known.items.length > 0) return;
  const id = randomUUID();
  const year = Number(today.slice(0, 4)) - 1;
  const facts = { nominee: { kind: 'individual', occupation: 'official', years: [{ year, rating: 'HTT', initiatives: [] }], discipline: [], holds: [] } };
  const unitId = offices.find((o) => o.office === 'unit').unitId;
  const { code } = await clerk.post('/api/dossiers', { id, unitId, award: 'GK_X', ground: 'merit', nominee: NOMINEE, facts });
  const act = (by, kind, payload) => by.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind, ...payload });
  await act(clerk, 'submit', { letter: { number: '31/TTr-THCS', date: today }, sentOn: today });
  for (let n = 0; n < TRIES; n += 1) await act(officer, 'accept', {}).catch(() => undefined);
  console.log(`\n${code}: tiếp nhận ba lần chưa được, đang ở trang Hồ sơ ách tắc (/ach-tac)\n`);
}
