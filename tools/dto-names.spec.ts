import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dto-names-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const check = (files: Record<string, string>): { status: number | null; said: string } => {
  for (const [file, says] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), says);
  }
  const { status, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'dto-names.mjs'), folder], { encoding: 'utf8' });
  return { status, said: stderr };
};

it('fails for two schemas of one name and names both files', () => {
  const { status, said } = check({
    'dto/law.ts': 'const a = 1;\nexport class ApartDto {}\n',
    'dto/deep/register.ts': 'class ApartDto {\n  id!: string;\n}\n',
    'dto/fine.ts': 'export abstract class OtherDto {}\n',
  });
  expect(status).toBe(1);
  expect(said).toContain('ApartDto');
  expect(said).toMatch(/law\.ts:2\n/);
  expect(said).toMatch(/deep\/register\.ts:1\n/);
  expect(said).not.toContain('OtherDto');
});

it('finds a name twice in one file', () => expect(check({ 'a.ts': 'class ADto {}\nclass ADto {}\n' }).status).toBe(1));

it('lets through what is named once, specs aside', () =>
  expect(check({ 'a.ts': 'class ADto {}\n', 'a.spec.ts': 'class ADto {}\n', 'b.ts': '// class ADto stands elsewhere\nclass BDto {}\n' })).toEqual({
    status: 0,
    said: '',
  }));
