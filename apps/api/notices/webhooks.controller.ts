import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse } from '../../../libs/dossier';
import type { Env } from '../../../libs/env';
import { faultOf } from '../../../libs/outbound';
import type { Wording } from '../../../libs/rulebook/types';
import { keepWebhook, listWebhooks, vietnamDay, type Store, type Who } from '../../../libs/store';
import { administered } from '../administration/span';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { IdPipe } from '../dossiers/id.pipe';
import { KeptDto, WebhooksDto, WebhookWishDto } from '../dto/notices';
import { Says } from '../dto/said';
import { answer, Refused } from '../problem/refused';
import { ENV, STORE } from '../store.module';

const FAULTS: Record<NonNullable<ReturnType<typeof faultOf>>, Wording> = {
  wrong: { vi: 'Địa chỉ webhook phải có dạng https://…', en: 'A webhook’s address must look like https://…' },
  'not-https': { vi: 'Địa chỉ webhook phải dùng https.', en: 'A webhook’s address must use https.' },
  'has-password': { vi: 'Địa chỉ webhook không được chứa tên và mật khẩu.', en: 'A webhook’s address must not hold a name and password.' },
  inner: {
    vi: 'Địa chỉ webhook không được trỏ vào mạng nội bộ; người vận hành có thể cho phép máy này (WEBHOOK_HOSTS).',
    en: 'A webhook’s address must not point into the inner network; the operator may allow this host (WEBHOOK_HOSTS).',
  },
};
const SHORT: Wording = { vi: 'Khóa bí mật phải có ít nhất 16 ký tự.', en: 'The secret needs at least 16 characters.' };
const SECRET_LENGTH = 16;

/** Programs of others that are told of acts in a unit. */
@ApiTags('notices')
@Controller('api/webhooks')
export class WebhooksController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(ENV) private readonly env: Env,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Says({ summary: 'Webhooks of the units I administer; secrets are never shown', ok: WebhooksDto, refuses: ['not-your-task'] })
  async listWebhooks(@Me() me: Who): Promise<WebhooksDto> {
    return { items: await listWebhooks(this.store, await administered(this.store, me, vietnamDay(this.clock()))) };
  }

  @Put(':id')
  @Says({
    summary: 'Enter a webhook under an id of my making, or change it',
    about: 'Every call is a signed POST; docs/operations.md says how to verify it.',
    ok: KeptDto,
    refuses: ['not-your-task', 'outside-your-jurisdiction', 'incomplete', 'unknown'],
  })
  async keepWebhook(@Me() me: Who, @Param('id', IdPipe) id: string, @Body() dto: WebhookWishDto): Promise<KeptDto> {
    const now = this.clock();
    const today = vietnamDay(now);
    await administered(this.store, me, today);
    const fault = faultOf(dto.url, this.env.WEBHOOK_HOSTS);
    if (fault) throw field('url', FAULTS[fault]);
    if (dto.secret !== undefined && dto.secret.length < SECRET_LENGTH) throw field('secret', SHORT);
    return answer(await keepWebhook(this.store, { ...dto, secret: dto.secret, id: id.toLowerCase(), by: { personId: me.personId, today, now } }));
  }
}

const field = (path: string, detail: Wording): Refused => new Refused(refuse('incomplete', { sentence: detail, errors: [{ path, code: 'wrong', detail }] }));
