import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { FileStore } from './file-store';

const gone = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT';

/** A folder, two letters deep. A file appears under its name only when it is whole and on the disk. */
export class FolderStore implements FileStore {
  private readonly root: string;
  constructor(root: string) {
    this.root = resolve(root);
  }

  async put(sha256: string, content: Buffer): Promise<void> {
    const path = this.path(sha256);
    if (await this.has(path, content.length)) return;
    await mkdir(dirname(path), { recursive: true });
    const part = `${path}.${randomUUID()}.part`;
    const file = await open(part, 'wx', 0o640);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  }

  async get(sha256: string): Promise<Readable | null> {
    try {
      return (await open(this.path(sha256))).createReadStream();
    } catch (error) {
      if (gone(error)) return null;
      throw error;
    }
  }

  private async has(path: string, bytes: number): Promise<boolean> {
    try {
      return (await stat(path)).size === bytes;
    } catch (error) {
      if (gone(error)) return false;
      throw error;
    }
  }

  private readonly path = (sha256: string): string => join(this.root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}
