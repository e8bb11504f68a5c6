import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who changed the register, and when: a name, a seat or an account that an administrator touched can be asked about for ever. */
export class RegisterChange1763800300000 implements MigrationInterface {
  name = 'RegisterChange1763800300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register_change (
        id uuid constraint register_change_pkey primary key,
        kind text not null,
        subject_id uuid not null,
        unit_id uuid,
        by_id uuid not null,
        at timestamptz not null)`);
    await runner.query('create index register_change_of_unit on register_change (unit_id, at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register_change');
  }
}
