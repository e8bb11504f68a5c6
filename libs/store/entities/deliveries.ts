import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A way out of the house and how it is: written by the worker, read by the health page and by the act that would use it. */
@Entity('channel')
export class ChannelRow {
  @PrimaryColumn('text') name!: string;
  /** off: not set up here, so nothing is written for it. */
  @Column('text') state!: 'off' | 'up' | 'down';
  @Column('timestamptz') since!: Date;
  @Column('text', { name: 'last_error', nullable: true }) lastError!: string | null;
}

/**
 * One message on its way out of the house: a notice by mail, a day's digest, or a call to a webhook. Written with the act; sent by a courier.
 * A notice's way into the pages is the notice's own row.
 */
@Entity('delivery')
@Check('delivery_one_subject', 'num_nonnulls(notice_id, digest_on, webhook_id) = 1')
@Index('delivery_notice', ['noticeId', 'channel'], { unique: true, where: 'notice_id is not null' })
@Index('delivery_digest', ['personId', 'digestOn'], { unique: true, where: 'digest_on is not null' })
@Index('delivery_call', ['webhookId', 'eventKey'], { unique: true, where: 'webhook_id is not null' })
@Index('delivery_due', ['channel', 'nextAt'], { where: `state = 'waiting' and way = 'now'` })
@Index('delivery_gathered', ['personId', 'id'], { where: `state = 'waiting' and way = 'digest'` })
@Index('delivery_calls_of', ['webhookId', 'id'], { where: 'webhook_id is not null' })
@Index('delivery_of_person', ['personId', 'id'], { where: 'person_id is not null' })
@Index('delivery_failed', ['id'], { where: `state in ('failed', 'bounced')` })
export class DeliveryRow {
  @PrimaryGeneratedColumn({ type: 'bigint' }) id!: string;
  @Column('text') channel!: 'e-mail' | 'webhook';
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('bigint', { name: 'notice_id', nullable: true }) noticeId!: string | null;
  @Column('date', { name: 'digest_on', nullable: true }) digestOn!: string | null;
  /** A digest tells what was gathered up to this delivery; fixed when it is first tried. */
  @Column('bigint', { name: 'up_to', nullable: true }) upTo!: string | null;
  @Column('uuid', { name: 'webhook_id', nullable: true }) webhookId!: string | null;
  @Column('text', { name: 'event_key', nullable: true }) eventKey!: string | null;
  /** What a webhook is told: ids, code and status as they were after the act. */
  @Column('jsonb', { nullable: true }) event!: unknown;
  /** digest: waits until it is gathered into one. */
  @Column('text') way!: 'now' | 'digest';
  @Column('text', { default: 'waiting' }) state!: 'waiting' | 'sent' | 'failed' | 'bounced' | 'skipped';
  /** Why it was skipped. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('int', { default: 0 }) attempts!: number;
  /** When it may be tried; while it is being sent, when another courier may take it over. */
  @Column('timestamptz', { name: 'next_at' }) nextAt!: Date;
  @Column('text', { name: 'last_error', nullable: true }) lastError!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
  /** The last wish to send it again. */
  @Column('uuid', { name: 'replay_id', nullable: true }) replayId!: string | null;
}

/** What a person wants by mail; no row: as the house has it. */
@Entity('mail_preference')
export class MailPreference {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  /** {kind: now | digest | never}, only where it differs. */
  @Column('jsonb', { default: () => "'{}'" }) ways!: Record<string, string>;
  @Column('boolean', { default: true }) digest!: boolean;
  /** Hours of the day in Vietnam, 0–23; null: those of the house. */
  @Column('smallint', { name: 'quiet_from', nullable: true }) quietFrom!: number | null;
  @Column('smallint', { name: 'quiet_to', nullable: true }) quietTo!: number | null;
  /** What stands in a digest's unsubscribe link. */
  @Column('uuid', { unique: true }) token!: string;
}

/** Somebody else's program that is told of acts in a unit and below it. */
@Entity('webhook')
@Index(['unitId'])
export class WebhookRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') url!: string;
  /** Signs every call, so it must be readable here; it is never shown again. */
  @Column('text') secret!: string;
  @Column('text', { array: true }) kinds!: string[];
  @Column('uuid', { name: 'unit_id' }) unitId!: string;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
