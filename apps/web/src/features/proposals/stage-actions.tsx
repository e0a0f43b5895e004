import type { ProposalRowFragment } from '@fotfeste/contract';
import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BookMeeting } from './book-meeting.js';
import { DraftAgreement } from './draft-agreement.js';
import { OralConsent } from './oral-consent.js';
import { RecordMeeting } from './record-meeting.js';

/** What the consultant can do in the stage that a proposal is in. */
export function StageActions({ proposal }: { readonly proposal: ProposalRowFragment }) {
  const { t } = useTranslation('proposals');
  const { agreement } = proposal;
  switch (proposal.stage) {
    case 'CONSENT':
      return <OralConsent proposalId={proposal.id} />;
    case 'SENT':
      return <BodyShort>{proposal.employerAnswer === 'CALL_ME' ? t('sent.callMe') : t('sent.waiting')}</BodyShort>;
    case 'MEETING':
      return (
        <VStack gap="space-20">
          <BookMeeting proposal={proposal} />
          {proposal.meetingAt !== null && <RecordMeeting proposalId={proposal.id} />}
        </VStack>
      );
    case 'AGREEMENT':
      return agreement === null ? (
        <DraftAgreement proposalId={proposal.id} />
      ) : (
        <div>
          <Button as={Link} size="small" to={`/agreements/${agreement.id}`}>
            {t('agreement.open')}
          </Button>
        </div>
      );
    case 'PLACED':
      return <Placed agreement={agreement} />;
    case 'CLOSED':
      return null;
  }
}

function Placed({ agreement }: Pick<ProposalRowFragment, 'agreement'>) {
  const { t } = useTranslation('proposals');
  if (agreement === null || agreement.placement === null) return null;
  return (
    <div>
      <Button as={Link} size="small" to={`/placements/${agreement.placement.id}`}>
        {t('placement.open')}
      </Button>
    </div>
  );
}
