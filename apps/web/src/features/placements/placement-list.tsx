import { PlacementsDocument, type PlacementsQuery } from '@fotfeste/contract';
import { Tag } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { DateText } from '../../ui/date-text.js';
import { type Column, PagedTable } from '../../ui/paged-table.js';
import { QueryView } from '../../ui/query-view.js';
import { useUrlValue } from '../../url/use-url-value.js';
import { whoAndWhereColumns } from './who-and-where-columns.js';

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
      ...whoAndWhereColumns<Row>(t, '/placements'),
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
