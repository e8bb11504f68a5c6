import { bundleCode } from './stage';

const MiB = 1024 * 1024;

function modules(): string[] {
  const map = /sourceMappingURL=data:application\/json;[^,]*base64,([A-Za-z0-9+/=]+)/.exec(bundleCode())?.[1] ?? '';
  return (JSON.parse(Buffer.from(map, 'base64').toString('utf8')) as { sources: string[] }).sources;
}

it('is small, as nothing of the servers is in it', () => {
  expect(bundleCode().length).toBeLessThan(3 * MiB);
});

it('holds the workflows, and neither the store nor what only servers need', () => {
  const names = modules();
  expect(names.some((name) => /workflows\/dossier\.(js|ts)$/.test(name))).toBe(true);
  expect(names.filter((name) => /node_modules\/(typeorm|pg|@nestjs|express|zod|rxjs|pino)\//.test(name))).toEqual([]);
  const ours = names.filter((name) => !name.includes('node_modules/'));
  expect(ours.filter((name) => /\/(libs\/(store|env)|activities|apps)\b/.test(name))).toEqual([]);
});
