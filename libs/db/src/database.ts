import pg from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { sideOf, type Viewer } from '@fotfeste/access';
import { tables } from './tables/index.js';

// A calendar date stays the text it is: a Date object would move it across midnight. Moments are ISO texts in UTC,
// counts and amounts are numbers (they are far below 2^53).
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** What read models need: one SQL per screen. Parameters are `$1`, `$2`, never text put together. */
export interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** One database transaction with the viewer's security context. Its statements run one after the other. */
export interface Transaction extends Reader {
  /** Writes go through here. */
  readonly entities: EntityManager;
}

/** A transaction that stays open over several calls: one per GraphQL query. */
export interface OpenTransaction extends Transaction {
  /** Ends it. Safe to call more than once. */
  close(): Promise<void>;
}

/** The application's access to PostgreSQL. There is no way to a table around the security context. */
export interface Database {
  /** Runs `work` in one transaction; commits when it returns, rolls back when it throws. */
  transaction<Value>(viewer: Viewer, work: (transaction: Transaction) => Promise<Value>): Promise<Value>;
  /** Opens a read-only transaction. */
  openForReading(viewer: Viewer): Promise<OpenTransaction>;
  /** Calls back when an event may be waiting in the outbox. Returns how to stop listening. */
  listen(channel: string, onNotice: () => void): Promise<() => Promise<void>>;
  /** Answers if the database does. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What a pool may use. Sizes are connections, times milliseconds. */
export interface DatabaseOptions {
  readonly poolSize?: number;
  readonly statementTimeout?: number;
}

/**
 * Connects as the application's role.
 *
 * @throws Error if the role is a superuser, may bypass row-level security, or owns a table: then no policy would hold
 */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: tables,
    poolSize: options.poolSize ?? 10,
    extra: {
      connectionTimeoutMillis: 10_000,
      statement_timeout: options.statementTimeout ?? 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  });
  await source.initialize();
  try {
    await refusePowerfulRole(source);
  } catch (error) {
    await source.destroy();
    throw error;
  }
  return databaseOn(source);
}

async function refusePowerfulRole(source: DataSource): Promise<void> {
  const rows: { problem: string }[] = await source.query(`
    select 'is a superuser or may bypass row-level security' as problem
      from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)
    union all
    select 'owns the table ' || relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and relkind = 'r' and pg_get_userbyid(relowner) = current_user
    union all
    select 'would read the table ' || relname || ', which has no forced row-level security' from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)
        and relname <> 'schema_migration'
    limit 1`);
  if (rows[0]) throw new Error(`refusing to start: the database role ${rows[0].problem}`);
}

function databaseOn(source: DataSource): Database {
  return {
    async transaction(viewer, work) {
      const runner = serialised(source.createQueryRunner());
      await runner.connect();
      try {
        await runner.startTransaction();
        await setContext(runner, viewer);
        const value = await work(transactionOn(runner));
        await runner.commitTransaction();
        return value;
      } catch (error) {
        if (runner.isTransactionActive) await runner.rollbackTransaction();
        throw error;
      } finally {
        await runner.release();
      }
    },
    openForReading: (viewer) => openForReading(source, viewer),
    listen: (channel, onNotice) => listen(source, channel, onNotice),
    ping: async () => void (await source.query('select 1')),
    close: () => source.destroy(),
  };
}

async function openForReading(source: DataSource, viewer: Viewer): Promise<OpenTransaction> {
  const runner = serialised(source.createQueryRunner());
  await runner.connect();
  try {
    await runner.startTransaction();
    await setContext(runner, viewer);
    await runner.query('set transaction read only');
  } catch (error) {
    await runner.release();
    throw error;
  }
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    try {
      await runner.rollbackTransaction();
    } finally {
      await runner.release();
    }
  };
  return { ...transactionOn(runner), close: () => (closed ??= close()) };
}

const transactionOn = (runner: QueryRunner): Transaction => ({
  entities: runner.manager,
  query: async (sql, parameters = []) => (await runner.query(sql, [...parameters], true)).records,
});

/**
 * Makes a runner send one statement at a time. GraphQL resolvers run side by side, and a PostgreSQL connection holds
 * one conversation.
 */
function serialised(runner: QueryRunner): QueryRunner {
  const send = runner.query.bind(runner);
  let last: Promise<unknown> = Promise.resolve();
  runner.query = (...statement: Parameters<typeof send>) => {
    const next = last.then(() => send(...statement));
    last = next.catch(() => undefined);
    return next;
  };
  return runner;
}

/** @throws Error for a value that would be read as several: a grant names one tenant */
function list(values: readonly string[]): string {
  if (values.some((value) => value.includes(','))) throw new Error('a grant names more than one tenant');
  return values.length > 0 ? values.join(',') : '-';
}

/** Sets who asks, for this transaction only. A setting that outlived it would hand one viewer's rows to the next. */
const setContext = (runner: QueryRunner, viewer: Viewer): Promise<unknown> =>
  runner.query(
    `select set_config('app.kind', $1, true), set_config('app.actor', $2, true), set_config('app.person', $3, true),
            set_config('app.municipalities', $4, true), set_config('app.organisations', $5, true),
            set_config('app.nav_offices', $6, true), set_config('app.participant', $7, true),
            set_config('app.clearance', $8, true), set_config('app.minors', $9, true)`,
    [
      sideOf(viewer),
      viewer.userId,
      viewer.personId,
      list(viewer.municipalities),
      list(viewer.organisations),
      list(viewer.navOffices),
      viewer.participantId ?? '-',
      String(viewer.clearance),
      viewer.minors ? '1' : '0',
    ],
  );

async function listen(source: DataSource, channel: string, onNotice: () => void): Promise<() => Promise<void>> {
  const runner = source.createQueryRunner();
  const client: { on(event: string, call: () => void): void } = await runner.connect();
  client.on('notification', onNotice);
  await runner.query(`listen ${channel.replace(/\W/g, '')}`);
  return async () => {
    await runner.query('unlisten *');
    await runner.release();
  };
}
