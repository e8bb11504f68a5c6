import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { listParameters, setParameter } from '../../../libs/store/parameters';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { NewId } from '../dossiers/idempotency';
import { ParameterSetDto, ParametersDto, ParametersQueryDto, SetParameterDto } from '../dto/parameters';
import { Says } from '../dto/said';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';

@ApiTags('administration')
@Controller('api/parameters')
export class ParametersController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Says({
    summary: 'Local parameters: what may be set, what stands for a unit on a day, and by which decision',
    ok: ParametersDto,
    refuses: ['incomplete', 'unknown'],
  })
  async listParameters(@Query() { unit, on }: ParametersQueryDto): Promise<ParametersDto> {
    return answer(await listParameters(this.store, { unit, on: on ?? vietnamDay(this.clock()) }));
  }

  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Becomes the id of the value' })
  @Says({
    summary: 'Enter the value of a local parameter from a day on',
    about: 'Values are never changed: a new one follows the old. Dossiers under way keep the plan they were given.',
    ok: ParameterSetDto,
    status: 201,
    refuses: ['not-your-task', 'outside-your-jurisdiction', 'incomplete', 'unknown'],
  })
  async setParameter(@Me() me: Who, @NewId() id: string, @Body() { id: _, ...value }: SetParameterDto): Promise<ParameterSetDto> {
    return answer(await setParameter(this.store, { ...value, id, personId: me.personId, now: this.clock() }));
  }
}
