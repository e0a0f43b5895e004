import type { Fact, FactValue, RuleCode } from '../rules/index.js';

/** Who a sentence is for. Employers are told what concerns the work and nothing else. */
export const audiences = ['CONSULTANT', 'EMPLOYER', 'PARTICIPANT'] as const;
export type Audience = (typeof audiences)[number];

/** What speaks for a pair. */
export const forCodes = [
  'SKILLS_MATCH',
  'WORKED_IN_OCCUPATION',
  'WORKED_IN_SIMILAR',
  'COPES_WITH_TASKS',
  'HOURS_FIT',
  'WISHED_OCCUPATION',
  'CLOSE_TO_WISH',
  'TRAINS_NEXT_STEP',
  'LANGUAGE_BUDDY',
  'SHORT_COMMUTE',
  'MAY_BECOME_JOB',
] as const;

/** What may go wrong. */
export const riskCodes = [
  'LANGUAGE_GAP',
  'LANGUAGE_NOT_ASSESSED',
  'SKILLS_MISSING',
  'FEW_HOURS_FIT',
  'LONG_COMMUTE',
  'NOT_AMONG_WISHES',
  'NO_JOB_AFTERWARDS',
  'LATER_HIRE_NEEDS_LEVEL',
  'FACTS_MISSING',
] as const;

/** What the prices and the other slots say. */
export const marketCodes = [
  'PLACE_IN_DEMAND',
  'PLACE_NOT_IN_DEMAND',
  'BINDING_RULE',
  'OTHERS_NEEDED_THEM_MORE',
  'NOTHING_IN_REACH',
] as const;

export type ReasonCode =
  (typeof forCodes)[number] | (typeof riskCodes)[number] | (typeof marketCodes)[number] | `RULE_${RuleCode}`;

/**
 * One thing to say about a pair, as a code with the values that go into the sentence. Texts are made by `renderReason`
 * or by a catalogue of the application; every value in them is one of `params`, and `facts` say where it was read.
 */
export interface Reason {
  readonly code: ReasonCode;
  readonly kind: 'FOR' | 'RISK' | 'ACTION' | 'MARKET';
  /** For whom it may be rendered; for others there is no text. */
  readonly audiences: readonly Audience[];
  readonly params: Readonly<Record<string, FactValue>>;
  readonly facts: readonly Fact[];
}

export const everybody: readonly Audience[] = audiences;
export const notTheEmployer: readonly Audience[] = ['CONSULTANT', 'PARTICIPANT'];
export const consultantOnly: readonly Audience[] = ['CONSULTANT'];
