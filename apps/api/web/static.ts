import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** Paths that are never a page of the web application. */
const NOT_WEB = /^\/(api|health|metrics)(\/|$)/;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.map': 'application/json',
};
const PACKED = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
];
const FOREVER = 'public, max-age=31536000, immutable';

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() ?? false;

/**
 * The built web application: files by name (those under assets/ carry a hash and never change), every other path the page itself, so that a reload
 * or a link lands where it should. null when it was not built: the API then stands alone.
 */
export function webApp(dir: string): RequestHandler | null {
  const root = resolve(dir);
  const page = join(root, 'index.html');
  if (!existsSync(page)) return null;
  return (req, res, next) => {
    if ((req.method !== 'GET' && req.method !== 'HEAD') || NOT_WEB.test(req.path)) return next();
    serve(req, res, next, root, page).catch(next);
  };
}

async function serve(req: Request, res: Response, next: NextFunction, root: string, page: string): Promise<void> {
  const wanted = within(root, req.path);
  const found = wanted !== null && (await isFile(wanted)) ? wanted : isPage(req.path) ? page : null;
  if (found === null) return next();
  const accepted = String(req.headers['accept-encoding'] ?? '');
  const packed = await firstOf(
    PACKED.filter(({ name }) => accepted.includes(name)),
    ({ suffix }) => isFile(found + suffix),
  );
  res.setHeader('Content-Type', TYPES[extname(found)] ?? 'application/octet-stream').setHeader('Vary', 'Accept-Encoding');
  res.setHeader('Cache-Control', found.startsWith(join(root, 'assets') + sep) ? FOREVER : 'no-cache');
  if (packed) res.setHeader('Content-Encoding', packed.name);
  res.sendFile(found + (packed?.suffix ?? ''), { cacheControl: false, dotfiles: 'deny' });
}

/** An address of a page may carry dots (`/tham-so/sla.intake.commune`); what ends as a file of the web does is a file that is not there. */
const isPage = (path: string): boolean => !path.startsWith('/assets/') && TYPES[extname(path)] === undefined;

/** The file a path means, or null when it would lead out of the folder. */
function within(root: string, path: string): string | null {
  try {
    const file = normalize(join(root, decodeURIComponent(path)));
    return file.startsWith(root + sep) && !file.includes('\0') ? file : null;
  } catch {
    return null;
  }
}

async function firstOf<T>(items: T[], fits: (item: T) => Promise<boolean>): Promise<T | undefined> {
  for (const item of items) if (await fits(item)) return item;
  return undefined;
}
