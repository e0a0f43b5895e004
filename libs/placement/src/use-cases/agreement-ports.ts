import type { LocalDate, Period } from '@fotfeste/kernel';
import type { Agreement, AgreementContent, Signatures } from '../agreement.js';
import type { DraftSources } from '../agreement-draft.js';
import type { Proposal, ProposalChange } from '../proposal.js';
import type { Ledger } from './ports.js';

/** A proposal that is to become an agreement. */
export interface DraftFacts {
  readonly proposal: Proposal;
  readonly participantName: string;
  readonly alreadyDrafted: boolean;
  readonly sources: Omit<DraftSources, 'language' | 'today' | 'longestWeek'>;
}

/** An agreement with the period its slot is offered in. */
export interface OfferedAgreement {
  readonly agreement: Agreement;
  readonly slot: Period;
}

/** What a step changes of an agreement. */
export interface AgreementChange {
  readonly content?: AgreementContent;
  readonly version?: number;
  readonly signatures?: Signatures;
  readonly bindingAt?: Agreement['bindingAt'];
  readonly accessUntil?: LocalDate;
}

/** Agreements, in one transaction. Proposals are locked before their agreements, always. */
export interface AgreementPort extends Ledger {
  draftFacts(proposalId: string): Promise<DraftFacts | undefined>;
  /** Adds the agreement with its first version. */
  add(agreement: Agreement, participantName: string): Promise<void>;
  agreement(id: string): Promise<OfferedAgreement | undefined>;
  /** Saves what changed; a new version is kept beside the earlier ones. */
  save(agreement: Agreement, change: AgreementChange): Promise<void>;
  saveProposal(proposal: Pick<Proposal, 'id'>, change: ProposalChange): Promise<void>;
}

/** A placement as it begins. */
export interface NewPlacement {
  readonly id: string;
  readonly agreement: Agreement;
  readonly accessUntil: LocalDate;
}

/** What becomes of a binding agreement, in the same transaction. */
export interface BindingPort extends AgreementPort {
  /** Locks the slot and the person: whether the slot is full on some day of the period, and the person elsewhere. */
  room(agreement: Agreement): Promise<{ readonly isFull: boolean; readonly isElsewhere: boolean }>;
  start(placement: NewPlacement): Promise<void>;
  /** The person's other proposals that are still open, locked. */
  otherProposals(agreement: Agreement): Promise<readonly Proposal[]>;
}
