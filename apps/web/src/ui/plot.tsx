import { HStack, ReadMore, Table, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CsvButton } from './csv-button.js';

interface Props {
  /** What the plot shows, in a sentence. */
  readonly label: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** The file's name without its ending. */
  readonly fileName: string;
  /** The drawing; it is hidden from screen readers, which read the table. */
  readonly children: ReactNode;
}

/** A plot with the same figures as a table and as a file. */
export function Plot({ label, headers, rows, fileName, children }: Props) {
  const { t } = useTranslation('common');
  return (
    <VStack gap="space-12">
      <div role="img" aria-label={label}>
        {children}
      </div>
      <HStack gap="space-16" align="start">
        <ReadMore header={t('plot.table')} size="small">
          <div className="table-scroll" tabIndex={0} role="group" aria-label={label}>
            <FiguresTable label={label} headers={headers} rows={rows} />
          </div>
        </ReadMore>
        <CsvButton headers={headers} rows={rows} fileName={fileName} />
      </HStack>
    </VStack>
  );
}

function FiguresTable({ label, headers, rows }: Pick<Props, 'label' | 'headers' | 'rows'>) {
  return (
    <Table size="small">
      <caption className="aksel-sr-only">{label}</caption>
      <Table.Header>
        <Table.Row>
          {headers.map((header) => (
            <Table.HeaderCell key={header} scope="col">
              {header}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row, index) => (
          <Table.Row key={`${index} ${row[0]}`}>
            {row.map((cell, column) => (
              <Table.DataCell key={headers[column]}>{cell}</Table.DataCell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
