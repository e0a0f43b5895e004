import type { ProposalRowFragment } from '@fotfeste/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { DateText } from '../../ui/date-text.js';
import { FactList } from '../../ui/fact-list.js';
import { usePartyName } from '../../ui/use-party-name.js';

/** What has happened so far, and how to reach both sides. */
export function ProposalFacts({ proposal }: { readonly proposal: ProposalRowFragment }) {
  const { t } = useTranslation(['proposals', 'enums', 'common']);
  const partyName = usePartyName();
  const { slot, participant, employerAnswer, meetingOutcome, closedReason } = proposal;
  const known: readonly (readonly [string, ReactNode])[] = [
    [t('proposals:fact.stage'), t(`enums:ProposalStage.${proposal.stage}`)],
    [t('proposals:column.waiting'), proposal.waitingFor === null ? undefined : partyName(proposal.waitingFor)],
    [t('proposals:column.due'), proposal.due === null ? undefined : <DateText value={proposal.due} />],
    [t('proposals:fact.closed'), closedReason === null ? undefined : t(`enums:ClosedReason.${closedReason}`)],
    [t('proposals:fact.reason'), proposal.reason ?? undefined],
    [
      t('proposals:fact.consented'),
      proposal.consentedAt === null ? undefined : <DateText value={proposal.consentedAt} />,
    ],
    [t('proposals:fact.answer'), employerAnswer === null ? undefined : t(`enums:EmployerAnswer.${employerAnswer}`)],
    [t('proposals:fact.employerReason'), proposal.employerReason ?? undefined],
    [t('proposals:fact.meeting'), proposal.meetingAt === null ? undefined : <DateText value={proposal.meetingAt} />],
    [t('proposals:fact.place'), proposal.meetingPlace ?? undefined],
    [t('proposals:fact.outcome'), meetingOutcome === null ? undefined : t(`enums:MeetingOutcome.${meetingOutcome}`)],
    [t('proposals:fact.phone'), participant.phone ?? undefined],
    [t('proposals:fact.interpreter'), participant.interpreterNeeded === true ? t('common:yes') : undefined],
    [t('proposals:fact.employer'), slot.employer.name],
    [
      t('proposals:fact.contacts'),
      slot.employer.contacts.length === 0 ? undefined : <Contacts contacts={slot.employer.contacts} />,
    ],
    [
      t('proposals:fact.links'),
      <AppLink key="slot" to={`/match?slotId=${slot.id}`}>
        {t('proposals:otherPeople')}
      </AppLink>,
    ],
  ];
  const facts = known.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  return <FactList facts={facts} columns={1} />;
}

type Contact = ProposalRowFragment['slot']['employer']['contacts'][number];

function Contacts({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { t } = useTranslation('proposals');
  return contacts.map((contact) => (
    <div key={contact.id}>
      {t('contact', { name: contact.name, phone: contact.phone ?? '', email: contact.email ?? '' })}
    </div>
  ));
}
