import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { refuse } from '../../../libs/dossier';
import { send } from '../problem/filter';
import { languageOf } from '../problem/language';
import { toProblem } from '../problem/problem';

const WINDOW_MS = 15 * 60_000;
/** Codes run on by number: an office may ask for a list of them, nobody for all. */
export const PER_ADDRESS = 120;

/** Every look-up counts, found or not. */
export const lookupLimit = (): RequestHandler =>
  rateLimit({
    windowMs: WINDOW_MS,
    limit: PER_ADDRESS,
    keyGenerator: (req: Request) => ipKeyGenerator(req.ip ?? ''),
    handler: (req: Request, res: Response) => send(req, res, toProblem(refuse('too-many'), languageOf(req))),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
  });
