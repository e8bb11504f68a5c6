import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse } from '../../../libs/dossier';
import type { Env } from '../../../libs/env';
import { DemoMailDto, DemoMailPageDto } from '../dto/demo-mail';
import { PageQueryDto } from '../dto/queries';
import { Says } from '../dto/said';
import { Refused } from '../problem/refused';
import { ENV } from '../store.module';
import { listMails, MAIL_ID, readMail } from './mail-sink';

const SIZE = 50;

/** The mails of the demo, which are delivered to nobody. Outside the demo profile there is no such place, whatever the folder holds. */
@ApiTags('demo')
@Controller('api/demo/mails')
export class DemoMailsController {
  constructor(@Inject(ENV) private readonly env: Env) {}

  @Get()
  @Says({ summary: 'Mails the demo would have sent, newest first', ok: DemoMailPageDto, refuses: ['unknown', 'incomplete'] })
  listDemoMails(@Query() { limit = SIZE, cursor }: PageQueryDto): Promise<DemoMailPageDto> {
    return listMails(this.folder(), { limit, ...(cursor && MAIL_ID.test(cursor) ? { after: cursor } : {}) });
  }

  @Get(':id')
  @Says({ summary: 'One mail of the demo, in both its forms', ok: DemoMailDto, refuses: ['unknown'] })
  async getDemoMail(@Param('id') id: string): Promise<DemoMailDto> {
    const mail = MAIL_ID.test(id) ? await readMail(this.folder(), id) : null;
    if (!mail) throw new Refused(refuse('unknown'));
    return mail;
  }

  private folder(): string {
    const { PROFILE, MAIL_SINK_DIR } = this.env;
    if (PROFILE !== 'demo' || !MAIL_SINK_DIR) throw new Refused(refuse('unknown'));
    return MAIL_SINK_DIR;
  }
}
