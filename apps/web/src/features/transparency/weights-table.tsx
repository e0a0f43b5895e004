import type { MatchingTransparencyQuery } from '@fotfeste/contract';
import { Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useNamed } from '../../ui/use-named.js';

type Weights = MatchingTransparencyQuery['matchingTransparency']['weights'];

/** How many points each part can give at most. */
export function WeightsTable({ weights }: { readonly weights: Weights }) {
  const { t } = useTranslation(['transparency', 'enums']);
  const named = useNamed();
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('transparency:weights.caption')}>
      <Table size="small">
        <caption className="aksel-sr-only">{t('transparency:weights.caption')}</caption>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('transparency:weights.part')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('transparency:weights.side')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" align="right">
              {t('transparency:weights.maximum')}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {weights.map((row) => (
            <Table.Row key={row.code}>
              <Table.HeaderCell scope="row">{named(row.text)}</Table.HeaderCell>
              <Table.DataCell>{t(`enums:ScoreSide.${row.side}`)}</Table.DataCell>
              <Table.DataCell align="right">{row.maximum}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
