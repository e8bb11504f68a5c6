import type { LoggerService } from '@nestjs/common';
import pino from 'pino';
import { getEnv } from '../../libs/env';

/** Errors and slow requests, by route template: never a body, a query, a name or a token. */
export const log = pino({ level: levelOf(), base: { app: 'api' }, timestamp: pino.stdTimeFunctions.isoTime });

function levelOf(): string {
  try {
    return getEnv().LOG_LEVEL;
  } catch {
    return 'info'; // wrong settings are told by main.ts, in one sentence
  }
}

/** Nest's own words: what goes wrong, not every route it maps. */
export const nestLog: LoggerService = {
  log: () => undefined,
  // A port in use is told by main.ts, in one sentence.
  error: (message: unknown, ...rest: unknown[]) => (String(message).includes('EADDRINUSE') ? undefined : log.error({ rest }, String(message))),
  warn: (message: unknown) => log.warn(String(message)),
};
