import { isId, type PageOf, type RowPage } from '@fotfeste/db';

/** A page of a list, as the schema's connections. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | undefined };
  readonly totalCount: number;
}

const longestPage = 100;

/** What a list was asked for. A cursor that is none begins at the start: it names nothing. */
export const pageOf = (args: { readonly first?: number | null; readonly after?: string | null }): PageOf => ({
  first: Math.min(Math.max(args.first ?? 20, 1), longestPage),
  after: args.after && isId(args.after) ? args.after : undefined,
});

/** Rows as a connection; `read` gives one row more than a page where there is another page. */
export async function connection<Row>(
  page: PageOf,
  read: Promise<RowPage<Row>>,
  idOf: (row: Row) => string,
): Promise<Connection<Row>> {
  const { rows, totalCount } = await read;
  const nodes = rows.slice(0, page.first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > page.first, endCursor: last && idOf(last) },
    totalCount,
  };
}

/** A list without rows, for those that ask for what cannot be. */
export const emptyConnection: Connection<never> = {
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: undefined },
  totalCount: 0,
};
