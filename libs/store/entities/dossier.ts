import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** What a unit sends: one letter, 1..n dossiers. */
@Entity('submission')
@Index(['unitId', 'createdAt'])
export class SubmissionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'unit_id' }) unitId!: string;
  @Column('text', { name: 'letter_number' }) letterNumber!: string;
  @Column('date', { name: 'letter_date' }) letterDate!: string;
  @Column('date', { name: 'sent_on' }) sentOn!: string;
  @Column('text', { default: 'draft' }) state!: 'draft' | 'filed';
  @Column('jsonb', { default: () => "'{}'" }) list!: unknown;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'filed_at', nullable: true }) filedAt!: Date | null;
}

/** What people read of a dossier; rebuilt from its acts. `plan` and `filing` stand apart from `state`: they hardly ever change. */
@Entity('dossier')
@Index(['status', 'createdAt', 'id'])
@Index(['createdAt', 'id'])
@Index(['submissionId'])
@Index(['award', 'createdAt', 'id'])
@Index('dossier_of_unit', ['unitId', 'createdAt', 'id'])
@Index('dossier_period', ['period', 'award', 'unitId'], { where: 'period is not null' })
@Index('dossier_behind', ['id'], { where: 'followed < seq' })
@Index('dossier_unit_path', { synchronize: false })
@Index('dossier_search', { synchronize: false })
@Index('dossier_nominee', { synchronize: false })
export class DossierRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) code!: string;
  @Column('uuid', { name: 'submission_id', nullable: true }) submissionId!: string | null;
  @Column('uuid', { name: 'unit_id' }) unitId!: string;
  /** The unit and all above it, then and now: who may see the dossier. */
  @Column('uuid', { name: 'unit_path', array: true, default: () => "'{}'" }) unitPath!: string[];
  @Column('text') award!: string;
  @Column('text') ground!: string;
  @Column('text', { name: 'nominee_kind' }) nomineeKind!: string;
  @Column('text', { name: 'nominee_name' }) nomineeName!: string;
  /** Name, unit and code without diacritics, lower case. */
  @Column('text') search!: string;
  @Column('jsonb') filing!: unknown;
  @Column('jsonb', { nullable: true }) plan!: unknown;
  @Column('jsonb') state!: unknown;
  @Column('text', { default: 'draft' }) status!: string;
  @Column('text', { name: 'step_id', nullable: true }) stepId!: string | null;
  @Column('text', { name: 'step_kind', nullable: true }) stepKind!: string | null;
  @Column('text', { nullable: true }) level!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('boolean', { default: false }) overdue!: boolean;
  @Column('boolean', { name: 'from_paper', default: false }) fromPaper!: boolean;
  /** Latest day on paper, for offices held then. */
  @Column('date', { name: 'last_on', nullable: true }) lastOn!: string | null;
  /** The year it is for: `2026`, or `2025-2026` for a school year. null: a draft. */
  @Column('text', { nullable: true }) period!: string | null;
  /** Filed after the last day. */
  @Column('boolean', { default: false }) late!: boolean;
  @Column('text', { nullable: true }) verdict!: string | null;
  @Column('int', { default: 0 }) seq!: number;
  /** The last act its workflow has seen; behind when below `seq`. */
  @Column('int', { default: 0 }) followed!: number;
  @Column('int', { name: 'check_seq', default: 0 }) checkSeq!: number;
  @Column('int', { name: 'checked_seq', default: 0 }) checkedSeq!: number;
  @Column('text', { name: 'head_hash', default: '' }) headHash!: string;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}

/** The truth: accepted acts, one row each, in order, each with the hash of the one before. Rows are never changed. */
@Entity('act')
@Index('act_minutes', { synchronize: false })
@Index('act_handed', { synchronize: false })
@Index('act_passed', ['dossierId'], { where: "kind = 'pass'" })
@Index(['dossierId', 'seq'], { unique: true })
export class ActRow {
  @PrimaryColumn('uuid', { name: 'act_id' }) actId!: string;
  @ForeignKey(() => DossierRow)
  @Column('uuid', { name: 'dossier_id' })
  dossierId!: string;
  @Column('int') seq!: number;
  @Column('text', { name: 'step_id' }) stepId!: string;
  @Column('text') kind!: string;
  @Column('text', { name: 'by_id' }) byId!: string;
  @Column('text', { name: 'by_name' }) byName!: string;
  @Column('timestamptz') at!: Date;
  @Column('date', { name: 'on_day' }) on!: string;
  /** The act as it was accepted, whole; what the hash is taken over. */
  @Column('jsonb') act!: unknown;
  @Column('text', { name: 'prev_hash' }) prevHash!: string;
  @Column('text') hash!: string;
}

/** What was refused: who, what, which code. Leaves nothing else behind. */
@Entity('refusal')
@Index(['dossierId', 'at'])
export class RefusalRow {
  @PrimaryGeneratedColumn({ type: 'bigint' }) id!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('uuid', { name: 'dossier_id', nullable: true }) dossierId!: string | null;
  @Column('uuid', { name: 'act_id', nullable: true }) actId!: string | null;
  @Column('text', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: string;
  @Column('text', { name: 'step_id' }) stepId!: string;
  @Column('text') code!: string;
}
