import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse } from '../../../libs/dossier';
import type { Store } from '../../../libs/store';
import { publicStatus } from '../../../libs/store/queries';
import { Public } from '../auth/who';
import { PublicStatusDto } from '../dto/lookup';
import { Says } from '../dto/said';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';

const noSuchCode = () =>
  refuse('unknown', {
    sentence: { vi: 'Không có hồ sơ nào mang mã này.', en: 'There is no dossier with this code.' },
    next: { vi: 'Kiểm tra lại mã ghi trên giấy hẹn, dạng HS-2026-00123.', en: 'Check the code on your receipt, such as HS-2026-00123.' },
  });

/** For everybody who has a dossier's code: where it stands, and nothing of the person but first letters. */
@ApiTags('lookup')
@Public()
@Controller('api/status')
export class StatusController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get(':code')
  @Says({
    summary: 'Where a dossier stands, by its code',
    about: 'Drafts are not shown; neither are holds, names, units, people or reasons.',
    ok: PublicStatusDto,
    refuses: ['unknown', 'too-many'],
    public: true,
  })
  async getStatus(@Param('code') code: string): Promise<PublicStatusDto> {
    return answer((await publicStatus(this.store, code)) ?? noSuchCode());
  }
}
