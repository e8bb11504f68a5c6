import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse } from '../../../libs/dossier';
import { awardOn, isNotAvailable, wholeOf } from '../../../libs/rulebook';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { unitByCode } from '../../../libs/store/queries';
import { quotaPage } from '../../../libs/store/quotas';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { QuotaDto, QuotaQueryDto } from '../dto/quota';
import { Says } from '../dto/said';
import { answer, Refused } from '../problem/refused';
import { STORE } from '../store.module';
import { toldOf } from './told';

/** Shares as a live picture: how many are proposed or honoured, how many fit, whose cap it is, and who stands where. */
@ApiTags('quotas')
@Controller('api/quotas')
export class QuotasController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Says({
    summary: 'The share of an award in a place and year, unit by unit, with who stands where',
    about: 'For whoever sits in an office of the place or above it. `nextCursor` goes on through the units; the proposals are those of the whole place.',
    ok: QuotaDto,
    refuses: ['outside-your-jurisdiction', 'incomplete', 'unknown'],
  })
  async getQuota(@Me() me: Who, @Query() { unit: code, year, calendar = 'year', award = 'CSTDCS', limit, cursor }: QuotaQueryDto): Promise<QuotaDto> {
    const today = vietnamDay(this.clock());
    const whole = wholeOf(award);
    if (!whole) throw new Refused(noShare(award));
    const unit = answer((await unitByCode(this.store, code, today)) ?? refuse('unknown'));
    const page = answer(
      await quotaPage(this.store, {
        personId: me.personId,
        today,
        unitId: unit.id,
        award,
        whole,
        of: { year, calendar },
        ...(limit ? { limit } : {}),
        ...(cursor ? { cursor } : {}),
      }),
    );
    const named = awardOn(award, page.on);
    return {
      unit: { id: unit.id, code: unit.code, name: unit.name },
      year,
      calendar,
      award: { code: award, name: isNotAvailable(named) ? { vi: award, en: award } : named.name },
      ...toldOf(page, whole),
    };
  }
}

const noShare = (award: string) => {
  const detail = {
    vi: `Không có quy định nào về tỷ lệ của ${award}. Chọn Chiến sĩ thi đua cơ sở (CSTDCS) hoặc Cờ thi đua của Chính phủ (COTD_CP).`,
    en: `No rule speaks of a share of ${award}. Choose CSTDCS or COTD_CP.`,
  };
  return refuse('incomplete', { sentence: detail, errors: [{ path: 'award', code: 'wrong', detail }] });
};
