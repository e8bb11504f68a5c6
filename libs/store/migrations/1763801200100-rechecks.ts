import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dossiers whose findings are to be read again; a row is written with whatever changed and goes when it is done. */
export class Rechecks1763801200100 implements MigrationInterface {
  name = 'Rechecks1763801200100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "recheck" ("dossier_id" uuid NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_recheck" PRIMARY KEY ("dossier_id"))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "recheck"`);
  }
}
