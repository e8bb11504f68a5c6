import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A dossier whose findings are to be read again, because what the register, or another dossier, says of its nominee has changed. No foreign key: two
 * dossiers of one nominee that are checked at once, each locked, would wait for each other's row.
 */
@Entity('recheck')
export class RecheckRow {
  @PrimaryColumn('uuid', { name: 'dossier_id' }) dossierId!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
}
