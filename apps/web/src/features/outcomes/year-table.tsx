import type { OutcomeYearFieldsFragment } from '@fotfeste/contract';
import { Detail, Table, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { CsvButton } from '../../ui/csv-button.js';
import { countedMeasures } from './counted-measures.js';
import { CountCell } from './count-cell.js';
import { PercentTag } from './percent-tag.js';

interface Props {
  readonly years: readonly OutcomeYearFieldsFragment[];
  /** Percent, the national aim. */
  readonly target: number;
  readonly maySeePeople: boolean;
}

/** One row a year; a count that could point somebody out is marked and not shown. */
export function YearTable({ years, target, maySeePeople }: Props) {
  const { t } = useTranslation('outcomes');
  const headers = [t('years.year'), ...countedMeasures.map(({ code }) => t(`measure.${code}`)), t('years.percent')];
  const rows = years.map((year) => [
    String(year.year),
    ...countedMeasures.map(({ cell }) => cell(year).value ?? t('hidden')),
    year.percent ?? '',
  ]);
  return (
    <VStack gap="space-12" align="start">
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('years.caption')}>
        <Table size="small">
          <caption className="aksel-sr-only">{t('years.caption')}</caption>
          <Table.Header>
            <Table.Row>
              {headers.map((header, column) => (
                <Table.HeaderCell key={header} scope="col" align={column === 0 ? 'left' : 'right'}>
                  {header}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {years.map((year) => (
              <Table.Row key={year.year}>
                <Table.HeaderCell scope="row">{year.year}</Table.HeaderCell>
                {countedMeasures.map(({ code, cell }) => (
                  <Table.DataCell key={code} align="right">
                    <CountCell cell={cell(year)} number={{ year: year.year, measure: code }} mayOpen={maySeePeople} />
                  </Table.DataCell>
                ))}
                <Table.DataCell align="right">
                  <PercentTag percent={year.percent} target={target} />
                </Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <Detail>{t('years.hiddenNote')}</Detail>
      <CsvButton headers={headers} rows={rows} fileName="outcomes" />
    </VStack>
  );
}
