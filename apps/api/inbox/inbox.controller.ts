import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { listInbox } from '../../../libs/store/queries';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { InboxPageDto } from '../dto/inbox';
import { InboxQueryDto } from '../dto/queries';
import { Says } from '../dto/said';
import { STORE } from '../store.module';

@ApiTags('inbox')
@Controller('api')
export class InboxController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('inbox')
  @Says({ summary: 'What waits for me and for my offices, by due date', ok: InboxPageDto, refuses: ['incomplete'] })
  getInbox(@Me() me: Who, @Query() filter: InboxQueryDto): Promise<InboxPageDto> {
    return listInbox(this.store, { personId: me.personId, today: vietnamDay(this.clock()), filter });
  }
}
