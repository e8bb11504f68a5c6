import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Substitution1763800800000 implements MigrationInterface {
  name = 'Substitution1763800800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "substitution" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "substitute_id" uuid, "from_on" date NOT NULL, "to_on" date, "ended_on" date, "office_id" uuid, "role" text, "step_kind" text, "award" text, "reason" text NOT NULL DEFAULT '', "decision" text NOT NULL DEFAULT '', "created_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_by" uuid, "ended_at" TIMESTAMP WITH TIME ZONE, "start_followed_at" TIMESTAMP WITH TIME ZONE, "end_followed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_substitution" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "substitution_of" ON "substitution" ("person_id")`);
    await runner.query(`CREATE INDEX "substitution_by" ON "substitution" ("substitute_id")`);
    await runner.query(`CREATE INDEX "substitution_unseen" ON "substitution" ("from_on") WHERE end_followed_at is null`);
    await runner.query(`CREATE INDEX "act_passed" ON "act" ("dossier_id") WHERE kind = 'pass'`);
    await runner.query(`create index act_handed on act ((act->'payload'->>'handOver')) where kind = 'reassign'`);
    await runner.query(`ALTER TABLE "notice" ADD "for_id" uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "for_id"`);
    await runner.query(`DROP INDEX "act_passed"`);
    await runner.query(`DROP INDEX "act_handed"`);
    await runner.query(`DROP TABLE "substitution"`);
  }
}
