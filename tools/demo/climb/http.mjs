import { accounts } from '../accounts.mjs';

const BASE = process.env.VINH_DANH_URL ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`;

/** Somebody who signed in with their own account and cookie, as a browser would. */
export async function signIn(username) {
  const account = accounts.find((a) => a.username === username);
  const response = await fetch(`${BASE}/api/sign-in`, { method: 'POST', headers: headers(), body: JSON.stringify({ username, password: account.password }) });
  if (response.status !== 204) throw new Error(`${username}: ${await sentence(response)}`);
  const cookie = response.headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ');
  const call = (method, path, body) =>
    answer(fetch(`${BASE}${path}`, { method, headers: { ...headers(body), cookie }, body: body instanceof FormData ? body : body && JSON.stringify(body) }));
  return { name: account.personKey, who: account.who, get: (path) => call('GET', path), post: (path, body) => call('POST', path, body) };
}

const headers = (body) => ({ accept: 'application/json', origin: BASE, ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }) });

async function answer(request) {
  const response = await request;
  if (!response.ok) throw new Error(await sentence(response));
  return response.status === 204 ? null : response.json();
}

/** A problem as a person reads it: what is wrong, where, and what to do next. */
async function sentence(response) {
  const problem = await response.json().catch(() => ({}));
  const where = (problem.errors ?? []).map((e) => `${e.path}: ${e.detail}`).join('; ');
  return `${response.status} ${problem.code ?? ''} ${problem.detail ?? ''} ${where} ${problem.next ?? ''}`.trim();
}

/** A one-page PDF with a title, so that documents in the demo are real files of their kind. */
export function pdf(title) {
  const ascii = title.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');
  const stream = `BT /F1 18 Tf 60 760 Td (${ascii.replace(/[()\\]/g, '')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new Blob([text], { type: 'application/pdf' });
}
