import type { Instant, LocalDate } from '@fotfeste/kernel';
import type { CardSources } from '../card.js';
import type { OpenAsk, PlacementSettings } from '../clocks.js';
import type { Proposal, ProposalChange } from '../proposal.js';
import type { ProposeFacts } from '../propose.js';
import type { Step } from '../refusals.js';

/** What a use case leaves behind: the id of the thing it made or changed. */
export type Outcome = Step<{ readonly id: string }>;

/** What happened, for whoever reacts. Ids only. */
export type PlacementEvent =
  | {
      readonly type:
        'proposal.made' | 'proposal.consented' | 'proposal.answered' | 'proposal.meetingBooked' | 'proposal.closed';
      readonly proposalId: string;
    }
  | { readonly type: 'agreement.drafted' | 'agreement.signed' | 'agreement.binding'; readonly agreementId: string }
  | { readonly type: 'placement.evaluated' | 'placement.stopped'; readonly placementId: string }
  | { readonly type: 'hire.recorded'; readonly hireId: string }
  | { readonly type: 'ask.signalled'; readonly signalId: string };

/** A line of the log: what was decided, about whom. */
export interface Decision {
  readonly action: string;
  readonly municipality: string;
  readonly participantId: string;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

/** What every use case needs of the transaction it runs in. */
export interface Ledger {
  /** The settings in force in a municipality. */
  settings(municipality: string): Promise<PlacementSettings>;
  publish(event: PlacementEvent): Promise<void>;
  /** Writes the decision to the log; where it cannot be written, nothing is decided. */
  record(decision: Decision): Promise<void>;
}

/** A person and a slot that somebody wants to put together. Both are locked until the transaction ends. */
export interface ProposeTarget {
  readonly participantId: string;
  readonly municipality: string;
  readonly slotId: string;
  readonly organisation: string;
  readonly facts: ProposeFacts;
}

/** A proposal as it is made. The match's explanation follows it, so that it can be read as it was. */
export interface NewProposal extends OpenAsk {
  readonly id: string;
  readonly proposedAt: Instant;
  readonly target: ProposeTarget;
  readonly reason: string;
  readonly override?: { readonly id: string; readonly runId: string; readonly weightsVersion: string };
}

/** What the card is made from, and whether the person can read what they agree to. */
export interface ConsentFacts {
  readonly sources: Omit<CardSources, 'today'>;
  readonly canReadText: boolean;
}

/** Proposals, in one transaction. */
export interface ProposalPort extends Ledger {
  /** Undefined where the viewer may not see the person or the slot. */
  target(participantId: string, slotId: string, today: LocalDate): Promise<ProposeTarget | undefined>;
  add(proposal: NewProposal): Promise<void>;
  /** Loads and locks. */
  proposal(id: string): Promise<Proposal | undefined>;
  /** Saves what changed; closing a proposal annuls an agreement that was only drafted. */
  save(proposal: Proposal, change: ProposalChange): Promise<void>;
  consentFacts(proposal: Proposal): Promise<ConsentFacts>;
  /** The oldest proposals whose silence is over its limit, locked; those that others hold are passed over. */
  silent(today: LocalDate, limit: number): Promise<readonly Proposal[]>;
  /** What is open about a slot, locked in the order of their ids. */
  openAbout(slotId: string): Promise<readonly Proposal[]>;
}
