import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { reachOf } from '../../../libs/store/queries';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { Says } from '../dto/said';
import { STORE } from '../store.module';
import { Ears, type Heard } from './ears';

const HEARTBEAT_MS = 20_000;
/** A stream ends of itself after this long: the browser comes again, is asked again who it is, and its seats are read anew. */
const LONGEST_MS = 10 * 60_000;

@ApiTags('inbox')
@Controller('api')
export class StreamController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Ears) private readonly ears: Ears,
  ) {}

  @Get('stream')
  @ApiProduces('text/event-stream')
  @ApiResponse({
    status: 200,
    description: 'Events',
    content: {
      'text/event-stream': { schema: { type: 'string' }, example: 'event: inbox\ndata: {"dossierId":"0197a3f0-6c1e-7e2a-9d55-0c6c2f7e1b10","seq":5}\n\n' },
    },
  })
  @Says({
    summary: 'Server-sent events: my inbox changed',
    about: 'event: inbox, data {dossierId, seq}; event: resync when something may have been missed: load the list again.',
  })
  async stream(@Me() me: Who, @Req() req: Request, @Res() res: Response): Promise<void> {
    const { ever } = await reachOf(this.store, me.personId, vietnamDay(this.clock()));
    const units = new Set(ever);
    const forMe = (it: Heard): boolean => it.personIds.includes(me.personId) || it.unitIds.some((id) => units.has(id));
    res.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' });
    res.write('retry: 2000\n\n');
    const heard = this.ears.heard.subscribe({
      next: (it) => {
        if (it === null) res.write('event: resync\ndata: {}\n\n');
        else if (forMe(it)) res.write(`event: inbox\ndata: ${JSON.stringify({ dossierId: it.dossierId, seq: it.seq })}\n\n`);
      },
      complete: () => res.end(),
    });
    const beat = setInterval(() => res.write(': here\n\n'), HEARTBEAT_MS);
    const end = setTimeout(() => res.end(), LONGEST_MS);
    res.once('close', () => {
      heard.unsubscribe();
      clearInterval(beat);
      clearTimeout(end);
    });
    req.socket.setKeepAlive(true);
  }
}
