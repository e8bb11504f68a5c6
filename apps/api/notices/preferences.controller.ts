import { Body, Controller, Get, Inject, Param, Post, Put, Redirect } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import { refuse } from '../../../libs/dossier';
import { endDigests, keepPreferences, readPreferences, vietnamDay, type Store, type Who } from '../../../libs/store';
import { Me, Public } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { IdPipe } from '../dossiers/id.pipe';
import { PreferencesDto, PreferencesWishDto } from '../dto/notices';
import { Says } from '../dto/said';
import { Refused } from '../problem/refused';
import { STORE } from '../store.module';

const BOTH = {
  vi: 'Giờ yên lặng cần cả giờ bắt đầu và giờ kết thúc, hoặc để trống cả hai.',
  en: 'Quiet hours need both a beginning and an end, or neither.',
};

/** How notices reach a person outside the pages. */
@ApiTags('notices')
@Controller('api/notices')
export class PreferencesController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('preferences')
  @Says({ summary: 'My address and what I want by mail', ok: PreferencesDto })
  getPreferences(@Me() me: Who): Promise<PreferencesDto> {
    return readPreferences(this.store, { personId: me.personId, today: vietnamDay(this.clock()) });
  }

  @Put('preferences')
  @Says({
    summary: 'Keep my address and what I want by mail',
    about: 'Duties stay in the inbox whatever is chosen.',
    ok: PreferencesDto,
    refuses: ['incomplete'],
  })
  async keepPreferences(@Me() me: Who, @Body() dto: PreferencesWishDto): Promise<PreferencesDto> {
    const { email = null, digest, quietFrom = null, quietTo = null, kinds } = dto;
    if ((quietFrom === null) !== (quietTo === null)) {
      const path = quietFrom === null ? 'quietFrom' : 'quietTo';
      throw new Refused(refuse('incomplete', { sentence: BOTH, errors: [{ path, code: 'missing', detail: BOTH }] }));
    }
    const ways = Object.fromEntries(kinds.map(({ kind, way }) => [kind, way]));
    await keepPreferences(this.store, { personId: me.personId, email, digest, quietFrom, quietTo, ways });
    return this.getPreferences(me);
  }

  /** RFC 8058: the mail program posts here itself. It ends the digests and nothing else. */
  @Post('digest-off/:token')
  @Public()
  @Says({ summary: 'End the daily digests of whoever this token was mailed to', status: 204, refuses: ['unknown'], public: true })
  async endDigests(@Param('token', IdPipe) token: string): Promise<void> {
    if (!(await endDigests(this.store, token))) throw new Refused(refuse('unknown'));
  }

  /** A person who follows the link comes to the settings; reading a link must change nothing, as mail scanners read them all. */
  @Get('digest-off/:token')
  @Public()
  @Redirect('/thong-bao/tuy-chon', 303)
  @ApiExcludeEndpoint()
  settings(): void {}
}
