import { Body, Controller, Delete, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CookieOptions, Response } from 'express';
import { refuse } from '../../../libs/dossier';
import type { Env } from '../../../libs/env';
import { makeToken, revokeToken, signIn, signOut, vietnamDay, type Store, type Who } from '../../../libs/store';
import { meOf } from '../../../libs/store/queries';
import { CLOCK, type Clock } from '../clock';
import { IdPipe } from '../dossiers/id.pipe';
import { MeDto, NewTokenDto, SignInDto, TokenDto } from '../dto/entry';
import { Says } from '../dto/said';
import { Refused } from '../problem/refused';
import { ENV, STORE } from '../store.module';
import { COOKIE, Me, Public, type Signed } from './who';

const DAY_MS = 86_400_000;

@ApiTags('entry')
@Controller('api')
export class AuthController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(ENV) private readonly env: Env,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('sign-in')
  @Public()
  @Says({
    summary: 'Sign in with a browser',
    about: 'Sets an HttpOnly cookie.',
    status: 204,
    refuses: ['not-signed-in', 'incomplete', 'too-many'],
    public: true,
  })
  async signIn(@Body() who: SignInDto, @Res({ passthrough: true }) res: Response): Promise<void> {
    const done = await signIn(this.store, who, { now: this.clock(), hours: this.env.SESSION_HOURS });
    if (!done)
      throw new Refused(
        refuse('not-signed-in', { sentence: { vi: 'Tên đăng nhập hoặc mật khẩu không đúng.', en: 'The user name or the password is not right.' } }),
      );
    res.cookie(COOKIE, done.token, { ...this.cookie(), maxAge: this.env.SESSION_HOURS * 3600_000 });
  }

  @Post('sign-out')
  @Says({ summary: 'Sign out', status: 204 })
  async signOut(@Req() req: Signed, @Res({ passthrough: true }) res: Response): Promise<void> {
    if (req.token) await signOut(this.store, req.token, this.clock());
    res.clearCookie(COOKIE, this.cookie());
  }

  @Post('tokens')
  @Says({
    summary: 'Make a bearer token for a program',
    about: 'It may do what its maker may do. Shown once.',
    ok: TokenDto,
    status: 201,
    refuses: ['incomplete'],
  })
  async makeToken(@Me() me: Who, @Body() { label, days = 90 }: NewTokenDto): Promise<TokenDto> {
    const now = this.clock();
    const made = await makeToken(this.store, me.accountId, { label, now, days });
    return { ...made, expiresAt: new Date(now.getTime() + days * DAY_MS).toISOString() };
  }

  @Delete('tokens/:id')
  @Says({ summary: 'Take a token of mine back', status: 204, refuses: ['unknown'] })
  async revokeToken(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<void> {
    if (!(await revokeToken(this.store, me.accountId, id, this.clock()))) throw new Refused(refuse('unknown'));
  }

  @Get('me')
  @Says({ summary: 'Who I am, my offices and roles today, what waits for me', ok: MeDto })
  async getMe(@Me() me: Who): Promise<MeDto> {
    const today = vietnamDay(this.clock());
    const view = await meOf(this.store, { personId: me.personId, today });
    return { person: { id: me.personId, name: me.name }, username: me.username, today, ...view, signedInBy: me.kind, profile: this.env.PROFILE };
  }

  private cookie(): CookieOptions {
    return { httpOnly: true, sameSite: 'lax', secure: this.env.PUBLIC_URL?.startsWith('https:') ?? false, path: '/' };
  }
}
