import type { Reader } from '../database.js';

/** Everything that is kept about somebody, table by table, in the words of the tables. */
export type PersonData = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Columns that say nothing about the person, or that only the program can read. */
const inner = new Set([
  'hash',
  'previous_hash',
  'value_sealed',
  'value_hash',
  'step_up_code_hash',
  'secret_hash',
  'hidden',
]);

/**
 * What is kept about a person (GDPR articles 15 and 20), read from the tables as they are: a new table about people is in
 * it by itself. The viewer's policies hold: the person reads their own rows, and nobody else's.
 */
export async function personData(reader: Reader, participantId: string): Promise<PersonData> {
  const tables = await reader.query<{ name: string; key: string }>(
    `select table_name as name, column_name as key from information_schema.columns
      where table_schema = 'public' and (column_name = 'participant_id' or (table_name, column_name) in (('participant', 'id'), ('audit', 'subject_id')))
        and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')
      order by (table_name <> 'participant'), table_name`,
  );
  const data: Record<string, readonly Record<string, unknown>[]> = {};
  for (const { name, key } of tables) {
    const rows = await reader.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${name} t where ${key}::text = $1`,
      [participantId],
    );
    if (rows.length > 0) data[name] = rows.map(({ row }) => withoutInner(row));
  }
  return data;
}

const withoutInner = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([column, value]) => !inner.has(column) && value !== null));
