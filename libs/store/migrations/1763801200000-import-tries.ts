import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An import that fails is tried a few times, later each time, and then left to a person; the ones behind it go on meanwhile. */
export class ImportTries1763801200000 implements MigrationInterface {
  name = 'ImportTries1763801200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "award_import" ADD "tries" integer NOT NULL DEFAULT 0`);
    await runner.query(`ALTER TABLE "award_import" ADD "try_at" TIMESTAMP WITH TIME ZONE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "award_import" DROP COLUMN "try_at"`);
    await runner.query(`ALTER TABLE "award_import" DROP COLUMN "tries"`);
  }
}
