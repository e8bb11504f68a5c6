import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A unit's identity. Its name, kind, level and parent have dates and stand in `unit_version`. */
@Entity('unit')
export class Unit {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) code!: string;
}

@Entity('unit_version')
@Index(['unitId', 'fromOn'])
@Index(['parentId'])
export class UnitVersion {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Unit)
  @Column('uuid', { name: 'unit_id' })
  unitId!: string;
  @Column('text') name!: string;
  @Column('text') kind!: string;
  @Column('text') level!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
  /** true where the source does not say and the demo assumes. */
  @Column('boolean', { default: false }) assumed!: boolean;
  @Column('text', { default: '' }) source!: string;
}

/** Rename, merge, split or abolition: which unit carries on what another did. */
@Entity('unit_succession')
@Index(['fromUnitId'])
export class UnitSuccession {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'from_unit_id' }) fromUnitId!: string;
  @Column('uuid', { name: 'to_unit_id', nullable: true }) toUnitId!: string | null;
  @Column('text') kind!: string;
  @Column('date', { name: 'happened_on' }) on!: string;
  @Column('boolean', { default: false }) assumed!: boolean;
  @Column('text', { default: '' }) source!: string;
}

/** An office of a unit: what it is for (`kind`), what it is called, and from when to when it exists. */
@Entity('office')
@Index(['unitId', 'kind'])
export class Office {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Unit)
  @Column('uuid', { name: 'unit_id' })
  unitId!: string;
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
}

@Entity('person')
export class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'full_name' }) fullName!: string;
  /** Persons this one declared as kin; nobody acts on a dossier of theirs. */
  @Column('uuid', { name: 'declared_kin', array: true, default: () => "'{}'" }) declaredKin!: string[];
  /** Where notices are mailed; null: nowhere. */
  @Column('text', { nullable: true }) email!: string | null;
  /** When the address was refused for good, and in which words; a new address clears both. */
  @Column('timestamptz', { name: 'email_failed_at', nullable: true }) emailFailedAt!: Date | null;
  @Column('text', { name: 'email_failure', nullable: true }) emailFailure!: string | null;
}

/** A role held in an office from–to, by the decision that gave it. A council's seats are rows here too. */
@Entity('seat')
@Index(['personId'])
@Index(['officeId', 'role'])
export class Seat {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Office)
  @Column('uuid', { name: 'office_id' })
  officeId!: string;
  @ForeignKey(() => Person)
  @Column('uuid', { name: 'person_id' })
  personId!: string;
  @Column('text') role!: string;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
  @Column('text', { default: '' }) decision!: string;
}

/** Who changed the register, and when. Ids only: what was changed stands in the rows themselves. */
@Entity('register_change')
@Index('register_change_of_unit', ['unitId', 'at'])
export class RegisterChange {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'register_change_pkey' }) id!: string;
  @Column('text') kind!: 'rename' | 'merge' | 'appoint' | 'end-seat' | 'open-account' | 'reset-password' | 'close-account' | 'set-parameter';
  /** The unit, the seat or the account. */
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  /** Where it stands; null for an account, which belongs to a person. */
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('uuid', { name: 'by_id' }) byId!: string;
  @Column('timestamptz') at!: Date;
}
