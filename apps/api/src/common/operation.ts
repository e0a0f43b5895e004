import { GraphQLError } from 'graphql';
import { may, type Action, type Thing, type Viewer } from '@fotfeste/access';
import {
  audit,
  once,
  type AuditLine,
  type Database,
  type Done,
  type OpenTransaction,
  type Reader,
  type Transaction,
} from '@fotfeste/db';
import {
  osloDate,
  instantFromMilliseconds,
  type Instant,
  type LocalDate,
  type Refusal,
  type Result,
} from '@fotfeste/kernel';
import { createLoaders, type Loaders } from './loaders.js';
import { programReads, type ProgramReads } from './program-reads.js';
import { refused, type RefusedResult } from './refusals/refused.js';

/** What an operation is given from outside. */
export interface OperationOptions {
  readonly database: Database;
  readonly viewer: Viewer | undefined;
  readonly now: () => number;
  readonly standalone: boolean;
  readonly correlationId: string;
  /** What browsers call the product, without a trailing slash. */
  readonly publicUrl: string;
}

/** A mutation that the client can safely send again. */
export interface Change {
  readonly operation: string;
  readonly arguments: { readonly key: string };
}

/**
 * One GraphQL operation: who asks, one read-only transaction for all its reads, a transaction of its own for each
 * mutation, and the lines it owes the log. It is the GraphQL context.
 */
export class Operation implements Reader {
  readonly loaders: Loaders;
  /** What the program may look up with its own eyes. */
  readonly program: ProgramReads;
  readonly #options: OperationOptions;
  readonly #shown = new Map<string, AuditLine>();
  readonly #others: Operation[] = [];
  #reading: Promise<OpenTransaction> | undefined;

  constructor(options: OperationOptions) {
    this.#options = options;
    this.loaders = createLoaders(this);
    this.program = programReads(options.database);
  }

  /** @throws GraphQLError UNAUTHENTICATED when nobody is signed in */
  get viewer(): Viewer {
    if (this.#options.viewer) return this.#options.viewer;
    throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  }

  get now(): Instant {
    return instantFromMilliseconds(this.#options.now());
  }

  /** Today in Oslo. */
  get today(): LocalDate {
    return osloDate(this.now);
  }

  get standalone(): boolean {
    return this.#options.standalone;
  }

  get publicUrl(): string {
    return this.#options.publicUrl;
  }

  get correlationId(): string {
    return this.#options.correlationId;
  }

  /** Whether anybody is signed in; for the few fields that need nobody. */
  get signedIn(): boolean {
    return this.#options.viewer !== undefined;
  }

  /** The same operation in the eyes of somebody else: of who came by a one-time link. It ends when this one does. */
  as(viewer: Viewer): Operation {
    const other = new Operation({ ...this.#options, viewer });
    this.#others.push(other);
    return other;
  }

  /** Reads in the operation's one read-only transaction, as the viewer. */
  async query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
    this.#reading ??= this.#options.database.openForReading(this.viewer);
    return (await this.#reading).query<Row>(sql, parameters);
  }

  /** Writes what is no change of anybody's case: a line of the log, a message. */
  write<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
    return this.#options.database.transaction(this.viewer, work);
  }

  /** Whether the permission table lets the viewer do it. */
  may(action: Action, thing: Thing = {}): boolean {
    return may(this.viewer, action, thing);
  }

  /** @throws GraphQLError NOT_FOUND when the viewer may not: "not there" and "not yours" look the same */
  require(action: Action, thing: Thing = {}): void {
    if (!this.may(action, thing)) throw notFound();
  }

  /**
   * Does a mutation in one transaction, once per key, and answers with the thing read anew or with the refusals. A
   * refusal rolls everything back.
   */
  async change<Answer>(
    change: Change,
    work: (transaction: Transaction) => Promise<Result<Done, readonly Refusal[]>>,
    answer: (id: string) => Promise<Answer>,
  ): Promise<Answer | RefusedResult> {
    const { key, ...rest } = change.arguments;
    const request = { key, operation: change.operation, arguments: rest };
    const result = await this.#options.database
      .transaction(this.viewer, async (transaction) => {
        const done = await once(transaction, this.viewer, request, () => work(transaction));
        if (!done.ok) throw new Refused(done.refusal);
        return done.value;
      })
      .catch((error: unknown) => {
        if (error instanceof Refused) return error;
        throw error;
      });
    if (result instanceof Refused) return refused(result.refusals, this.viewer.language);
    return answer(result.id);
  }

  /** Notes that a person's data is being shown; the line is written before the answer leaves. */
  shown(participantId: string, municipality: string, what: string): void {
    this.#shown.set(`${participantId} ${what}`, {
      chain: municipality,
      action: what,
      decision: 'PERMIT',
      subjectId: participantId,
    });
  }

  /**
   * Ends the reading, then writes the lines owed to the log; where the log cannot be written, nothing is shown. In this
   * order, since an operation that held one connection while it waited for another could stop all of them.
   */
  async finish(): Promise<void> {
    for (const other of this.#others) await other.finish();
    await this.abandon();
    if (this.#shown.size > 0)
      await this.#options.database.transaction(this.viewer, async (transaction) => {
        for (const line of this.#shown.values()) await audit(transaction, this.viewer, line);
      });
  }

  /** Ends the reading without writing anything. */
  async abandon(): Promise<void> {
    for (const other of this.#others) await other.abandon();
    if (this.#reading) await (await this.#reading).close();
  }
}

/** Carries refusals out of a transaction so that it rolls back. Never leaves `change`. */
class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super('refused');
  }
}

/** The one answer for "not there" and "not yours". */
export const notFound = (): GraphQLError => new GraphQLError('Not found.', { extensions: { code: 'NOT_FOUND' } });
