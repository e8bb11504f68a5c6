import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Who } from '../../../libs/store';
import { Me } from '../auth/who';
import { IdPipe } from '../dossiers/id.pipe';
import { Says } from '../dto/said';
import { TakersDto, DryRunQueryDto, RemedyDoneDto, RemedyDto } from '../dto/stuck';
import { Remedies } from './remedies';

@ApiTags('administration')
@Controller('api/dossiers/:id')
export class RemediesController {
  constructor(@Inject(Remedies) private readonly remedies: Remedies) {}

  @Get('takers')
  @Says({
    summary: 'Who may be given the open step of a dossier',
    about: 'Holders of a seat in an office that handles it, whom neither kin nor an earlier duty bars; those of its own level first.',
    ok: TakersDto,
    refuses: ['unknown', 'not-your-task'],
  })
  takers(@Me() me: Who, @Param('id', IdPipe) dossierId: string): Promise<TakersDto> {
    return this.remedies.takers(me, dossierId);
  }

  @Post('remedies')
  @Says({
    summary: 'Mend what holds a dossier up',
    about:
      'Each remedy is an act of the dossier with its reason. `dryRun=true` says what it would change, or why it would be refused, and records nothing. skip: the first administrator asks, a second one does it.',
    ok: RemedyDoneDto,
    refuses: [
      'incomplete',
      'unknown',
      'not-your-task',
      'separation-of-duties',
      'conflict-of-interest',
      'already-decided',
      'step-moved-on',
      'on-hold',
      'award-not-available',
    ],
  })
  remedy(@Me() me: Who, @Param('id', IdPipe) dossierId: string, @Query() { dryRun }: DryRunQueryDto, @Body() wish: RemedyDto): Promise<RemedyDoneDto> {
    return dryRun === 'true' ? this.remedies.would(me.personId, dossierId, wish) : this.remedies.do(me.personId, dossierId, wish);
  }
}
