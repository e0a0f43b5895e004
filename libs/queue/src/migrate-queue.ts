import { runMigrations } from 'bullmq';

/** A connection to the database, as its owner. */
interface OwnerClient {
  query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>;
}

/** Sets up the tables that jobs are kept in when there is no Redis, and lets the application's role use them. */
export async function migrateQueue(client: OwnerClient): Promise<void> {
  await runMigrations({ query: (text: string, values?: unknown[]) => client.query(text, values) } as Parameters<typeof runMigrations>[0]);
  await client.query(`
    grant usage on schema bullmq to fotfeste_app;
    grant select, insert, update, delete, truncate on all tables in schema bullmq to fotfeste_app;
    grant usage, select on all sequences in schema bullmq to fotfeste_app;
    grant execute on all functions in schema bullmq to fotfeste_app`);
}
