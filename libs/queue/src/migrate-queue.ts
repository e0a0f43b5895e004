import { runMigrations } from 'bullmq';

/** A connection to the database, as its owner. */
interface OwnerClient {
  query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>;
}

/**
 * Sets up the tables that jobs are kept in when there is no Redis, and lets the application's role use them.
 * BullMQ makes a sequence for each queue when it first adds a job, so the role may create in that schema, and only there.
 */
export async function migrateQueue(client: OwnerClient): Promise<void> {
  await runMigrations({ query: (text: string, values?: unknown[]) => client.query(text, values) } as Parameters<
    typeof runMigrations
  >[0]);
  await client.query(`
    grant usage, create on schema bullmq to fotfeste_app;
    grant select, insert, update, delete, truncate on all tables in schema bullmq to fotfeste_app;
    grant execute on all functions in schema bullmq to fotfeste_app;
    do $$
    declare own record;
    begin
      -- not "all sequences": those that the role made itself are not the owner's to grant
      for own in select sequencename from pg_sequences where schemaname = 'bullmq' and sequenceowner = current_user loop
        execute format('grant usage, select on sequence bullmq.%I to fotfeste_app', own.sequencename);
      end loop;
      execute format('grant temporary on database %I to fotfeste_app', current_database());
    end $$`);
}
