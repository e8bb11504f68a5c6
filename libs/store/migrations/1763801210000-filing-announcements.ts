import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices that are about a filing deadline rather than a dossier. */
export class FilingAnnouncements1763801210000 implements MigrationInterface {
  name = 'FilingAnnouncements1763801210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notice alter dossier_id drop not null, add deadline_id uuid, add subject text, add about jsonb');
    await runner.query('create unique index "notice_of_deadline" on notice (deadline_id, subject, person_id) where deadline_id is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from delivery where notice_id in (select id from notice where dossier_id is null)');
    await runner.query('delete from notice where dossier_id is null');
    await runner.query('drop index "notice_of_deadline"');
    await runner.query('alter table notice drop about, drop subject, drop deadline_id, alter dossier_id set not null');
  }
}
