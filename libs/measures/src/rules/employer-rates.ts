import type { LocalDate, MunicipalityNumber } from '@fotfeste/kernel';
import type { CostRates } from '../money/monthly-cost.js';
import { employerTaxAt, inForce, type EmployerTaxAnswer } from './in-force.js';
import type { Dated, MeasureRules } from './measure-rules.js';

/** An employer's own rates for a year, from its profile. What the employer has not said is absent. */
export interface EmployerRatesRow extends Dated, CostRates {}

export type RateOrigin = 'EMPLOYER_PROFILE' | 'MUNICIPALITY_ZONE' | 'UNKNOWN';

/** The rates to fill a draft with, and where each comes from. */
export interface EmployerRates extends CostRates {
  readonly origins: {
    readonly holidayPayRate: RateOrigin;
    readonly pensionRate: RateOrigin;
    readonly employerTaxRate: RateOrigin;
  };
  /** False where a rate rests on a row nobody has verified, so that the screen can say so. */
  readonly isVerified: boolean;
}

/**
 * An employer's holiday-pay, pension and employer-tax rates on a date: what its own profile says for the year, and for the
 * tax otherwise the workplace's zone. Holiday pay and pension have no default: they differ by tariff and by employer.
 */
export function employerRates(
  profile: readonly EmployerRatesRow[],
  workplace: { readonly municipality: MunicipalityNumber; readonly on: LocalDate },
  rules: MeasureRules,
): EmployerRates {
  const own = inForce(profile, workplace.on);
  const tax = taxOf(own, employerTaxAt(rules, workplace.municipality, workplace.on));
  return {
    ...presentRates({ ...own, employerTaxRate: tax.rate }),
    origins: {
      holidayPayRate: originOf(own?.holidayPayRate),
      pensionRate: originOf(own?.pensionRate),
      employerTaxRate: tax.origin,
    },
    isVerified: tax.isVerified && own?.verified !== false,
  };
}

interface Tax {
  readonly rate?: number;
  readonly origin: RateOrigin;
  readonly isVerified: boolean;
}

function taxOf(own: EmployerRatesRow | undefined, zone: EmployerTaxAnswer): Tax {
  if (own?.employerTaxRate !== undefined)
    return { rate: own.employerTaxRate, origin: 'EMPLOYER_PROFILE', isVerified: true };
  if (!zone.known) return { origin: 'UNKNOWN', isVerified: true };
  return { rate: zone.row.rate, origin: 'MUNICIPALITY_ZONE', isVerified: zone.verified };
}

const presentRates = ({ holidayPayRate, pensionRate, employerTaxRate }: CostRates): CostRates => ({
  ...(holidayPayRate !== undefined && { holidayPayRate }),
  ...(pensionRate !== undefined && { pensionRate }),
  ...(employerTaxRate !== undefined && { employerTaxRate }),
});

const originOf = (rate: number | undefined): RateOrigin => (rate === undefined ? 'UNKNOWN' : 'EMPLOYER_PROFILE');
