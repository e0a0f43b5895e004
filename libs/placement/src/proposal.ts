import type { Instant, LocalDate } from '@fotfeste/kernel';
import type { Card } from './card.js';
import type { Ask } from './clocks.js';

/** Where a proposal stands. Computed by the database from the facts below. */
export const proposalStages = ['CONSENT', 'SENT', 'MEETING', 'AGREEMENT', 'PLACED', 'CLOSED'] as const;
export type ProposalStage = (typeof proposalStages)[number];

export type EmployerAnswer = 'MEET' | 'NOT_NOW' | 'CALL_ME';
export type MeetingOutcome = 'AGREED' | 'PARTICIPANT_DECLINED' | 'EMPLOYER_DECLINED' | 'NO_SHOW';
export type ClosedReason =
  | 'CONSENT_REFUSED'
  | 'CONSENT_WITHDRAWN'
  | 'CONSENT_NOT_ANSWERED'
  | 'EMPLOYER_NOT_NOW'
  | 'EMPLOYER_SILENT'
  | 'PARTICIPANT_DECLINED'
  | 'EMPLOYER_DECLINED'
  | 'NO_SHOW'
  | 'PLACED_ELSEWHERE'
  | 'SLOT_WITHDRAWN'
  | 'WITHDRAWN_BY_CONSULTANT';

/** Why somebody else acts for a participant who cannot do it on a screen. */
export const onBehalfReasons = ['NO_ELECTRONIC_ID', 'RESERVED', 'DIGITAL_COMPETENCE', 'PAPER'] as const;
export type OnBehalfReason = (typeof onBehalfReasons)[number];

/** How an oral consent was given: the law asks who heard it, and why it was not given in writing. */
export interface OralConsent {
  readonly reason: OnBehalfReason;
  readonly witness: string;
  readonly recordedBy: string;
}

/** Whose a proposal is: what permissions look at. */
export interface ProposalOwners {
  readonly id: string;
  readonly participantId: string;
  readonly municipality: string;
  readonly slotId: string;
  readonly organisation: string;
}

/** A consultant's proposal of a person for a slot (formidling): its facts, from which its stage follows. */
export interface Proposal extends ProposalOwners {
  readonly proposedAt: Instant;
  readonly consentedAt: Instant | null;
  readonly employerAnswer: EmployerAnswer | null;
  readonly meetingAt: Instant | null;
  readonly meetingOutcome: MeetingOutcome | null;
  readonly agreementDraftedAt: Instant | null;
  readonly placedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly shownUntil: LocalDate | null;
  readonly awaits: Ask | null;
  readonly due: LocalDate | null;
  readonly closesOn: LocalDate | null;
}

/** What a step changes of a proposal. */
export interface ProposalChange {
  readonly consentedAt?: Instant;
  readonly consentOnBehalf?: OralConsent;
  readonly card?: Card;
  readonly shownUntil?: LocalDate;
  readonly employerDue?: LocalDate;
  readonly employerAnswer?: EmployerAnswer;
  readonly employerReason?: string | null;
  readonly employerAnsweredAt?: Instant;
  readonly meetingAt?: Instant;
  readonly meetingPlace?: string;
  readonly meetingOutcome?: MeetingOutcome;
  readonly agreementDraftedAt?: Instant;
  readonly placedAt?: Instant;
  readonly closedAt?: Instant;
  readonly closedReason?: ClosedReason;
  readonly awaits?: Ask | null;
  readonly due?: LocalDate | null;
  readonly closesOn?: LocalDate | null;
}
