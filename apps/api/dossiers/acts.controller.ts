import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { record, recordMeeting, viewDossier, viewOf, type Store, type Who } from '../../../libs/store';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { Desk } from '../desk/desk';
import { ACT_FORMS, payloadOf, type SentAct } from '../dto/acts';
import { ActResultsDto, ManyActsDto, MeetingDto } from '../dto/batch';
import { DossierDto } from '../dto/dossier';
import { Says } from '../dto/said';
import { Metrics } from '../health/metrics';
import { Spoken, type Language } from '../problem/language';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';
import { ActPipe } from './act.pipe';
import { Bulk } from './bulk';
import { IdPipe } from './id.pipe';

const FORMS = Object.values(ACT_FORMS);
const REFUSES = [
  'incomplete',
  'unknown',
  'not-your-task',
  'outside-your-jurisdiction',
  'separation-of-duties',
  'conflict-of-interest',
  'already-decided',
  'step-moved-on',
  'on-hold',
  'deadline-passed',
  'criteria-not-met',
  'quota-exceeded',
  'award-not-available',
] as const;

@ApiTags('acts')
@ApiExtraModels(...FORMS)
@Controller('api')
export class ActsController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(Bulk) private readonly bulk: Bulk,
  ) {}

  @Post('dossiers/:id/acts')
  @ApiBody({
    schema: {
      oneOf: FORMS.map((form) => ({ $ref: getSchemaPath(form) })),
      discriminator: { propertyName: 'kind', mapping: Object.fromEntries(Object.entries(ACT_FORMS).map(([kind, form]) => [kind, getSchemaPath(form)])) },
    },
    examples: {
      accept: { value: { actId: '0197a3f0-6c1e-7e2a-9d55-0c6c2f7e1b10', kind: 'accept', paperOn: '2026-11-20' } },
      appraise: { value: { actId: '0197a3f0-6c1e-7e2a-9d55-0c6c2f7e1b11', kind: 'appraise', opinion: 'eligible', reasons: 'Hồ sơ đầy đủ' } },
    },
  })
  @Says({
    summary: 'Act on a dossier',
    about: 'Answers the new view. The same actId again answers the same and happens once.',
    ok: DossierDto,
    refuses: [...REFUSES],
  })
  async act(@Me() me: Who, @Param('id', IdPipe) dossierId: string, @Body(ActPipe) act: SentAct): Promise<DossierDto> {
    const now = this.clock();
    const { actId, kind, stepId, on } = act;
    const done = answer(await record(this.store, { actor: me.personId, actId, dossierId, kind, stepId, on, payload: payloadOf(act), now }));
    if (!done.repeated) this.metrics.recorded(kind);
    this.desk.tell(dossierId, done.seq);
    const asked = { personId: me.personId, dossierId, now };
    return done.after ? viewOf(this.store, done.after.row, asked, done.after.known) : answer(await viewDossier(this.store, asked));
  }

  @Post('acts')
  @Says({
    summary: 'Act on many dossiers',
    about: 'One result for each; one that is refused does not hold up the others.',
    ok: ActResultsDto,
    refuses: ['incomplete'],
  })
  async actMany(@Me() me: Who, @Spoken() language: Language, @Body() { items }: ManyActsDto): Promise<ActResultsDto> {
    return { results: await this.bulk.record(me.personId, items, language) };
  }

  @Post('meetings')
  @Says({
    summary: "Record a council's meeting over many dossiers",
    about: 'The minutes are uploaded first (POST /api/documents). One act on each dossier.',
    ok: ActResultsDto,
    refuses: ['incomplete'],
  })
  async recordMeeting(@Me() me: Who, @Spoken() language: Language, @Body() { unitId: _, ...meeting }: MeetingDto): Promise<ActResultsDto> {
    const { results } = await recordMeeting(this.store, { ...meeting, actor: me.personId, now: this.clock() });
    return { results: results.map(({ dossierId, seq, refusal }) => this.bulk.result(dossierId, 'record-meeting', refusal ?? { seq: seq ?? 0 }, language)) };
  }
}
