/**
 * What an act may change beyond what its answer names. One act moves a case on, and with it the day, the pipeline, the
 * slot and the queue; lists that were empty are known only by the types of their pages. Whatever of this is on the
 * screen is asked for again after every act.
 */
export const typesThatActsChange: readonly string[] = [
  'Participant',
  'Proposal',
  'Slot',
  'CandidateCard',
  'ConsentRequest',
  'PlacementAgreement',
  'Placement',
  'MeasureAgreement',
  'Hire',
  'Employer',
  'Budget',
  'ImportJob',
  'MyDay',
  'ParticipantHome',
  'OutcomeReport',
  'ParticipantConnection',
  'ProposalConnection',
  'SlotConnection',
  'CandidateCardConnection',
  'AgreementConnection',
  'PlacementConnection',
  'MeasureConnection',
  'QueueConnection',
  'SuggestionConnection',
  'MatchDecision',
  'MatchDecisionConnection',
  'PlanReason',
  'AccessLogConnection',
  'MailboxConnection',
];
