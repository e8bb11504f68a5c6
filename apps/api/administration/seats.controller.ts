import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { refuse } from '../../../libs/dossier';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { appoint, endSeat } from '../../../libs/store/register-changes';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { IdPipe } from '../dossiers/id.pipe';
import { NewId } from '../dossiers/idempotency';
import { AppointDto, AppointedDto, EndSeatDto, SeatEndedDto } from '../dto/administration';
import { Says } from '../dto/said';
import { answer, Refused } from '../problem/refused';
import { STORE } from '../store.module';
import { administered } from './span';

/** Who sits where, from when to when. */
@ApiTags('administration')
@Controller('api/seats')
export class SeatsController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Becomes the id of the seat' })
  @Says({
    summary: 'Appoint a person to an office',
    about: 'personId for somebody of the register, fullName for somebody new.',
    ok: AppointedDto,
    status: 201,
    refuses: ['not-your-task', 'outside-your-jurisdiction', 'separation-of-duties', 'incomplete', 'unknown'],
  })
  async appoint(@Me() me: Who, @NewId() id: string, @Body() { personId, fullName, ...dto }: AppointDto): Promise<AppointedDto> {
    const now = this.clock();
    await administered(this.store, me, vietnamDay(now));
    const person = personId ? { id: personId } : fullName?.trim() ? { fullName } : whoIsMissing();
    return answer(await appoint(this.store, { ...dto, id, person, administratorId: me.personId, now }));
  }

  @Post(':id/end')
  @Says({
    summary: 'End a seat after a last day',
    about: 'The same end sent again answers the same.',
    ok: SeatEndedDto,
    refuses: ['not-your-task', 'outside-your-jurisdiction', 'separation-of-duties', 'incomplete', 'unknown'],
  })
  async endSeat(@Me() me: Who, @Param('id', IdPipe) seatId: string, @Body() dto: EndSeatDto): Promise<SeatEndedDto> {
    const now = this.clock();
    await administered(this.store, me, vietnamDay(now));
    return answer(await endSeat(this.store, { ...dto, seatId, administratorId: me.personId, now }));
  }
}

const whoIsMissing = (): never => {
  const detail = { vi: 'Chọn một người trong danh bạ, hoặc ghi họ tên người mới.', en: 'Choose somebody of the register, or give a new name.' };
  throw new Refused(refuse('incomplete', { sentence: detail, errors: [{ path: 'personId', code: 'missing', detail }] }));
};
