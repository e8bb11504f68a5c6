import { z } from 'zod';

/** What is wrong with one variable, in one sentence (Vietnamese first). */
export class EnvError extends Error {}

/** A whole number between `min` and `max`; `fallback` when the variable is unset. */
const whole = (fallback: number, min: number, max: number) =>
  z
    .string()
    .default(String(fallback))
    .transform(Number)
    .refine((value) => Number.isInteger(value) && value >= min && value <= max, {
      message: `phải là số nguyên từ ${min} đến ${max} (must be a whole number from ${min} to ${max})`,
    });

/** One of a closed list; `fallback` when unset. */
const oneOf = <const Values extends [string, ...string[]]>(values: Values, fallback: Values[number]) =>
  z.enum(values, { error: `phải là một trong: ${values.join(', ')} (must be one of them)` }).default(fallback as z.util.NoUndefined<Values[number]>);

const address = (protocols: string[]) => (value: string) => URL.canParse(value) && protocols.includes(new URL(value).protocol);

const databaseUrl = z
  .string({ error: 'chưa được đặt (is not set): postgres://user:password@host:5432/database' })
  .refine(address(['postgres:', 'postgresql:']), { message: 'phải là địa chỉ postgres://… (must be a postgres:// address)' });

const webUrl = z.string().refine(address(['http:', 'https:']), { message: 'phải là địa chỉ http:// hoặc https:// (must be an http(s) address)' });

const mailUrl = z.string().refine(address(['smtp:', 'smtps:']), { message: 'phải là địa chỉ smtp:// hoặc smtps:// (must be an smtp(s) address)' });
const mailFrom = z.string().refine((value) => /^[^<>]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(value), {
  message: 'phải có dạng Tên <dia-chi@vi-du.gov.vn> (must look like Name <address@example>)',
});
/** Whole names or addresses, separated by commas. */
const hosts = z
  .string()
  .default('')
  .transform((list) =>
    Object.freeze(
      list
        .split(',')
        .map((item) => item.trim().toLowerCase())
        .filter((item) => item !== ''),
    ),
  );

const origins = z
  .string()
  .default('')
  .transform((list) => list.split(',').map((item) => item.trim().replace(/\/$/, '')))
  .transform((list) => Object.freeze(list.filter((item) => item !== '')))
  .refine((list) => list.every((item) => URL.canParse(item) && new URL(item).origin === item), {
    message: 'phải gồm các nguồn như https://vi-du.gov.vn, cách nhau bằng dấu phẩy (must be origins separated by commas)',
  });

const S3 = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

const shape = z
  .object({
    PORT: whole(3000, 1, 65535),
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: whole(10, 1, 500),
    TEMPORAL_ADDRESS: z
      .string()
      .default('127.0.0.1:7233')
      .refine((value) => /^[^\s/]+:\d{1,5}$/.test(value), { message: 'phải có dạng máy:cổng (must look like host:port)' }),
    TEMPORAL_NAMESPACE: z.string().default('default'),
    TASK_QUEUE: z.string().default('vinh-danh'),
    PROFILE: oneOf(['demo', 'production'], 'production'),
    FILES_DIR: z.string().default('.data/files'),
    S3_ENDPOINT: webUrl.optional(),
    S3_BUCKET: z.string().optional(),
    S3_REGION: z.string().optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    PUBLIC_URL: webUrl.optional(),
    CORS_ORIGINS: origins,
    TRUST_PROXY: z.string().default(''),
    LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
    SESSION_HOURS: whole(12, 1, 24 * 31),
    MAX_UPLOAD_MB: whole(20, 1, 1024),
    WORKER_METRICS_PORT: whole(0, 0, 65535),
    WORKFLOW_BUNDLE: z.string().default('dist/workflow-bundle.js'),
    MAX_CACHED_WORKFLOWS: whole(500, 0, 100_000),
    WEB_DIR: z.string().default('dist/web'),
    SWEEP_SECONDS: whole(60, 1, 3600),
    SMTP_URL: mailUrl.optional(),
    MAIL_FROM: mailFrom.optional(),
    MAIL_SINK_DIR: z.string().optional(),
    WEBHOOK_HOSTS: hosts,
  })
  .superRefine((value, context) => {
    if (value.SMTP_URL === undefined) return;
    for (const name of ['MAIL_FROM', 'PUBLIC_URL'] as const) {
      if (value[name] !== undefined) continue;
      context.addIssue({ code: 'custom', path: [name], message: 'chưa được đặt, trong khi SMTP_URL đã có (is not set although SMTP_URL is)' });
    }
  })
  .superRefine((value, context) => {
    const missing = S3.filter((name) => value[name] === undefined);
    if (missing.length === 0 || missing.length === S3.length) return;
    const message = `chưa được đặt, trong khi biến S3_* khác đã có (is not set although other S3_* variables are)`;
    context.addIssue({ code: 'custom', path: [missing[0] as string], message });
  });

/** The settings of one process; numbers are numbers, CORS_ORIGINS is a list, secrets have no default. */
export type Env = Readonly<z.infer<typeof shape>>;

/**
 * Reads the settings from `source` (an empty string counts as unset, as compose files write it).
 * @throws EnvError that names the first wrong variable and what is wrong; its value is not repeated, as it may be a secret.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const result = shape.safeParse(given);
  if (result.success) return Object.freeze(result.data);
  const first = result.error.issues[0];
  throw new EnvError(`${first?.path.join('.') ?? 'env'} ${first?.message ?? ''}.`);
}

let cached: Env | undefined;

/** The settings of this process, read once at first use. */
export function getEnv(): Env {
  cached ??= readEnv(process.env);
  return cached;
}
