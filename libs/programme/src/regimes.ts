import { localDate, type LocalDate } from '@fotfeste/kernel';
import { inForce, type DatedRule } from './dated-rule.js';

/**
 * The set of rules a participant's programme runs under: introduksjonsloven of 2003, integreringsloven as it stood
 * from 2021, or integreringsloven as amended by LOV-2025-06-20-35.
 */
export type Regime = 'INTRO_2003' | 'INTEG_2021' | 'INTEG_2026';

/** All regimes, oldest first. */
export const regimes: readonly Regime[] = ['INTRO_2003', 'INTEG_2021', 'INTEG_2026'];

const byPermitDate: readonly DatedRule<'INTRO_2003' | 'INTEGRATION_ACT'>[] = [
  {
    value: 'INTRO_2003',
    validFrom: localDate('2003-09-01'),
    validTo: localDate('2020-12-31'),
    source: 'integreringsloven section 52; IMDi on changes in the national register',
    verified: true,
  },
  {
    value: 'INTEGRATION_ACT',
    validFrom: localDate('2021-01-01'),
    source: 'integreringsloven section 52',
    verified: true,
  },
];

const byDecisionDate: readonly DatedRule<'INTEG_2021' | 'INTEG_2026'>[] = [
  {
    value: 'INTEG_2021',
    validFrom: localDate('2021-01-01'),
    validTo: localDate('2025-12-31'),
    source: 'Prop. 81 L (2024-2025) chapter 6, the law before the amendment',
    verified: true,
  },
  {
    value: 'INTEG_2026',
    validFrom: localDate('2026-01-01'),
    source: 'LOV-2025-06-20-35; the date per section and the transitional rule were not read',
    verified: false,
  },
];

/** A regime and what it rests on. Staff may set another: the regime is stored per participant. */
export interface ProposedRegime {
  readonly regime: Regime;
  readonly source: string;
  readonly verified: boolean;
}

/**
 * The regime that follows from the dates: the day the residence permit was granted decides between the two acts, and
 * the day of the decision on a programme decides between the versions of the later act.
 *
 * @param decidedOn the day the programme was decided, or the day that is asked about while nothing is decided
 * @returns undefined for a permit older than the first act (1 September 2003)
 */
export function proposeRegime(permitGrantedOn: LocalDate, decidedOn: LocalDate): ProposedRegime | undefined {
  const act = inForce(byPermitDate, permitGrantedOn);
  if (!act) return undefined;
  if (act.value === 'INTRO_2003') return { regime: act.value, source: act.source, verified: act.verified };
  const version = inForce(byDecisionDate, decidedOn < permitGrantedOn ? permitGrantedOn : decidedOn);
  return version && { regime: version.value, source: version.source, verified: version.verified };
}
