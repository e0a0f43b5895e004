import { ok, refuse, type Instant, type Result } from '@fotfeste/kernel';

/** What a one-time link may be for: one act of one party, nothing else. */
export type LinkAct = 'SIGN_AGREEMENT' | 'CONFIRM_SLOT' | 'CONFIRM_ATTENDANCE';

/** The parties that links are sent to. The municipality's own people sign in. */
export type LinkParty = 'PARTICIPANT' | 'EMPLOYER';

/** How long a link and its code hold, and how often a code may be asked for and tried. */
export const linkLimits = { hours: 48, codeMinutes: 10, codes: 5, wrongCodes: 5 } as const;

/** What is known of a link when somebody comes with it. */
export interface LinkState {
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
  readonly endedAt: Instant | null;
  /** Wrong codes so far. */
  readonly attempts: number;
  readonly codeSentAt: Instant | null;
  readonly codesSent: number;
}

/** Where a link stands, for those who sent it. */
export type LinkStatus = 'OPEN' | 'USED' | 'EXPIRED' | 'LOCKED' | 'ENDED';

/** Why a link does not open. */
export interface LinkRefusal {
  readonly code:
    | 'LINK_UNKNOWN'
    | 'LINK_USED'
    | 'LINK_EXPIRED'
    | 'LINK_LOCKED'
    | 'LINK_ENDED'
    | 'LINK_CODE_WRONG'
    | 'LINK_CODE_EXPIRED'
    | 'LINK_CODE_NOT_SENT'
    | 'LINK_CODES_SPENT';
  readonly field?: string;
  readonly facts?: Readonly<Record<string, number>>;
}

type Step = Result<undefined, readonly LinkRefusal[]>;

const no = (refusal: LinkRefusal): Step => refuse([refusal]);
const passed: Step = ok(undefined);

/** Where a link stands at a moment. */
export function linkStatus(link: LinkState, now: Instant): LinkStatus {
  if (link.usedAt) return 'USED';
  if (link.endedAt) return 'ENDED';
  if (link.attempts >= linkLimits.wrongCodes) return 'LOCKED';
  return link.expiresAt <= now ? 'EXPIRED' : 'OPEN';
}

const closed: Readonly<Record<Exclude<LinkStatus, 'OPEN'>, LinkRefusal>> = {
  USED: { code: 'LINK_USED' },
  EXPIRED: { code: 'LINK_EXPIRED', facts: { hours: linkLimits.hours } },
  LOCKED: { code: 'LINK_LOCKED', facts: { tries: linkLimits.wrongCodes } },
  ENDED: { code: 'LINK_ENDED' },
};

/** Whether a code may be sent now: to an open link, a few times at most. */
export function maySendCode(link: LinkState, now: Instant): Step {
  const status = linkStatus(link, now);
  if (status !== 'OPEN') return no(closed[status]);
  return link.codesSent >= linkLimits.codes ? no({ code: 'LINK_CODES_SPENT' }) : passed;
}

/** A code as it was typed, compared by whoever holds the hash. */
export interface TriedCode {
  readonly isRight: boolean;
  /** The moment from which the code in force no longer holds. */
  readonly heldUntil: Instant | null;
}

/**
 * Whether the code opens the link. A wrong one is to be counted by the caller, in a transaction that stays: the fifth
 * locks the link for good.
 */
export function checkCode(link: LinkState, tried: TriedCode, now: Instant): Step {
  const status = linkStatus(link, now);
  if (status !== 'OPEN') return no(closed[status]);
  if (tried.heldUntil === null) return no({ code: 'LINK_CODE_NOT_SENT' });
  if (tried.heldUntil <= now) return no({ code: 'LINK_CODE_EXPIRED', facts: { minutes: linkLimits.codeMinutes } });
  if (tried.isRight) return passed;
  const left = linkLimits.wrongCodes - link.attempts - 1;
  return left === 0 ? no(closed.LOCKED) : no({ code: 'LINK_CODE_WRONG', field: 'code', facts: { left } });
}

/** The channels of a party: where the link goes, and the other one, where the code goes. */
export const linkChannels: Readonly<Record<LinkParty, { readonly link: Channel; readonly code: Channel }>> = {
  // Many participants read no e-mail; at a workplace the telephone is the private one of the two.
  PARTICIPANT: { link: 'SMS', code: 'EMAIL' },
  EMPLOYER: { link: 'EMAIL', code: 'SMS' },
};

type Channel = 'EMAIL' | 'SMS';
