import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What fails behind the pages, so that the board can name it: a file that is not there, an activity that does not get through. */
export class WhatFails1763800310000 implements MigrationInterface {
  name = 'WhatFails1763800310000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evidence_check (
        document_id uuid constraint evidence_check_pkey primary key,
        state text not null,
        checked_at timestamptz not null,
        since timestamptz)`);
    await runner.query(`create index evidence_lost on evidence_check (document_id) where state <> 'there'`);
    await runner.query(`
      create table activity_failure (
        dossier_id uuid,
        activity text,
        attempts integer not null,
        error text not null,
        first_at timestamptz not null,
        last_at timestamptz not null,
        constraint activity_failure_pkey primary key (dossier_id, activity))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table activity_failure');
    await runner.query('drop table evidence_check');
  }
}
