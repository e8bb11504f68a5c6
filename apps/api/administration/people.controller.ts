import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { listPeople } from '../../../libs/store/queries';
import { closeAccount, openAccount, resetPassword } from '../../../libs/store/register-changes';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { IdPipe } from '../dossiers/id.pipe';
import { NewId } from '../dossiers/idempotency';
import { NewAccountDto, OpenedAccountDto, PeoplePageDto, PeopleQueryDto } from '../dto/administration';
import { Says } from '../dto/said';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';
import { administered } from './span';

const KEY = { name: 'Idempotency-Key', required: true, description: 'A UUID of the sender: sent again, the answer is the same' };
const REFUSES = ['not-your-task', 'outside-your-jurisdiction', 'incomplete', 'unknown'] as const;

/** The people of the units one administers, and the accounts with which they sign in. */
@ApiTags('administration')
@Controller('api')
export class PeopleController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('people')
  @Says({ summary: 'People of the units I administer, with seats and account', ok: PeoplePageDto, refuses: ['not-your-task', 'incomplete'] })
  async listPeople(@Me() me: Who, @Query() query: PeopleQueryDto): Promise<PeoplePageDto> {
    const today = vietnamDay(this.clock());
    return listPeople(this.store, { ...query, administered: await administered(this.store, me, today), today });
  }

  @Post('accounts')
  @ApiHeader(KEY)
  @Says({ summary: 'Open an account for a person; its first password is in this answer only', ok: OpenedAccountDto, status: 201, refuses: [...REFUSES] })
  async openAccount(@Me() me: Who, @NewId() id: string, @Body() dto: NewAccountDto): Promise<OpenedAccountDto> {
    const now = this.clock();
    await administered(this.store, me, vietnamDay(now));
    return answer(await openAccount(this.store, { ...dto, id, administratorId: me.personId, now }));
  }

  @Post('accounts/:id/reset')
  @ApiHeader(KEY)
  @Says({ summary: 'Give an account a new password and sign it out everywhere', ok: OpenedAccountDto, refuses: [...REFUSES] })
  async resetAccount(@Me() me: Who, @NewId() id: string, @Param('id', IdPipe) accountId: string): Promise<OpenedAccountDto> {
    const now = this.clock();
    await administered(this.store, me, vietnamDay(now));
    return answer(await resetPassword(this.store, { id, accountId, administratorId: me.personId, now }));
  }

  @Post('accounts/:id/close')
  @Says({ summary: 'Close an account and sign it out everywhere', status: 204, refuses: [...REFUSES] })
  async closeAccount(@Me() me: Who, @Param('id', IdPipe) accountId: string): Promise<void> {
    const now = this.clock();
    await administered(this.store, me, vietnamDay(now));
    answer(await closeAccount(this.store, { accountId, administratorId: me.personId, now }));
  }
}
