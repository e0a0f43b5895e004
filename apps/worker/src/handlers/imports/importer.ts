import type { Transaction } from '@fotfeste/db';
import type { ByteSource, RowOutcomes } from '@fotfeste/gateways';
import type { Result } from '@fotfeste/kernel';
import type { RowProblem } from '@fotfeste/placement';

/** What became of a row: what storing it did, or every problem it has. */
export type Fate = Result<'CREATED' | 'CHANGED' | 'UNCHANGED', readonly RowProblem[]>;

/** A row that could be read. */
export interface TakenRow<Value> {
  readonly line: number;
  readonly value: Value;
}

/** How the rows of one kind of file are read and stored. */
export interface RowImporter<Value> {
  /** Rows stored in one transaction: what a killed worker does again at most. */
  readonly batch: number;
  readonly read: (source: ByteSource) => RowOutcomes<Value>;
  /** One fate for each row, in any order where all are taken. */
  readonly store: (transaction: Transaction, rows: readonly TakenRow<Value>[]) => Promise<readonly Fate[]>;
}
