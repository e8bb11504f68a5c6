import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who stands in for whom, from when to when and for which tasks. Never changed: ended, and followed by another. */
@Entity('substitution')
@Index('substitution_of', ['personId'])
@Index('substitution_by', ['substituteId'])
@Index('substitution_unseen', ['fromOn'], { where: 'end_followed_at is null' })
export class SubstitutionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'PK_substitution' }) id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** null: away, and nobody stands in. */
  @Column('uuid', { name: 'substitute_id', nullable: true }) substituteId!: string | null;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
  /** The first day on which it no longer stands, where it was ended before its time. */
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  /** Which tasks; null: all. */
  @Column('uuid', { name: 'office_id', nullable: true }) officeId!: string | null;
  @Column('text', { nullable: true }) role!: string | null;
  @Column('text', { name: 'step_kind', nullable: true }) stepKind!: string | null;
  @Column('text', { nullable: true }) award!: string | null;
  @Column('text', { default: '' }) reason!: string;
  /** Number of the paper that says so, where there is one. */
  @Column('text', { default: '' }) decision!: string;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  /** When its first and its last moment were followed: tasks looked at again, people told. */
  @Column('timestamptz', { name: 'start_followed_at', nullable: true }) startFollowedAt!: Date | null;
  @Column('timestamptz', { name: 'end_followed_at', nullable: true }) endFollowedAt!: Date | null;
}
