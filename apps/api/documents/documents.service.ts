import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { refuse, type FieldError } from '../../../libs/dossier';
import { vietnamDay, type Store } from '../../../libs/store';
import { addDocument, documentFor, type StoredDocument } from '../../../libs/store/queries';
import { CLOCK, type Clock } from '../clock';
import { Refused } from '../problem/refused';
import { STORE } from '../store.module';
import { FILES, type FileStore } from './file-store';
import { kindOf, safeName } from './kinds';

export interface Uploaded {
  buffer: Buffer;
  originalname: string;
  size: number;
}
interface Place {
  id: string;
  dossierId?: string;
  unitId?: string;
  paper?: string;
  personId: string;
}

const NO_FILE: FieldError = { path: 'file', code: 'missing', detail: { vi: 'Còn thiếu tệp (trường "file").', en: 'Missing: the file (field "file").' } };
const incomplete = (error: FieldError): Refused => new Refused(refuse('incomplete', { sentence: error.detail, errors: [error] }));

/** Content first, then the row that names it: a row without its content can never be seen. */
@Injectable()
export class Documents {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(FILES) private readonly files: FileStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async add(file: Uploaded | undefined, { personId, paper = 'other', ...place }: Place): Promise<StoredDocument> {
    if (!file || file.size === 0) throw incomplete(NO_FILE);
    const mediaType = await kindOf(file.buffer);
    if (typeof mediaType !== 'string') throw incomplete(mediaType);
    const sha256 = createHash('sha256').update(file.buffer).digest('hex');
    await this.files.put(sha256, file.buffer, mediaType);
    const made = await addDocument(this.store, {
      ...place,
      paper,
      name: safeName(file.originalname),
      mediaType,
      bytes: file.size,
      sha256,
      uploadedBy: personId,
      now: this.clock(),
    });
    if (made) return made;
    throw incomplete({ path: 'id', code: 'taken', detail: { vi: 'Mã này đã dùng cho tệp khác.', en: 'This id was used for another file.' } });
  }

  /** A document and its content, for who may read it; unknown to everybody else. */
  async open(id: string, personId: string): Promise<{ document: StoredDocument; content: Readable }> {
    const document = await documentFor(this.store, { id, personId, today: vietnamDay(this.clock()) });
    const content = document && (await this.files.get(document.sha256));
    if (!document || !content) throw new Refused(refuse('unknown'));
    return { document, content };
  }
}
