import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A delivery can be sent again by hand; the wish has an id of its sender's making, so that it happens once. */
export class DeliveriesAgain1763800600001 implements MigrationInterface {
  name = 'DeliveriesAgain1763800600001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "delivery" ADD "replay_id" uuid`);
    await runner.query(`CREATE INDEX "delivery_of_person" ON "delivery"  ("person_id", "id") WHERE person_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "delivery_of_person"`);
    await runner.query(`ALTER TABLE "delivery" DROP COLUMN "replay_id"`);
  }
}
