import { Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly headers: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

/** The first rows of the file as they stand in it. */
export function SampleTable({ headers, sample }: Props) {
  const { t } = useTranslation('imports');
  if (headers.length === 0) return null;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('preview.sample')}>
      <Table size="small">
        <caption className="aksel-sr-only">{t('preview.sample')}</caption>
        <Table.Header>
          <Table.Row>
            {headers.map((header, column) => (
              <Table.HeaderCell key={`${column} ${header}`} scope="col">
                {header}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {sample.map((row, line) => (
            <Table.Row key={`${line} ${row[0]}`}>
              {headers.map((header, column) => (
                <Table.DataCell key={`${column} ${header}`}>{row[column] ?? ''}</Table.DataCell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
