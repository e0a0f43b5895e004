import type { Transaction } from '../database.js';

/** What to do with rows whose key is there already. */
export type OnKnown = { readonly key: readonly string[]; readonly then: 'KEEP' | 'REPLACE' };

/** PostgreSQL takes a JSON text of any length, but one statement should stay a matter of a second. */
const rowsPerStatement = 5_000;

/**
 * Inserts many rows with few statements. Every row has to have the same columns as the first; the names come from the
 * code, never from a file. A known row is kept or replaced as `onKnown` says; without it a known key is a fault.
 */
export async function insertRows<Row extends object>(
  transaction: Transaction,
  table: string,
  rows: readonly Row[],
  onKnown?: OnKnown,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).map(name);
  for (let start = 0; start < rows.length; start += rowsPerStatement)
    await transaction.query(
      `insert into ${name(table)} (${columns.join(', ')})
       select ${columns.join(', ')} from jsonb_populate_recordset(null::${name(table)}, $1::jsonb)
       ${conflictClause(columns, onKnown)}`,
      [JSON.stringify(rows.slice(start, start + rowsPerStatement))],
    );
}

function conflictClause(columns: readonly string[], onKnown: OnKnown | undefined): string {
  if (!onKnown) return '';
  const key = onKnown.key.map(name);
  const others = columns.filter((column) => !key.includes(column));
  if (onKnown.then === 'KEEP' || others.length === 0) return `on conflict (${key.join(', ')}) do nothing`;
  const changes = others.map((column) => `${column} = excluded.${column}`);
  return `on conflict (${key.join(', ')}) do update set ${changes.join(', ')}`;
}

/** Every row with all the columns of any, null where a row has none: so that one statement fits them all. */
export function sameColumns(rows: readonly object[], defaults: object = {}): readonly object[] {
  const empty = Object.fromEntries(rows.flatMap((row) => Object.keys(row)).map((column) => [column, null]));
  return rows.map((row) => ({ ...empty, ...defaults, ...row }));
}

function name(identifier: string): string {
  if (!/^[a-z_]+$/.test(identifier)) throw new RangeError(`not the name of a table or column: ${identifier}`);
  return `"${identifier}"`;
}
