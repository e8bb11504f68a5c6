import type { OpenAPIObject } from '@nestjs/swagger';
import { bodyOf, serve, type Server } from './server';

let server: Server;
let contract: OpenAPIObject;
beforeAll(async () => {
  server = await serve({ CORS_ORIGINS: 'https://khac.gov.vn', PUBLIC_URL: 'https://vinhdanh.gov.vn' });
  contract = await bodyOf(await fetch(`${server.url}/api/openapi.json`));
});
afterAll(() => server.close());

const routes = () =>
  Object.entries(contract.paths).flatMap(([path, item]) => Object.entries(item as Record<string, Operation>).map(([verb, it]) => ({ path, verb, it })));
interface Operation {
  summary?: string;
  operationId: string;
  responses: Record<string, { content?: Record<string, unknown> }>;
  security?: unknown[];
}

describe('the contract', () => {
  it('says of every route what it is for, what it answers and which problems it may give', () => {
    expect(routes().length).toBeGreaterThan(35);
    const faults = routes().flatMap(({ path, verb, it }) => {
      const good = Object.entries(it.responses).find(([status]) => status.startsWith('2'));
      const problems = Object.entries(it.responses).filter(([status]) => Number(status) >= 400);
      const faulty = !it.summary || !good || (good[0] !== '204' && !good[1].content) || problems.length === 0 || problems.some(([, p]) => !p.content);
      return faulty ? [`${verb} ${path}`] : [];
    });
    expect(faults).toEqual([]);
    expect(new Set(routes().map(({ it }) => it.operationId)).size).toBe(routes().length);
  });

  it('has every name that was promised', () => {
    const have = new Set(routes().map(({ path, verb }) => `${verb.toUpperCase()} ${path}`));
    const promised = [
      'POST /api/sign-in',
      'POST /api/sign-out',
      'POST /api/tokens',
      'GET /api/me',
      'GET /api/regimes',
      'GET /api/awards',
      'GET /api/awards/{code}',
      'POST /api/assessments',
      'GET /api/working-days',
      'GET /api/ballot-rules',
      'POST /api/submissions',
      'POST /api/submissions/{id}/file',
      'POST /api/dossiers',
      'PATCH /api/dossiers/{id}',
      'POST /api/dossiers/{id}/documents',
      'POST /api/dossiers/{id}/acts',
      'GET /api/dossiers',
      'GET /api/dossiers/{id}',
      'GET /api/dossiers/{id}/timeline',
      'GET /api/dossiers/{id}/findings',
      'GET /api/dossiers/{id}/plan',
      'GET /api/dossiers/{id}/documents',
      'GET /api/dossiers/{id}/history/verify',
      'GET /api/inbox',
      'GET /api/stream',
      'GET /health/live',
      'GET /health/ready',
      'GET /metrics',
    ];
    expect(promised.filter((one) => !have.has(one))).toEqual([]);
  });

  it('asks for a sign-in everywhere but where the law, entry and operations are open', async () => {
    const open = routes()
      .filter(({ it }) => !it.security)
      .map(({ path }) => path);
    expect([...new Set(open)].sort()).toEqual([
      '/api/assessments',
      '/api/awards',
      '/api/awards/{code}',
      '/api/awards/{code}/explanation',
      '/api/ballot-rules',
      '/api/bonuses',
      '/api/eligibility',
      '/api/law-changes',
      '/api/notices/digest-off/{token}',
      '/api/regimes',
      '/api/sign-in',
      '/api/status/{code}',
      '/api/working-days',
      '/health/live',
      '/health/ready',
      '/metrics',
    ]);
    const closed = routes().filter(({ it }) => it.security);
    const answers = await Promise.all(
      closed.map(({ path, verb }) => fetch(server.url + path.replace(/\{\w+\}/g, '0197a3f0-6c1e-7e2a-9d55-0c6c2f7e1b10'), { method: verb.toUpperCase() })),
    );
    expect(answers.map((a) => a.status).filter((status) => status !== 401)).toEqual([]);
  });
});

describe('headers', () => {
  it('let no other page in, and no script but our own', async () => {
    const { headers } = await fetch(`${server.url}/api/regimes`, { headers: { origin: 'https://khac.gov.vn' } });
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect([headers.get('x-powered-by'), headers.get('x-content-type-options')]).toEqual([null, 'nosniff']);
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d+/);
    expect([headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]).toEqual(['https://khac.gov.vn', 'true']);
    const stranger = await fetch(`${server.url}/api/regimes`, { headers: { origin: 'https://xau.example' } });
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('the page that shows the contract carries no script of its own', async () => {
    const page = await (await fetch(`${server.url}/api/docs`)).text();
    expect(page).toContain('swagger-ui-init.js');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S/);
  });

  it('metrics speak of routes and codes, never of ids or names', async () => {
    await fetch(`${server.url}/api/dossiers/0197a3f0-6c1e-7e2a-9d55-0c6c2f7e1b10`);
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toContain('vinh_danh_http_seconds_count{method="GET",route="/api/dossiers/:id",status="401"}');
    expect(text).toContain('vinh_danh_refusals_total{code="not-signed-in"}');
    expect(text).toMatch(/vinh_danh_workflows_behind \d+/);
    expect(text).not.toContain('0197a3f0-6c1e');
  });
});
