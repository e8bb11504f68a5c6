import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The money set aside for awards, by unit and year. */
export class AwardFund1763800900000 implements MigrationInterface {
  name = 'AwardFund1763800900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table fund_allotment (
        id uuid constraint "fund_allotment_pkey" primary key,
        unit_id uuid not null constraint "FK_fe0999c82e4a0b823ac22cb9c1b" references unit (id),
        year int not null,
        amount bigint not null,
        decision text not null,
        entered_by uuid not null,
        entered_at timestamptz not null)`);
    await runner.query('create index "IDX_3195b62522ada92aa18e72f1ff" on fund_allotment (unit_id, year)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table fund_allotment');
  }
}
