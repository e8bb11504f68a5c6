import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { asksOf, assess, awardOn, awardsApart, catalogue, notOn, regimeFor, regimeOn, regimes, simplifiedOn } from '../../../libs/rulebook';
import { vietnamDay, type Store } from '../../../libs/store';
import { localValuesFor } from '../../../libs/store/queries';
import { Public } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { AssessmentDto } from '../dto/assessment';
import { AssessmentRequestDto } from '../dto/facts';
import { AwardDto, CatalogueDto, RegimesDto } from '../dto/law';
import { OnQueryDto } from '../dto/queries';
import { Says } from '../dto/said';
import { Spoken, type Language } from '../problem/language';
import { STORE } from '../store.module';
import { lawful } from './available';

/** The law as anybody may read it: no sign-in, nothing is stored. */
@ApiTags('law')
@Public()
@Controller('api')
export class LawController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('regimes')
  @Says({ summary: 'The legal regimes and their periods', ok: RegimesDto, public: true })
  listRegimes(): RegimesDto {
    return { items: regimes.map(({ content, ...regime }) => ({ ...regime, carried: content.awards.length > 0 })) };
  }

  @Get('awards')
  @Says({ summary: 'The catalogue as of a date', ok: CatalogueDto, refuses: ['incomplete'], public: true })
  listAwards(@Query() { on = vietnamDay(this.clock()) }: OnQueryDto): CatalogueDto {
    const { id } = regimeOn(on);
    return {
      on,
      regime: id,
      items: catalogue(on).map((award) => asksOf(award, id)),
      gone: notOn(on),
      simplified: simplifiedOn(id, on),
      apart: awardsApart(on),
    };
  }

  @Get('awards/:code')
  @Says({
    summary: 'One award as of a date',
    about: 'With the criteria of each way the law offers and their citations.',
    ok: AwardDto,
    refuses: ['incomplete', 'unknown', 'award-not-available'],
    public: true,
  })
  getAward(@Param('code') code: string, @Query() { on = vietnamDay(this.clock()) }: OnQueryDto): AwardDto {
    return asksOf(lawful(awardOn(code, on), on), regimeOn(on).id);
  }

  @Post('assessments')
  @Says({
    summary: 'Would this nominee meet this award?',
    about: 'A dry run: nothing is stored. A list that is given is complete; one that is left out is unknown.',
    ok: AssessmentDto,
    refuses: ['incomplete', 'unknown', 'award-not-available'],
    public: true,
  })
  async assess(@Spoken() language: Language, @Body() dto: AssessmentRequestDto): Promise<AssessmentDto> {
    const { award, ground, unit, dates: given, favourable, confirmed, ...facts } = dto;
    const dates = { sentOn: given.sentOn, acceptedOn: given.acceptedOn ?? null, decidedOn: given.decidedOn ?? null };
    const local = unit ? await localValuesFor(this.store, unit, dates.sentOn) : undefined;
    const { asOf } = regimeFor(dates, favourable);
    const result = lawful(assess({ award, ground, dates, facts, local, favourable, confirmed }), asOf);
    return {
      ...result,
      findings: result.findings.map((finding) => ({ ...finding, says: finding.says[language], because: finding.because[language] })),
      otherWays: result.otherWays.map(({ name, citation }) => ({ name: name[language], citation })),
    };
  }
}
