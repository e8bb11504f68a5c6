import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { refuse } from '../../../libs/dossier';
import { send } from '../problem/filter';
import { languageOf } from '../problem/language';
import { toProblem } from '../problem/problem';

const WINDOW_MS = 15 * 60_000;
const PER_NAME = 10;
const PER_ADDRESS = 100;

const tooMany = (req: Request, res: Response): void => send(req, res, toProblem(refuse('too-many'), languageOf(req)));
const limit = (max: number, keyGenerator: (req: Request) => string): RequestHandler =>
  rateLimit({
    windowMs: WINDOW_MS,
    limit: max,
    keyGenerator,
    handler: tooMany,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
  });

const address = (req: Request): string => ipKeyGenerator(req.ip ?? '');

/** Failed sign-ins only: ten for one name from one address, a hundred from one address whatever the names. */
export const signInLimits = (): RequestHandler[] => [
  limit(PER_ADDRESS, address),
  limit(
    PER_NAME,
    (req) =>
      `${address(req)} ${String((req.body as { username?: unknown } | undefined)?.username ?? '')
        .trim()
        .toLowerCase()
        .slice(0, 80)}`,
  ),
];
