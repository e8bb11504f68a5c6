import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { isRefusal } from '../../../libs/dossier';
import { handOver, vietnamDay, type Store, type Who } from '../../../libs/store';
import { administered } from '../administration/span';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { Desk } from '../desk/desk';
import { IdPipe } from '../dossiers/id.pipe';
import { NewId } from '../dossiers/idempotency';
import { Says } from '../dto/said';
import { HandOverDto, HandOverResultDto, type HandedTaskDto } from '../dto/substitutions';
import { Spoken, type Language } from '../problem/language';
import { toProblem } from '../problem/problem';
import { STORE } from '../store.module';

@ApiTags('administration')
@Controller('api/people/:id/hand-over')
export class HandOverController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Desk) private readonly desk: Desk,
  ) {}

  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Sent again, every task passes once and the answer is the same' })
  @Says({
    summary: 'Pass all open tasks of somebody who leaves to another',
    about: 'What was given to them by name, and what waits at seats that nobody else holds. dryRun lists and judges, and writes nothing.',
    ok: HandOverResultDto,
    refuses: ['not-your-task', 'incomplete'],
  })
  async handOver(
    @Me() me: Who,
    @NewId() id: string,
    @Spoken() language: Language,
    @Param('id', IdPipe) personId: string,
    @Body() { to, reason, dryRun }: HandOverDto,
  ): Promise<HandOverResultDto> {
    const now = this.clock();
    const units = await administered(this.store, me, vietnamDay(now));
    const done = await handOver(this.store, { id, byId: me.personId, administered: units, personId, to, reason, dryRun: dryRun ?? false, now });
    const items = done.map(({ result, ...task }): HandedTaskDto => {
      if (isRefusal(result)) return { ...task, ok: false, seq: null, refusal: toProblem(result, language) as HandedTaskDto['refusal'] };
      if (!dryRun) this.desk.tell(task.dossierId, result.seq);
      return { ...task, ok: true, seq: result.seq, refusal: null };
    });
    return { dryRun: dryRun ?? false, items };
  }
}
