import { type OwnProposalFragment, WithdrawConsentDocument, type WithdrawConsentMutation } from '@fotfeste/contract';
import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { DateText } from '../../ui/date-text.js';
import { SubmitButton } from '../../ui/submit-button.js';

const pick = (data: WithdrawConsentMutation) => data.withdrawConsent;

interface Props {
  readonly proposal: OwnProposalFragment;
  readonly onChanged: () => void;
}

/** An employer who sees the participant, the meeting if there is one, and taking the yes back in two presses. */
export function ShownTo({ proposal, onChanged }: Props) {
  const { t } = useTranslation(['participant', 'common']);
  const [sure, setSure] = useState(false);
  const withdraw = useAction(WithdrawConsentDocument, pick);
  const { employer, title } = proposal.slot;
  const send = async () => {
    if ((await withdraw.run({ proposalId: proposal.id })) !== undefined) onChanged();
  };
  return (
    <VStack as="li" gap="space-8">
      <BodyShort weight="semibold">{t('participant:shown.to', { employer: employer.name, slot: title })}</BodyShort>
      {proposal.meetingAt !== null && (
        <BodyShort>
          {t('participant:shown.meeting')} <DateText value={proposal.meetingAt} />
          {proposal.meetingPlace !== null && t('participant:shown.place', { place: proposal.meetingPlace })}
        </BodyShort>
      )}
      <ActionAlert action={withdraw} />
      {sure ? (
        <>
          <BodyShort>{t('participant:shown.sure', { employer: employer.name })}</BodyShort>
          <HStack gap="space-12">
            <SubmitButton type="button" busy={withdraw.busy} data-color="danger" onClick={() => void send()}>
              {t('participant:shown.confirm')}
            </SubmitButton>
            <Button variant="secondary" onClick={() => setSure(false)}>
              {t('common:cancel')}
            </Button>
          </HStack>
        </>
      ) : (
        <HStack>
          <Button variant="secondary" onClick={() => setSure(true)}>
            {t('participant:shown.withdraw', { employer: employer.name })}
          </Button>
        </HStack>
      )}
    </VStack>
  );
}
