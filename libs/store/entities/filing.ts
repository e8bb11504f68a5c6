import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Unit } from './register';

/** Until when dossiers are filed: a unit's own rule, for itself and all under it. Never changed; another row follows it. */
@Entity('filing_deadline')
@Check('filing_deadline_one_day', '("each" is null) <> (once is null) and (once is null) = (once_year is null)')
@Index('filing_deadline_of_unit', ['unitId'])
export class FilingDeadlineRow {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Unit, { name: 'filing_deadline_unit' })
  @Column('uuid', { name: 'unit_id' })
  unitId!: string;
  @Column('text', { array: true }) awards!: string[];
  /** null: any ground. */
  @Column('text', { nullable: true }) ground!: string | null;
  @Column('text') kind!: 'calendar-year' | 'school-year';
  /** MM-DD of every year; or `once`, for the period that ends in `once_year`. */
  @Column('text', { nullable: true }) each!: string | null;
  @Column('smallint', { name: 'years_after', default: 0 }) yearsAfter!: number;
  @Column('date', { nullable: true }) once!: string | null;
  @Column('smallint', { name: 'once_year', nullable: true }) onceYear!: number | null;
  /** An end on a day off moves to the next working day, because the paper says so. */
  @Column('boolean', { default: false }) rolls!: boolean;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
  @Column('text', { name: 'decision_number' }) decisionNumber!: string;
  @Column('date', { name: 'decision_date' }) decisionDate!: string;
  @Column('text', { default: '' }) source!: string;
  @Column('text', { default: 'text' }) mark!: 'text' | 'second-hand' | 'unverified';
  /** null: it came with the first data. */
  @Column('uuid', { name: 'entered_by', nullable: true }) enteredBy!: string | null;
  @Column('timestamptz', { name: 'entered_at', default: () => 'now()' }) enteredAt!: Date;
}

/** The end of such a row: the last day it is in force, who ended it and why, and the row that follows it. */
@Entity('filing_deadline_end')
export class FilingDeadlineEnd {
  @PrimaryColumn('uuid', { name: 'deadline_id' })
  @ForeignKey(() => FilingDeadlineRow, { name: 'filing_deadline_end_of' })
  deadlineId!: string;
  @Column('date', { name: 'last_on' }) lastOn!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'followed_by', nullable: true }) followedBy!: string | null;
  @Column('uuid', { name: 'ended_by' }) endedBy!: string;
  @Column('timestamptz', { name: 'ended_at' }) endedAt!: Date;
}
