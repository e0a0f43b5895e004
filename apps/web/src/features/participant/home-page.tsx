import { HomeDocument } from '@fotfeste/contract';
import { VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { StepText } from '../../ui/step-text.js';
import { PlacementSection } from './placement-section.js';
import { ShownSection } from './shown-section.js';
import { ToAnswer } from './to-answer.js';

/** The participant's own page: what waits for them, the placement, and who sees them. */
export function HomePage() {
  const { t } = useTranslation('participant');
  const [result, again] = useQuery({ query: HomeDocument });
  return (
    <QueryView result={result} again={again}>
      {({ myHome: home }) => (
        <Page title={t('hello', { name: home.participant.givenName })} lead={t('lead')}>
          <VStack gap="space-24">
            <ToAnswer home={home} />
            <Section title={t('nextStep')}>
              <StepText step={home.nextStep} />
            </Section>
            {home.placement !== null && <PlacementSection placement={home.placement} />}
            <ShownSection
              proposals={home.participant.proposals}
              onChanged={() => again({ requestPolicy: 'network-only' })}
            />
          </VStack>
        </Page>
      )}
    </QueryView>
  );
}
