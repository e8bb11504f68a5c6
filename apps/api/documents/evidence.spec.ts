import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Store } from '../../../libs/store';
import { Evidence } from './evidence';
import type { FileStore } from './file-store';

const NOW = new Date('2026-11-20T03:00:00Z');
const shaOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A store that has one document and keeps what is noted of it. */
function look(files: Partial<FileStore>): { evidence: Evidence; noted: unknown[] } {
  const noted: unknown[] = [];
  const query = (text: string, values: unknown[]): Promise<unknown[]> => {
    if (text.startsWith('select')) return Promise.resolve([{ id: 'd-1', sha256: shaOf('báo cáo') }]);
    noted.push(values[1]);
    return Promise.resolve([]);
  };
  return { evidence: new Evidence({ query } as unknown as Store, files as FileStore, () => NOW), noted };
}
const fails = (code: string) => () => Promise.reject(Object.assign(new Error('no'), { code }));

it.each<[string, Partial<FileStore>, unknown[], number]>([
  ['there', { get: () => Promise.resolve(Readable.from([Buffer.from('báo '), Buffer.from('cáo')])) }, ['there'], 0],
  ['changed', { get: () => Promise.resolve(Readable.from([Buffer.from('khác')])) }, ['unreadable'], 1],
  ['gone', { get: () => Promise.resolve(null) }, ['missing'], 1],
  ['on a broken disk', { get: fails('EIO') }, ['unreadable'], 1],
  ['behind a store that is away', { get: fails('ECONNREFUSED') }, [], 0],
])('a file that is %s', async (_, files, states, lost) => {
  const { evidence, noted } = look(files);
  expect([await evidence.ofDossier('x'), noted]).toEqual([lost, states]);
});
