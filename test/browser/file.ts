import { randomUUID } from 'node:crypto';

/** A dossier filed over HTTP by the clerk of the school, for pages that begin with the reviewer. */
export async function fileDossier(apiUrl: string, nominee: string, award = 'GK_X'): Promise<string> {
  const json = { 'content-type': 'application/json', origin: apiUrl };
  const entry = await fetch(`${apiUrl}/api/sign-in`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ username: 'thcs-sapa.vanthu', password: 'VinhDanh-2026' }),
  });
  const headers = {
    ...json,
    cookie: entry.headers
      .getSetCookie()
      .map((c) => c.split(';')[0])
      .join('; '),
  };
  const me = (await (await fetch(`${apiUrl}/api/me`, { headers })).json()) as { offices: { unitId: string }[]; today: string };
  const id = randomUUID();
  const facts = {
    nominee: { kind: 'individual', occupation: 'official', years: [{ year: 2025, rating: 'HTXS', initiatives: [] }], awards: [], discipline: [], holds: [] },
  };
  const filing = { id, unitId: me.offices[0]?.unitId, award, ground: 'merit', nominee: { kind: 'individual', name: nominee }, facts };
  const act = { actId: randomUUID(), kind: 'submit', letter: { number: '21/TTr', date: me.today }, sentOn: me.today };
  for (const [path, body] of [
    ['/api/dossiers', filing],
    [`/api/dossiers/${id}/acts`, act],
  ] as const) {
    const answer = await fetch(`${apiUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  }
  return id;
}
