-- expand: what the application's role may do; it owns nothing

grant usage on schema public, app to fotfeste_app;
grant select, insert, update, delete on all tables in schema public to fotfeste_app;
grant usage on all sequences in schema public to fotfeste_app;
grant execute on all functions in schema app to fotfeste_app;
revoke update, delete on audit, subsidy_decision, agreement_version, measure_version, measure_hand from fotfeste_app;
revoke execute on function app.protect_reference(regclass), app.protect_system(regclass), app.protect_municipal(regclass),
  app.protect_person_rows(regclass) from public, fotfeste_app;
