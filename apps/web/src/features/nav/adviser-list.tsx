import { MeasuresForAdviserDocument, type MeasuresForAdviserQuery } from '@fotfeste/contract';
import { Tag } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AppLink } from '../../ui/app-link.js';
import { DateText } from '../../ui/date-text.js';
import { type Column, PagedTable } from '../../ui/paged-table.js';
import { QueryView } from '../../ui/query-view.js';
import { useUrlValue } from '../../url/use-url-value.js';

type Row = MeasuresForAdviserQuery['measureAgreements']['nodes'][number];

/** What the adviser is to prepare, sign, or mend after a return. */
export function AdviserList() {
  const { t } = useTranslation('nav');
  const [after] = useUrlValue('after');
  const [result, again] = useQuery({ query: MeasuresForAdviserDocument, variables: { after: after ?? null } });
  const columns = useColumns();
  return (
    <QueryView result={result} again={again}>
      {({ measureAgreements }) => (
        <PagedTable
          caption={t('adviser.caption')}
          columns={columns}
          page={measureAgreements}
          empty={t('adviser.empty')}
        />
      )}
    </QueryView>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation(['nav', 'enums']);
  return useMemo(
    () => [
      {
        key: 'case',
        header: t('nav:queue.case'),
        cell: (row) => (
          <AppLink to={`/nav/cases/${row.id}`}>
            {t('nav:queue.caseOf', { number: row.number, name: row.participantName })}
          </AppLink>
        ),
      },
      { key: 'kind', header: t('nav:queue.kind'), cell: (row) => t(`enums:MeasureKind.${row.kind}`) },
      { key: 'employer', header: t('nav:queue.employer'), cell: (row) => row.employer.name },
      { key: 'changed', header: t('nav:facts.changed'), cell: (row) => <DateText value={row.lastChangedAt} /> },
      { key: 'state', header: t('nav:adviser.todo'), cell: (row) => <ToDo row={row} /> },
    ],
    [t],
  );
}

function ToDo({ row }: { readonly row: Row }) {
  const { t } = useTranslation('nav');
  const returned = row.periods.some(({ status }) => status === 'RETURNED');
  const step = returned ? 'mend' : row.missing.length > 0 ? 'fill' : 'prepare';
  return (
    <Tag size="small" variant="moderate" data-color={returned ? 'warning' : 'info'}>
      {t(`adviser.step.${step}`, { count: row.missing.length })}
    </Tag>
  );
}
