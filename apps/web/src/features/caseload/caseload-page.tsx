import { CaseloadDocument, type CaseloadRowFragment } from '@fotfeste/contract';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useViewer } from '../../session/session-context.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { oneOf } from '../../url/filter-codec.js';
import { useUrlFilter } from '../../url/use-url-filter.js';
import { useUrlValue } from '../../url/use-url-value.js';
import { AddParticipant } from './add-participant.js';
import { CaseloadExport } from './caseload-export.js';
import { caseloadShape, caseloadVariables } from './caseload-filter.js';
import { CaseloadFilters } from './caseload-filters.js';
import { CaseloadPreview } from './caseload-preview.js';
import { useCaseloadColumns } from './caseload-columns.js';

const order = oneOf(['NEXT_STEP', 'NAME', 'PROGRAMME_END', 'LAST_CONTACT']);

/** The cases: a grid to find and sort them in, each opening beside it. */
export function CaseloadPage() {
  const { t } = useTranslation('caseload');
  const { today } = useViewer();
  const name = usePersonName();
  const [choice, change] = useUrlFilter(caseloadShape);
  const [after] = useUrlValue('after');
  const [selected, select] = useUrlValue('selected');
  const variables = useMemo(() => ({ ...caseloadVariables(choice), after: after ?? null }), [choice, after]);
  const [result, again] = useQuery({ query: CaseloadDocument, variables });
  const columns = useCaseloadColumns(today);
  const open = useCallback((row: CaseloadRowFragment) => select(row.id), [select]);
  const close = useCallback(() => select(undefined), [select]);
  const chosen = result.data?.caseload.nodes.find((row) => row.id === selected);
  return (
    <Page title={t('title')} lead={t('lead')} actions={<AddParticipant />}>
      <CaseloadFilters choice={choice} onChange={change} />
      <div className="side-by-side" data-open={chosen !== undefined}>
        <QueryView result={result} again={again}>
          {({ caseload }) => (
            <div>
              <PagedTable
                caption={t('caption')}
                columns={columns}
                page={caseload}
                empty={t('empty')}
                order={variables.order}
                onOrder={(key) => change({ order: order.decode(key) })}
                onOpen={open}
                openLabel={(row) => t('openRow', { name: name(row) })}
                selected={selected}
              />
              <CaseloadExport rows={caseload.nodes} />
            </div>
          )}
        </QueryView>
        {chosen !== undefined && <CaseloadPreview row={chosen} onClose={close} />}
      </div>
    </Page>
  );
}
