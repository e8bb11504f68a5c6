import { Inject, Injectable } from '@nestjs/common';
import { ACT_OF, changesOf, mendedBy, refuse, type Cause } from '../../../libs/dossier';
import type { Wording } from '../../../libs/rulebook/types';
import { changesOfAct, forgetFailures, preview, record, vietnamDay, type Sent, type Store, type Who } from '../../../libs/store';
import { takersOf, standsOf } from '../../../libs/store/queries';
import { CLOCK, type Clock } from '../clock';
import { Desk } from '../desk/desk';
import { Evidence } from '../documents/evidence';
import type { TakersDto, RemedyDoneDto, RemedyDto } from '../dto/stuck';
import { Metrics } from '../health/metrics';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';
import { administered } from './span';

/** Remedies for what stands still: acts through the one door, and what is done beside an act to put the machinery right. */
@Injectable()
export class Remedies {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Evidence) private readonly evidence: Evidence,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  /** Asks the same judge and records nothing. */
  async would(personId: string, dossierId: string, wish: RemedyDto): Promise<RemedyDoneDto> {
    const seen = answer(await preview(this.store, this.sent(personId, dossierId, wish)));
    const changes = 'before' in seen ? changesOf(seen.before, seen.accepted) : await changesOfAct(this.store, dossierId, seen.seq);
    return this.told(dossierId, wish, { dryRun: true, seq: null, changes });
  }

  /** Does it, once however often it is sent. What stands beside the act is harmless to do again. */
  async do(personId: string, dossierId: string, wish: RemedyDto): Promise<RemedyDoneDto> {
    const done = answer(await record(this.store, this.sent(personId, dossierId, wish)));
    if (!done.repeated) this.metrics.recorded(ACT_OF[wish.remedy]);
    if (wish.remedy === 'retry' || wish.remedy === 'rebuild') await this.lookAgain(dossierId);
    if (wish.remedy === 'rebuild') await this.desk.restart(dossierId, done.seq);
    else this.desk.tell(dossierId, done.seq);
    return this.told(dossierId, wish, { dryRun: false, seq: done.seq, changes: await changesOfAct(this.store, dossierId, done.seq) });
  }

  async takers(me: Who, dossierId: string): Promise<TakersDto> {
    const today = vietnamDay(this.clock());
    const items = await takersOf(this.store, { dossierId, administered: await administered(this.store, me, today), today });
    return { items: answer(items ?? refuse('unknown')) };
  }

  /** What failed before is forgotten, and noted again where it still fails. */
  private async lookAgain(dossierId: string): Promise<void> {
    await forgetFailures(this.store, dossierId);
    await this.evidence.ofDossier(dossierId);
  }

  private async told(dossierId: string, { remedy }: RemedyDto, it: { dryRun: boolean; seq: number | null; changes: Wording[] }): Promise<RemedyDoneDto> {
    const now = this.clock();
    const engine = (await this.desk.engine.look()).temporal;
    const stands = await standsOf(this.store, { dossierId, today: vietnamDay(now), now, engine });
    const causes: Cause[] = stands.map((one) => one.cause);
    return { ...it, causes, mends: mendedBy(remedy, causes) };
  }

  private sent(personId: string, dossierId: string, { actId, remedy, reason, to, until }: RemedyDto): Sent {
    const more = { reassign: { to }, extend: { until }, rebuild: { restart: true } };
    const payload = { reason, ...(remedy in more ? more[remedy as keyof typeof more] : {}) };
    return { actor: personId, actId, dossierId, kind: ACT_OF[remedy], payload, now: this.clock() };
  }
}
