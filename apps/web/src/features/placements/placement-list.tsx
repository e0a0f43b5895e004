import { PlacementsDocument, type PlacementsQuery } from '@fotfeste/contract';
import { Tag } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { AppLink } from '../../ui/app-link.js';
import { DateText } from '../../ui/date-text.js';
import { type Column, PagedTable } from '../../ui/paged-table.js';
import { QueryView } from '../../ui/query-view.js';
import { useUrlValue } from '../../url/use-url-value.js';

type Row = PlacementsQuery['placements']['nodes'][number];

/** The placements, each leading to its page. */
export function PlacementList() {
  const { t } = useTranslation('placements');
  const navigate = useNavigate();
  const [after] = useUrlValue('after');
  const [result, again] = useQuery({ query: PlacementsDocument, variables: { after: after ?? null } });
  const columns = useColumns();
  return (
    <QueryView result={result} again={again}>
      {({ placements }) => (
        <PagedTable
          caption={t('list.placements')}
          columns={columns}
          page={placements}
          empty={t('list.noPlacements')}
          onOpen={(row) => void navigate(`/placements/${row.id}`)}
          openLabel={(row) => t('list.open', { name: row.participantName })}
        />
      )}
    </QueryView>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation(['placements', 'enums']);
  return useMemo(
    () => [
      {
        key: 'person',
        header: t('placements:fact.participant'),
        cell: (row) => <AppLink to={`/placements/${row.id}`}>{row.participantName}</AppLink>,
      },
      { key: 'slot', header: t('placements:list.slot'), cell: (row) => row.slotTitle },
      { key: 'employer', header: t('placements:fact.employer'), cell: (row) => row.employer.name },
      {
        key: 'period',
        header: t('placements:fact.period'),
        cell: (row) => (
          <>
            <DateText value={row.from} /> – <DateText value={row.to} />
          </>
        ),
      },
      {
        key: 'status',
        header: t('placements:list.status'),
        cell: (row) => (
          <Tag size="small" variant="moderate" data-color={row.status === 'RUNNING' ? 'success' : 'neutral'}>
            {t(`enums:PlacementStatus.${row.status}`)}
          </Tag>
        ),
      },
      {
        key: 'followUp',
        header: t('placements:fact.nextFollowUp'),
        cell: (row) =>
          row.nextFollowUpDue === null ? t('placements:fact.none') : <DateText value={row.nextFollowUpDue} />,
      },
    ],
    [t],
  );
}
