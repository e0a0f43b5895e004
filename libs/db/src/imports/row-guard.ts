import { QueryFailedError } from 'typeorm';
import type { RowProblem, RowProblemCode } from '@fotfeste/placement';
import { ok, refuse, type Result } from '@fotfeste/kernel';
import type { Transaction } from '../database.js';

/** What the database said no to, as a problem of the row. */
interface DatabaseRefusal {
  readonly code: RowProblemCode;
  readonly field: string;
}

/**
 * Stores one row so that a row the database refuses is a problem of that row and of no other: what it began is undone,
 * the rows before it stay.
 *
 * @throws whatever is no row's fault: a lost connection, a missing table
 */
export async function guarded<Value>(
  transaction: Transaction,
  line: number,
  store: () => Promise<Value>,
): Promise<Result<Value, readonly RowProblem[]>> {
  await transaction.query('savepoint imported_row');
  try {
    const value = await store();
    await transaction.query('release savepoint imported_row');
    return ok(value);
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    await transaction.query('rollback to savepoint imported_row');
    return refuse([{ line, ...refusal }]);
  }
}

function refusalOf(error: unknown): DatabaseRefusal | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const driver: { readonly code?: unknown; readonly constraint?: unknown } = error.driverError;
  const code = String(driver.code ?? '');
  if (String(driver.constraint ?? '').startsWith('participant_identity'))
    return { code: 'IDENTITY_NUMBER_TAKEN', field: 'identity_number' };
  // class 23: what is stored already says otherwise; class 22: a value that no column can hold
  if (code.startsWith('23')) return { code: 'CONTRADICTS_STORED', field: '' };
  return code.startsWith('22') ? { code: 'CANNOT_BE_STORED', field: '' } : undefined;
}
