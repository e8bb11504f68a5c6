import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Somebody who was honoured: a person, a collective or a household, as one source named them. What a merge joins keeps its own row. */
@Entity('honouree')
@Index(['exactKey', 'kind'])
@Index(['nameKey', 'birthYear'])
@Index(['unitId', 'kind'])
@Index(['rootId'])
@Index('honouree_in_order', ['sortKey', 'id'], { where: 'merged_into is null' })
@Index('honouree_search', { synchronize: false })
@Index('honouree_unit_path', { synchronize: false })
export class Honouree {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: 'individual' | 'collective' | 'household' | 'foreigner';
  @Column('text') name!: string;
  /** The name in lower case with its diacritics: Páo is not Pao. */
  @Column('text', { name: 'exact_key' }) exactKey!: string;
  /** The name without diacritics. */
  @Column('text', { name: 'name_key' }) nameKey!: string;
  /** Given name first for people, so that lists follow the Vietnamese order. */
  @Column('text', { name: 'sort_key' }) sortKey!: string;
  @Column('int', { name: 'birth_year', nullable: true }) birthYear!: number | null;
  @Column('text', { nullable: true }) gender!: 'female' | 'male' | null;
  @Column('text', { nullable: true }) ethnicity!: string | null;
  @Column('boolean', { name: 'direct_worker', nullable: true }) directWorker!: boolean | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('text', { name: 'unit_text', default: '' }) unitText!: string;
  @Column('text', { nullable: true }) position!: string | null;
  /** Set by a merge, cleared when it is undone. */
  @ForeignKey(() => Honouree)
  @Column('uuid', { name: 'merged_into', nullable: true })
  mergedInto!: string | null;
  /** The one at the end of `merged_into`; its own id where nothing was merged. */
  @Column('uuid', { name: 'root_id' }) rootId!: string;
  @Column('text', { name: 'own_search' }) ownSearch!: string;
  /** Of a root: its own and those of all merged into it. */
  @Column('text') search!: string;
  @Column('uuid', { name: 'unit_path', array: true, default: () => "'{}'" }) unitPath!: string[];
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}

/** One award given, by one decision. Rows are added, never moved: a merge changes the honouree's root, not these. */
@Entity('award_given')
@Index(['honoureeId', 'decidedOn'])
@Index(['award', 'year', 'unitId'])
@Index(['importId'])
export class AwardGiven {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Honouree)
  @Column('uuid', { name: 'honouree_id' })
  honoureeId!: string;
  @Column('text') award!: string;
  @Column('text', { nullable: true }) ground!: string | null;
  @Column('date', { name: 'period_from', nullable: true }) periodFrom!: string | null;
  @Column('date', { name: 'period_to', nullable: true }) periodTo!: string | null;
  /** The year it speaks for: the end of its period, else the decision's. */
  @Column('int') year!: number;
  @Column('text', { name: 'decision_number' }) decisionNumber!: string;
  @Column('date', { name: 'decided_on' }) decidedOn!: string;
  @Column('text', { default: '' }) authority!: string;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  /** The unit's name at that time, as on the decision. */
  @Column('text', { name: 'unit_text', default: '' }) unitText!: string;
  /** That unit and all above it: who may see the row. */
  @Column('uuid', { name: 'unit_path', array: true, default: () => "'{}'" }) unitPath!: string[];
  @Column('text', { nullable: true }) position!: string | null;
  @Column('text', { name: 'written_as' }) writtenAs!: string;
  @Column('uuid', { name: 'dossier_id', nullable: true, unique: true }) dossierId!: string | null;
  @Column('uuid', { name: 'import_id', nullable: true }) importId!: string | null;
  @Column('int', { name: 'import_row', nullable: true }) importRow!: number | null;
  /** What makes two lines of two files the same award. */
  @Column('text', { unique: true }) fingerprint!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}

/** Two honourees joined by a person; undone by a person. Neither touches the awards. */
@Entity('honouree_merge')
@Index(['intoId'])
@Index(['fromId'])
export class HonoureeMerge {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'from_id' }) fromId!: string;
  @Column('uuid', { name: 'into_id' }) intoId!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'by_id' }) byId!: string;
  @Column('text', { name: 'by_name' }) byName!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'undone_by', nullable: true }) undoneBy!: string | null;
  @Column('text', { name: 'undone_name', nullable: true }) undoneName!: string | null;
  @Column('text', { name: 'undone_reason', nullable: true }) undoneReason!: string | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt!: Date | null;
}

/** Two honourees who may be one, offered to a person; never joined without one. */
@Entity('honouree_likeness')
@Index(['aId', 'bId'], { unique: true })
@Index(['bId'])
@Index('honouree_likeness_open', ['id'], { where: "state = 'open'" })
export class HonoureeLikeness {
  @PrimaryGeneratedColumn({ type: 'bigint' }) id!: string;
  @Column('uuid', { name: 'a_id' }) aId!: string;
  @Column('uuid', { name: 'b_id' }) bId!: string;
  @Column('text') why!: string;
  @Column('text', { default: 'open' }) state!: 'open' | 'merged' | 'apart';
  @Column('uuid', { name: 'import_id', nullable: true }) importId!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}

/** A file of awards being taken into the register: where it stands, so that another process can go on after a crash. */
@Entity('award_import')
@Index(['byId', 'createdAt'])
@Index('award_import_running', ['leaseUntil'], { where: "state = 'running'" })
export class AwardImport {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'by_id' }) byId!: string;
  @Column('text', { name: 'by_name' }) byName!: string;
  @Column('uuid', { name: 'unit_id' }) unitId!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text') sha256!: string;
  @Column('int') bytes!: number;
  @Column('text', { default: 'running' }) state!: 'running' | 'done' | 'refused' | 'failed';
  /** Rows taken in, good or faulty; reading goes on after them. */
  @Column('int', { default: 0 }) taken!: number;
  @Column('int', { default: 0 }) added!: number;
  @Column('int', { default: 0 }) known!: number;
  @Column('int', { default: 0 }) faulty!: number;
  @Column('int', { default: 0 }) alike!: number;
  @Column('timestamptz', { name: 'lease_until', nullable: true }) leaseUntil!: Date | null;
  /** Begun so often since the last rows were taken. */
  @Column('int', { default: 0 }) tries!: number;
  /** Not before this is it begun again. */
  @Column('timestamptz', { name: 'try_at', nullable: true }) tryAt!: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
}

/** The report by row: what is wrong, where, how to mend it. */
@Entity('award_import_problem')
@Index(['importId', 'id'])
export class AwardImportProblem {
  @PrimaryGeneratedColumn({ type: 'bigint' }) id!: string;
  @ForeignKey(() => AwardImport)
  @Column('uuid', { name: 'import_id' })
  importId!: string;
  @Column('boolean') fatal!: boolean;
  @Column('text', { default: '' }) sheet!: string;
  @Column('int') row!: number;
  @Column('text', { default: '' }) path!: string;
  @Column('text') code!: string;
  @Column('jsonb') said!: unknown;
}
