import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A unit's own dossiers are read by its clerks every day; `unit_path` also finds those of all units under it. */
export class DossiersOfAUnit1763800100000 implements MigrationInterface {
  name = 'DossiersOfAUnit1763800100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index dossier_of_unit on dossier (unit_id, created_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index dossier_of_unit');
  }
}
