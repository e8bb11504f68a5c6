#!/bin/sh
# Run once, by the PostgreSQL image, when the volume is empty: three roles, each with its own password and no more than it needs.
#   vinh_danh_owner  owns the schema; migrations only      vinh_danh_app  what the API and the worker sign in as      temporal  the engine's two databases
# The ICU collation vi-VN of the cluster (see POSTGRES_INITDB_ARGS) is inherited by the databases made here.
set -eu
: "${OWNER_PASSWORD:?}" "${APP_PASSWORD:?}" "${TEMPORAL_PASSWORD:?}"

psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner_password="$OWNER_PASSWORD" --set app_password="$APP_PASSWORD" --set temporal_password="$TEMPORAL_PASSWORD" <<'SQL'
create role vinh_danh_owner login password :'owner_password';
create role vinh_danh_app login password :'app_password';
create role temporal login password :'temporal_password';
create database vinh_danh owner vinh_danh_owner;
create database temporal owner temporal;
create database temporal_visibility owner temporal;
revoke connect, temporary on database vinh_danh, temporal, temporal_visibility from public;
grant connect on database vinh_danh to vinh_danh_app;
SQL
