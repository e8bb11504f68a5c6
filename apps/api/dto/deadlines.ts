import type { Basis } from '../../../libs/rulebook/types';
import { CitationDto, WordingDto } from './law';
import { Shows, ShowsDay, ShowsTime } from './shown';

const STATES = ['running', 'paused', 'extended', 'recounted', 'met', 'missed', 'stopped'] as const;
const UNITS = ['working-day', 'day', 'month', 'fixed-date'] as const;

class DeadlineStepDto {
  @Shows(String, { example: 'commune-appraisal' }) id!: string;
  @Shows(() => WordingDto) name!: WordingDto;
}
class DeadlineRuleDto {
  @Shows(Number, { example: 10 }) amount!: number;
  @Shows(String, { of: UNITS }) unit!: string;
  @Shows('object', { about: 'The law with its citation, or a local parameter with its decision' }) basis!: Basis;
}
class CountedOfDeadlineDto {
  @ShowsDay() date!: string;
  @Shows(Boolean) counts!: boolean;
  @Shows(() => WordingDto) why!: WordingDto;
  @Shows(Boolean, { optional: true, about: 'true: the row of the calendar is not checked against its document' }) unverified?: true;
}
class CountDto {
  @ShowsDay() from!: string;
  @ShowsDay({ maybe: true }) due!: string | null;
  @Shows('integer', { about: 'What was left when the clock stopped' }) left!: number;
  @Shows(() => CountedOfDeadlineDto, { list: true }) counted!: CountedOfDeadlineDto[];
  @Shows(() => CitationDto, { list: true, about: 'The rules of counting that were used' }) citations!: CitationDto[];
}
class StretchDto {
  @Shows(() => WordingDto, { about: 'Why this stretch began' }) because!: WordingDto;
  @Shows(() => CountDto) count!: CountDto;
}
export class DeadlineShownDto {
  @Shows(String, { example: '311' }) id!: string;
  @Shows(() => DeadlineStepDto) step!: DeadlineStepDto;
  @Shows(String, { of: STATES }) state!: (typeof STATES)[number];
  @ShowsDay() openedOn!: string;
  @ShowsDay() dueOn!: string;
  @ShowsTime({ about: 'First moment at which it is overdue' }) overdueAt!: Date;
  @ShowsTime({ maybe: true }) closedAt!: Date | null;
  @Shows(() => DeadlineRuleDto, { maybe: true }) rule!: DeadlineRuleDto | null;
  @Shows(() => StretchDto, { list: true, about: 'How the date came about, from the first day of the step' }) stretches!: StretchDto[];
}
export class DeadlinesDto {
  @Shows(() => DeadlineShownDto, { list: true, about: 'In the order they were opened' }) items!: DeadlineShownDto[];
}
