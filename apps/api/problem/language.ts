import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Wording } from '../../../libs/rulebook/types';

export type Language = keyof Wording;

/** Vietnamese, unless the caller's first choice is English. */
export const languageOf = (req: Pick<Request, 'headers'>): Language => (/^\s*en\b/i.test(String(req.headers['accept-language'] ?? '')) ? 'en' : 'vi');

/** The language the caller reads. */
export const Spoken = createParamDecorator((_: unknown, context: ExecutionContext): Language => languageOf(context.switchToHttp().getRequest<Request>()));
