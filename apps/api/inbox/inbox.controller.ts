import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { listInbox, listNotices, readNotices } from '../../../libs/store/queries';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { InboxPageDto, NoticePageDto, ReadCountDto, ReadNoticesDto } from '../dto/inbox';
import { InboxQueryDto, NoticeQueryDto } from '../dto/queries';
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

  @Get('notices')
  @Says({ summary: 'My notices, newest first', ok: NoticePageDto, refuses: ['incomplete'] })
  listNotices(@Me() me: Who, @Query() { unread, limit, cursor }: NoticeQueryDto): Promise<NoticePageDto> {
    return listNotices(this.store, { personId: me.personId, unread: unread === 'true', limit, cursor });
  }

  @Post('notices/read')
  @Says({ summary: 'Mark notices of mine as read', ok: ReadCountDto, refuses: ['incomplete'] })
  async readNotices(@Me() me: Who, @Body() { ids, upTo }: ReadNoticesDto): Promise<ReadCountDto> {
    return { read: await readNotices(this.store, { personId: me.personId, ids, upTo, now: this.clock() }) };
  }
}
