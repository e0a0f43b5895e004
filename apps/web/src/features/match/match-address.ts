import { oneOf, text } from '../../url/filter-codec.js';

/** What the match screen shows, as it stands in the address. */
export const matchShape = {
  /** The whole caseload: who got a suggestion, or who did not. */
  view: oneOf(['ASSIGNED', 'UNASSIGNED']),
  /** One person's ranked slots, instead of the caseload. */
  participantId: text,
  /** One slot's ranked people, instead of the caseload. */
  slotId: text,
};
