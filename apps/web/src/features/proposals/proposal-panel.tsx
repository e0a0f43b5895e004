import type { ProposalRowFragment } from '@fotfeste/contract';
import { VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '../../ui/side-panel.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { ProposalFacts } from './proposal-facts.js';
import { StageActions } from './stage-actions.js';
import { WithdrawProposal } from './withdraw-proposal.js';

interface Props {
  readonly proposal: ProposalRowFragment;
  readonly onClose: () => void;
}

/** One proposal: what has happened, and what can be done now. */
export function ProposalPanel({ proposal, onClose }: Props) {
  const { t } = useTranslation('proposals');
  const name = usePersonName();
  const open = proposal.stage !== 'CLOSED' && proposal.stage !== 'PLACED';
  return (
    <SidePanel title={t('pair', { name: name(proposal.participant), slot: proposal.slot.title })} onClose={onClose}>
      <VStack gap="space-20">
        <StageActions proposal={proposal} />
        <ProposalFacts proposal={proposal} />
        {open && <WithdrawProposal proposalId={proposal.id} />}
      </VStack>
    </SidePanel>
  );
}
