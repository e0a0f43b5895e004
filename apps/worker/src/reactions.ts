import type { DomainEvent } from '@fotfeste/db';
import type { JobItem } from '@fotfeste/queue';

type Reaction<Type extends DomainEvent['type']> = (
  event: Extract<DomainEvent, { type: Type }>,
  eventId: string,
) => readonly JobItem[];

const nothing = (): readonly JobItem[] => [];

/** Tells the people concerned, by the message that belongs to the event. */
const notify = (about: string, id: string, eventId: string): JobItem => ({
  name: 'notify.parties',
  payload: { eventId, about, id },
});

type RepairSubject = Extract<JobItem, { name: 'match.repair' }>['payload']['subject'];

/** Has the runs in force mended around it. */
const repair = (cause: DomainEvent['type'], about: readonly [RepairSubject, string], eventId: string): JobItem => ({
  name: 'match.repair',
  payload: { eventId, cause, subject: about[0], id: about[1] },
});

/** What happens when. Read this page to know what the system does by itself. */
const reactions: { readonly [Type in DomainEvent['type']]: Reaction<Type> } = {
  'participant.added': ({ type, participantId }, eventId) => [repair(type, ['PARTICIPANT', participantId], eventId)],
  'participant.changed': ({ type, participantId }, eventId) => [repair(type, ['PARTICIPANT', participantId], eventId)],
  'programme.exited': ({ type, participantId }, eventId) => [repair(type, ['PARTICIPANT', participantId], eventId)],
  'slot.created': ({ type, slotId, onBehalf }, eventId) => [
    ...(onBehalf ? [notify(type, slotId, eventId)] : []),
    repair(type, ['SLOT', slotId], eventId),
  ],
  'slot.changed': ({ type, slotId }, eventId) => [repair(type, ['SLOT', slotId], eventId)],
  'slot.withdrawn': ({ slotId }, eventId) => [
    notify('slot.withdrawn', slotId, eventId),
    { name: 'slot.close', payload: { eventId, slotId } },
  ],
  'match.requested': ({ runId }, eventId) => [{ name: 'match.run', payload: { eventId, runId } }],
  'match.completed': ({ type, runId }, eventId) => [repair(type, ['RUN', runId], eventId)],
  'match.decided': ({ type, decisionId }, eventId) => [repair(type, ['DECISION', decisionId], eventId)],
  'proposal.made': ({ type, proposalId }, eventId) => [
    notify(type, proposalId, eventId),
    repair(type, ['PROPOSAL', proposalId], eventId),
  ],
  'proposal.consented': ({ proposalId }, eventId) => [notify('proposal.consented', proposalId, eventId)],
  'proposal.answered': ({ proposalId }, eventId) => [notify('proposal.answered', proposalId, eventId)],
  'proposal.meetingBooked': ({ proposalId }, eventId) => [notify('proposal.meetingBooked', proposalId, eventId)],
  'proposal.closed': ({ type, proposalId }, eventId) => [
    notify(type, proposalId, eventId),
    repair(type, ['PROPOSAL', proposalId], eventId),
  ],
  'agreement.drafted': ({ agreementId }, eventId) => [notify('agreement.drafted', agreementId, eventId)],
  'agreement.signed': ({ agreementId }, eventId) => [notify('agreement.signed', agreementId, eventId)],
  'agreement.binding': ({ type, agreementId }, eventId) => [
    notify(type, agreementId, eventId),
    repair(type, ['AGREEMENT', agreementId], eventId),
  ],
  'placement.evaluated': nothing,
  'placement.stopped': ({ type, placementId }, eventId) => [
    notify(type, placementId, eventId),
    repair(type, ['PLACEMENT', placementId], eventId),
  ],
  'hire.recorded': nothing,
  'ask.signalled': ({ signalId }, eventId) => [{ name: 'ask.tell', payload: { eventId, signalId } }],
  'measure.drafted': ({ agreementId }, eventId) => [notify('measure.drafted', agreementId, eventId)],
  'measure.signed': ({ agreementId }, eventId) => [notify('measure.signed', agreementId, eventId)],
  'measure.prepared': ({ agreementId }, eventId) => [notify('measure.prepared', agreementId, eventId)],
  'measure.changed': ({ agreementId }, eventId) => [notify('measure.changed', agreementId, eventId)],
  'period.approved': ({ agreementId }, eventId) => [notify('period.approved', agreementId, eventId)],
  'period.returned': ({ agreementId }, eventId) => [notify('period.returned', agreementId, eventId)],
  'claim.sent': nothing,
  'claim.due': ({ agreementId }, eventId) => [notify('claim.due', agreementId, eventId)],
  'period.due': ({ agreementId }, eventId) => [notify('period.due', agreementId, eventId)],
  'measure.expiring': ({ agreementId }, eventId) => [notify('measure.expiring', agreementId, eventId)],
  'placement.ending': ({ placementId }, eventId) => [notify('placement.ending', placementId, eventId)],
  'message.queued': ({ messageId }, eventId) => [{ name: 'message.send', payload: { eventId, messageId } }],
  'import.requested': ({ jobId }, eventId) => [{ name: 'import.run', payload: { eventId, jobId } }],
  'import.completed': ({ type, jobId }, eventId) => [repair(type, ['IMPORT', jobId], eventId)],
};

/** The jobs that an event asks for. */
export function jobsFor(event: DomainEvent, eventId: string): readonly JobItem[] {
  const react = reactions[event.type] as (event: DomainEvent, eventId: string) => readonly JobItem[];
  return react(event, eventId);
}
