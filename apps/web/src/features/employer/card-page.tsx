import { CardDocument } from '@fotfeste/contract';
import { HGrid, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { AppLink } from '../../ui/app-link.js';
import { FaultAlert } from '../../ui/fault-alert.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { AnswerSection } from './answer-section.js';
import { CardFacts } from './card-facts.js';
import { CardReasons } from './card-reasons.js';
import { NextSection } from './next-section.js';

/** One candidate: job-related facts without a name until the employer wants to meet, and the employer's answer. */
export function CardPage() {
  const { t } = useTranslation('employer');
  const { proposalId = '' } = useParams();
  const [result, again] = useQuery({ query: CardDocument, variables: { proposalId } });
  return (
    <QueryView result={result} again={again}>
      {({ candidateCard: card }) =>
        card === null ? (
          <Page title={t('card.title')}>
            <FaultAlert fault="NOT_FOUND" />
            <AppLink to="/inbox">{t('toInbox')}</AppLink>
          </Page>
        ) : (
          <Page
            title={t('candidateFor', { name: card.firstName ?? t('anonymous'), slot: card.slot.title })}
            lead={card.firstName === null ? t('card.leadAnonymous') : t('card.leadNamed')}
          >
            <HGrid gap="space-24" columns={{ xs: 1, lg: 'minmax(0, 3fr) minmax(0, 2fr)' }} align="start">
              <VStack gap="space-24">
                <CardFacts card={card} />
                <CardReasons card={card} />
              </VStack>
              <VStack gap="space-24">
                <NextSection card={card} />
                <AnswerSection card={card} />
                <AppLink to="/inbox">{t('toInbox')}</AppLink>
              </VStack>
            </HGrid>
          </Page>
        )
      }
    </QueryView>
  );
}
