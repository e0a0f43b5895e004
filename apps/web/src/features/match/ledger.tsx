import { type MatchDecisionRowFragment, MatchDecisionsDocument } from '@fotfeste/contract';
import { BodyShort, Detail, Tag } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DateText } from '../../ui/date-text.js';
import { type Column, PagedTable } from '../../ui/paged-table.js';
import { PersonLink } from '../../ui/person-link.js';
import { QueryView } from '../../ui/query-view.js';
import { useUrlValue } from '../../url/use-url-value.js';

/** What people decided against or ahead of a run, with the reason, beside what came of it. */
export function Ledger() {
  const { t } = useTranslation('match');
  const [after] = useUrlValue('after');
  const [result, again] = useQuery({
    query: MatchDecisionsDocument,
    variables: { inForce: false, after: after ?? null },
  });
  const columns = useLedgerColumns();
  return (
    <QueryView result={result} again={again}>
      {({ matchDecisions }) => (
        <PagedTable caption={t('ledger.caption')} columns={columns} page={matchDecisions} empty={t('ledger.empty')} />
      )}
    </QueryView>
  );
}

function useLedgerColumns(): readonly Column<MatchDecisionRowFragment>[] {
  const { t } = useTranslation(['match', 'enums']);
  return useMemo(
    () => [
      {
        key: 'kind',
        header: t('match:ledger.kind'),
        cell: (row) => (
          <>
            {t(`match:kind.${row.kind}`)}
            {row.liftedAt !== null && <Detail as="p">{t('match:ledger.lifted')}</Detail>}
          </>
        ),
      },
      { key: 'person', header: t('match:column.person'), cell: (row) => <PersonLink person={row.participant} /> },
      {
        key: 'slot',
        header: t('match:column.slot'),
        cell: (row) => (
          <>
            {row.slot?.title}
            {row.suggestedInstead !== null && (
              <Detail as="p">
                {t('match:ledger.instead')}: {row.suggestedInstead.title}
              </Detail>
            )}
          </>
        ),
      },
      {
        key: 'reason',
        header: t('match:ledger.reason'),
        cell: (row) => <BodyShort size="small">{row.reason}</BodyShort>,
      },
      {
        key: 'by',
        header: t('match:ledger.by'),
        cell: (row) => (
          <>
            {row.byName}
            <Detail as="p">
              <DateText value={row.at} />
            </Detail>
          </>
        ),
      },
      {
        key: 'outcome',
        header: t('match:ledger.outcome'),
        cell: (row) => (
          <>
            <Tag size="small" variant="moderate" data-color={row.outcome === 'HIRED_HERE' ? 'success' : 'neutral'}>
              {t(`match:outcome.${row.outcome}`)}
            </Tag>
            {row.closedReason !== null && <Detail as="p">{t(`enums:ClosedReason.${row.closedReason}`)}</Detail>}
          </>
        ),
      },
    ],
    [t],
  );
}
