import { NavQueueDocument } from '@fotfeste/contract';
import { Checkbox, HStack, Tabs, VStack } from '@navikt/ds-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PagedTable } from '../../ui/paged-table.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { useViewer } from '../../session/session-context.js';
import { oneOf } from '../../url/filter-codec.js';
import { useUrlFilter } from '../../url/use-url-filter.js';
import { useUrlValue } from '../../url/use-url-value.js';
import { AdviserList } from './adviser-list.js';
import { BulkApproval } from './bulk-approval.js';
import { useQueueColumns, type QueueLine } from './queue-columns.js';

const views = ['DECIDE', 'ADVISER'] as const;
const shape = { view: oneOf(views) };

/** NAV's work: what waits for a decision, and what waits for the adviser. Each role starts on its own. */
export function QueuePage() {
  const { t } = useTranslation('nav');
  const own = useViewer().roles.includes('NAV_ADVISER') ? 'ADVISER' : 'DECIDE';
  const [choice, change] = useUrlFilter(shape);
  const view = choice.view ?? own;
  return (
    <Page title={t('queue.title')} lead={t('queue.lead')}>
      <Tabs value={view} onChange={(chosen) => change({ view: views.find((name) => name === chosen) })}>
        <Tabs.List>
          <Tabs.Tab value="DECIDE" label={t('queue.toDecide')} />
          <Tabs.Tab value="ADVISER" label={t('queue.forAdviser')} />
        </Tabs.List>
        <Tabs.Panel value="DECIDE" className="tab-panel">
          {view === 'DECIDE' && <DecisionQueue />}
        </Tabs.Panel>
        <Tabs.Panel value="ADVISER" className="tab-panel">
          {view === 'ADVISER' && <AdviserList />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

/** What waits for a decision, the one that waiting harms most first. */
function DecisionQueue() {
  const { t } = useTranslation('nav');
  const [after] = useUrlValue('after');
  const [clean, setClean] = useUrlValue('clean');
  const [returned, setReturned] = useUrlValue('returned');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const filter = useMemo(
    () => ({ cleanOnly: clean === '1' || null, returnedOnly: returned === '1' || null }),
    [clean, returned],
  );
  const variables = useMemo(() => ({ filter, after: after ?? null }), [filter, after]);
  const [result, again] = useQuery({ query: NavQueueDocument, variables });
  const columns = useQueueColumns(chosen, setChosen);
  return (
    <VStack gap="space-16">
      <HStack gap="space-16">
        <Checkbox size="small" checked={clean === '1'} onChange={() => setClean(clean === '1' ? undefined : '1')}>
          {t('queue.cleanOnly')}
        </Checkbox>
        <Checkbox
          size="small"
          checked={returned === '1'}
          onChange={() => setReturned(returned === '1' ? undefined : '1')}
        >
          {t('queue.returnedOnly')}
        </Checkbox>
      </HStack>
      <QueryView result={result} again={again}>
        {({ measureQueue }) => (
          <PagedTable
            caption={t('queue.caption')}
            columns={columns}
            page={{
              ...measureQueue,
              nodes: measureQueue.nodes.map((row): QueueLine => ({ ...row, id: row.period.id })),
            }}
            empty={t('queue.empty')}
          />
        )}
      </QueryView>
      {chosen.length > 0 && (
        <BulkApproval
          periodIds={chosen}
          onDone={() => {
            setChosen([]);
            again({ requestPolicy: 'network-only' });
          }}
        />
      )}
    </VStack>
  );
}
