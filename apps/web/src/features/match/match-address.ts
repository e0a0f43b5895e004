import { oneOf, text } from '../../url/filter-codec.js';

/** The views of the whole caseload: who got a suggestion, who did not, and what would change that. */
export const matchViews = ['ASSIGNED', 'SOLVE', 'UNASSIGNED', 'CALLS', 'WHAT_IF', 'LEDGER'] as const;

/** What the match screen shows, as it stands in the address. */
export const matchShape = {
  view: oneOf(matchViews),
  /** One person's ranked slots, instead of the caseload. */
  participantId: text,
  /** One slot's ranked people, instead of the caseload. */
  slotId: text,
};
