import type { ProposalFilter, ProposalStage } from '@fotfeste/contract';
import { type FilterOf, flag, oneOf, text } from '../../url/filter-codec.js';

/** The stages of a proposal in their order. */
export const proposalStages = [
  'CONSENT',
  'SENT',
  'MEETING',
  'AGREEMENT',
  'PLACED',
  'CLOSED',
] as const satisfies readonly ProposalStage[];

/** The pipeline's filter, as it stands in the address. */
export const proposalsShape = { stage: oneOf(proposalStages), participantId: text, slotId: text, overdue: flag };

export type ProposalsChoice = FilterOf<typeof proposalsShape>;

/** What to ask the API for. The whole pipeline starts with what waits for consent; one person's or slot's shows all. */
export function proposalsFilter(choice: ProposalsChoice): ProposalFilter {
  const ofOne = choice.participantId !== undefined || choice.slotId !== undefined;
  return choice.stage === undefined && !ofOne && choice.overdue === undefined ? { stage: 'CONSENT' } : choice;
}
