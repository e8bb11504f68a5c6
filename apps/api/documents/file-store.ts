import type { Readable } from 'node:stream';

export const FILES = Symbol('files');

/** Where contents are kept, each under the SHA-256 of its bytes: the same content is kept once, and a name can never reach another file. */
export interface FileStore {
  put(sha256: string, content: Buffer, mediaType: string): Promise<void>;
  /** @returns null when there is no such content. */
  get(sha256: string): Promise<Readable | null>;
}
