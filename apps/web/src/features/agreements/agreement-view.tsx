import type { AgreementFieldsFragment } from '@fotfeste/contract';
import { HGrid, VStack } from '@navikt/ds-react';
import { SendLinkSection } from '../one-time-link/send-link-section.js';
import { AgreementContent } from './agreement-content.js';
import { SignSection } from './sign-section.js';
import { SignaturesSection } from './signatures-section.js';

interface Props {
  readonly agreement: AgreementFieldsFragment;
  readonly onEdit: () => void;
}

/** The content on the left; what is missing, who has signed and signing on the right. */
export function AgreementView({ agreement, onEdit }: Props) {
  return (
    <HGrid gap="space-24" columns={{ xs: 1, lg: 'minmax(0, 3fr) minmax(0, 2fr)' }} align="start">
      <AgreementContent agreement={agreement} onEdit={onEdit} />
      <VStack gap="space-24">
        <SignaturesSection agreement={agreement} />
        <SignSection key={agreement.version} agreement={agreement} />
        <SendLinkSection act="SIGN_AGREEMENT" subjectId={agreement.id} parties={partiesToSign(agreement)} />
      </VStack>
    </HGrid>
  );
}

/** The parties outside the municipality that have yet to sign. */
function partiesToSign({ status, signatures }: AgreementFieldsFragment) {
  if (status !== 'READY_TO_SIGN' && status !== 'PARTLY_SIGNED') return [];
  return (['EMPLOYER', 'PARTICIPANT'] as const).filter((party) => !signatures.some((each) => each.party === party));
}
