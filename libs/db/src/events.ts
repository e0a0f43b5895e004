/**
 * Everything that can have happened. Payloads carry ids, never personal data. What follows from an event is one table
 * in the worker (`reactions.ts`).
 */
export type DomainEvent =
  | { readonly type: 'participant.added'; readonly participantId: string; readonly municipality: string }
  | { readonly type: 'participant.changed'; readonly participantId: string; readonly municipality: string }
  | { readonly type: 'programme.exited'; readonly participantId: string; readonly municipality: string }
  | { readonly type: 'slot.created'; readonly slotId: string; readonly onBehalf: boolean }
  | { readonly type: 'slot.changed'; readonly slotId: string }
  | { readonly type: 'slot.withdrawn'; readonly slotId: string }
  | { readonly type: 'match.requested'; readonly runId: string }
  | { readonly type: 'match.completed'; readonly runId: string }
  | { readonly type: 'match.decided'; readonly decisionId: string }
  | { readonly type: 'proposal.made'; readonly proposalId: string }
  | { readonly type: 'proposal.consented'; readonly proposalId: string }
  | { readonly type: 'proposal.answered'; readonly proposalId: string }
  | { readonly type: 'proposal.meetingBooked'; readonly proposalId: string }
  | { readonly type: 'proposal.closed'; readonly proposalId: string }
  | { readonly type: 'agreement.drafted'; readonly agreementId: string }
  | { readonly type: 'agreement.signed'; readonly agreementId: string }
  | { readonly type: 'agreement.binding'; readonly agreementId: string }
  | { readonly type: 'placement.evaluated'; readonly placementId: string }
  | { readonly type: 'placement.stopped'; readonly placementId: string }
  | { readonly type: 'hire.recorded'; readonly hireId: string }
  | { readonly type: 'ask.signalled'; readonly signalId: string }
  | { readonly type: 'measure.drafted'; readonly agreementId: string }
  | { readonly type: 'measure.signed'; readonly agreementId: string }
  | { readonly type: 'measure.prepared'; readonly agreementId: string }
  | { readonly type: 'measure.changed'; readonly agreementId: string }
  | { readonly type: 'period.approved'; readonly agreementId: string; readonly periodId: string }
  | { readonly type: 'period.returned'; readonly agreementId: string; readonly periodId: string }
  | { readonly type: 'claim.sent'; readonly agreementId: string }
  | { readonly type: 'claim.due'; readonly agreementId: string }
  | { readonly type: 'period.due'; readonly agreementId: string }
  | { readonly type: 'measure.expiring'; readonly agreementId: string }
  | { readonly type: 'placement.ending'; readonly placementId: string }
  | { readonly type: 'message.queued'; readonly messageId: string }
  | { readonly type: 'import.requested'; readonly jobId: string }
  | { readonly type: 'import.completed'; readonly jobId: string };
