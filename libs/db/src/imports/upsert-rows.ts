import type { Transaction } from '../database.js';

/** How many rows were new, and how many were not as they are now. */
export interface Upserted {
  readonly created: number;
  readonly changed: number;
}

/** Rows to bring in, and how the ones that are there are brought up to date. */
export interface Upsert {
  readonly table: string;
  readonly key: readonly string[];
  readonly rows: readonly object[];
  /** SQL for the new value of a column of a known row, in terms of `excluded` and the table; `excluded.x` else. */
  readonly change?: Readonly<Record<string, string>>;
}

const rowsPerStatement = 10_000;

/** Brings rows in with few statements. A row that says what is there already is not touched. */
export async function upsertRows(transaction: Transaction, upsert: Upsert): Promise<Upserted> {
  let created = 0;
  let changed = 0;
  for (let start = 0; start < upsert.rows.length; start += rowsPerStatement) {
    const [counts] = await transaction.query<Upserted>(statementOf(upsert), [
      JSON.stringify(upsert.rows.slice(start, start + rowsPerStatement)),
    ]);
    created += counts?.created ?? 0;
    changed += counts?.changed ?? 0;
  }
  return { created, changed };
}

function statementOf({ table, key, rows, change = {} }: Upsert): string {
  const columns = Object.keys(rows[0] ?? {});
  const others = columns.filter((column) => !key.includes(column));
  const valueOf = (column: string): string => change[column] ?? `excluded.${column}`;
  const set = others.map((column) => `${column} = ${valueOf(column)}`).join(', ');
  const stored = others.map((column) => `${table}.${column}`).join(', ');
  const wanted = others.map(valueOf).join(', ');
  return `
    with touched as (
      insert into ${table} (${columns.join(', ')})
      select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
      on conflict (${key.join(', ')}) ${
        others.length === 0 ? 'do nothing' : `do update set ${set} where (${stored}) is distinct from (${wanted})`
      }
      returning xmax = 0 as new)
    select count(*) filter (where new)::int as created, count(*) filter (where not new)::int as changed from touched`;
}
