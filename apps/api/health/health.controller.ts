import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { channelStates, type ChannelState, type Store } from '../../../libs/store';
import { rungTally, countBehind } from '../../../libs/store/queries';
import { Public } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { Desk } from '../desk/desk';
import { LiveDto, ReadyDto } from '../dto/health';
import { Says } from '../dto/said';
import { STORE } from '../store.module';
import { Metrics } from './metrics';

const PATIENCE_MS = 2_000;
const MOST_BEHIND = 10_000;

@ApiTags('operations')
@Public()
@Controller()
export class HealthController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('health/live')
  @Says({ summary: 'Is this process alive?', ok: LiveDto, public: true })
  live(): LiveDto {
    return { status: 'live' };
  }

  @Get('health/ready')
  @ApiResponse({ status: 503, description: 'The database is away', type: ReadyDto })
  @Says({ summary: 'Can it work? Without the engine it can (degraded), without the database it cannot', ok: ReadyDto, public: true })
  async ready(@Res({ passthrough: true }) res: Response): Promise<ReadyDto> {
    const [postgres, engine] = await Promise.all([this.postgres(), this.desk.engine.look()]);
    if (postgres === 'down') res.status(503);
    const channels = postgres === 'up' ? await this.channels() : [];
    const is = (name: ChannelState['name']) => channels.find((one) => one.name === name)?.state ?? ('unknown' as const);
    const parts = { postgres, ...engine, mail: is('e-mail'), webhooks: is('webhook') };
    const status = postgres === 'down' ? 'down' : Object.values(parts).includes('down') ? 'degraded' : 'ready';
    return { status, parts };
  }

  @Get('metrics')
  @ApiProduces('text/plain')
  @ApiResponse({ status: 200, description: 'Prometheus text', content: { 'text/plain': { schema: { type: 'string' } } } })
  @Says({ summary: 'Metrics for Prometheus', public: true })
  async getMetrics(@Res() res: Response): Promise<void> {
    this.metrics.behind(await countBehind(this.store, MOST_BEHIND).catch(() => 0));
    // Without the database the last figures stand; the readiness of the database is told elsewhere.
    await rungTally(this.store, this.clock()).then(this.metrics.rang, () => undefined);
    for (const channel of await this.channels()) this.metrics.channel(channel);
    res.setHeader('Content-Type', this.metrics.registry.contentType).end(await this.metrics.registry.metrics());
  }

  private channels = (): Promise<ChannelState[]> => channelStates(this.store).catch(() => []);

  private async postgres(): Promise<'up' | 'down'> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'down'>((done) => {
      timer = setTimeout(() => done('down'), PATIENCE_MS);
    });
    const asked = this.store.query('select 1').then(
      () => 'up' as const,
      () => 'down' as const,
    );
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  }
}
