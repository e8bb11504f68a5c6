#!/bin/sh
# Brings the engine's two databases to the schema of this version of it; doing it again changes nothing. Connects with SQL_HOST, SQL_USER, SQL_PASSWORD …
set -eu
for database in temporal temporal_visibility; do
  temporal-sql-tool --db "$database" setup-schema -v 0.0
  temporal-sql-tool --db "$database" update-schema --schema-name "postgresql/v12/${database#temporal_}"
done
