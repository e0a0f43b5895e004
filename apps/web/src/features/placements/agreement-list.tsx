import { AgreementsDocument, type AgreementsQuery } from '@fotfeste/contract';
import { Tag } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { type Column, PagedTable } from '../../ui/paged-table.js';
import { QueryView } from '../../ui/query-view.js';
import { useUrlValue } from '../../url/use-url-value.js';
import { whoAndWhereColumns } from './who-and-where-columns.js';

type Row = AgreementsQuery['agreements']['nodes'][number];

/** The agreements, with whether the viewer has something to sign. */
export function AgreementList() {
  const { t } = useTranslation('placements');
  const navigate = useNavigate();
  const [after] = useUrlValue('after');
  const [result, again] = useQuery({ query: AgreementsDocument, variables: { after: after ?? null } });
  const columns = useColumns();
  return (
    <QueryView result={result} again={again}>
      {({ agreements }) => (
        <PagedTable
          caption={t('list.agreements')}
          columns={columns}
          page={agreements}
          empty={t('list.noAgreements')}
          onOpen={(row) => void navigate(`/agreements/${row.id}`)}
          openLabel={(row) => t('list.openAgreement', { name: row.participantName })}
        />
      )}
    </QueryView>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation(['placements', 'enums']);
  return useMemo(
    () => [
      ...whoAndWhereColumns<Row>(t, '/agreements'),
      { key: 'status', header: t('placements:list.status'), cell: (row) => t(`enums:AgreementStatus.${row.status}`) },
      {
        key: 'sign',
        header: t('placements:list.toSign'),
        cell: (row) =>
          row.maySignAs.length > 0 && (
            <Tag size="small" variant="moderate" data-color="warning">
              {t('placements:list.maySign')}
            </Tag>
          ),
      },
    ],
    [t],
  );
}
