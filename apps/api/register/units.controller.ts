import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse } from '../../../libs/dossier';
import { vietnamDay, type Store } from '../../../libs/store';
import { findUnits, unitByCode } from '../../../libs/store/queries';
import { CLOCK, type Clock } from '../clock';
import { OnQueryDto, UnitQueryDto } from '../dto/queries';
import { Says } from '../dto/said';
import { UnitDto, UnitPageDto } from '../dto/units';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';

@ApiTags('units')
@Controller('api/units')
export class UnitsController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Says({ summary: 'Units that exist on a day, under the name of that day', ok: UnitPageDto, refuses: ['incomplete'] })
  listUnits(@Query() { on, ...filter }: UnitQueryDto): Promise<UnitPageDto> {
    return findUnits(this.store, { ...filter, on: on ?? vietnamDay(this.clock()) });
  }

  @Get(':code')
  @Says({ summary: 'One unit by code or id: versions, offices and holders on a day, successors', ok: UnitDto, refuses: ['incomplete', 'unknown'] })
  async getUnit(@Param('code') code: string, @Query() { on }: OnQueryDto): Promise<UnitDto> {
    return answer((await unitByCode(this.store, code, on ?? vietnamDay(this.clock()))) ?? refuse('unknown'));
  }
}
