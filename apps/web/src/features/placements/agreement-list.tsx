import { AgreementsDocument, type AgreementsQuery } from '@fotfeste/contract';
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
      {
        key: 'person',
        header: t('placements:fact.participant'),
        cell: (row) => <AppLink to={`/agreements/${row.id}`}>{row.participantName}</AppLink>,
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
