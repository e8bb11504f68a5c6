import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE "person" ADD "email" text`,
  `ALTER TABLE "person" ADD "email_failed_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "person" ADD "email_failure" text`,
  `CREATE TABLE "channel" ("name" text NOT NULL, "state" text NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, "last_error" text, CONSTRAINT "PK_800e6da7e4c30fbb0653ba7bb6c" PRIMARY KEY ("name"))`,
  `CREATE TABLE "delivery" ("id" BIGSERIAL NOT NULL, "channel" text NOT NULL, "person_id" uuid, "notice_id" bigint, "digest_on" date, "up_to" bigint, "webhook_id" uuid, "event_key" text, "event" jsonb, "way" text NOT NULL, "state" text NOT NULL DEFAULT 'waiting', "reason" text, "attempts" integer NOT NULL DEFAULT '0', "next_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_error" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "delivery_one_subject" CHECK (num_nonnulls(notice_id, digest_on, webhook_id) = 1), CONSTRAINT "PK_ffad7bf84e68716cd9af89003b0" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "delivery_notice" ON "delivery"  ("notice_id", "channel") WHERE notice_id is not null`,
  `CREATE UNIQUE INDEX "delivery_digest" ON "delivery"  ("person_id", "digest_on") WHERE digest_on is not null`,
  `CREATE UNIQUE INDEX "delivery_call" ON "delivery"  ("webhook_id", "event_key") WHERE webhook_id is not null`,
  `CREATE INDEX "delivery_calls_of" ON "delivery"  ("webhook_id", "id") WHERE webhook_id is not null`,
  `CREATE INDEX "delivery_due" ON "delivery"  ("channel", "next_at") WHERE state = 'waiting' and way = 'now'`,
  `CREATE INDEX "delivery_gathered" ON "delivery"  ("person_id", "id") WHERE state = 'waiting' and way = 'digest'`,
  `CREATE INDEX "delivery_failed" ON "delivery"  ("id") WHERE state in ('failed', 'bounced')`,
  `CREATE TABLE "mail_preference" ("person_id" uuid NOT NULL, "ways" jsonb NOT NULL DEFAULT '{}', "digest" boolean NOT NULL DEFAULT true, "quiet_from" smallint, "quiet_to" smallint, "token" uuid NOT NULL, CONSTRAINT "UQ_39e70dfe7c63aa7daa66e078f1d" UNIQUE ("token"), CONSTRAINT "PK_2c25577f1c9514db7b103101cae" PRIMARY KEY ("person_id"))`,
  `CREATE TABLE "webhook" ("id" uuid NOT NULL, "name" text NOT NULL, "url" text NOT NULL, "secret" text NOT NULL, "kinds" text array NOT NULL, "unit_id" uuid NOT NULL, "active" boolean NOT NULL DEFAULT true, "created_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_e6765510c2d078db49632b59020" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_3fbf13af3223e9bf23860f1d0f" ON "webhook"  ("unit_id")`,
];
const DOWN = [
  ...['webhook', 'mail_preference', 'delivery', 'channel'].map((table) => `DROP TABLE "${table}"`),
  ...['email_failure', 'email_failed_at', 'email'].map((column) => `ALTER TABLE "person" DROP COLUMN "${column}"`),
];

/** What leaves the house: mail and webhooks, a row each, written with the act and sent later. */
export class Deliveries1763800600000 implements MigrationInterface {
  name = 'Deliveries1763800600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
