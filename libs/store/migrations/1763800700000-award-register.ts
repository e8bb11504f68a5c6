import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE "honouree" ("id" uuid NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "exact_key" text NOT NULL, "name_key" text NOT NULL, "sort_key" text NOT NULL, "birth_year" integer, "gender" text, "ethnicity" text, "direct_worker" boolean, "person_id" uuid, "unit_id" uuid, "unit_text" text NOT NULL DEFAULT '', "position" text, "merged_into" uuid, "root_id" uuid NOT NULL, "own_search" text NOT NULL, "search" text NOT NULL, "unit_path" uuid array NOT NULL DEFAULT '{}', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_1d1db8ca8c7ec2efb356fcc03e9" PRIMARY KEY ("id"))`,
  `CREATE INDEX "honouree_in_order" ON "honouree"  ("sort_key", "id") WHERE merged_into is null`,
  `CREATE INDEX "IDX_2bc01c493df57980d81782a7f8" ON "honouree"  ("root_id")`,
  `CREATE INDEX "IDX_6c59c91b14c8561fdaf6fe1f08" ON "honouree"  ("unit_id", "kind")`,
  `CREATE INDEX "IDX_4fb6d84815c31e2725a170bea6" ON "honouree"  ("name_key", "birth_year")`,
  `CREATE INDEX "IDX_1019425d39a08ecbb17719f634" ON "honouree"  ("exact_key", "kind")`,
  `CREATE TABLE "award_given" ("id" uuid NOT NULL, "honouree_id" uuid NOT NULL, "award" text NOT NULL, "ground" text, "period_from" date, "period_to" date, "year" integer NOT NULL, "decision_number" text NOT NULL, "decided_on" date NOT NULL, "authority" text NOT NULL DEFAULT '', "unit_id" uuid, "unit_text" text NOT NULL DEFAULT '', "unit_path" uuid array NOT NULL DEFAULT '{}', "position" text, "written_as" text NOT NULL, "dossier_id" uuid, "import_id" uuid, "import_row" integer, "fingerprint" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_3e955b7fd354bbb8ae859379d4b" UNIQUE ("dossier_id"), CONSTRAINT "UQ_98e488dd807fcae8ecec03de8c3" UNIQUE ("fingerprint"), CONSTRAINT "PK_1f518ddabf1059eadab54724519" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_8e07ac5db35802a80cbfebc7e6" ON "award_given"  ("import_id")`,
  `CREATE INDEX "IDX_1bce0a91f435b996f32d27d46f" ON "award_given"  ("award", "year", "unit_id")`,
  `CREATE INDEX "IDX_29df9e8b97861d3d939d65d1d7" ON "award_given"  ("honouree_id", "decided_on")`,
  `CREATE TABLE "honouree_merge" ("id" uuid NOT NULL, "from_id" uuid NOT NULL, "into_id" uuid NOT NULL, "reason" text NOT NULL, "by_id" uuid NOT NULL, "by_name" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "undone_by" uuid, "undone_name" text, "undone_reason" text, "undone_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_0863b3ea2f3d881c8b852d7ec41" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_c17fab6d32dae1a7eb55a696f0" ON "honouree_merge"  ("from_id")`,
  `CREATE INDEX "IDX_9aab6ed4c347dc4cba62e324c2" ON "honouree_merge"  ("into_id")`,
  `CREATE TABLE "honouree_likeness" ("id" BIGSERIAL NOT NULL, "a_id" uuid NOT NULL, "b_id" uuid NOT NULL, "why" text NOT NULL, "state" text NOT NULL DEFAULT 'open', "import_id" uuid, "decided_by" uuid, "decided_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_6986129b1d21a5314caf2f2e98c" PRIMARY KEY ("id"))`,
  `CREATE INDEX "honouree_likeness_open" ON "honouree_likeness"  ("id") WHERE state = 'open'`,
  `CREATE INDEX "IDX_c6da4f836ead5cadacd3abb313" ON "honouree_likeness"  ("b_id")`,
  `CREATE UNIQUE INDEX "IDX_5fdf0682b2e8a732822a70f0c8" ON "honouree_likeness"  ("a_id", "b_id")`,
  `CREATE TABLE "award_import" ("id" uuid NOT NULL, "by_id" uuid NOT NULL, "by_name" text NOT NULL, "unit_id" uuid NOT NULL, "file_name" text NOT NULL, "sha256" text NOT NULL, "bytes" integer NOT NULL, "state" text NOT NULL DEFAULT 'running', "taken" integer NOT NULL DEFAULT '0', "added" integer NOT NULL DEFAULT '0', "known" integer NOT NULL DEFAULT '0', "faulty" integer NOT NULL DEFAULT '0', "alike" integer NOT NULL DEFAULT '0', "lease_until" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "finished_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_f6e5f59e7995109f80758b73553" PRIMARY KEY ("id"))`,
  `CREATE INDEX "award_import_running" ON "award_import"  ("lease_until") WHERE state = 'running'`,
  `CREATE INDEX "IDX_7d0a65c69d793f334557701072" ON "award_import"  ("by_id", "created_at")`,
  `CREATE TABLE "award_import_problem" ("id" BIGSERIAL NOT NULL, "import_id" uuid NOT NULL, "fatal" boolean NOT NULL, "sheet" text NOT NULL DEFAULT '', "row" integer NOT NULL, "path" text NOT NULL DEFAULT '', "code" text NOT NULL, "said" jsonb NOT NULL, CONSTRAINT "PK_6e8309a21e65ffae2f2b535e718" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_63f3ea5a534bcefc87286cc505" ON "award_import_problem"  ("import_id", "id")`,
  `ALTER TABLE "honouree" ADD CONSTRAINT "FK_ed296cd0de8ea94a968e8cdf180" FOREIGN KEY ("merged_into") REFERENCES "honouree"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "award_given" ADD CONSTRAINT "FK_eb89283c01f56320b30cea8a444" FOREIGN KEY ("honouree_id") REFERENCES "honouree"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "award_import_problem" ADD CONSTRAINT "FK_d8873fa1b5f934888807da61a4f" FOREIGN KEY ("import_id") REFERENCES "award_import"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

const INDEXES = [
  `create index honouree_search on honouree using gin (search gin_trgm_ops)`,
  `create index honouree_unit_path on honouree using gin (unit_path)`,
  // Whether the same nominee is filed twice is asked at every submission, over all units.
  `create index dossier_nominee on dossier (lower(normalize(nominee_name, nfc))) where status in ('running', 'returned', 'held')`,
];

const NAMES = ['award_import_problem', 'award_import', 'honouree_likeness', 'honouree_merge', 'award_given', 'honouree'];

/** The register of awards given: who received what, when, for which period and ground, by which decision. */
export class AwardRegister1763800700000 implements MigrationInterface {
  name = 'AwardRegister1763800700000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...INDEXES]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index dossier_nominee');
    for (const name of NAMES) await runner.query(`drop table ${name}`);
  }
}
