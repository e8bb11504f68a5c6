import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse } from '../../../libs/dossier';
import { asksOf, awardOn, changesBetween, eligible, explain, isNotAvailable } from '../../../libs/rulebook';
import type { LocalDate } from '../../../libs/rulebook/types';
import { ancestryOf, vietnamDay, type Store } from '../../../libs/store';
import { localValuesFor, unitByCode } from '../../../libs/store/queries';
import { Public } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { EligibleDto } from '../dto/assessment';
import { ChangesDto, ChangesQueryDto, ExplainedDto, ExplainQueryDto } from '../dto/explained';
import { EligibleRequestDto } from '../dto/facts';
import { Says } from '../dto/said';
import { Spoken, type Language } from '../problem/language';
import { Refused } from '../problem/refused';
import { STORE } from '../store.module';
import { lawful } from './available';

/** The law explained: what an award takes on a day, and what changed between two days. Anybody may read it. */
@ApiTags('law')
@Public()
@Controller('api')
export class ExplainController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('awards/:code/explanation')
  @Says({
    summary: 'What an award takes: rules, way up, papers, money',
    ok: ExplainedDto,
    refuses: ['incomplete', 'unknown', 'award-not-available'],
    public: true,
  })
  async explainAward(
    @Spoken() language: Language,
    @Param('code') code: string,
    @Query() { on = vietnamDay(this.clock()), unit }: ExplainQueryDto,
  ): Promise<ExplainedDto> {
    const answer = lawful(explain({ code, on, ...(unit ? await this.placeOf(unit, on) : {}) }), on);
    return {
      ...answer,
      award: asksOf(answer.award, answer.regime.id),
      money: answer.money.map((one) => ({ ...one, notes: one.notes.map((note) => note[language]) })),
    };
  }

  @Get('law-changes')
  @Says({ summary: 'What changed in the law between two days', ok: ChangesDto, refuses: ['incomplete', 'unknown'], public: true })
  listLawChanges(@Query() { from, to, award }: ChangesQueryDto): ChangesDto {
    const known = award && awardOn(award, to);
    if (known && isNotAvailable(known) && known.refused === 'unknown') lawful(known, to);
    return { from, to, items: changesBetween(from, to, award) };
  }

  @Post('eligibility')
  @Says({
    summary: 'Which awards are within reach of this nominee?',
    about: 'A dry run: nothing is stored.',
    ok: EligibleDto,
    refuses: ['incomplete', 'unknown'],
    public: true,
  })
  async listEligible(@Spoken() language: Language, @Body() { ground, unit, dates: given, ...facts }: EligibleRequestDto): Promise<EligibleDto> {
    const dates = { sentOn: given.sentOn, acceptedOn: given.acceptedOn ?? null, decidedOn: given.decidedOn ?? null };
    const place = unit ? await this.placeOf(unit, dates.sentOn) : {};
    const items = eligible({ ground, dates, facts, ...place });
    return {
      items: items.map(({ award: { code, kind, name, decidedBy }, verdict, open }) => ({
        award: { code, kind, name, decidedBy },
        verdict,
        open: open.map((one) => ({ ...one, says: one.says[language], because: one.because[language] })),
      })),
    };
  }

  private async placeOf(code: string, on: LocalDate) {
    const unit = await unitByCode(this.store, code, on);
    if (!unit) throw new Refused(refuse('unknown', { sentence: { vi: `Không có đơn vị mang mã "${code}".`, en: `There is no unit "${code}".` } }));
    const above = await ancestryOf(this.store, unit.id, on);
    return { local: await localValuesFor(this.store, unit.code, on), levelsAbove: Object.keys(above) };
  }
}
