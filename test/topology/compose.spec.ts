import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeText, services, substitute } from './compose';

const SECRETS = { POSTGRES_PASSWORD: 'a', OWNER_PASSWORD: 'b', APP_PASSWORD: 'c', TEMPORAL_PASSWORD: 'd' };
const ONE_SHOT = ['migrate', 'grants', 'temporal-schema', 'temporal-namespace'];

describe('the compose file', () => {
  const all = services(SECRETS);

  it('has the parts of the house, and only the web is published', () => {
    expect(Object.keys(all)).toEqual(expect.arrayContaining(['postgres', 'temporal', 'temporal-ui', 'migrate', 'api', 'worker', 'web']));
    expect(
      Object.entries(all)
        .filter(([, s]) => s.ports)
        .map(([name]) => name),
    ).toEqual(['web']);
  });

  it('has no default secret: each password must be set, and says which is missing', () => {
    for (const name of Object.keys(SECRETS)) {
      expect(() => substitute(composeText(), { ...SECRETS, [name]: '' })).toThrow(name);
      expect(composeText()).not.toMatch(new RegExp(`\\$\\{${name}:-`));
    }
  });

  it('checks the health of all that stay up, and lets API and worker have several copies', () => {
    for (const [name, service] of Object.entries(all)) {
      if (!ONE_SHOT.includes(name)) expect({ name, healthcheck: Boolean(service.healthcheck) }).toEqual({ name, healthcheck: true });
      expect(service.container_name).toBeUndefined();
    }
    expect([all['api']?.ports, all['worker']?.ports]).toEqual([undefined, undefined]);
  });

  it('passes the API on at one port, with the stream unbuffered', () => {
    const site = readFileSync(join(__dirname, '../../deploy/web/site.conf.template'), 'utf8');
    expect(site).toContain('/api/');
    expect(site).toMatch(/location = \/api\/stream \{[^}]*proxy_buffering off/);
  });
});
