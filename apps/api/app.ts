import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { constants } from 'node:zlib';
import helmet from 'helmet';
import type { Request, Response } from 'express';
import type { Env } from '../../libs/env';
import type { Store } from '../../libs/store';
import { AppModule } from './app.module';
import type { Clock } from './clock';
import { nestLog } from './log';
import { serveContract } from './openapi';
import { webApp } from './web/static';

/** A letter with hundreds of nominees fits; files come as forms, with their own limit. */
const BODY = '5mb';

/** Answers are written once and read once: packing them harder costs an act more than it saves. */
const QUICK = { threshold: 4096, level: 1, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } } };

/** The whole application around an open store, not yet listening. */
export async function createApp(env: Env, store: Store, clock?: Clock): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(env, store, clock), { logger: nestLog, bodyParser: false, abortOnError: false });
  app.disable('x-powered-by').set('trust proxy', trust(env.TRUST_PROXY)).set('query parser', 'simple').set('etag', false);
  app.use(headers(env), compression({ filter: compressible, ...QUICK }));
  if (env.CORS_ORIGINS.length > 0) {
    app.enableCors({ origin: [...env.CORS_ORIGINS], credentials: true, exposedHeaders: ['Retry-After', 'Content-Disposition'], maxAge: 600 });
  }
  app.useBodyParser('json', { limit: BODY });
  const web = webApp(env.WEB_DIR);
  if (web) app.use(web);
  serveContract(app);
  app.enableShutdownHooks([]);
  return app;
}

/** No script but our own, nothing inline; styles may be inline because the component library writes them so. */
function headers(env: Env) {
  const https = env.PUBLIC_URL?.startsWith('https:') ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'self'"],
        // A document is looked at in its page, from memory.
        frameSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        connectSrc: ["'self'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'same-origin' },
  });
}

/**
 * Lists are packed for slow lines. Streams must flow at once, and the answer to an act is small and waited for: packing it costs the server more
 * than the line saves.
 */
const compressible = (req: Request, res: Response): boolean =>
  req.method === 'GET' && !String(res.getHeader('Content-Type') ?? '').startsWith('text/event-stream') && compression.filter(req, res);

/** As Express takes it: a number of hops, true, or addresses; empty trusts nobody. */
const trust = (value: string): boolean | number | string => (value === '' ? false : value === 'true' ? true : /^\d+$/.test(value) ? Number(value) : value);
