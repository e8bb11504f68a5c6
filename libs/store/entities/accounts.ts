import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './register';

@Entity('account')
export class Account {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Person)
  @Column('uuid', { name: 'person_id' })
  personId!: string;
  @Column('text', { unique: true }) username!: string;
  /** argon2id, encoded with its parameters. */
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}

/** A browser's sign-in or a program's token; only the SHA-256 of the secret is kept. */
@Entity('sign_in')
@Index(['accountId'])
export class SignIn {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'token_hash', unique: true }) tokenHash!: string;
  @ForeignKey(() => Account)
  @Column('uuid', { name: 'account_id' })
  accountId!: string;
  @Column('text') kind!: 'browser' | 'program';
  @Column('text', { default: '' }) label!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
