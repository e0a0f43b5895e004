import { AnswerConsentDocument, type AnswerConsentMutation, type ConsentFieldsFragment } from '@fotfeste/contract';
import { BodyLong, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { DateText } from '../../ui/date-text.js';
import { Section } from '../../ui/section.js';
import { SubmitButton } from '../../ui/submit-button.js';

const pick = (data: AnswerConsentMutation) => data.answerConsent;

interface Props {
  readonly request: ConsentFieldsFragment;
  readonly onAnswered: (consented: boolean) => void;
}

/** Yes or no, of the same size; a no costs nothing. */
export function ConsentAnswer({ request, onAnswered }: Props) {
  const { t } = useTranslation('participant');
  const answer = useAction(AnswerConsentDocument, pick);
  const send = async (consent: boolean) => {
    const done = await answer.run({ proposalId: request.proposalId, consent });
    if (done !== undefined) onAnswered(done.consented);
  };
  return (
    <Section title={t('consent.yourAnswer')}>
      <BodyLong>{t('consent.free')}</BodyLong>
      <BodyLong>
        {t('consent.answerBy')} <DateText value={request.answerBy} />
      </BodyLong>
      <ActionAlert action={answer} />
      <HStack gap="space-16">
        <SubmitButton type="button" busy={answer.busy} onClick={() => void send(true)}>
          {t('consent.yes')}
        </SubmitButton>
        <SubmitButton type="button" variant="secondary" busy={answer.busy} onClick={() => void send(false)}>
          {t('consent.no')}
        </SubmitButton>
      </HStack>
    </Section>
  );
}
