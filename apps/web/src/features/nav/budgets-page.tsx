import { NavBudgetsDocument } from '@fotfeste/contract';
import { Table, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Kroner } from '../../ui/kroner.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { BurnPlot } from './burn-plot.js';
import { MonthEnd } from './month-end.js';

const columns = ['year', 'kind', 'costCentre', 'frame', 'committed', 'forecast', 'left'] as const;
const amounts: ReadonlySet<string> = new Set(['frame', 'committed', 'forecast', 'left']);

/** Frame, commitments and forecast of the viewer's offices. */
export function BudgetsPage() {
  const { t } = useTranslation(['nav', 'enums']);
  const [result, again] = useQuery({ query: NavBudgetsDocument, variables: { year: null } });
  return (
    <Page title={t('nav:budgets.title')} lead={t('nav:budgets.lead')}>
      <QueryView result={result} again={again}>
        {({ budgets }) => (
          <VStack gap="space-24">
            <div className="table-scroll" tabIndex={0} role="group" aria-label={t('nav:budgets.title')}>
              <Table size="small">
                <caption className="aksel-sr-only">{t('nav:budgets.title')}</caption>
                <Table.Header>
                  <Table.Row>
                    {columns.map((column) => (
                      <Table.HeaderCell key={column} scope="col" align={amounts.has(column) ? 'right' : 'left'}>
                        {t(`nav:budgets.${column}`)}
                      </Table.HeaderCell>
                    ))}
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {budgets.map((budget) => (
                    <Table.Row key={budget.id}>
                      <Table.HeaderCell scope="row">{budget.year}</Table.HeaderCell>
                      <Table.DataCell>{t(`enums:MeasureKind.${budget.kind}`)}</Table.DataCell>
                      <Table.DataCell>{budget.costCentre}</Table.DataCell>
                      <Table.DataCell align="right">
                        <Kroner amount={budget.frame} />
                      </Table.DataCell>
                      <Table.DataCell align="right">
                        <Kroner amount={budget.committed} />
                      </Table.DataCell>
                      <Table.DataCell align="right">
                        <Kroner amount={budget.forecast} />
                      </Table.DataCell>
                      <Table.DataCell align="right">
                        <Kroner amount={budget.left} />
                      </Table.DataCell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </div>
            {budgets
              .filter(({ committed, forecast }) => committed > 0 || forecast > 0)
              .map((budget) => (
                <Section
                  key={budget.id}
                  title={t('nav:burn.title', { kind: t(`enums:MeasureKind.${budget.kind}`), year: budget.year })}
                >
                  <BurnPlot budget={budget} />
                </Section>
              ))}
            <MonthEnd />
          </VStack>
        )}
      </QueryView>
    </Page>
  );
}
