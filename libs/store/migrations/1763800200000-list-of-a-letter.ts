import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is kept with a letter is the list as it was read, so that its rows can be mended; the report is made from it each time. */
export class ListOfALetter1763800200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "submission" RENAME COLUMN "report" TO "list"`);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "submission" RENAME COLUMN "list" TO "report"`);
  }
}
