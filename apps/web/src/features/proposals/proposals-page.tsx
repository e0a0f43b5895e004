import { type ProposalRowFragment, ProposalsDocument } from '@fotfeste/contract';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AppLink } from '../../ui/app-link.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { useUrlFilter } from '../../url/use-url-filter.js';
import { useUrlValue } from '../../url/use-url-value.js';
import { ProposalPanel } from './proposal-panel.js';
import { proposalsShape } from './proposals-filter.js';
import { StageTabs } from './stage-tabs.js';
import { useProposalColumns } from './proposal-columns.js';

/** Every proposal on its way, stage by stage, with whom it waits for and since when. */
export function ProposalsPage() {
  const { t } = useTranslation('proposals');
  const [choice, change] = useUrlFilter(proposalsShape);
  const [after] = useUrlValue('after');
  const [selected, select] = useUrlValue('selected');
  const variables = useMemo(() => ({ filter: choice, after: after ?? null }), [choice, after]);
  const [result, again] = useQuery({ query: ProposalsDocument, variables });
  const columns = useProposalColumns();
  const open = useCallback((row: ProposalRowFragment) => select(row.id), [select]);
  const close = useCallback(() => select(undefined), [select]);
  const chosen = result.data?.proposals.nodes.find((row) => row.id === selected);
  const ofOne = choice.participantId !== undefined || choice.slotId !== undefined;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {ofOne ? (
        <AppLink to="/proposals">{t('toAll')}</AppLink>
      ) : (
        <StageTabs stage={choice.stage} overdue={choice.overdue === true} onChange={change} />
      )}
      <div className="side-by-side" data-open={chosen !== undefined}>
        <QueryView result={result} again={again}>
          {({ proposals }) => (
            <PagedTable
              caption={t('caption')}
              columns={columns}
              page={proposals}
              empty={t('empty')}
              onOpen={open}
              openLabel={(row) =>
                t('openRow', {
                  given: row.participant.givenName,
                  family: row.participant.familyName,
                  slot: row.slot.title,
                })
              }
              selected={selected}
            />
          )}
        </QueryView>
        {chosen !== undefined && <ProposalPanel key={chosen.id} proposal={chosen} onClose={close} />}
      </div>
    </Page>
  );
}
