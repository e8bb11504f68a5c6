import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { mergeUnits, renameUnit } from '../../../libs/store/register-changes';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { NewId } from '../dossiers/idempotency';
import { MergeDto, MergedDto, RenameDto, UnitChangedDto } from '../dto/administration';
import { Says } from '../dto/said';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';
import { administered } from './span';

const KEY = { name: 'Idempotency-Key', required: true, description: 'A UUID of the sender: sent again, it happens once' };
const REFUSES = ['not-your-task', 'outside-your-jurisdiction', 'incomplete', 'unknown'] as const;

/** Changes of the land, entered by who administers it: dated, by a decision, and nothing is removed. */
@ApiTags('administration')
@Controller('api/units')
export class UnitChangesController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':code/rename')
  @ApiHeader(KEY)
  @Says({ summary: 'Give a unit a new name from a day on', ok: UnitChangedDto, refuses: [...REFUSES] })
  async renameUnit(@Me() me: Who, @NewId() id: string, @Param('code') code: string, @Body() dto: RenameDto): Promise<UnitChangedDto> {
    const now = this.clock();
    await administered(this.store, me, vietnamDay(now));
    return answer(await renameUnit(this.store, { ...dto, id, code, personId: me.personId, now }));
  }

  @Post(':code/merge')
  @ApiHeader(KEY)
  @Says({
    summary: 'Merge a unit into another of its level',
    about: 'Its version, offices and seats end the day before; what lies under it moves; its dossiers are seen from the other.',
    ok: MergedDto,
    refuses: [...REFUSES],
  })
  async mergeUnits(@Me() me: Who, @NewId() id: string, @Param('code') code: string, @Body() dto: MergeDto): Promise<MergedDto> {
    const now = this.clock();
    await administered(this.store, me, vietnamDay(now));
    return answer(await mergeUnits(this.store, { ...dto, id, code, personId: me.personId, now }));
  }
}
