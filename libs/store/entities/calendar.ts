import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A day off, or worked in exchange. Never overwritten: it holds from one change of the calendar until another. */
@Entity('calendar_day')
@Index('calendar_day_now', ['date', 'audience', 'placeKey'], { unique: true, where: 'until_seq is null' })
export class CalendarDay {
  @PrimaryGeneratedColumn({ type: 'bigint' }) id!: string;
  @Column('text', { default: 'vn-administrative' }) calendar!: string;
  @Column('date') date!: string;
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('text') source!: string;
  @Column('text') mark!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text', { default: 'everyone' }) audience!: string;
  @Column('uuid', { nullable: true }) place!: string | null;
  /** The place, or '' for the whole country: what a unique index can compare. */
  @Column('text', { name: 'place_key', default: '' }) placeKey!: string;
  @Column('int', { name: 'since_seq', default: 0 }) sinceSeq!: number;
  @Column('int', { name: 'until_seq', nullable: true }) untilSeq!: number | null;
}

/** Who changed the calendar, when and why, with each row before and after. */
@Entity('calendar_change')
export class CalendarChange {
  @PrimaryColumn('uuid') id!: string;
  /** Changes in order; the rows of the first start are 0. */
  @Index('IDX_calendar_change_seq', { unique: true }) @Column('int') seq!: number;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'by_id' }) byId!: string;
  @Column('text', { name: 'by_name' }) byName!: string;
  @Column('uuid', { nullable: true }) place!: string | null;
  @Column('text') reason!: string;
  @Column('jsonb') rows!: unknown;
}
