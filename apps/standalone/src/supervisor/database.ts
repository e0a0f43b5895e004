import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { StandaloneConfig } from '@fotfeste/config';
import { lastInstance } from '../instance-file.js';
import { PostgresProblem, startPostgres, type RunningPostgres, type StopManner } from '../postgres/index.js';
import { StartProblem } from './start-problem.js';

/** The database that this Fotfeste works on: its own, or one that it was given. */
export interface SupervisedDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  stop(manner?: StopManner): Promise<void>;
}

/** Any number will do, as long as no other program on the same embedded server uses it. */
const SUPERVISOR_LOCK = 3203_5503;
const TRY_AGAIN_MS = 1_000;

/**
 * Opens the database: the given one as it is, else the embedded one, which is started again when it dies and ends
 * with `stop`. Of one data folder only one supervisor can hold the embedded one.
 *
 * @throws StartProblem ALREADY_RUNNING when another supervisor holds it; that one is left in peace
 * @throws PostgresProblem when it cannot be started
 */
export async function openDatabase(
  config: Pick<StandaloneConfig, 'database' | 'dataDir'>,
  tell: (message: string) => void,
): Promise<SupervisedDatabase> {
  const given = config.database;
  if (given) return { appUrl: given.url.reveal(), ownerUrl: given.migrationUrl.reveal(), stop: async () => undefined };
  return new EmbeddedDatabase(config.dataDir, tell).open();
}

class EmbeddedDatabase {
  #postgres: RunningPostgres | undefined;
  #lock: Client | undefined;
  #stopping = false;

  constructor(
    private readonly dataDir: string,
    private readonly tell: (message: string) => void,
  ) {}

  async open(): Promise<SupervisedDatabase> {
    const postgres = await this.#start(undefined);
    return { appUrl: postgres.appUrl, ownerUrl: postgres.ownerUrl, stop: (manner) => this.#stop(manner) };
  }

  async #start(port: number | undefined): Promise<RunningPostgres> {
    const postgres = await startPostgres({ dataDir: this.dataDir, port });
    this.#postgres = postgres;
    this.#lock = await this.#takeLock(postgres);
    return postgres;
  }

  /** The lock is a connection: it is given back when this process ends, however it ends. */
  async #takeLock(postgres: RunningPostgres): Promise<Client> {
    const client = new Client({ connectionString: postgres.adminUrl, application_name: 'fotfeste supervisor' });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query('select pg_try_advisory_lock($1) as taken', [SUPERVISOR_LOCK]);
    if (rows[0]?.taken !== true) {
      await client.end();
      throw this.#alreadyRunning();
    }
    client.once('end', () => void this.#startAgain(postgres.port));
    return client;
  }

  async #startAgain(port: number): Promise<void> {
    while (!this.#stopping) {
      this.tell('The database has stopped; starting it again.');
      try {
        await this.#start(port);
        return this.tell('The database runs again.');
      } catch (problem) {
        this.tell(problem instanceof PostgresProblem ? problem.message : String(problem));
        await wait(TRY_AGAIN_MS);
      }
    }
  }

  async #stop(manner: StopManner = 'POLITELY'): Promise<void> {
    this.#stopping = true;
    await this.#postgres?.stop(manner);
    await this.#lock?.end().catch(() => undefined);
  }

  #alreadyRunning(): StartProblem {
    const other = lastInstance(this.dataDir);
    const where = other ? ` at ${other.url} (process ${other.pid})` : '';
    const message =
      `Fotfeste already runs on DATA_DIR ${this.dataDir}${where}. ` +
      'Stop it there with Ctrl-C, or set DATA_DIR to another folder for a second one.';
    return new StartProblem('ALREADY_RUNNING', message);
  }
}
