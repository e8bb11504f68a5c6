import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Unit } from './register';

/** Money set aside for awards by a unit for a year. Rows are added, never changed: a cut is a row below zero. */
@Entity('fund_allotment')
@Index(['unitId', 'year'])
export class FundAllotment {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Unit)
  @Column('uuid', { name: 'unit_id' })
  unitId!: string;
  @Column('int') year!: number;
  /** Whole đồng. */
  @Column('bigint') amount!: string;
  @Column('text') decision!: string;
  @Column('uuid', { name: 'entered_by' }) enteredBy!: string;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt!: Date;
}
