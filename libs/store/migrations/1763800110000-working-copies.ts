import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forms that are still being written; a part-time clerk is called away in the middle of one. */
export class WorkingCopies1763800110000 implements MigrationInterface {
  name = 'WorkingCopies1763800110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table working_copy (dossier_id uuid not null, version integer not null, change_id uuid not null, seq integer not null, form jsonb,
         saved_by uuid not null, saved_at timestamp with time zone not null, constraint "PK_working_copy" primary key (dossier_id))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table working_copy');
  }
}
