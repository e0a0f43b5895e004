import { WithdrawConsentDocument, type WithdrawConsentMutation } from '@fotfeste/contract';
import { BodyLong, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { SubmitButton } from '../../ui/submit-button.js';

const pick = (data: WithdrawConsentMutation) => data.withdrawConsent;

interface Props {
  readonly proposalId: string;
  readonly consented: boolean;
  readonly onWithdrawn: () => void;
}

/** What was answered and what happens then; a yes can be taken back at once. */
export function ConsentAnswered({ proposalId, consented, onWithdrawn }: Props) {
  const { t } = useTranslation('participant');
  const withdraw = useAction(WithdrawConsentDocument, pick);
  const send = async () => {
    if ((await withdraw.run({ proposalId })) !== undefined) onWithdrawn();
  };
  return (
    <>
      <BodyLong role="status">{t(consented ? 'consent.saidYes' : 'consent.saidNo')}</BodyLong>
      <ActionAlert action={withdraw} />
      {consented && (
        <HStack>
          <SubmitButton type="button" variant="secondary" busy={withdraw.busy} onClick={() => void send()}>
            {t('consent.withdraw')}
          </SubmitButton>
        </HStack>
      )}
    </>
  );
}
