import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Alarms1763800510000 implements MigrationInterface {
  name = 'Alarms1763800510000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "alarm" ("id" BIGSERIAL NOT NULL, "kind" text NOT NULL, "dossier_id" uuid NOT NULL, "step_id" text NOT NULL, "subject" text NOT NULL, "due_at" TIMESTAMP WITH TIME ZONE, "raised_at" TIMESTAMP WITH TIME ZONE NOT NULL, "mended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_alarm" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "alarm_once" ON "alarm" ("dossier_id", "kind", "subject")`);
    await runner.query(`CREATE INDEX "alarm_raised" ON "alarm" ("raised_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "alarm"`);
  }
}
