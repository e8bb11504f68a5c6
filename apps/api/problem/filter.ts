import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Env } from '../../../libs/env';
import { refuse, type Refusal } from '../../../libs/dossier';
import { log } from '../log';
import { Metrics } from '../health/metrics';
import { ENV } from '../store.module';
import { databaseGone } from './database';
import { languageOf } from './language';
import { INTERNAL, INTERNAL_EN, toProblem, type Problem } from './problem';
import { Refused } from './refused';

/** Everything that goes wrong leaves by this door, as application/problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(ENV) private readonly env: Env,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const res = host.switchToHttp().getResponse<Response>();
    const req = host.switchToHttp().getRequest<Request>();
    const refusal = refusalOf(error, this.env.MAX_UPLOAD_MB);
    if (refusal) this.metrics.refused(refusal.refused);
    send(req, res, refusal ? toProblem(refusal, languageOf(req)) : unexpected(error, req));
  }
}

/** Sends a problem; a stream that has begun can only be ended. */
export function send(req: Request, res: Response, problem: Problem): void {
  if (res.headersSent) {
    res.end();
    return;
  }
  if (problem.status === 503) res.setHeader('Retry-After', '2');
  if (problem.status === 401) res.setHeader('WWW-Authenticate', 'Bearer');
  res.status(problem.status).setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  res.setHeader('Content-Language', languageOf(req)).setHeader('Cache-Control', 'no-store').end(JSON.stringify(problem));
}

/** The refusal that an error stands for, or null when nobody foresaw it. */
function refusalOf(error: unknown, maxMb: number): Refusal | null {
  if (error instanceof Refused) return error.refusal;
  if (databaseGone(error)) return refuse('busy');
  const status = statusOf(error);
  if (status === 404) return refuse('unknown', { sentence: { vi: 'Không có địa chỉ này.', en: 'There is nothing at this address.' } });
  if (status === 413) return tooLarge(maxMb);
  if (status === 429) return refuse('too-many');
  return status >= 400 && status < 500 ? unreadable() : null;
}

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : 500;
};

const tooLarge = (maxMb: number): Refusal => {
  const detail = {
    vi: `Tệp hoặc nội dung gửi lên lớn quá; nhiều nhất ${maxMb} MB mỗi tệp.`,
    en: `The file or body is too large; ${maxMb} MB per file at most.`,
  };
  return refuse('incomplete', { sentence: detail, errors: [{ path: 'file', code: 'too-large', detail }] });
};

const unreadable = (): Refusal => {
  const detail = { vi: 'Không đọc được nội dung gửi lên (JSON hoặc biểu mẫu hỏng).', en: 'The body could not be read (broken JSON or form).' };
  return refuse('incomplete', { sentence: detail, errors: [{ path: '', code: 'unreadable', detail }] });
};

function unexpected(error: unknown, req: Request): Problem {
  const id = randomUUID();
  log.error({ id, err: error, method: req.method, route: String(req.route?.path ?? '') }, 'unexpected error');
  return { ...INTERNAL, ...(languageOf(req) === 'en' ? INTERNAL_EN : {}), instance: `urn:uuid:${id}` };
}
