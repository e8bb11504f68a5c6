import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { refuse } from '../../../libs/dossier';
import { Refused } from '../problem/refused';
import { isUuid } from './id.pipe';

/** The client-made id of something new: `Idempotency-Key`, or the body's `id`. Without one, a repeat could not be told from a second wish. */
export const NewId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const req = context.switchToHttp().getRequest<Request>();
  const id: unknown = req.headers['idempotency-key'] ?? (req.body as { id?: unknown } | undefined)?.id;
  if (isUuid(id)) return id.toLowerCase();
  const detail = {
    vi: 'Cần một UUID do bên gửi tạo: "id" hoặc tiêu đề Idempotency-Key.',
    en: 'A client-made UUID is needed: "id" or the header Idempotency-Key.',
  };
  throw new Refused(refuse('incomplete', { sentence: detail, errors: [{ path: 'id', code: id === undefined ? 'missing' : 'wrong', detail }] }));
});
