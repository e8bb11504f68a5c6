import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Made from the entities; `npm run check` fails when the two drift apart. What entities cannot say stands in EXTRAS. */
const TABLES = [
  `CREATE TABLE "unit" ("id" uuid NOT NULL, "code" text NOT NULL, CONSTRAINT "UQ_dfb75cdb2a790fb84327e1d1b15" UNIQUE ("code"), CONSTRAINT "PK_4252c4be609041e559f0c80f58a" PRIMARY KEY ("id"))`,
  `CREATE TABLE "unit_version" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "name" text NOT NULL, "kind" text NOT NULL, "level" text NOT NULL, "parent_id" uuid, "from_on" date NOT NULL, "to_on" date, "assumed" boolean NOT NULL DEFAULT false, "source" text NOT NULL DEFAULT '', CONSTRAINT "PK_a129bf2e9eb345e08b761fedcdc" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_19f2b0f0de69b2d38ab9eecf77" ON "unit_version"  ("parent_id")`,
  `CREATE INDEX "IDX_4ce227e4e75adabbd34bff20e4" ON "unit_version"  ("unit_id", "from_on")`,
  `CREATE TABLE "unit_succession" ("id" uuid NOT NULL, "from_unit_id" uuid NOT NULL, "to_unit_id" uuid, "kind" text NOT NULL, "happened_on" date NOT NULL, "assumed" boolean NOT NULL DEFAULT false, "source" text NOT NULL DEFAULT '', CONSTRAINT "PK_0f8565299b27ed4a6eee7eb27e3" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_169a6d72fff8f46eef959ae73e" ON "unit_succession"  ("from_unit_id")`,
  `CREATE TABLE "office" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "from_on" date NOT NULL, "to_on" date, CONSTRAINT "PK_200185316ba169fda17e3b6ba00" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_9caf727c8f92c77820e41ed706" ON "office"  ("unit_id", "kind")`,
  `CREATE TABLE "person" ("id" uuid NOT NULL, "full_name" text NOT NULL, "declared_kin" uuid array NOT NULL DEFAULT '{}', CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id"))`,
  `CREATE TABLE "seat" ("id" uuid NOT NULL, "office_id" uuid NOT NULL, "person_id" uuid NOT NULL, "role" text NOT NULL, "from_on" date NOT NULL, "to_on" date, "decision" text NOT NULL DEFAULT '', CONSTRAINT "PK_4e72ae40c3fbd7711ccb380ac17" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_fdfaac8f0b0e7f531a8d2003fb" ON "seat"  ("office_id", "role")`,
  `CREATE INDEX "IDX_d61d581daac0d2956faf43cbe9" ON "seat"  ("person_id")`,
  `CREATE TABLE "account" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "username" text NOT NULL, "password_hash" text NOT NULL, "active" boolean NOT NULL DEFAULT true, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_41dfcb70af895ddf9a53094515b" UNIQUE ("username"), CONSTRAINT "PK_54115ee388cdb6d86bb4bf5b2ea" PRIMARY KEY ("id"))`,
  `CREATE TABLE "sign_in" ("id" uuid NOT NULL, "token_hash" text NOT NULL, "account_id" uuid NOT NULL, "kind" text NOT NULL, "label" text NOT NULL DEFAULT '', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "revoked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_a433806a9f577f546c2ce6a6409" UNIQUE ("token_hash"), CONSTRAINT "PK_e1c2af97265eef8174c9a652a5e" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_f37f6c66cfe0be0eb6e2e23e44" ON "sign_in"  ("account_id")`,
  `CREATE TABLE "submission" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "letter_number" text NOT NULL, "letter_date" date NOT NULL, "sent_on" date NOT NULL, "state" text NOT NULL DEFAULT 'draft', "report" jsonb NOT NULL DEFAULT '{}', "created_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "filed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_7faa571d0e4a7076e85890c9bd0" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_4a6e9e2fc9d0d78c8b223bf850" ON "submission"  ("unit_id", "created_at")`,
  `CREATE TABLE "dossier" ("id" uuid NOT NULL, "code" text NOT NULL, "submission_id" uuid, "unit_id" uuid NOT NULL, "unit_path" uuid array NOT NULL DEFAULT '{}', "award" text NOT NULL, "ground" text NOT NULL, "nominee_kind" text NOT NULL, "nominee_name" text NOT NULL, "search" text NOT NULL, "filing" jsonb NOT NULL, "plan" jsonb, "state" jsonb NOT NULL, "status" text NOT NULL DEFAULT 'draft', "step_id" text, "step_kind" text, "level" text, "due_on" date, "overdue" boolean NOT NULL DEFAULT false, "from_paper" boolean NOT NULL DEFAULT false, "last_on" date, "verdict" text, "seq" integer NOT NULL DEFAULT '0', "followed" integer NOT NULL DEFAULT '0', "check_seq" integer NOT NULL DEFAULT '0', "checked_seq" integer NOT NULL DEFAULT '0', "head_hash" text NOT NULL DEFAULT '', "created_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_e4a0b898ce0e97174aa9056f9c9" UNIQUE ("code"), CONSTRAINT "PK_62a60ad7157c2922b57c3319364" PRIMARY KEY ("id"))`,
  `CREATE INDEX "dossier_behind" ON "dossier"  ("id") WHERE followed < seq`,
  `CREATE INDEX "IDX_e498746fbb79cee4a60ca497da" ON "dossier"  ("award", "created_at", "id")`,
  `CREATE INDEX "IDX_37e3e00c70f6542055b493c224" ON "dossier"  ("submission_id")`,
  `CREATE INDEX "IDX_3cc901f2df738ba6e2a6541bea" ON "dossier"  ("status", "created_at", "id")`,
  `CREATE TABLE "act" ("act_id" uuid NOT NULL, "dossier_id" uuid NOT NULL, "seq" integer NOT NULL, "step_id" text NOT NULL, "kind" text NOT NULL, "by_id" text NOT NULL, "by_name" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "on_day" date NOT NULL, "act" jsonb NOT NULL, "prev_hash" text NOT NULL, "hash" text NOT NULL, CONSTRAINT "PK_1f3bb9f829614b53cacaff07e06" PRIMARY KEY ("act_id"))`,
  `CREATE UNIQUE INDEX "IDX_ef9458344f005628470c5c78a8" ON "act"  ("dossier_id", "seq")`,
  `CREATE TABLE "refusal" ("id" BIGSERIAL NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "dossier_id" uuid, "act_id" uuid, "person_id" text NOT NULL, "kind" text NOT NULL, "step_id" text NOT NULL, "code" text NOT NULL, CONSTRAINT "PK_cbec7bb783546e94f5b45299701" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_5783fe7a541bd34050dcf6f62b" ON "refusal"  ("dossier_id", "at")`,
  `CREATE TABLE "inbox" ("id" BIGSERIAL NOT NULL, "dossier_id" uuid NOT NULL, "step_id" text NOT NULL, "task" text NOT NULL, "unit_id" uuid, "office" text, "role" text, "person_id" uuid, "on_day" date, "due_on" date, "sort_on" date NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_ab7abc299fab4bb4f965549c819" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_0acf59f53220bba5b4796c004c" ON "inbox"  ("dossier_id")`,
  `CREATE INDEX "IDX_0883d08bc442490965b7b854a2" ON "inbox"  ("person_id", "sort_on", "id")`,
  `CREATE INDEX "IDX_bd54d0702a996733272dee91c1" ON "inbox"  ("unit_id", "office", "role", "sort_on", "id")`,
  `CREATE TABLE "deadline" ("id" BIGSERIAL NOT NULL, "dossier_id" uuid NOT NULL, "step_id" text NOT NULL, "seq" integer NOT NULL, "opened_on" date NOT NULL, "due_on" date NOT NULL, "overdue_at" TIMESTAMP WITH TIME ZONE NOT NULL, "basis" jsonb NOT NULL, "state" text NOT NULL DEFAULT 'running', "closed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_9b68db28fc035ed8a84691bfbaf" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_4a6591e48246749d7445788b15" ON "deadline"  ("dossier_id")`,
  `CREATE TABLE "finding" ("id" BIGSERIAL NOT NULL, "dossier_id" uuid NOT NULL, "check_seq" integer NOT NULL, "place" integer NOT NULL, "criterion" text NOT NULL, "verdict" text NOT NULL, "decides" boolean NOT NULL, "finding" jsonb NOT NULL, "checked_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_a904dfcf401ccfbaa60bb6eec29" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_3076ecd8634bca678c66bc209e" ON "finding"  ("dossier_id", "check_seq")`,
  `CREATE TABLE "notice" ("id" BIGSERIAL NOT NULL, "dossier_id" uuid NOT NULL, "seq" integer NOT NULL, "kind" text NOT NULL, "step_id" text NOT NULL, "person_id" uuid NOT NULL, "channel" text NOT NULL DEFAULT 'in-app', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "delivered_at" TIMESTAMP WITH TIME ZONE, "read_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_705062b14410ff1a04998f86d72" PRIMARY KEY ("id"))`,
  `CREATE INDEX "notice_pending" ON "notice"  ("dossier_id") WHERE delivered_at is null`,
  `CREATE INDEX "IDX_2b98adfbc240dd4574f9c7e9a5" ON "notice"  ("person_id", "id")`,
  `CREATE UNIQUE INDEX "IDX_cda598c05dc0348b2e4eb3bca2" ON "notice"  ("dossier_id", "seq", "kind", "person_id", "channel")`,
  `CREATE TABLE "document" ("id" uuid NOT NULL, "dossier_id" uuid, "submission_id" uuid, "unit_id" uuid, "paper" text NOT NULL, "name" text NOT NULL, "media_type" text NOT NULL, "bytes" integer NOT NULL, "sha256" text NOT NULL, "uploaded_by" uuid NOT NULL, "uploaded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_e57d3357f83f3cdc0acffc3d777" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_427db399e2c430b7d5f5ee2f4f" ON "document"  ("submission_id")`,
  `CREATE INDEX "IDX_fcfda4d51a759dd20477d3cfac" ON "document"  ("dossier_id")`,
  `CREATE TABLE "calendar_day" ("calendar" text NOT NULL, "date" date NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "source" text NOT NULL, "mark" text NOT NULL, CONSTRAINT "PK_49c017487150ea2066165ff391f" PRIMARY KEY ("calendar", "date"))`,
  `CREATE TABLE "local_parameter" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "key" text NOT NULL, "value" double precision NOT NULL, "decision" text NOT NULL, "from_on" date NOT NULL, "to_on" date, CONSTRAINT "PK_70c28abc3407ede8f7fa393ba92" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "IDX_bf223db115454993af46e6cc9b" ON "local_parameter"  ("unit_id", "key", "from_on")`,
  `ALTER TABLE "unit_version" ADD CONSTRAINT "FK_5398d661732dce2c6d3a8341945" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "office" ADD CONSTRAINT "FK_d4fbd0a02e3ed993547e28e1b51" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "seat" ADD CONSTRAINT "FK_3ce493e2bd780957460630e3aff" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "seat" ADD CONSTRAINT "FK_d61d581daac0d2956faf43cbe99" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "account" ADD CONSTRAINT "FK_73b5a14ecc8f5529ea98a746d51" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "sign_in" ADD CONSTRAINT "FK_f37f6c66cfe0be0eb6e2e23e441" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "act" ADD CONSTRAINT "FK_27af4d87935ff4b69266c9bd704" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE INDEX "IDX_a946781570ffaa07e1bb64429a" ON "dossier"  ("created_at", "id")`,
  `CREATE INDEX "inbox_on_paper" ON "inbox"  ("unit_id", "office", "role", "sort_on", "id") WHERE on_day is not null`,
];

const EXTRAS = [
  `create extension if not exists pg_trgm`,
  `create sequence dossier_code_seq`,
  `create index dossier_unit_path on dossier using gin (unit_path)`,
  `create index act_minutes on act ((act->'payload'->>'minutesId')) where kind = 'record-meeting'`,
  `create index dossier_search on dossier using gin (search gin_trgm_ops)`,
  // Accepted acts are the truth: nobody, not even the application's own role, changes or removes one.
  `create function act_is_final() returns trigger language plpgsql as $$ begin raise exception 'acts are never changed or removed'; end $$`,
  `create trigger act_is_final before update or delete on act for each row execute function act_is_final()`,
];

export class Initial1763700000000 implements MigrationInterface {
  name = 'Initial1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...EXTRAS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema public cascade');
    await runner.query('create schema public');
  }
}
