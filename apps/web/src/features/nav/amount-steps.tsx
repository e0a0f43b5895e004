import type { MeasureFieldsFragment } from '@fotfeste/contract';
import { BodyShort, Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Kroner } from '../../ui/kroner.js';
import { Section } from '../../ui/section.js';

type Measure = Pick<
  MeasureFieldsFragment,
  'steps' | 'estimate' | 'monthlyAmount' | 'total' | 'employerNetCostPerMonth'
>;

/** How a month's amount is found, line by line; before NAV has prepared the case, the range that everybody sees. */
export function AmountSteps({ measure }: { readonly measure: Measure }) {
  const { t } = useTranslation('nav');
  return (
    <Section title={t('amount.title')}>
      {measure.steps.length === 0 && measure.estimate === null && <BodyShort>{t('amount.notYet')}</BodyShort>}
      {measure.steps.length > 0 && (
        <Table size="small">
          <caption className="aksel-sr-only">{t('amount.caption')}</caption>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('amount.step')}</Table.HeaderCell>
              <Table.HeaderCell scope="col" align="right">
                {t('amount.amount')}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {measure.steps.map((step, index) => (
              <Table.Row key={`${index} ${step.code}`}>
                <Table.HeaderCell scope="row">{step.text}</Table.HeaderCell>
                <Table.DataCell align="right">
                  <Kroner amount={step.amount} />
                </Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      {measure.monthlyAmount !== null && (
        <BodyShort weight="semibold">
          {t('amount.month')} <Kroner amount={measure.monthlyAmount} />
        </BodyShort>
      )}
      {measure.total !== null && (
        <BodyShort>
          {t('amount.total')} <Kroner amount={measure.total} />
        </BodyShort>
      )}
      {measure.employerNetCostPerMonth !== null && (
        <BodyShort>
          {t('amount.net')} <Kroner amount={measure.employerNetCostPerMonth} />
        </BodyShort>
      )}
      {measure.estimate !== null && (
        <BodyShort>
          {t('amount.estimate')} <Kroner amount={measure.estimate.lowest} /> –{' '}
          <Kroner amount={measure.estimate.highest} />
        </BodyShort>
      )}
    </Section>
  );
}
