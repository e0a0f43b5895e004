import { WithdrawProposalDocument, type WithdrawProposalMutation } from '@fotfeste/contract';
import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';

const pick = (data: WithdrawProposalMutation) => data.withdrawProposal;

/** Takes a proposal back, after asking once. Whoever has seen it is told. */
export function WithdrawProposal({ proposalId }: { readonly proposalId: string }) {
  const { t } = useTranslation(['proposals', 'common']);
  const [asking, setAsking] = useState(false);
  const withdraw = useAction(WithdrawProposalDocument, pick);
  if (!asking)
    return (
      <div>
        <Button size="small" variant="tertiary" data-color="danger" onClick={() => setAsking(true)}>
          {t('proposals:withdraw.open')}
        </Button>
      </div>
    );
  return (
    <VStack gap="space-12" role="group" aria-label={t('proposals:withdraw.question')}>
      <ActionAlert action={withdraw} />
      {t('proposals:withdraw.question')}
      <HStack gap="space-12">
        <Button size="small" data-color="danger" loading={withdraw.busy} onClick={() => withdraw.run({ proposalId })}>
          {t('proposals:withdraw.submit')}
        </Button>
        <Button size="small" variant="secondary" onClick={() => setAsking(false)}>
          {t('common:cancel')}
        </Button>
      </HStack>
    </VStack>
  );
}
