import { RateRowsDocument, type RateRowFieldsFragment, type RateTable } from '@fotfeste/contract';
import { Table, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DateText } from '../../ui/date-text.js';
import { Kroner } from '../../ui/kroner.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { RateRowForm } from './rate-row-form.js';
import { rateTables } from './rate-tables.js';

/** The dated rates that measures are computed with, each with its source; an administrator adds next year's. */
export function RatesPage() {
  const { t } = useTranslation(['nav', 'enums']);
  const [result, again] = useQuery({ query: RateRowsDocument });
  return (
    <Page title={t('nav:rates.title')} lead={t('nav:rates.lead')}>
      <QueryView result={result} again={again}>
        {({ rateRows, mayAddRates }) => (
          <VStack gap="space-24">
            {mayAddRates && <RateRowForm onAdded={() => again({ requestPolicy: 'network-only' })} />}
            {rateTables.map((table) => (
              <RateSection key={table} table={table} rows={rateRows.filter((row) => row.table === table)} />
            ))}
          </VStack>
        )}
      </QueryView>
    </Page>
  );
}

interface SectionProps {
  readonly table: RateTable;
  readonly rows: readonly RateRowFieldsFragment[];
}

function RateSection({ table, rows }: SectionProps) {
  const { t } = useTranslation(['nav', 'enums']);
  const title = t(`enums:RateTable.${table}`);
  return (
    <Section title={title}>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={title}>
        <Table size="small">
          <caption className="aksel-sr-only">{title}</caption>
          <Table.Header>
            <Table.Row>
              {(['from', 'to', 'about', 'value', 'source', 'verified'] as const).map((column) => (
                <Table.HeaderCell key={column} scope="col">
                  {t(`nav:rates.${column}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {rows.map((row, index) => (
              <RateLine key={`${index} ${row.validFrom}`} row={row} />
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  );
}

function RateLine({ row }: { readonly row: RateRowFieldsFragment }) {
  const { t } = useTranslation('nav');
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <DateText value={row.validFrom} />
      </Table.HeaderCell>
      <Table.DataCell>{row.validTo === null ? '–' : <DateText value={row.validTo} />}</Table.DataCell>
      <Table.DataCell>{row.about ?? '–'}</Table.DataCell>
      <Table.DataCell align="right">
        {row.amount !== null && <Kroner amount={row.amount} />}
        {row.rate !== null && `${String(Math.round(row.rate * 10_000) / 100).replace('.', ',')} %`}
      </Table.DataCell>
      <Table.DataCell>{row.source}</Table.DataCell>
      <Table.DataCell>
        <Tag size="small" variant={row.verified ? 'success' : 'warning'}>
          {row.verified ? t('rates.isVerified') : t('rates.isNotVerified')}
        </Tag>
      </Table.DataCell>
    </Table.Row>
  );
}
