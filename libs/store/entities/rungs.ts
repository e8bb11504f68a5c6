import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A reminder or a rung of the ladder: armed with the act `seq` that set its deadline, and what became of it. Written with the acts. */
@Entity('rung')
@Index('rung_once', ['dossierId', 'seq', 'rung'], { unique: true })
@Index('rung_due', ['dueAt'])
@Index('rung_armed', ['dueAt'], { where: "state = 'armed'" })
export class RungRow {
  @PrimaryGeneratedColumn({ type: 'bigint', primaryKeyConstraintName: 'PK_rung' }) id!: string;
  @Column('uuid', { name: 'dossier_id' }) dossierId!: string;
  @Column('text', { name: 'step_id' }) stepId!: string;
  @Column('int') seq!: number;
  @Column('text') rung!: string;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('text', { default: 'armed' }) state!: 'armed' | 'fired' | 'cancelled' | 'refused';
  @Column('timestamptz', { name: 'fired_at', nullable: true }) firedAt!: Date | null;
  /** Rung later than a busy morning explains. */
  @Column('boolean', { default: false }) late!: boolean;
}

/** Something the system found wrong with itself, raised once; it stays when it was put right. */
@Entity('alarm')
@Index('alarm_once', ['dossierId', 'kind', 'subject'], { unique: true })
@Index('alarm_raised', ['raisedAt'])
export class AlarmRow {
  @PrimaryGeneratedColumn({ type: 'bigint', primaryKeyConstraintName: 'PK_alarm' }) id!: string;
  @Column('text') kind!: 'rung-missed' | 'rung-lost' | 'nobody-to-act';
  @Column('uuid', { name: 'dossier_id' }) dossierId!: string;
  @Column('text', { name: 'step_id' }) stepId!: string;
  @Column('text') subject!: string;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { name: 'raised_at' }) raisedAt!: Date;
  @Column('timestamptz', { name: 'mended_at', nullable: true }) mendedAt!: Date | null;
}
