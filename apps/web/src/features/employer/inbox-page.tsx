import { InboxDocument } from '@fotfeste/contract';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Page } from '../../ui/page.js';
import { PagedTable } from '../../ui/paged-table.js';
import { QueryView } from '../../ui/query-view.js';
import { useUrlValue } from '../../url/use-url-value.js';
import { useInboxColumns } from './inbox-columns.js';

/** The people who have said yes to being shown for one of the employer's places. */
export function InboxPage() {
  const { t } = useTranslation('employer');
  const [slotId] = useUrlValue('slotId');
  const [after] = useUrlValue('after');
  const columns = useInboxColumns();
  const [result, again] = useQuery({
    query: InboxDocument,
    variables: { slotId: slotId ?? null, after: after ?? null },
  });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <QueryView result={result} again={again}>
        {({ inbox }) => <PagedTable caption={t('caption')} columns={columns} page={inbox} empty={t('empty')} />}
      </QueryView>
    </Page>
  );
}
