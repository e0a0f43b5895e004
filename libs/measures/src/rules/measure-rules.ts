import type { LocalDate, MunicipalityNumber, Nok } from '@fotfeste/kernel';
import type { MeasureKind, NeedGroup, PositionKind } from '../kinds.js';

/** Where a row comes from and when it holds. `verified` is false until someone has read the primary source. */
export interface Dated {
  readonly source: string;
  readonly validFrom: LocalDate;
  /** The last day the row holds; absent while it is open. */
  readonly validTo?: LocalDate;
  readonly verified: boolean;
}

/** From this many whole months after the start, this percentage of the cost. */
export interface RateStep {
  readonly afterMonths: number;
  readonly percent: number;
}

/** How a measure's percentage is found. */
export type RateRule =
  | { readonly type: 'NONE' }
  | { readonly type: 'DOCUMENTED_COSTS' }
  | { readonly type: 'FULL_COST' }
  | { readonly type: 'FLAT_MONTHLY' }
  | {
      readonly type: 'BY_NEED_GROUP';
      readonly tracks: readonly { readonly needGroups: readonly NeedGroup[]; readonly steps: readonly RateStep[] }[];
    }
  /** Chosen by NAV; each step is a ceiling over the choice. */
  | { readonly type: 'CHOSEN_WITHIN'; readonly ceilings: readonly RateStep[] }
  | { readonly type: 'CHOSEN_AMONG'; readonly percents: readonly number[] }
  | { readonly type: 'FIXED_STEPS'; readonly steps: readonly RateStep[]; readonly endsAfterMonths: number };

/** A longest duration. The first one that fits the case holds. */
export interface LengthLimit {
  readonly needGroups?: readonly NeedGroup[];
  /** Holds for the need groups that no other limit names, and so tells of the group as much as `needGroups` does. */
  readonly isForOtherGroups?: boolean;
  readonly positionKind?: PositionKind;
  readonly months?: number;
  readonly weeks?: number;
  /** 0 where the day after the last whole month still counts, 1 where it does not. */
  readonly lessDays: 0 | 1;
}

/** A window inside every year, `MM-DD` to `MM-DD`, both included. */
export interface YearWindow {
  readonly from: string;
  readonly to: string;
}

/** Everything that tells one measure from another. */
export interface MeasureRule extends Dated {
  readonly kind: MeasureKind;
  /** Who may have it. */
  readonly needGroups: readonly NeedGroup[];
  /** NAV asks for no need group here (summer jobs). */
  readonly isNeedGroupNotAsked?: boolean;
  /** Whether a decider (beslutter) must approve the periods, or the adviser's signature concludes. */
  readonly concludedBy: 'ADVISER' | 'DECIDER';
  readonly youngest: number;
  /** The oldest age at the start, the birthday itself included. */
  readonly oldestAtStart?: number;
  /** The participant must not have turned this old on the last day. */
  readonly youngerThanAtEnd?: number;
  readonly lengths: readonly LengthLimit[];
  readonly startWindow?: YearWindow;
  readonly endWindow?: YearWindow;
  readonly firstStart?: LocalDate;
  readonly lastStart?: LocalDate;
  readonly lastEnd?: LocalDate;
  readonly rate: RateRule;
  /** How many G the employer can get refunded per person and calendar year. */
  readonly yearlyCeilingInG?: number;
  /** Periods in time that cannot be combined with these measures for the same person. */
  readonly excludes: readonly MeasureKind[];
  /** The follow-up NAV owes every so many months, where the measure demands one. */
  readonly followUpEveryMonths?: number;
}

/** An amount that changes by decree: G, the cap on inclusion grants, the flat rate of adapted work. */
export interface AmountRow extends Dated {
  readonly amount: Nok;
}

export type EmployerTaxZone = '1' | '1a' | '2' | '3' | '4' | '4a' | '5';

/** The rate of a zone (arbeidsgiveravgiftssone), as a fraction: 0.141 is 14.1 %. */
export interface EmployerTaxZoneRow extends Dated {
  readonly zone: EmployerTaxZone;
  readonly rate: number;
}

/** The zone of a municipality; the workplace's municipality decides, not the head office's. */
export interface MunicipalityZoneRow extends Dated {
  readonly municipality: MunicipalityNumber;
  readonly name: string;
  readonly zone: EmployerTaxZone;
}

/** A rate NAV's form offers, as a fraction. */
export interface RateOptionRow extends Dated {
  readonly rate: number;
}

/** The pension rates NAV accepts, and above which a person should look twice. */
export interface PensionRangeRow extends Dated {
  readonly lowest: number;
  readonly lowestByLaw: number;
  readonly warnAbove: number;
  readonly highest: number;
}

/** Time limits of the procedure, all in one dated row so that a change of practice is a new row. */
export interface ProcedureRow extends Dated {
  /** A start further back than this needs clearance for late registration (etterregistrering). */
  readonly startAtMostDaysBack: number;
  readonly latestEnd: LocalDate;
  /** Periods after the first can be decided this many months before they start. */
  readonly decideMonthsAhead: number;
  readonly draftExpiresAfterWeeks: number;
  readonly claimWithinMonths: number;
  readonly claimExtensionMonths: number;
  readonly claimMonthsWithSickPay: number;
  readonly claimReminderDaysBefore: number;
  readonly accessWeeksAfterEnd: number;
  readonly prepareFollowOnWeeksBefore: number;
}

/** Outer limits of what is typed; beyond them somebody has mistyped. Ours, not NAV's. */
export interface PlausibilityRow extends Dated {
  readonly highestMonthlyWage: Nok;
  readonly highestMentorHoursPerMonth: number;
  readonly highestMentorHourlyPay: Nok;
  readonly highestExpense: Nok;
  readonly shortestWorkWeekInDays: number;
  readonly longestWorkWeekInDays: number;
  readonly longestGoalText: number;
}

/** The introduction benefit (introduksjonsstønad) in multiples and shares. */
export interface IntroductionBenefitRow extends Dated {
  readonly yearlyInG: number;
  readonly hoursPerYear: number;
  readonly under25Age: number;
  /** Shares as [numerator, denominator], so that a third is a third. */
  readonly under25: readonly [number, number];
  readonly under25WithParents: readonly [number, number];
  readonly coupleInProgramme: readonly [number, number];
}

/**
 * Every rule and rate the library computes with. Functions take it as an argument: the shipped rows are the default,
 * and the database lays newer rows over them.
 */
export interface MeasureRules {
  readonly measures: readonly MeasureRule[];
  readonly inclusionGrantCaps: readonly AmountRow[];
  readonly adaptedWorkRates: readonly AmountRow[];
  readonly basicAmounts: readonly AmountRow[];
  readonly employerTaxZones: readonly EmployerTaxZoneRow[];
  readonly municipalityZones: readonly MunicipalityZoneRow[];
  readonly employerTaxOptions: readonly RateOptionRow[];
  readonly holidayPayOptions: readonly RateOptionRow[];
  readonly pensionRanges: readonly PensionRangeRow[];
  readonly procedures: readonly ProcedureRow[];
  readonly plausibility: readonly PlausibilityRow[];
  readonly introductionBenefits: readonly IntroductionBenefitRow[];
}
