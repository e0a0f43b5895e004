import type { Reader } from '../database.js';

/** Where a page begins and how long it is. Ids are made in the order of time, so they are the cursor. */
export interface PageOf {
  readonly first: number;
  readonly after?: string | undefined;
}

/** A page of rows, newest first, with one row more than asked for where there is a next page. */
export interface RowPage<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number;
}

/** How many rows there are. */
export async function count(reader: Reader, from: string, parameters: readonly unknown[]): Promise<number> {
  const [row] = await reader.query<{ n: number }>(`select count(*)::int as n from ${from}`, parameters);
  return row?.n ?? 0;
}
