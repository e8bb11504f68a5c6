import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse } from '../../../libs/dossier';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { findHonourees, honoureePage, keepApart, mergeHonourees, openOffers, undoMerge } from '../../../libs/store/award-register';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { IdPipe } from '../dossiers/id.pipe';
import {
  KeptApartDto,
  GivenAwardsDto,
  HonoureeDto,
  HonoureePageDto,
  HonoureeQueryDto,
  MergeDoneDto,
  HonoureeMergeDto,
  UndoMergeDto,
} from '../dto/award-register';
import { OfferPageDto, OfferQueryDto } from '../dto/award-import';
import { Says } from '../dto/said';
import { answer, Refused } from '../problem/refused';
import { STORE } from '../store.module';

/** The register of awards given: who holds what. Everybody reads their own units; a standing agency reads its province and keeps it. */
@ApiTags('award register')
@Controller('api/honourees')
export class HonoureesController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Says({ summary: 'People, collectives and households that hold an award', ok: HonoureePageDto, refuses: ['incomplete'] })
  listHonourees(@Me() me: Who, @Query() filter: HonoureeQueryDto): Promise<HonoureePageDto> {
    return findHonourees(this.store, { personId: me.personId, today: vietnamDay(this.clock()), filter });
  }

  @Get('alike')
  @Says({ summary: 'Pairs that may be one, for a person to say', ok: OfferPageDto, refuses: ['incomplete'] })
  listOffers(@Me() me: Who, @Query() filter: OfferQueryDto): Promise<OfferPageDto> {
    return openOffers(this.store, { personId: me.personId, today: vietnamDay(this.clock()), filter });
  }

  @Get(':id')
  @Says({ summary: 'One of them: what they hold, merges, and who may be the same', ok: HonoureeDto, refuses: ['unknown', 'outside-your-jurisdiction'] })
  async getHonouree(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<HonoureeDto> {
    return answer(await this.page(me, id));
  }

  @Get(':id/awards')
  @Says({ summary: 'What they hold, newest first', ok: GivenAwardsDto, refuses: ['unknown', 'outside-your-jurisdiction'] })
  async getHonoureeAwards(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<GivenAwardsDto> {
    return { items: answer(await this.page(me, id)).awards };
  }

  @Post(':id/merges')
  @Says({
    summary: 'Say that two are one',
    about: 'Recorded and reversible: no award moves and no row is lost.',
    ok: MergeDoneDto,
    refuses: ['incomplete', 'unknown', 'not-your-task', 'outside-your-jurisdiction', 'step-moved-on'],
  })
  async mergeHonourees(@Me() me: Who, @Param('id', IdPipe) into: string, @Body() { id, from, reason }: HonoureeMergeDto): Promise<MergeDoneDto> {
    return answer(await mergeHonourees(this.store, { id, into, from, reason, personId: me.personId, name: me.name, now: this.clock() }));
  }

  @Post('merges/:id/undo')
  @Says({ summary: 'Take a merge back', ok: MergeDoneDto, refuses: ['incomplete', 'unknown', 'not-your-task', 'outside-your-jurisdiction'] })
  async undoMerge(@Me() me: Who, @Param('id', IdPipe) mergeId: string, @Body() { reason }: UndoMergeDto): Promise<MergeDoneDto> {
    const { id, into } = answer(await undoMerge(this.store, { mergeId, reason, personId: me.personId, name: me.name, now: this.clock() }));
    return { id, into };
  }

  @Post('alike/:id/apart')
  @Says({ summary: 'Say that two who look alike are two', ok: KeptApartDto, refuses: ['unknown', 'not-your-task', 'outside-your-jurisdiction'] })
  async keepApart(@Me() me: Who, @Param('id') id: string): Promise<KeptApartDto> {
    if (!/^\d{1,18}$/.test(id)) throw new Refused(refuse('unknown'));
    return answer(await keepApart(this.store, { likenessId: id, personId: me.personId, now: this.clock() }));
  }

  private page(me: Who, id: string) {
    return honoureePage(this.store, { id, personId: me.personId, today: vietnamDay(this.clock()) });
  }
}
