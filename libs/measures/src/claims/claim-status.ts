import { ok, refuse, type LocalDate, type Nok, type Result } from '@fotfeste/kernel';

/**
 * How far a refund claim (refusjon) has come. The first two and `EXPIRED` are computed from dates; the others are facts.
 */
export type ClaimStatus =
  | 'TOO_EARLY'
  | 'READY'
  | 'SENT'
  | 'PAID'
  | 'PAYMENT_FAILED'
  | 'CORRECTED'
  | 'APPROVED_ZERO'
  | 'APPROVED_MINUS'
  | 'EXPIRED'
  | 'ANNULLED';

/** A settled claim stops shortening and annulling: money has moved, or will. */
export const isSettled = (claim: ClaimStatus | undefined): boolean => claim !== undefined && settled.has(claim);

const settled: ReadonlySet<ClaimStatus> = new Set([
  'SENT',
  'PAID',
  'PAYMENT_FAILED',
  'CORRECTED',
  'APPROVED_ZERO',
  'APPROVED_MINUS',
]);

export interface ClaimFacts {
  readonly periodEnd: LocalDate;
  readonly deadline: LocalDate;
  readonly today: LocalDate;
  /** What has happened to the claim since it was sent, if it was. */
  readonly outcome?: Exclude<ClaimStatus, 'TOO_EARLY' | 'READY' | 'EXPIRED'>;
}

/** A claim opens the day after its period and lives through its deadline. */
export function claimStatus(facts: ClaimFacts): ClaimStatus {
  if (facts.outcome) return facts.outcome;
  if (facts.today <= facts.periodEnd) return 'TOO_EARLY';
  return facts.today > facts.deadline ? 'EXPIRED' : 'READY';
}

export interface ClaimToSend extends ClaimFacts {
  readonly amount: Nok;
  readonly accountNumber?: string;
  /** Counting lines the employer has not said are earned in the period, or not. */
  readonly unansweredLines: number;
  /** Whether the employer has said that all the income comes from the measure, or stated the gross that does. */
  readonly isGrossConfirmed: boolean;
}

export type ClaimRefusal =
  | { readonly code: 'CLAIM_TOO_EARLY'; readonly opensAfter: LocalDate }
  | { readonly code: 'CLAIM_EXPIRED'; readonly deadline: LocalDate }
  | { readonly code: 'CLAIM_ALREADY_SENT' }
  | { readonly code: 'ACCOUNT_MISSING' }
  | { readonly code: 'INCOME_LINES_UNANSWERED'; readonly lines: number };

/**
 * Whether the employer may send the claim, and what it becomes: sent for payment, or settled at once where nothing is due
 * or the employer owes (carried to the next claim).
 *
 * @source navikt/tiltak-refusjon-api@13aa089
 */
export function sendClaim(claim: ClaimToSend): Result<'SENT' | 'APPROVED_ZERO' | 'APPROVED_MINUS', ClaimRefusal> {
  const status = claimStatus(claim);
  if (status === 'TOO_EARLY') return refuse({ code: 'CLAIM_TOO_EARLY', opensAfter: claim.periodEnd });
  if (status === 'EXPIRED') return refuse({ code: 'CLAIM_EXPIRED', deadline: claim.deadline });
  if (status !== 'READY') return refuse({ code: 'CLAIM_ALREADY_SENT' });
  if (claim.unansweredLines > 0 || !claim.isGrossConfirmed)
    return refuse({ code: 'INCOME_LINES_UNANSWERED', lines: claim.unansweredLines });
  if (claim.accountNumber === undefined) return refuse({ code: 'ACCOUNT_MISSING' });
  if (claim.amount > 0) return ok('SENT');
  return ok(claim.amount === 0 ? 'APPROVED_ZERO' : 'APPROVED_MINUS');
}
