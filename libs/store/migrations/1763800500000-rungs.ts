import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Rungs1763800500000 implements MigrationInterface {
  name = 'Rungs1763800500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "rung" ("id" BIGSERIAL NOT NULL, "dossier_id" uuid NOT NULL, "step_id" text NOT NULL, "seq" integer NOT NULL, "rung" text NOT NULL, "due_at" TIMESTAMP WITH TIME ZONE NOT NULL, "state" text NOT NULL DEFAULT 'armed', "fired_at" TIMESTAMP WITH TIME ZONE, "late" boolean NOT NULL DEFAULT false, CONSTRAINT "PK_rung" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "rung_once" ON "rung" ("dossier_id", "seq", "rung")`);
    await runner.query(`CREATE INDEX "rung_due" ON "rung" ("due_at")`);
    await runner.query(`CREATE INDEX "rung_armed" ON "rung" ("due_at") WHERE state = 'armed'`);
    // Steps that were open before have one rung: overdue, at the opening of the working day after. Those begun on paper had their clock there.
    await runner.query(
      `insert into rung (dossier_id, step_id, seq, rung, due_at)
       select l.dossier_id, l.step_id, l.seq, 'overdue', l.overdue_at from deadline l join dossier d on d.id = l.dossier_id
        where l.state = 'running' and d.step_id = l.step_id and not d.overdue and not d.from_paper
       on conflict do nothing`,
    );
    await runner.query(`ALTER TABLE "local_parameter" ADD "data" jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "local_parameter" DROP COLUMN "data"`);
    await runner.query(`DROP TABLE "rung"`);
  }
}
