import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { refuse } from '../../../libs/dossier';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { allot, fundBalance, seesFund } from '../../../libs/store/funds';
import { unitByCode } from '../../../libs/store/queries';
import { administersUnit } from '../../../libs/store/register-changes';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { NewId } from '../dossiers/idempotency';
import { AllotDto, AllottedDto, FundDto, FundQueryDto } from '../dto/fund';
import { Says } from '../dto/said';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';

/** The award fund of a unit in a year: set aside, committed, left. */
@ApiTags('funds')
@Controller('api/funds')
export class FundsController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Says({ summary: 'The fund of a unit in a year', ok: FundDto, refuses: ['outside-your-jurisdiction', 'incomplete', 'unknown'] })
  async getFund(@Me() me: Who, @Query() { unit: code, year }: FundQueryDto): Promise<FundDto> {
    const today = vietnamDay(this.clock());
    const unit = await this.unitOf(code, `${year}-12-31`);
    if (!(await seesFund(this.store, me.personId, unit.id, today))) answer(refuse('outside-your-jurisdiction'));
    const balance = await fundBalance(this.store, { unitId: unit.id, level: unit.level, year });
    return { unit: unit.code, name: unit.name, year, ...balance, mayAllot: await administersUnit(this.store, me.personId, unit.id, today) };
  }

  @Post('allotments')
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Becomes the id of the allotment' })
  @Says({ summary: 'Set money aside by a decision', ok: AllottedDto, status: 201, refuses: ['outside-your-jurisdiction', 'incomplete', 'unknown'] })
  async allot(@Me() me: Who, @NewId() id: string, @Body() { unit: code, ...dto }: AllotDto): Promise<AllottedDto> {
    const { id: unitId } = await this.unitOf(code, `${dto.year}-12-31`);
    return answer(await allot(this.store, { ...dto, id, unitId, personId: me.personId, now: this.clock() }));
  }

  /** The unit under the level it has, or had, that year. */
  private async unitOf(code: string, day: string) {
    const unit = answer((await unitByCode(this.store, code, day)) ?? refuse('unknown'));
    const then = unit.versions.find((one) => one.fromOn <= day && (one.toOn === null || day <= one.toOn)) ?? unit.versions.at(-1);
    return { id: unit.id, code: unit.code, name: unit.name, level: then?.level ?? 'unit' };
  }
}
