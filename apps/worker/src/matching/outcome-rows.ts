import type { OutcomeRows } from '@fotfeste/db';
import type { ParticipantOutcome } from '@fotfeste/matching';

/** What is stored of an outcome. */
export const outcomeRows = ({ participant, suggestions, leftOut }: ParticipantOutcome): OutcomeRows => ({
  participant,
  ranked: suggestions.map((suggestion) => {
    const { slot, rank, assigned, score, certainty, price } = suggestion;
    return { slot, rank, assigned, score, certainty, price, explanation: JSON.stringify(suggestion) };
  }),
  ...(leftOut ? { leftOut: JSON.stringify(leftOut) } : {}),
});
