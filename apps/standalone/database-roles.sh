#!/bin/sh
# Run once by the database's image, when its data folder is empty: the two roles and what each may do.
set -eu
psql --username postgres --dbname fotfeste --set ON_ERROR_STOP=1 \
  --set owner_password="$OWNER_PASSWORD" --set app_password="$APP_PASSWORD" <<'SQL'
create role fotfeste_owner login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
create role fotfeste_app login nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';
alter database fotfeste owner to fotfeste_owner;
revoke all on database fotfeste from public;
grant connect on database fotfeste to fotfeste_app;
SQL
