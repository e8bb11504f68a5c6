import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { refuse } from '../../../libs/dossier';
import type { Env } from '../../../libs/env';
import { whoIs, type Store } from '../../../libs/store';
import { CLOCK, type Clock } from '../clock';
import { Refused } from '../problem/refused';
import { ENV, STORE } from '../store.module';
import { checkOrigin } from './origin';
import { PUBLIC, tokenOf, type Signed } from './who';

/** Stands before every route: who is this? What they may do is asked of the dossier, not here. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(STORE) private readonly store: Store,
    @Inject(ENV) private readonly env: Env,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const req = context.switchToHttp().getRequest<Signed>();
    const given = tokenOf(req);
    if (given?.by !== 'bearer') checkOrigin(req, this.env.CORS_ORIGINS);
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [context.getHandler(), context.getClass()])) return true;
    const who = given && (await whoIs(this.store, given.token, this.clock()));
    if (!who) throw new Refused(refuse('not-signed-in'));
    req.who = who;
    req.token = given.token;
    return true;
  }
}
