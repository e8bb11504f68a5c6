import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(__dirname, '../..');

export interface Service {
  environment?: Record<string, string>;
  command?: string[];
  ports?: unknown[];
  healthcheck?: unknown;
  container_name?: string;
  restart?: string;
  deploy?: { replicas?: number };
  depends_on?: Record<string, { condition: string }>;
}

export const composeText = (): string => readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');

/** `${NAME:-default}` and `${NAME:?why}` as compose reads them; `$$` is a dollar. Throws what compose would say when a required one is missing. */
export function substitute(text: string, env: Record<string, string>): string {
  return text.replace(/\$\$|\$\{(\w+)(?:(:?[-?])([^}]*))?\}/g, (whole, name?: string, how?: string, word?: string) => {
    if (whole === '$$') return '$';
    const value = env[name ?? ''];
    if (value) return value;
    if (how?.endsWith('?')) throw new Error(word);
    return word ?? '';
  });
}

/** The services of the compose file as compose itself would see them in this environment. */
export function services(env: Record<string, string>): Record<string, Service> {
  const file = parse(composeText(), { merge: true }) as { services: Record<string, Service> };
  return JSON.parse(substitute(JSON.stringify(file.services), env)) as Record<string, Service>;
}

/** Compose's inner names, mapped to where the servers of the test listen; nothing else of the environment is touched. */
export const mapped = (environment: Record<string, string> = {}, places: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([key, value]) => [key, Object.entries(places).reduce((v, [from, to]) => v.replace(from, to), String(value))]),
  );
