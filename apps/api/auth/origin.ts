import type { Request } from 'express';
import { refuse } from '../../../libs/dossier';
import { Refused } from '../problem/refused';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a write that another site makes with a browser's cookie. A browser always says where a write comes from (Sec-Fetch-Site, or Origin in
 * older ones); a request that says neither is no browser, and carries no cookie that was not put there on purpose.
 */
export function checkOrigin(req: Request, allowed: readonly string[]): void {
  if (SAFE.includes(req.method)) return;
  const { origin, 'sec-fetch-site': site } = req.headers;
  if (origin !== undefined && allowed.includes(origin)) return;
  if (site === 'same-origin' || site === 'none') return;
  if (site === undefined && (origin === undefined || sameHost(origin, req.headers.host))) return;
  throw new Refused(
    refuse('not-your-task', {
      sentence: { vi: 'Yêu cầu đến từ một trang khác nên không được thực hiện.', en: 'The request comes from another site and was not carried out.' },
      next: { vi: 'Mở hệ thống từ địa chỉ của nó rồi thực hiện lại.', en: 'Open the system at its own address and try again.' },
    }),
  );
}

const sameHost = (origin: string, host: string | undefined): boolean => URL.canParse(origin) && new URL(origin).host === host;
