import { NavQueueDocument } from '@fotfeste/contract';
import { BodyShort, Tabs, VStack } from '@navikt/ds-react';
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
import { AgeHistogram } from './age-histogram.js';
import { BulkApproval } from './bulk-approval.js';
import { BulkReturn } from './bulk-return.js';
import { useQueueColumns, type QueueLine } from './queue-columns.js';
import { QueueFilters, useQueueFilter } from './queue-filters.js';
import { SecondLooks } from './second-looks.js';

const views = ['DECIDE', 'ADVISER', 'LOOK'] as const;
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
          <Tabs.Tab value="LOOK" label={t('looks.title')} />
        </Tabs.List>
        <Tabs.Panel value="DECIDE" className="tab-panel">
          {view === 'DECIDE' && <DecisionQueue />}
        </Tabs.Panel>
        <Tabs.Panel value="ADVISER" className="tab-panel">
          {view === 'ADVISER' && <AdviserList />}
        </Tabs.Panel>
        <Tabs.Panel value="LOOK" className="tab-panel">
          {view === 'LOOK' && <SecondLooks />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

/** What waits for a decision, the one that waiting harms most first. */
function DecisionQueue() {
  const { t } = useTranslation('nav');
  const [after] = useUrlValue('after');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const filter = useQueueFilter();
  const variables = useMemo(() => ({ filter, after: after ?? null }), [filter, after]);
  const [result, again] = useQuery({ query: NavQueueDocument, variables });
  const columns = useQueueColumns(chosen, setChosen);
  const firsts = (result.data?.measureQueue.nodes ?? []).flatMap(({ firstPeriod, period }) =>
    firstPeriod && chosen.includes(period.id) ? [period.id] : [],
  );
  const done = () => {
    setChosen([]);
    again({ requestPolicy: 'network-only' });
  };
  return (
    <VStack gap="space-16">
      <QueueFilters />
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
      {firsts.length > 0 && <BodyShort>{t('bulk.firsts', { count: firsts.length })}</BodyShort>}
      {chosen.length > firsts.length && (
        <BulkApproval periodIds={chosen.filter((id) => !firsts.includes(id))} onDone={done} />
      )}
      {chosen.length > 0 && <BulkReturn periodIds={chosen} onDone={done} />}
      <AgeHistogram />
    </VStack>
  );
}
