import { Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { refuse } from '../../../libs/dossier';
import { channelStates, listDeliveries, sendAgain, vietnamDay, type Store, type Who } from '../../../libs/store';
import { administered } from '../administration/span';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { NewId } from '../dossiers/idempotency';
import { ChannelStatesDto, DeliveryPageDto, DeliveryQueryDto, SentAgainDto } from '../dto/notices';
import { Says } from '../dto/said';
import { answer, Refused } from '../problem/refused';
import { STORE } from '../store.module';

const NUMBER = /^\d{1,18}$/;

/** What left, or was to leave, the house. */
@ApiTags('notices')
@Controller('api/deliveries')
export class DeliveriesController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('channels')
  @Says({ summary: 'How each way out of the house is: up or down since when, and what waits', ok: ChannelStatesDto, refuses: ['not-your-task'] })
  async listChannels(@Me() me: Who): Promise<ChannelStatesDto> {
    await administered(this.store, me, vietnamDay(this.clock()));
    return { items: await channelStates(this.store) };
  }

  @Get()
  @Says({
    summary: 'Mails to people I administer, or the calls of one webhook; newest first',
    about: 'bounced: the address was refused for good; failed: given up; skipped: `reason` says why.',
    ok: DeliveryPageDto,
    refuses: ['not-your-task', 'incomplete'],
  })
  async listDeliveries(@Me() me: Who, @Query() query: DeliveryQueryDto): Promise<DeliveryPageDto> {
    return listDeliveries(this.store, { ...query, administered: await administered(this.store, me, vietnamDay(this.clock())) });
  }

  @Post(':id/again')
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'A UUID of the sender: sent again, it happens once' })
  @Says({
    summary: 'Send one again, under the same id and with the same content',
    about: 'A receiver that remembers ids does nothing twice. An address that bounced is tried once more.',
    ok: SentAgainDto,
    refuses: ['not-your-task', 'outside-your-jurisdiction', 'incomplete', 'unknown'],
  })
  async sendAgain(@Me() me: Who, @NewId() id: string, @Param('id') deliveryId: string): Promise<SentAgainDto> {
    const now = this.clock();
    const today = vietnamDay(now);
    await administered(this.store, me, today);
    if (!NUMBER.test(deliveryId)) throw new Refused(refuse('unknown'));
    return answer(await sendAgain(this.store, { id, deliveryId, by: { personId: me.personId, today, now } }));
  }
}
