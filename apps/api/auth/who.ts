import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Who } from '../../../libs/store';

export type Signed = Request & { who?: Who; token?: string };
export const COOKIE = 'vd_session';

/** The few routes that need no sign-in. */
export const PUBLIC = 'public';
export const Public = () => SetMetadata(PUBLIC, true);

/** The person who is signed in; the guard has made sure there is one. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Who => {
  const { who } = context.switchToHttp().getRequest<Signed>();
  if (!who) throw new Error('a route that asks who is signed in must not be public');
  return who;
});

/** The secret a request carries: a program's bearer token before a browser's cookie. */
export function tokenOf(req: Request): { token: string; by: 'bearer' | 'cookie' } | null {
  const bearer = /^Bearer\s+(\S+)$/i.exec(req.headers.authorization ?? '');
  if (bearer?.[1]) return { token: bearer[1], by: 'bearer' };
  const cookie = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(req.headers.cookie ?? '');
  return cookie?.[1] ? { token: cookie[1], by: 'cookie' } : null;
}
