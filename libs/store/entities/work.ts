import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A task that waits: for the holders of a role in an office of a unit, or for one person. Written with the act that opens it. */
@Entity('inbox')
@Index(['unitId', 'office', 'role', 'sortOn', 'id'])
@Index('inbox_on_paper', ['unitId', 'office', 'role', 'sortOn', 'id'], { where: 'on_day is not null' })
@Index(['personId', 'sortOn', 'id'])
@Index(['dossierId'])
export class InboxRow {
  @PrimaryGeneratedColumn({ type: 'bigint' }) id!: string;
  @Column('uuid', { name: 'dossier_id' }) dossierId!: string;
  @Column('text', { name: 'step_id' }) stepId!: string;
  /** act = the step's own acts; supplement = the unit must answer a return. */
  @Column('text') task!: 'act' | 'supplement';
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('text', { nullable: true }) office!: string | null;
  @Column('text', { nullable: true }) role!: string | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  /** For a dossier from paper: the day whose office holders see it. */
  @Column('date', { name: 'on_day', nullable: true }) onDay!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  /** The due date, or the far end of time: what the list is sorted and paged by. */
  @Column('date', { name: 'sort_on' }) sortOn!: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
}

/** Every deadline a dossier had: opened, paused, resumed, extended, met, missed; never overwritten by the next. */
@Entity('deadline')
@Index(['dossierId'])
@Index('deadline_running', ['calendarSeq', 'id'], { where: `state = 'running'` })
export class DeadlineRow {
  @PrimaryGeneratedColumn({ type: 'bigint' }) id!: string;
  @Column('uuid', { name: 'dossier_id' }) dossierId!: string;
  @Column('text', { name: 'step_id' }) stepId!: string;
  @Column('int') seq!: number;
  @Column('date', { name: 'opened_on' }) openedOn!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('timestamptz', { name: 'overdue_at' }) overdueAt!: Date;
  @Column('jsonb') basis!: unknown;
  @Column('text', { default: 'running' }) state!: 'running' | 'paused' | 'extended' | 'recounted' | 'met' | 'missed' | 'stopped';
  /** The change of the calendar up to which the date was counted. */
  @Column('int', { name: 'calendar_seq', default: 0 }) calendarSeq!: number;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
}

@Entity('finding')
@Index(['dossierId', 'checkSeq'])
export class FindingRow {
  @PrimaryGeneratedColumn({ type: 'bigint' }) id!: string;
  @Column('uuid', { name: 'dossier_id' }) dossierId!: string;
  /** The act that asked for the check. */
  @Column('int', { name: 'check_seq' }) checkSeq!: number;
  @Column('int') place!: number;
  @Column('text') criterion!: string;
  @Column('text') verdict!: string;
  @Column('boolean') decides!: boolean;
  @Column('jsonb') finding!: unknown;
  @Column('timestamptz', { name: 'checked_at', default: () => 'now()' }) checkedAt!: Date;
}

/** A notice to one person about one act, or about a filing deadline that comes near; written with the act, delivered by the workflow, single by its key. */
@Entity('notice')
@Index(['dossierId', 'seq', 'kind', 'personId', 'channel'], { unique: true })
@Index(['personId', 'id'])
@Index('notice_of_deadline', ['deadlineId', 'subject', 'personId'], { unique: true, where: 'deadline_id is not null' })
@Index('notice_pending', ['dossierId'], { where: 'delivered_at is null' })
export class NoticeRow {
  @PrimaryGeneratedColumn({ type: 'bigint' }) id!: string;
  /** null: it is about no dossier. */
  @Column('uuid', { name: 'dossier_id', nullable: true }) dossierId!: string | null;
  @Column('int') seq!: number;
  @Column('text') kind!: string;
  @Column('text', { name: 'step_id' }) stepId!: string;
  /** The filing deadline it is about; `subject` is the period and how far ahead it was told, `about` what it says. */
  @Column('uuid', { name: 'deadline_id', nullable: true }) deadlineId!: string | null;
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('jsonb', { nullable: true }) about!: unknown;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** In whose place, where this person stands in. */
  @Column('uuid', { name: 'for_id', nullable: true }) forId!: string | null;
  @Column('text', { default: 'in-app' }) channel!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'delivered_at', nullable: true }) deliveredAt!: Date | null;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt!: Date | null;
}

/** An uploaded file: its name and kind here, its content in the file store under `sha256`. */
@Entity('document')
@Index(['dossierId'])
@Index(['submissionId'])
export class DocumentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'dossier_id', nullable: true }) dossierId!: string | null;
  @Column('uuid', { name: 'submission_id', nullable: true }) submissionId!: string | null;
  /** Minutes of a meeting belong to the council's unit, not to one dossier. */
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('text') paper!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  @Column('int') bytes!: number;
  @Column('text') sha256!: string;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy!: string;
  @Column('timestamptz', { name: 'uploaded_at', default: () => 'now()' }) uploadedAt!: Date;
}

/** A local rule: dated, with the number of the decision that made it, for a unit and what lies under it. */
@Entity('local_parameter')
@Index(['unitId', 'key', 'fromOn'], { unique: true })
export class LocalParameter {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'unit_id' }) unitId!: string;
  @Column('text') key!: string;
  @Column('double precision') value!: number;
  /** For what is no number: `reminders` and `ladder`. */
  @Column('jsonb', { nullable: true }) data!: unknown;
  @Column('text') decision!: string;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
}

/** What a clerk is writing, as it stands on the page: a draft's form, or the answer to a return that is not sent yet. Nobody decides by it. */
@Entity('working_copy')
export class WorkingCopyRow {
  @PrimaryColumn('uuid', { name: 'dossier_id' }) dossierId!: string;
  /** Counts the changes; who writes on an older one is told. */
  @Column('int') version!: number;
  /** The sender's id of the last change: sent again, it is the same change. */
  @Column('uuid', { name: 'change_id' }) changeId!: string;
  /** How many acts the dossier had accepted: what was written before an act is not shown after it. */
  @Column('int') seq!: number;
  @Column('jsonb', { nullable: true }) form!: unknown;
  @Column('uuid', { name: 'saved_by' }) savedBy!: string;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}
