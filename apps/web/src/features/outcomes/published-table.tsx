import type { OutcomesQuery } from '@fotfeste/contract';
import { BodyShort, Detail, Table, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { CsvButton } from '../../ui/csv-button.js';
import { formatNumber } from '../../ui/format.js';
import { useLocale } from '../../ui/use-locale.js';
import { sourceName } from './source-name.js';
import { type ComparedFigure, comparedFigures } from './compared-figures.js';

const columns = ['area', 'year', 'percent', 'counts', 'definition', 'source'] as const;

/** The municipality's own percent and the published ones side by side, each with its definition and source. */
export function PublishedTable({ report }: { readonly report: OutcomesQuery['outcomes'] }) {
  const { t } = useTranslation(['outcomes', 'enums']);
  const locale = useLocale();
  const figures = comparedFigures(report, t('outcomes:published.ownSource'));
  const headers = columns.map((column) => t(`outcomes:published.${column}`));
  const rows = figures.map((figure) => [
    figure.area,
    figure.year,
    figure.percent,
    countsOf(figure),
    t(`enums:OutcomeDefinition.${figure.definition}`),
    sourceName(figure.source, locale),
  ]);
  return (
    <VStack gap="space-12" align="start">
      <BodyShort>{t('outcomes:published.lead')}</BodyShort>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('outcomes:published.title')}>
        <Table size="small">
          <caption className="aksel-sr-only">{t('outcomes:published.title')}</caption>
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
            {figures.map((figure) => (
              <FigureRow key={figure.id} figure={figure} />
            ))}
          </Table.Body>
        </Table>
      </div>
      <CsvButton headers={headers} rows={rows} fileName="outcomes-published" />
    </VStack>
  );
}

function FigureRow({ figure }: { readonly figure: ComparedFigure }) {
  const { t } = useTranslation(['outcomes', 'enums']);
  const locale = useLocale();
  return (
    <Table.Row selected={figure.own}>
      <Table.HeaderCell scope="row">
        {figure.area}
        {figure.note === 'PART_OF_IT_TODAY' && <Detail>{t('outcomes:published.partOfItToday')}</Detail>}
      </Table.HeaderCell>
      <Table.DataCell>{figure.year}</Table.DataCell>
      <Table.DataCell>{t('outcomes:percent', { percent: formatNumber(figure.percent, locale) })}</Table.DataCell>
      <Table.DataCell>{countsOf(figure) || '–'}</Table.DataCell>
      <Table.DataCell>
        {t(`enums:OutcomeDefinition.${figure.definition}`)}
        <Detail>{t(`enums:OutcomeDefinitionText.${figure.definition}`)}</Detail>
      </Table.DataCell>
      <Table.DataCell>{sourceName(figure.source, locale)}</Table.DataCell>
    </Table.Row>
  );
}

function countsOf({ numerator, denominator }: ComparedFigure): string {
  return numerator === null || denominator === null ? '' : `${numerator}/${denominator}`;
}
