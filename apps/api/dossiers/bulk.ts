import { Inject, Injectable } from '@nestjs/common';
import { isRefusal, refuse, type ActKind, type Refusal } from '../../../libs/dossier';
import { record, type Store } from '../../../libs/store';
import { CLOCK, type Clock } from '../clock';
import { Desk } from '../desk/desk';
import { payloadOf } from '../dto/acts';
import type { ActResultDto } from '../dto/batch';
import { Metrics } from '../health/metrics';
import type { Language } from '../problem/language';
import { toProblem } from '../problem/problem';
import { Refused } from '../problem/refused';
import { STORE } from '../store.module';
import { ActPipe } from './act.pipe';
import { isUuid } from './id.pipe';

/** Acts over many dossiers, in the order sent; each through the same door, with a result of its own. */
@Injectable()
export class Bulk {
  private readonly form = new ActPipe();

  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  async record(actor: string, items: Record<string, unknown>[], language: Language): Promise<ActResultDto[]> {
    const results: ActResultDto[] = [];
    for (const item of items) results.push(await this.one(actor, item, language));
    return results;
  }

  private async one(actor: string, item: Record<string, unknown>, language: Language): Promise<ActResultDto> {
    const { dossierId, ...body } = item ?? {};
    if (!isUuid(dossierId)) return this.result(String(dossierId ?? ''), 'retry', refuse('unknown'), language);
    const act = await this.form.transform(body).catch((error: unknown) => {
      if (error instanceof Refused) return error.refusal;
      throw error;
    });
    if (isRefusal(act)) return this.result(dossierId, 'retry', act, language);
    const { actId, kind, stepId, on } = act;
    const done = await record(this.store, { actor, actId, dossierId, kind, stepId, on, payload: payloadOf(act), now: this.clock() });
    return this.result(dossierId, kind, done, language);
  }

  /** One dossier's result, told to its workflow and counted. */
  result(dossierId: string, kind: ActKind, done: { seq: number } | Refusal, language: Language): ActResultDto {
    if (isRefusal(done)) {
      this.metrics.refused(done.refused);
      return { dossierId, ok: false, refusal: toProblem(done, language) as ActResultDto['refusal'] };
    }
    this.metrics.recorded(kind);
    this.desk.tell(dossierId, done.seq);
    return { dossierId, ok: true, seq: done.seq };
  }
}
