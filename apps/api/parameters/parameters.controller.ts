import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { behindParameter, effectsOf, listParameters, setParameter } from '../../../libs/store/parameters';
import { administersUnit } from '../../../libs/store/register-changes';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { NewId } from '../dossiers/idempotency';
import { EffectsDto, ParameterSetDto, ParametersDto, ParametersQueryDto, SetParameterDto, UnitOfParameterDto, WishedParameterDto } from '../dto/parameters';
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
  async listParameters(@Me() me: Who, @Query() { unit, on }: ParametersQueryDto): Promise<ParametersDto> {
    const today = vietnamDay(this.clock());
    const shown = answer(await listParameters(this.store, { unit, on: on ?? today }));
    return { ...shown, mine: await administersUnit(this.store, me.personId, shown.unit.id, today) };
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

  @Post('effects')
  @HttpCode(200)
  @Says({
    summary: 'Which running dossiers a new plan would change, if this value stood',
    about: 'A dry run: nothing is written. Refused as entering the value would be.',
    ok: EffectsDto,
    refuses: ['not-your-task', 'outside-your-jurisdiction', 'incomplete', 'unknown'],
  })
  async getParameterEffects(@Me() me: Who, @Body() wish: WishedParameterDto): Promise<EffectsDto> {
    return answer(await effectsOf(this.store, { ...wish, personId: me.personId, now: this.clock() }));
  }

  @Get(':key/dossiers')
  @Says({
    summary: 'Running dossiers that go by another value than the one that stands today',
    about: 'Only the act `replan` changes them.',
    ok: EffectsDto,
    refuses: ['outside-your-jurisdiction', 'incomplete', 'unknown'],
  })
  async listDossiersBehindParameter(@Me() me: Who, @Param('key') key: string, @Query() { unit }: UnitOfParameterDto): Promise<EffectsDto> {
    return answer(await behindParameter(this.store, { unit, key, personId: me.personId, now: this.clock() }));
  }
}
