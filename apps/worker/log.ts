import { DefaultLogger, Runtime, type LogLevel } from '@temporalio/worker';
import pino from 'pino';
import type { Env } from '../../libs/env';

export type Log = pino.Logger;

/**
 * An error as its name, message and place. A database error also carries the parameters of its query, and those hold what people
 * wrote: they must not come into a log.
 */
const plain = (value: unknown): unknown => (value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value);
export const plainMeta = (meta: object = {}): Record<string, unknown> => Object.fromEntries(Object.entries(meta).map(([key, value]) => [key, plain(value)]));

/** One log for the worker and the SDK under it. Ids and steps only; nothing of a person is ever in a workflow, so nothing of one is here. */
export function openLog(env: Env): Log {
  const log = pino({ name: 'worker', level: env.LOG_LEVEL });
  const levels: Record<LogLevel, 'trace' | 'debug' | 'info' | 'warn' | 'error'> = {
    TRACE: 'trace',
    DEBUG: 'debug',
    INFO: 'debug',
    WARN: 'warn',
    ERROR: 'error',
  };
  const logger = new DefaultLogger('INFO', ({ level, message, meta }) => log[levels[level]]({ meta: plainMeta(meta) }, message));
  const metrics = env.WORKER_METRICS_PORT > 0 ? { metrics: { prometheus: { bindAddress: `0.0.0.0:${env.WORKER_METRICS_PORT}` } } } : {};
  Runtime.install({ logger, shutdownSignals: [], telemetryOptions: { logging: { filter: 'WARN', forward: {} }, ...metrics } });
  return log;
}
