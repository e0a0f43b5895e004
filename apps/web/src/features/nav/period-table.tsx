import type { PeriodFieldsFragment } from '@fotfeste/contract';
import { BodyShort, Table, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { Kroner } from '../../ui/kroner.js';
import { Section } from '../../ui/section.js';

/** The months of a measure, with what was decided of each. */
export function PeriodTable({ periods }: { readonly periods: readonly PeriodFieldsFragment[] }) {
  const { t } = useTranslation(['nav', 'enums']);
  if (periods.length === 0) return null;
  return (
    <Section title={t('nav:periods.title')}>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('nav:periods.title')}>
        <Table size="small">
          <caption className="aksel-sr-only">{t('nav:periods.title')}</caption>
          <Table.Header>
            <Table.Row>
              {(['number', 'period', 'percent', 'amount', 'status', 'deadline'] as const).map((column) => (
                <Table.HeaderCell key={column} scope="col">
                  {t(`nav:periods.${column}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {periods.map((period) => (
              <Table.Row key={period.id}>
                <Table.HeaderCell scope="row">{period.number}</Table.HeaderCell>
                <Table.DataCell>
                  <DateText value={period.from} /> – <DateText value={period.to} />
                </Table.DataCell>
                <Table.DataCell>{period.percent === null ? '–' : `${period.percent} %`}</Table.DataCell>
                <Table.DataCell align="right">
                  <Kroner amount={period.amount} />
                </Table.DataCell>
                <Table.DataCell>
                  <Tag
                    size="small"
                    variant={
                      period.status === 'APPROVED' ? 'success' : period.status === 'RETURNED' ? 'warning' : 'neutral'
                    }
                  >
                    {t(`enums:PeriodStatus.${period.status}`)}
                  </Tag>
                  {period.decidedBy !== null && <BodyShort size="small">{period.decidedBy}</BodyShort>}
                  {period.returnText !== null && <BodyShort size="small">{period.returnText}</BodyShort>}
                </Table.DataCell>
                <Table.DataCell>
                  {period.claimDeadline === null ? '–' : <DateText value={period.claimDeadline} />}
                </Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  );
}
