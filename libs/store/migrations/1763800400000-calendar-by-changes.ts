import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Days of the calendar hold from one change to another, for an audience and a place; deadlines know up to which change they were counted. Nobody could
 * change the rows before, so those of the first start are laid down anew, with 2023 and the days that were left out.
 */
export class CalendarByChanges1763800400000 implements MigrationInterface {
  name = 'CalendarByChanges1763800400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `delete from calendar_day`,
  `alter table calendar_day drop constraint "PK_49c017487150ea2066165ff391f"`,
  `alter table calendar_day add id bigserial not null constraint "calendar_day_pkey" primary key, add note text, add audience text not null default 'everyone',
     add place uuid, add place_key text not null default '', add since_seq integer not null default 0, add until_seq integer,
     alter column calendar set default 'vn-administrative'`,
  `create unique index calendar_day_now on calendar_day (date, audience, place_key) where until_seq is null`,
  `create table calendar_change (
     id uuid constraint "calendar_change_pkey" primary key,
     seq integer not null,
     at timestamptz not null,
     by_id uuid not null,
     by_name text not null,
     place uuid,
     reason text not null,
     rows jsonb not null)`,
  `create unique index "IDX_calendar_change_seq" on calendar_change (seq)`,
  `alter table deadline add calendar_seq integer not null default 0`,
  `create index deadline_running on deadline (calendar_seq, id) where state = 'running'`,
];

const DOWN = [
  `drop index deadline_running`,
  `alter table deadline drop column calendar_seq`,
  `drop table calendar_change`,
  `delete from calendar_day where until_seq is not null or place is not null or audience = 'schools'`,
  `drop index calendar_day_now`,
  `alter table calendar_day drop column id, drop column note, drop column audience, drop column place, drop column place_key, drop column since_seq, drop column until_seq,
     alter column calendar drop default`,
  `alter table calendar_day add constraint "PK_49c017487150ea2066165ff391f" primary key (calendar, date)`,
];
