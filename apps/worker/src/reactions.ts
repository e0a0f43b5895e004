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

/** What happens when. Read this page to know what the system does by itself. */
const reactions: { readonly [Type in DomainEvent['type']]: Reaction<Type> } = {
  'participant.added': nothing,
  'participant.changed': nothing,
  'programme.exited': nothing,
  'slot.created': ({ slotId, onBehalf }, eventId) => [...(onBehalf ? [notify('slot.created', slotId, eventId)] : [])],
  'slot.changed': nothing,
  'slot.withdrawn': ({ slotId }, eventId) => [notify('slot.withdrawn', slotId, eventId)],
  'match.requested': ({ runId }, eventId) => [{ name: 'match.run', payload: { eventId, runId } }],
  'match.completed': nothing,
  'proposal.made': ({ proposalId }, eventId) => [notify('proposal.made', proposalId, eventId)],
  'proposal.consented': ({ proposalId }, eventId) => [notify('proposal.consented', proposalId, eventId)],
  'proposal.answered': ({ proposalId }, eventId) => [notify('proposal.answered', proposalId, eventId)],
  'proposal.meetingBooked': ({ proposalId }, eventId) => [notify('proposal.meetingBooked', proposalId, eventId)],
  'proposal.closed': ({ proposalId }, eventId) => [notify('proposal.closed', proposalId, eventId)],
  'agreement.drafted': ({ agreementId }, eventId) => [notify('agreement.drafted', agreementId, eventId)],
  'agreement.signed': ({ agreementId }, eventId) => [notify('agreement.signed', agreementId, eventId)],
  'agreement.binding': ({ agreementId }, eventId) => [notify('agreement.binding', agreementId, eventId)],
  'placement.evaluated': nothing,
  'placement.stopped': ({ placementId }, eventId) => [notify('placement.stopped', placementId, eventId)],
  'hire.recorded': nothing,
  'measure.drafted': ({ agreementId }, eventId) => [notify('measure.drafted', agreementId, eventId)],
  'measure.signed': ({ agreementId }, eventId) => [notify('measure.signed', agreementId, eventId)],
  'measure.prepared': ({ agreementId }, eventId) => [notify('measure.prepared', agreementId, eventId)],
  'measure.changed': ({ agreementId }, eventId) => [notify('measure.changed', agreementId, eventId)],
  'period.approved': ({ agreementId }, eventId) => [notify('period.approved', agreementId, eventId)],
  'period.returned': ({ agreementId }, eventId) => [notify('period.returned', agreementId, eventId)],
  'message.queued': ({ messageId }, eventId) => [{ name: 'message.send', payload: { eventId, messageId } }],
  'import.requested': ({ jobId }, eventId) => [{ name: 'import.run', payload: { eventId, jobId } }],
  'import.completed': nothing,
};

/** The jobs that an event asks for. */
export function jobsFor(event: DomainEvent, eventId: string): readonly JobItem[] {
  const react = reactions[event.type] as (event: DomainEvent, eventId: string) => readonly JobItem[];
  return react(event, eventId);
}
