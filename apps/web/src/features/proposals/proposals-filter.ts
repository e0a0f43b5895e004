import type { ProposalStage } from '@fotfeste/contract';
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
