import { EmployersDocument, type EmployersQuery } from '@fotfeste/contract';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PagedTable } from '../../ui/paged-table.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { SearchField } from '../../ui/search-field.js';
import { text } from '../../url/filter-codec.js';
import { useUrlFilter } from '../../url/use-url-filter.js';
import { useUrlValue } from '../../url/use-url-value.js';
import { useEmployerColumns } from './employer-columns.js';
import { EmployerPanel } from './employer-panel.js';

/** An employer in the list; its organisation number is its id. */
export type EmployerRow = EmployersQuery['employers']['nodes'][number] & { readonly id: string };

const shape = { search: text };

/** The employers, with how they answer and what placements with them become. */
export function EmployersPage() {
  const { t } = useTranslation('employers');
  const [choice, change] = useUrlFilter(shape);
  const [after] = useUrlValue('after');
  const [selected, select] = useUrlValue('selected');
  const variables = useMemo(() => ({ search: choice.search ?? null, after: after ?? null }), [choice.search, after]);
  const [result, again] = useQuery({ query: EmployersDocument, variables });
  const columns = useEmployerColumns();
  const open = useCallback((row: EmployerRow) => select(row.id), [select]);
  const close = useCallback(() => select(undefined), [select]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <search aria-label={t('filter')}>
        <SearchField label={t('search')} value={choice.search} onSearch={(search) => change({ search })} />
      </search>
      <div className="side-by-side" data-open={selected !== undefined}>
        <QueryView result={result} again={again}>
          {({ employers }) => (
            <PagedTable
              caption={t('title')}
              columns={columns}
              page={{ ...employers, nodes: employers.nodes.map((node) => ({ ...node, id: node.organisationNumber })) }}
              empty={t('empty')}
              onOpen={open}
              openLabel={(row) => t('openRow', { name: row.name })}
              selected={selected}
            />
          )}
        </QueryView>
        {selected !== undefined && <EmployerPanel organisationNumber={selected} onClose={close} />}
      </div>
    </Page>
  );
}
