import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Role, StepKind } from '../../../libs/rulebook/types';
import { endSubstitution, listSubstitutions, makeSubstitution, substitutesFor, vietnamDay, type Store, type Who } from '../../../libs/store';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { IdPipe } from '../dossiers/id.pipe';
import { NewId } from '../dossiers/idempotency';
import { Says } from '../dto/said';
import {
  NewSubstitutionDto,
  SubstitutesDto,
  SubstitutesQueryDto,
  SubstitutionEndedDto,
  SubstitutionMadeDto,
  SubstitutionPageDto,
  SubstitutionsQueryDto,
} from '../dto/substitutions';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';

/** Who is away, from when to when, and who stands in. */
@ApiTags('substitutions')
@Controller('api/substitutions')
export class SubstitutionsController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Says({ summary: 'Rules of substitution: my own, or those of the people I look after', ok: SubstitutionPageDto, refuses: ['incomplete'] })
  listSubstitutions(@Me() me: Who, @Query() { scope, limit, cursor }: SubstitutionsQueryDto): Promise<SubstitutionPageDto> {
    return listSubstitutions(this.store, { personId: me.personId, today: vietnamDay(this.clock()), scope: scope ?? 'mine', limit, cursor });
  }

  @Get('people')
  @Says({ summary: 'Who may be named to stand in: everybody who sits in a unit of the absent person', ok: SubstitutesDto, refuses: ['incomplete'] })
  async listSubstitutes(@Me() me: Who, @Query() { personId, on }: SubstitutesQueryDto): Promise<SubstitutesDto> {
    return { items: await substitutesFor(this.store, { personId: personId ?? me.personId, day: on ?? vietnamDay(this.clock()) }) };
  }

  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Becomes the id of the rule' })
  @Says({
    summary: 'Say that somebody is away, and who stands in',
    about:
      'For oneself; the head of an office for its people; an administrator for the people of their units. A rule that would close a circle is refused with the names in order.',
    ok: SubstitutionMadeDto,
    status: 201,
    refuses: ['outside-your-jurisdiction', 'separation-of-duties', 'incomplete'],
  })
  async makeSubstitution(@Me() me: Who, @NewId() id: string, @Body() dto: NewSubstitutionDto): Promise<SubstitutionMadeDto> {
    return answer(
      await makeSubstitution(this.store, {
        id,
        byId: me.personId,
        personId: dto.personId ?? me.personId,
        substituteId: dto.substituteId ?? null,
        from: dto.from,
        to: dto.to ?? null,
        officeId: dto.officeId ?? null,
        role: (dto.role ?? null) as Role | null,
        stepKind: (dto.stepKind ?? null) as StepKind | null,
        award: dto.award ?? null,
        reason: dto.reason,
        decision: dto.decision ?? '',
        now: this.clock(),
      }),
    );
  }

  @Post(':id/end')
  @Says({
    summary: 'End a rule now',
    about: 'It stays on the list. Ended again it answers the same.',
    ok: SubstitutionEndedDto,
    refuses: ['outside-your-jurisdiction', 'incomplete', 'unknown'],
  })
  async endSubstitution(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<SubstitutionEndedDto> {
    return answer(await endSubstitution(this.store, { id, byId: me.personId, now: this.clock() }));
  }
}
