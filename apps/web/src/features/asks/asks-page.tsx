import { AskBoardDocument } from '@fotfeste/contract';
import { VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { AskTable } from './ask-table.js';
import { NightCheck } from './night-check.js';
import { PausedEmployers } from './paused-employers.js';

/** Everything that somebody waits for: who is asked, since when, and who has it now. */
export function AsksPage() {
  const { t } = useTranslation('asks');
  const [result, again] = useQuery({ query: AskBoardDocument });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <QueryView result={result} again={again}>
        {({ askBoard }) => (
          <VStack gap="space-24">
            <NightCheck checks={askBoard.checks} />
            <Section title={t('open', { count: askBoard.asks.length })}>
              <AskTable asks={askBoard.asks} />
            </Section>
            <Section title={t('paused.title')}>
              <PausedEmployers
                employers={askBoard.pausedEmployers}
                onChanged={() => again({ requestPolicy: 'network-only' })}
              />
            </Section>
          </VStack>
        )}
      </QueryView>
    </Page>
  );
}
