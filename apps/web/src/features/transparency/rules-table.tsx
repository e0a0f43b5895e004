import type { MatchingTransparencyQuery } from '@fotfeste/contract';
import { Table, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { useNamed } from '../../ui/use-named.js';

type Rules = MatchingTransparencyQuery['matchingTransparency']['rules'];

/** The rules with their sources and the time they hold for. */
export function RulesTable({ rules }: { readonly rules: Rules }) {
  const { t } = useTranslation('transparency');
  const named = useNamed();
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('rules.title')}>
      <Table size="small">
        <caption className="aksel-sr-only">{t('rules.title')}</caption>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('rules.rule')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('rules.source')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('rules.validFrom')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('rules.verified')}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rules.map((rule) => (
            <Table.Row key={[rule.code, rule.validFrom, rule.source].join(' ')}>
              <Table.HeaderCell scope="row">{named(rule.text)}</Table.HeaderCell>
              <Table.DataCell>{rule.source}</Table.DataCell>
              <Table.DataCell>
                <DateText value={rule.validFrom} />
                {rule.validTo !== null && (
                  <>
                    {' – '}
                    <DateText value={rule.validTo} />
                  </>
                )}
              </Table.DataCell>
              <Table.DataCell>
                <Tag size="small" variant="moderate" data-color={rule.verified ? 'success' : 'warning'}>
                  {rule.verified ? t('rules.isVerified') : t('rules.notVerified')}
                </Tag>
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
