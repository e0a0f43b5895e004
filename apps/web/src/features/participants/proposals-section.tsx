import { HStack, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { LinkRows } from '../../ui/link-rows.js';
import { Section } from '../../ui/section.js';
import type { PersonCase } from './person-case.js';

/** Where the person is or was proposed, and what each proposal waits for. */
export function ProposalsSection({ person }: { readonly person: PersonCase }) {
  const { t } = useTranslation(['participants', 'enums', 'common']);
  const rows = person.proposals.map((proposal) => ({
    id: proposal.id,
    text: t('participants:proposals.row', { slot: proposal.slot.title, employer: proposal.slot.employer.name }),
    to:
      proposal.agreement === null
        ? `/proposals?participantId=${person.id}&selected=${proposal.id}`
        : `/agreements/${proposal.agreement.id}`,
    aside: (
      <HStack gap="space-8" align="center">
        {proposal.overdue && (
          <Tag size="xsmall" variant="strong" data-color="danger">
            {t('common:step.overdue')}
          </Tag>
        )}
        {proposal.due !== null && <DateText value={proposal.due} />}
        <Tag size="small" variant="moderate">
          {proposal.closedReason === null
            ? t(`enums:ProposalStage.${proposal.stage}`)
            : t(`enums:ClosedReason.${proposal.closedReason}`)}
        </Tag>
      </HStack>
    ),
  }));
  return (
    <Section title={t('participants:proposals.title')}>
      <LinkRows rows={rows} empty={t('participants:proposals.none')} />
    </Section>
  );
}
