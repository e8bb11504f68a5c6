import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Store, Who } from '../../../libs/store';
import { listNotices, readNotices } from '../../../libs/store/queries';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { NoticePageDto, ReadCountDto, ReadNoticesDto } from '../dto/inbox';
import { NoticeQueryDto } from '../dto/queries';
import { Says } from '../dto/said';
import { STORE } from '../store.module';

@ApiTags('notices')
@Controller('api/notices')
export class NoticesController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Says({ summary: 'My notices, newest first', ok: NoticePageDto, refuses: ['incomplete'] })
  listNotices(@Me() me: Who, @Query() { unread, limit, cursor }: NoticeQueryDto): Promise<NoticePageDto> {
    return listNotices(this.store, { personId: me.personId, unread: unread === 'true', limit, cursor });
  }

  @Post('read')
  @Says({ summary: 'Mark notices of mine as read', ok: ReadCountDto, refuses: ['incomplete'] })
  async readNotices(@Me() me: Who, @Body() { ids, upTo }: ReadNoticesDto): Promise<ReadCountDto> {
    return { read: await readNotices(this.store, { personId: me.personId, ids, upTo, now: this.clock() }) };
  }
}
