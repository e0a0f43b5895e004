import { ChevronRightIcon } from '@navikt/aksel-icons';
import { Button, Table } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './paged-table.js';

interface Props<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  /** The keyboard's place in the list. */
  readonly marked: boolean;
  /** The row that is open beside the list. */
  readonly selected: boolean;
  readonly onOpen?: ((row: Row) => void) | undefined;
  readonly openLabel?: string | undefined;
}

/** One row; a click anywhere but on a link opens it, as does its own button. */
export function TableRow<Row>({ row, columns, marked, selected, onOpen, openLabel }: Props<Row>) {
  const { t } = useTranslation('common');
  const place = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (marked) place.current?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <Table.Row
      ref={place}
      selected={selected}
      data-marked={marked}
      {...(onOpen === undefined ? {} : { onRowClick: () => onOpen(row) })}
    >
      {columns.map((column, index) =>
        index === 0 ? (
          <Table.HeaderCell key={column.key} scope="row" align={column.align ?? 'left'}>
            {column.cell(row)}
          </Table.HeaderCell>
        ) : (
          <Table.DataCell key={column.key} align={column.align ?? 'left'}>
            {column.cell(row)}
          </Table.DataCell>
        ),
      )}
      {onOpen !== undefined && (
        <Table.DataCell>
          <Button
            size="xsmall"
            variant="tertiary"
            icon={<ChevronRightIcon aria-hidden />}
            aria-label={openLabel ?? t('table.open')}
            aria-pressed={selected}
            onClick={() => onOpen(row)}
          />
        </Table.DataCell>
      )}
    </Table.Row>
  );
}
