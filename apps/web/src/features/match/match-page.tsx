import { LatestMatchRunDocument } from '@fotfeste/contract';
import { BodyShort, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AppLink } from '../../ui/app-link.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { useUrlFilter } from '../../url/use-url-filter.js';
import { CaseloadResult } from './caseload-result.js';
import { matchShape } from './match-address.js';
import { RankedList } from './ranked-list.js';
import { RunPanel } from './run-panel.js';
import { StartRun } from './start-run.js';
import { isUnderWay, useProgress } from './use-progress.js';

/** Suggestions for everybody at once, for one person, or for one slot. A suggestion proposes nothing by itself. */
export function MatchPage() {
  const { t } = useTranslation('match');
  const [choice, change] = useUrlFilter(matchShape);
  const [result, again] = useQuery({ query: LatestMatchRunDocument });
  const run = result.data?.latestMatchRun ?? undefined;
  useProgress(run, again);
  const busy = run !== undefined && isUnderWay(run);
  const { participantId, slotId } = choice;
  const ofOne = participantId !== undefined || slotId !== undefined;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<StartRun busy={busy} onStarted={() => again({ requestPolicy: 'network-only' })} />}
    >
      <QueryView result={result} again={again}>
        {({ latestMatchRun }) => (
          <VStack gap="space-24">
            {latestMatchRun === null ? (
              <BodyShort>{t('run.never')}</BodyShort>
            ) : (
              <RunPanel run={latestMatchRun} compact={ofOne} />
            )}
            {ofOne && <AppLink to="/match">{t('toCaseload')}</AppLink>}
            {latestMatchRun !== null && (
              <div key={`${latestMatchRun.id} ${latestMatchRun.finishedAt}`}>
                {ofOne ? <RankedList choice={choice} /> : <CaseloadResult choice={choice} onChange={change} />}
              </div>
            )}
          </VStack>
        )}
      </QueryView>
    </Page>
  );
}
