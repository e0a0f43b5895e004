import type { SuggestionRowFragment } from '@fotfeste/contract';
import { Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';

/** Whether this pair was proposed before and how it went, and how full each side is with open proposals. */
export function PairState({ row }: { readonly row: SuggestionRowFragment }) {
  const { t } = useTranslation(['match', 'enums']);
  const { proposal, participant, slot } = row;
  if (proposal !== null)
    return (
      <AppLink to={`/proposals?participantId=${participant.id}&selected=${proposal.id}`}>
        {proposal.closedReason === null
          ? t(`enums:ProposalStage.${proposal.stage}`)
          : t(`enums:ClosedReason.${proposal.closedReason}`)}
      </AppLink>
    );
  if (slot.openProposals >= slot.proposalCap)
    return <Detail>{t('match:slotFull', { count: slot.openProposals })}</Detail>;
  return <Detail>{t('match:notProposed')}</Detail>;
}
