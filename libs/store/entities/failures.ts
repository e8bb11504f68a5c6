import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Whether a document's content could be read when it was last looked at; `since` when it first could not. */
@Entity('evidence_check')
@Index('evidence_lost', ['documentId'], { where: `state <> 'there'` })
export class EvidenceCheck {
  @PrimaryColumn('uuid', { name: 'document_id', primaryKeyConstraintName: 'evidence_check_pkey' }) documentId!: string;
  @Column('text') state!: 'there' | 'missing' | 'unreadable';
  @Column('timestamptz', { name: 'checked_at' }) checkedAt!: Date;
  @Column('timestamptz', { nullable: true }) since!: Date | null;
}

/** An activity of a dossier's workflow that has failed and has not got through since. */
@Entity('activity_failure')
export class ActivityFailure {
  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'activity_failure_pkey' }) dossierId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'activity_failure_pkey' }) activity!: string;
  @Column('int') attempts!: number;
  /** The kind of the error, never its sentence: that may quote what people wrote. */
  @Column('text') error!: string;
  @Column('timestamptz', { name: 'first_at' }) firstAt!: Date;
  @Column('timestamptz', { name: 'last_at' }) lastAt!: Date;
}
