import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { changesOf, deadlinesOf, documentsOf, findingsOf, historyOf, planOf, regimeChoiceOf, timelineOf, type Store, type Who } from '../../../libs/store';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { AnswersDto } from '../dto/answers';
import { DeadlinesDto } from '../dto/deadlines';
import { DocumentsDto } from '../dto/documents';
import { FindingsDto, HistoryDto, PlanDto, TimelineDto } from '../dto/dossier';
import { RegimeChoiceDto } from '../dto/regime-choice';
import { Says } from '../dto/said';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';
import { IdPipe } from './id.pipe';

const REFUSES = ['outside-your-jurisdiction' as const, 'unknown' as const];

/** What happened, what comes next, what the law says, what is in the file, and whether the chain is whole. */
@ApiTags('dossiers')
@Controller('api/dossiers/:id')
export class StoryController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('timeline')
  @Says({ summary: 'What happened, one sentence an act', ok: TimelineDto, refuses: REFUSES })
  async getTimeline(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<TimelineDto> {
    return answer(await timelineOf(this.store, this.asked(me, id)));
  }

  @Get('deadlines')
  @Says({ summary: 'Every deadline it had, old dates too, each explained day by day', ok: DeadlinesDto, refuses: REFUSES })
  async getDeadlines(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<DeadlinesDto> {
    return answer(await deadlinesOf(this.store, this.asked(me, id)));
  }

  @Get('plan')
  @Says({ summary: 'The way it goes: steps, seats, deadlines, with their legal basis', ok: PlanDto, refuses: REFUSES })
  async getPlan(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<PlanDto> {
    return answer(await planOf(this.store, this.asked(me, id)));
  }

  @Get('findings')
  @Says({ summary: 'What the law says of it', ok: FindingsDto, refuses: REFUSES })
  async getFindings(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<FindingsDto> {
    return answer(await findingsOf(this.store, this.asked(me, id)));
  }

  @Get('regime-choice')
  @Says({
    summary: 'May a person choose the more favourable law, and what would each answer?',
    about: 'A dry run by both laws: nothing is stored. The choice itself is the act `choose-regime`.',
    ok: RegimeChoiceDto,
    refuses: REFUSES,
  })
  async getRegimeChoice(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<RegimeChoiceDto> {
    return answer(await regimeChoiceOf(this.store, this.asked(me, id)));
  }

  @Get('documents')
  @Says({ summary: 'Its documents', ok: DocumentsDto, refuses: REFUSES })
  async getDocuments(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<DocumentsDto> {
    return answer(await documentsOf(this.store, this.asked(me, id)));
  }

  @Get('changes')
  @Says({
    summary: 'What its unit changed between each return and its answer',
    about: 'Field by field in words, the papers that came in, and which defects were ticked off.',
    ok: AnswersDto,
    refuses: REFUSES,
  })
  async getDossierChanges(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<AnswersDto> {
    return answer(await changesOf(this.store, this.asked(me, id)));
  }

  @Get('history/verify')
  @Says({ summary: 'Is the chain of acts whole?', ok: HistoryDto, refuses: REFUSES })
  async verifyHistory(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<HistoryDto> {
    return answer(await historyOf(this.store, this.asked(me, id)));
  }

  private asked(me: Who, dossierId: string): { personId: string; dossierId: string; now: Date } {
    return { personId: me.personId, dossierId, now: this.clock() };
  }
}
