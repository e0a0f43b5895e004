import { MatchingTransparencyDocument } from '@fotfeste/contract';
import { BodyLong, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DateText } from '../../ui/date-text.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { useNamed } from '../../ui/use-named.js';
import { RulesTable } from './rules-table.js';
import { WeightsTable } from './weights-table.js';

/** What counts in matching, what never counts, and the rules and weights in force. */
export function TransparencyPage() {
  const { t } = useTranslation('transparency');
  const named = useNamed();
  const [result, again] = useQuery({ query: MatchingTransparencyDocument });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <QueryView result={result} again={again}>
        {({ matchingTransparency: facts }) => (
          <VStack gap="space-24">
            <Section title={t('how.title')}>
              <List as="ol">
                <List.Item>{t('how.rules')}</List.Item>
                <List.Item>{t('how.points')}</List.Item>
                <List.Item>{t('how.whole')}</List.Item>
                <List.Item>{t('how.person')}</List.Item>
              </List>
            </Section>
            <Section title={t('never.title')}>
              <BodyLong>{t('never.lead')}</BodyLong>
              <List>
                {facts.neverCounts.map((row) => (
                  <List.Item key={row.nb}>{named(row)}</List.Item>
                ))}
              </List>
            </Section>
            <Section title={t('weights.title', { version: facts.weightsVersion })}>
              <BodyLong>
                {t('weights.validFrom')} <DateText value={facts.validFrom} />
              </BodyLong>
              <WeightsTable weights={facts.weights} />
            </Section>
            <Section title={t('rules.title')}>
              <RulesTable rules={facts.rules} />
            </Section>
          </VStack>
        )}
      </QueryView>
    </Page>
  );
}
