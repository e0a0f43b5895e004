import { addYears, yearsBetween, type LocalDate } from '@fotfeste/kernel';
import { statutoryLimit } from './statutory-limits.js';

/** The residence permits that give right and duty, by the letters of section 9(1). */
export type PermitGround =
  | 'REFUGEE'
  | 'RESETTLEMENT'
  | 'AFTER_ASYLUM_CLAIM'
  | 'FAMILY_AWAITING_IDENTITY'
  | 'COLLECTIVE_PROTECTION'
  | 'FAMILY_MEMBER'
  | 'INDEPENDENT_AFTER_FAMILY'
  | 'OTHER';

/** What decides whether a person has the right and duty. */
export interface EntitlementFacts {
  readonly ground: PermitGround;
  readonly nordicOrEeaCitizen: boolean;
  readonly bornOn: LocalDate;
  readonly permitGrantedOn: LocalDate;
  readonly settledOn?: LocalDate;
  readonly settledByAgreement: boolean;
  /** Hours a week in a job or a job offer. */
  readonly workHoursPerWeek?: number;
  readonly decidedOn: LocalDate;
}

/** Why there is no right and duty. */
export type NotEntitledReason =
  | 'NORDIC_OR_EEA_CITIZEN'
  | 'PERMIT_GIVES_NO_RIGHT'
  | 'TOO_YOUNG_WHEN_GRANTED'
  | 'TOO_OLD_WHEN_GRANTED'
  | 'NOT_SETTLED'
  | 'NOT_SETTLED_BY_AGREEMENT'
  | 'SETTLED_TOO_LONG'
  | 'IN_WORK';

/** The answer of section 8. MAY_BE_OFFERED leaves it to the municipality. */
export interface Entitlement {
  readonly verdict: 'RIGHT_AND_DUTY' | 'MAY_BE_OFFERED' | 'NOT_COVERED';
  readonly reasons: readonly NotEntitledReason[];
  /** The day the right lapses: two years after settlement. A job that ends before it revives the right. */
  readonly lapsesOn?: LocalDate;
  readonly source: string;
}

const withoutAgreement: readonly PermitGround[] = ['FAMILY_MEMBER', 'INDEPENDENT_AFTER_FAMILY'];
const offerable: readonly NotEntitledReason[] = [
  'PERMIT_GIVES_NO_RIGHT',
  'TOO_OLD_WHEN_GRANTED',
  'NOT_SETTLED_BY_AGREEMENT',
];

/**
 * Whether a person has the right and duty to take part, with every reason against.
 *
 * Age is measured on the day the permit was granted. The municipality may still offer a programme to others' family,
 * to those over the age limit and to those settled without agreement, in the first two years.
 * @source integreringsloven sections 8 and 9
 */
export function entitlement(facts: EntitlementFacts): Entitlement {
  const reasons = reasonsAgainst(facts);
  const years = statutoryLimit('SETTLED_WITHIN_YEARS', facts.decidedOn).value;
  const verdict =
    reasons.length === 0 ? 'RIGHT_AND_DUTY' : reasons.every(isOfferable) ? 'MAY_BE_OFFERED' : 'NOT_COVERED';
  return {
    verdict,
    reasons,
    lapsesOn: facts.settledOn && addYears(facts.settledOn, years),
    source: 'integreringsloven sections 8 and 9',
  };
}

const isOfferable = (reason: NotEntitledReason): boolean => offerable.includes(reason);

function reasonsAgainst(facts: EntitlementFacts): readonly NotEntitledReason[] {
  const limit = (name: Parameters<typeof statutoryLimit>[0]): number => statutoryLimit(name, facts.decidedOn).value;
  const age = yearsBetween(facts.bornOn, facts.permitGrantedOn);
  const checks: readonly (readonly [NotEntitledReason, boolean])[] = [
    ['NORDIC_OR_EEA_CITIZEN', facts.nordicOrEeaCitizen],
    ['PERMIT_GIVES_NO_RIGHT', facts.ground === 'OTHER'],
    ['TOO_YOUNG_WHEN_GRANTED', age < limit('LOWER_AGE')],
    ['TOO_OLD_WHEN_GRANTED', age > limit('UPPER_AGE')],
    ['NOT_SETTLED', facts.settledOn === undefined],
    ['NOT_SETTLED_BY_AGREEMENT', !facts.settledByAgreement && !withoutAgreement.includes(facts.ground)],
    [
      'SETTLED_TOO_LONG',
      facts.settledOn !== undefined && facts.decidedOn >= addYears(facts.settledOn, limit('SETTLED_WITHIN_YEARS')),
    ],
    ['IN_WORK', (facts.workHoursPerWeek ?? 0) >= limit('WORK_HOURS_THAT_EXEMPT')],
  ];
  return checks.filter(([, against]) => against).map(([reason]) => reason);
}
