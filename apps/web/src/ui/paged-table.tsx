import { BodyShort, Button, HStack, Table, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useUrlValue } from '../url/use-url-value.js';
import { TableRow } from './table-row.js';
import { useListKeys } from './use-list-keys.js';

/** One column of a list. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The order that this column's heading chooses; without it the column cannot be sorted by. */
  readonly order?: string;
  readonly align?: 'left' | 'right';
}

interface Props<Row extends { readonly id: string }> {
  /** What the list holds, read out before it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly page: {
    readonly nodes: readonly Row[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
  };
  /** What stands where there are no rows. */
  readonly empty: string;
  /** The order in force, for the mark on its column. */
  readonly order?: string;
  readonly onOrder?: (order: string) => void;
  /** Opens a row beside the list; the first column then holds the button for it. */
  readonly onOpen?: (row: Row) => void;
  readonly openLabel?: (row: Row) => string;
  readonly selected?: string | undefined;
}

/**
 * The grid that every long list uses: one page at a time by keyset, the place in the list in the address (`after`),
 * sorting by column heading, and j, k and Enter on the keyboard where rows open.
 */
export function PagedTable<Row extends { readonly id: string }>(props: Props<Row>) {
  const { t } = useTranslation('common');
  const { columns, page, order, onOrder, onOpen, selected } = props;
  const marked = useListKeys(page.nodes, { onOpen, selected });
  if (page.nodes.length === 0) return <BodyShort>{props.empty}</BodyShort>;
  return (
    <VStack gap="space-12">
      <div className="table-scroll" tabIndex={0} role="group" aria-label={props.caption}>
        <Table
          size="small"
          {...(order === undefined ? {} : { sort: { orderBy: order, direction: 'ascending' } })}
          onSortChange={(key) => onOrder?.(key)}
        >
          <caption className="aksel-sr-only">{props.caption}</caption>
          <Table.Header>
            <Table.Row>
              {columns.map((column) => (
                <Table.ColumnHeader
                  key={column.key}
                  scope="col"
                  align={column.align ?? 'left'}
                  sortable={column.order !== undefined}
                  {...(column.order === undefined ? {} : { sortKey: column.order })}
                >
                  {column.header}
                </Table.ColumnHeader>
              ))}
              {onOpen !== undefined && <Table.HeaderCell scope="col">{t('table.open')}</Table.HeaderCell>}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {page.nodes.map((row, index) => (
              <TableRow
                key={row.id}
                row={row}
                columns={columns}
                marked={index === marked}
                selected={row.id === selected}
                onOpen={onOpen}
                openLabel={props.openLabel?.(row)}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
      <Pages page={page} />
    </VStack>
  );
}

function Pages({ page }: Pick<Props<{ readonly id: string }>, 'page'>) {
  const { t } = useTranslation('common');
  const [after, setAfter] = useUrlValue('after');
  const { hasNextPage, endCursor } = page.pageInfo;
  return (
    <HStack gap="space-16" align="center" justify="space-between">
      <BodyShort aria-live="polite">{t('table.shown', { shown: page.nodes.length, count: page.totalCount })}</BodyShort>
      <HStack gap="space-8">
        {after !== undefined && (
          <Button size="small" variant="tertiary" onClick={() => setAfter(undefined)}>
            {t('table.first')}
          </Button>
        )}
        {hasNextPage && endCursor !== null && (
          <Button size="small" variant="secondary" onClick={() => setAfter(endCursor)}>
            {t('table.next')}
          </Button>
        )}
      </HStack>
    </HStack>
  );
}
