import type {
  Brand,
  Instant,
  LocalDate,
  MeasureAgreementId,
  NavOfficeNumber,
  Nok,
  Period,
  SubsidyPeriodId,
} from '@fotfeste/kernel';
import type { ClaimStatus } from '../claims/claim-status.js';
import type { MeasureKind, NeedGroup } from '../kinds.js';
import type { Step } from '../money/steps.js';
import type { MeasureContent } from './content.js';
import type { ReturnCode } from '../decision/decide.js';

/**
 * A human being, the same for every account the person has (a keyed hash of the identity number). Four eyes are counted
 * in these, never in accounts.
 */
export type PersonKey = Brand<string, 'PersonKey'>;

/** Who signs. The mentor signs secrecy, not the agreement. */
export type Party = 'PARTICIPANT' | 'EMPLOYER' | 'MENTOR' | 'ADVISER';

/** Why the adviser signed for a participant who could not. */
export type OnBehalfReason = 'NO_ELECTRONIC_ID' | 'RESERVED' | 'DIGITAL_COMPETENCE' | 'PAPER';

/** Who edits: a signing party, or the municipality's consultant who drafts for them. */
export type Editor = Party | 'MUNICIPALITY';

export interface Signature {
  readonly by: PersonKey;
  /** As it is shown under the agreement. */
  readonly name?: string;
  readonly at: Instant;
  /** Signed by the adviser on the party's behalf, for at least one of these reasons. */
  readonly onBehalf?: readonly OnBehalfReason[];
  /** Signed through a one-time link, without an account. */
  readonly isByLink?: boolean;
}

/** Signatures under the content as it stands; an edit takes them away, the mentor's secrecy stays. */
export interface Signatures {
  readonly mentorSecrecy?: Signature;
  readonly participant?: Signature;
  readonly employer?: Signature;
  readonly adviser?: Signature;
}

export type PeriodStatus = 'UNDECIDED' | 'APPROVED' | 'RETURNED' | 'ANNULLED';

export interface Approval {
  readonly by: PersonKey;
  readonly on: LocalDate;
  readonly costCentre: NavOfficeNumber;
  /** The content version the amount was approved on. */
  readonly contentVersion: number;
}

export interface Return {
  readonly by: PersonKey;
  readonly on: LocalDate;
  readonly codes: readonly ReturnCode[];
  readonly explanation: string;
}

/** A month (or part of one) of subsidy that a decider approves or returns (tilskuddsperiode). */
export interface SubsidyPeriod extends Period {
  /** Absent until it is stored. */
  readonly id?: SubsidyPeriodId;
  /** 1, 2, … through the agreement; a corrected copy keeps the number of what it replaces. */
  readonly number: number;
  /** How many annulled periods had this number before; goes with events so that receivers can tell them apart. */
  readonly resend: number;
  readonly percent?: number;
  /** NAV's share of a whole month, as it stood when the period was computed. */
  readonly monthly?: Nok;
  /** Absent where it cannot be computed yet; such a period cannot be decided. Never changed once approved, but by a cut. */
  readonly amount?: Nok;
  readonly steps: readonly Step[];
  readonly status: PeriodStatus;
  /** False for a returned period that a corrected copy has replaced. */
  readonly isActive: boolean;
  readonly approval?: Approval;
  readonly returned?: Return;
  /** What it was before the agreement was shortened into it. */
  readonly cutFrom?: { readonly to: LocalDate; readonly amount: Nok };
  readonly claim?: ClaimStatus;
}

/** What a version of the content came from. */
export type VersionKind = 'AGREED' | 'EXTENDED' | 'SHORTENED' | ChangeSection;

/** The parts of a signed agreement that the adviser may change without new signatures. */
export type ChangeSection =
  'CALCULATION' | 'GOALS' | 'INCLUSION_GRANT' | 'MENTOR' | 'POSITION' | 'CONTACTS' | 'FOLLOW_UP' | 'ACCOUNT';

export interface ContentVersion {
  readonly number: number;
  readonly kind: VersionKind;
  readonly content: MeasureContent;
  readonly by: PersonKey;
  readonly at: Instant;
  readonly reason?: string;
}

export type EndReason = 'STARTED_WORK' | 'OFFERED_OTHER_MEASURE' | 'ILL' | 'DID_NOT_SHOW_UP' | 'COMPLETED' | 'OTHER';
export type AnnulReason = EndReason | 'REGISTERED_BY_MISTAKE' | 'EXPIRED';

export interface Annulment {
  readonly at: Instant;
  /** Absent when the nightly job expired the draft. */
  readonly by?: PersonKey;
  readonly reason: AnnulReason;
  readonly text?: string;
}

/**
 * An agreement about a measure between participant, employer and NAV (tiltaksavtale). Only facts: status, missing fields
 * and the period to decide are computed from them.
 */
export interface MeasureAgreement {
  readonly id: MeasureAgreementId;
  readonly kind: MeasureKind;
  /** Counts every change; a command names the revision its user saw. */
  readonly revision: number;
  readonly changedAt: Instant;
  /** The birth date may be missing in a draft; nobody signs without it. */
  readonly participant: { readonly person: PersonKey; readonly birthDate?: LocalDate };
  readonly mentor?: PersonKey;
  /** The NAV adviser who has the case; absent until NAV has prepared it. */
  readonly adviser?: PersonKey;
  /** For NAV's eyes only. */
  readonly needGroup?: NeedGroup;
  readonly isLateRegistrationCleared: boolean;
  readonly content: MeasureContent;
  readonly signatures: Signatures;
  /** Everyone who ever signed, also signatures since withdrawn and cases since handed over. */
  readonly signedBy: readonly PersonKey[];
  readonly moneyChangedBy?: PersonKey;
  readonly concludedAt?: Instant;
  readonly annulment?: Annulment;
  readonly periods: readonly SubsidyPeriod[];
  /** Versions since the adviser signed, the current one last. */
  readonly versions: readonly ContentVersion[];
}

/** What others must be told; the use case publishes these. Amounts let budgets follow without recomputing. */
export type MeasureEvent =
  | { readonly type: 'measure.edited' | 'measure.prepared' | 'measure.signatures-withdrawn' | 'measure.concluded' }
  | { readonly type: 'measure.signed'; readonly party: Party }
  | { readonly type: 'measure.changed'; readonly version: VersionKind }
  | { readonly type: 'measure.annulled'; readonly reason: AnnulReason; readonly isHidden: boolean }
  | {
      readonly type: 'period.approved';
      readonly number: number;
      readonly resend: number;
      readonly amount: Nok;
      readonly costCentre: NavOfficeNumber;
    }
  | { readonly type: 'period.returned'; readonly number: number }
  | { readonly type: 'period.resubmitted'; readonly number: number }
  | { readonly type: 'period.annulled'; readonly number: number; readonly resend: number; readonly released: Nok }
  | { readonly type: 'period.shortened'; readonly number: number; readonly resend: number; readonly released: Nok };

/** The agreement after a change, and what to publish. */
export interface Changed {
  readonly agreement: MeasureAgreement;
  readonly events: readonly MeasureEvent[];
}

/** Who does it, when, and the revision they saw. */
export interface Act {
  readonly by: PersonKey;
  /** Their name, for a signature. */
  readonly name?: string;
  readonly at: Instant;
  readonly revision: number;
}

export type MeasureStatus =
  'DRAFT' | 'AWAITING_SIGNATURES' | 'AWAITING_DECISION' | 'READY_TO_START' | 'RUNNING' | 'ENDED' | 'ANNULLED';
