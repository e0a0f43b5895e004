import { OwnConsentDocument } from '@fotfeste/contract';
import { VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { AppLink } from '../../ui/app-link.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { ConsentAnswer } from './consent-answer.js';
import { ConsentAnswered } from './consent-answered.js';
import { ConsentPlace } from './consent-place.js';
import { ConsentShown } from './consent-shown.js';

/** What the participant is asked: what the place is, exactly what is shown, to whom and until when; yes or no. */
export function ConsentPage() {
  const { t } = useTranslation('participant');
  const { proposalId = '' } = useParams();
  const [answer, setAnswer] = useState<boolean>();
  const [result, again] = useQuery({ query: OwnConsentDocument, variables: { proposalId } });
  const home = <AppLink to="/home">{t('consent.home')}</AppLink>;
  if (answer !== undefined)
    return (
      <Page title={t('consent.thanks')}>
        <VStack gap="space-24">
          <ConsentAnswered proposalId={proposalId} consented={answer} onWithdrawn={() => setAnswer(false)} />
          {home}
        </VStack>
      </Page>
    );
  return (
    <QueryView result={result} again={again}>
      {({ consentRequest: request }) =>
        request === null ? (
          <Page title={t('consent.title')} lead={t('consent.gone')}>
            {home}
          </Page>
        ) : (
          <Page title={t('consent.question', { employer: request.employerName })} lead={t('consent.lead')}>
            <VStack gap="space-24">
              <ConsentPlace request={request} />
              <ConsentShown request={request} />
              <ConsentAnswer request={request} onAnswered={setAnswer} />
              {home}
            </VStack>
          </Page>
        )
      }
    </QueryView>
  );
}
