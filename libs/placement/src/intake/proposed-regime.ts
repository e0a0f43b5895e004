import { localDate, type LocalDate } from '@fotfeste/kernel';
import type { ProgrammeRegime } from '@fotfeste/matching';

interface RegimeRow {
  readonly regime: ProgrammeRegime;
  /** First day of residence permits that fall under the regime. */
  readonly permitsFrom: LocalDate;
  readonly source: string;
  readonly verified: boolean;
}

/** Latest first. Which permits the amendments of 2026 take in awaits their transitional rules, hence not verified. */
const regimes: readonly RegimeRow[] = [
  { regime: 'INTEG_2026', permitsFrom: localDate('2026-01-01'), source: 'LOV-2025-06-20-35', verified: false },
  {
    regime: 'INTEG_2021',
    permitsFrom: localDate('2021-01-01'),
    source: 'LOV-2020-11-06-127 section 52',
    verified: true,
  },
  { regime: 'INTRO_2003', permitsFrom: localDate('2003-09-01'), source: 'LOV-2003-07-04-80', verified: true },
];

/** The law a programme probably runs under, by the date of the permit. A proposal: staff set the regime. */
export const proposedRegime = (permitOn: LocalDate): ProgrammeRegime =>
  regimes.find(({ permitsFrom }) => permitOn >= permitsFrom)?.regime ?? 'INTRO_2003';
