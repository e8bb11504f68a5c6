import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The calendar of filing: until when dossiers are filed, for which year a dossier is, and whether it came late. */
export class FilingCalendar1763801000000 implements MigrationInterface {
  name = 'FilingCalendar1763801000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table filing_deadline (
        id uuid constraint "PK_filing_deadline" primary key,
        unit_id uuid not null constraint "filing_deadline_unit" references unit (id),
        awards text[] not null,
        ground text,
        kind text not null,
        "each" text,
        years_after smallint not null default 0,
        once date,
        once_year smallint,
        rolls boolean not null default false,
        from_on date not null,
        to_on date,
        decision_number text not null,
        decision_date date not null,
        source text not null default '',
        mark text not null default 'text',
        entered_by uuid,
        entered_at timestamptz not null default now(),
        constraint "filing_deadline_one_day" check (("each" is null) <> (once is null) and (once is null) = (once_year is null)))`);
    await runner.query('create index "filing_deadline_of_unit" on filing_deadline (unit_id)');
    await runner.query(`
      create table filing_deadline_end (
        deadline_id uuid constraint "PK_filing_deadline_end" primary key constraint "filing_deadline_end_of" references filing_deadline (id),
        last_on date not null,
        reason text not null,
        followed_by uuid,
        ended_by uuid not null,
        ended_at timestamptz not null)`);
    await runner.query('alter table dossier add period text, add late boolean not null default false');
    await runner.query(PERIODS);
    await runner.query('create index "dossier_period" on dossier (period, award, unit_id) where period is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index "dossier_period"');
    await runner.query('alter table dossier drop late, drop period');
    await runner.query('drop table filing_deadline_end');
    await runner.query('drop table filing_deadline');
  }
}

/** What is there already, by the same reading as `filingPeriod`: the stated period's end, else the last year listed, else the letter's year. */
const PERIODS = `
  update dossier d set period = case
      when p.ends is null then coalesce((
        select max((y->>'year')::int)::text from jsonb_array_elements(case jsonb_typeof(d.filing->'facts'->'nominee'->'years') when 'array' then d.filing->'facts'->'nominee'->'years' else '[]' end) y
         where (y->>'year')::int <= left(d.state->>'sentOn', 4)::int), left(d.state->>'sentOn', 4))
      when left(p.ends, 4) > left(p.begins, 4) and substr(p.begins, 6, 2) in ('08', '09') and substr(p.ends, 6, 2) in ('05', '06', '07', '08')
        then (left(p.ends, 4)::int - 1) || '-' || left(p.ends, 4)
      else left(p.ends, 4) end
    from (select id, filing->'facts'->'period'->>'from' as begins, filing->'facts'->'period'->>'to' as ends from dossier) p
   where p.id = d.id and d.status <> 'draft'`;
