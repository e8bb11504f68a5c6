import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { awardOn, ballotNeeded, bonus, dueDate, plan } from '../../../libs/rulebook';
import { refuse } from '../../../libs/dossier';
import { vietnamDay, type Store } from '../../../libs/store';
import { calendarRows } from '../../../libs/store/queries';
import { Public } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { BallotAnswerDto, BonusDto, WorkingDaysDto } from '../dto/law';
import { BallotQueryDto, BonusQueryDto, WorkingDaysQueryDto } from '../dto/queries';
import { Says } from '../dto/said';
import { Spoken, type Language } from '../problem/language';
import { answer, Refused } from '../problem/refused';
import { STORE } from '../store.module';
import { lawful } from './available';

/** The small sums of the law: days and votes. */
@ApiTags('law')
@Public()
@Controller('api')
export class CountController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('working-days')
  @Says({ summary: 'A due date, with every day counted or skipped and why', ok: WorkingDaysDto, refuses: ['incomplete', 'unknown'], public: true })
  async countWorkingDays(
    @Spoken() language: Language,
    @Query() { from, amount, unit = 'working-day', calendar = 'vn-administrative', place }: WorkingDaysQueryDto,
  ): Promise<WorkingDaysDto> {
    const rows = answer(await calendarRows(this.store, { calendar, place, on: vietnamDay(this.clock()) }));
    const { due, counted, citations } = dueDate(from, { amount, unit }, rows);
    return { from, due, counted: counted.map(({ why, ...day }) => ({ ...day, why: why[language] })), citations };
  }

  @Get('bonuses')
  @Says({ summary: 'The money that goes with an award', ok: BonusDto, refuses: ['incomplete', 'unknown', 'award-not-available'], public: true })
  countBonus(@Spoken() language: Language, @Query() { award, subject = 'individual', decidedOn = vietnamDay(this.clock()) }: BonusQueryDto): BonusDto {
    const { notes, ...answer } = lawful(bonus({ award, subject, decidedOn }), decidedOn);
    return { ...answer, notes: notes.map((note) => note[language]) };
  }

  @Get('ballot-rules')
  @Says({ summary: 'How many votes an award needs in a council', ok: BallotAnswerDto, refuses: ['incomplete', 'unknown', 'award-not-available'], public: true })
  getBallotRule(@Query() { award: code, on = vietnamDay(this.clock()), members, level }: BallotQueryDto): BallotAnswerDto {
    const award = lawful(awardOn(code, on), on);
    const way = lawful(
      plan({
        award: code,
        ground: award.grounds[0] ?? 'merit',
        nomineeKind: award.nominees[0] ?? 'individual',
        dates: { sentOn: on, acceptedOn: on, decidedOn: null },
        madeOn: on,
      }),
      on,
    );
    const voting = way.steps.filter((step) => step.ballot && (level === undefined || step.level === level)).at(-1);
    const rule = voting?.ballot;
    if (!voting || !rule)
      throw new Refused(
        refuse('unknown', { sentence: { vi: 'Không có bước bỏ phiếu nào như vậy cho danh hiệu, hình thức này.', en: 'This award has no such ballot.' } }),
      );
    const { ballot, secret, threshold, of, basis } = rule;
    return {
      ballot,
      secret,
      threshold,
      of,
      needed: ballotNeeded(rule, members),
      parameter: basis.kind === 'local' ? basis.parameter : null,
      citations: basis.kind === 'law' ? [basis.citation] : voting.citations,
    };
  }
}
