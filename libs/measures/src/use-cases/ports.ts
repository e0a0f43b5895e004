import type { LocalDate, NavOfficeNumber, Nok, SubsidyPeriodId } from '@fotfeste/kernel';
import type { MeasureAgreement } from '../agreement/agreement.js';
import type { BudgetKey } from '../decision/budget.js';
import type { BulkExclusion } from '../decision/bulk-approval.js';
import type { ReturnCode } from '../decision/decide.js';
import type { MeasureKind, NeedGroup } from '../kinds.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import type { PlacementSources } from './draft-content.js';

/** Whose an agreement is. */
export interface MeasureOwners {
  readonly participantId: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly navOffice: string;
}

/** An agreement as a use case gets it: locked until the transaction ends. */
export interface LoadedMeasure {
  readonly owners: MeasureOwners;
  readonly agreement: MeasureAgreement;
  /** The participant's address is protected beyond what the viewer is cleared for. */
  readonly isAddressProtected: boolean;
}

/** What happened, for whoever reacts. Ids only. */
export type MeasureHappening =
  | {
      readonly type: 'measure.drafted' | 'measure.signed' | 'measure.prepared' | 'measure.changed';
      readonly agreementId: string;
    }
  | {
      readonly type: 'claim.sent' | 'claim.due' | 'period.due' | 'measure.expiring';
      readonly agreementId: string;
    }
  | {
      readonly type: 'period.approved' | 'period.returned';
      readonly agreementId: string;
      readonly periodId: string;
    }
  | { readonly type: 'placement.ending'; readonly placementId: string };

/** A line of the log: what was decided, about whose agreement. */
export interface MeasureDecisionLine {
  readonly action: string;
  readonly owners: MeasureOwners;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
}

/** What every use case needs of the transaction it runs in. */
export interface MeasurePort {
  /** The shipped rules, with the rows that have been added since. */
  rules(): Promise<MeasureRules>;
  /** Loads and locks; undefined where the viewer may not see it. */
  measure(id: string): Promise<LoadedMeasure | undefined>;
  /**
   * Saves what an act changed: facts, periods, versions. Periods are stored from the adviser's signature on. Answers with
   * the agreement as it is stored, every period with its id.
   */
  save(loaded: LoadedMeasure, after: MeasureAgreement, kind?: string): Promise<MeasureAgreement>;
  publish(happening: MeasureHappening): Promise<void>;
  /** Writes to the log; where it cannot be written, nothing is done. */
  record(line: MeasureDecisionLine): Promise<void>;
}

/** A new agreement with what it is copied from. */
export interface NewMeasure {
  readonly agreement: MeasureAgreement;
  readonly owners: MeasureOwners;
  readonly placementId: string;
  readonly participantName: string;
  readonly protection: number;
}

/** What drafting needs. */
export interface DraftPort extends MeasurePort {
  sources(placementId: string): Promise<PlacementSources | undefined>;
  add(measure: NewMeasure): Promise<void>;
}

/** What preparing needs. */
export interface PreparePort extends MeasurePort {
  /** The phone number the viewer gave in their last case. */
  adviserPhone(): Promise<string | undefined>;
  saveNeedGroup(loaded: LoadedMeasure, needGroup: NeedGroup): Promise<void>;
}

/** A budget line, locked until the transaction ends. */
export interface LockedLine extends BudgetKey {
  readonly id: string;
  readonly navOffice: string;
  readonly frame: Nok;
  /** Approved. */
  readonly committed: Nok;
}

/** What decides when and from what an office can approve. */
export interface OfficeFacts {
  readonly costCentres: readonly NavOfficeNumber[];
  /** By measure: the first year nobody has set a budget for; absent where no year has one. */
  readonly firstYearWithoutBudget: ReadonlyMap<MeasureKind, number>;
  readonly bulkLimit: Nok;
}

/** One decision about one period, as it is kept. */
export interface PeriodDecision {
  readonly id: string;
  readonly periodId: SubsidyPeriodId;
  readonly outcome: 'APPROVED' | 'RETURNED' | 'ANNULLED' | 'SHORTENED';
  /** Approved, returned or released. */
  readonly amount: Nok;
  readonly budgetId?: string | undefined;
  readonly codes?: readonly ReturnCode[];
  readonly explanation?: string;
  readonly bulkId?: string | undefined;
  readonly isSecondLook?: boolean;
}

/** A period left out of a bulk approval, and why. */
export interface BulkExcluded {
  readonly periodId: string;
  readonly reason:
    BulkExclusion | 'BUDGET_EXCEEDED' | 'BUDGET_NOT_SET' | 'COST_CENTRE_UNKNOWN' | 'NOT_FOUND' | 'REFUSED';
}

/** What deciding needs. Agreements are locked before budgets, and each in the order of their ids. */
export interface DecisionPort extends MeasurePort {
  /** The agreements of some periods, by period; those of one agreement are the same object. */
  measuresOfPeriods(periodIds: readonly string[]): Promise<ReadonlyMap<string, LoadedMeasure>>;
  officeFacts(navOffice: string): Promise<OfficeFacts>;
  /** Undefined where there is no such line. */
  line(navOffice: string, key: BudgetKey): Promise<LockedLine | undefined>;
  /** The lines that some approved periods were paid from, by period. */
  linesOf(periodIds: readonly string[]): Promise<ReadonlyMap<string, LockedLine>>;
  saveCommitted(line: LockedLine, committed: Nok): Promise<void>;
  decide(decision: PeriodDecision, at: { readonly navOffice: string; readonly at: string }): Promise<void>;
}

/** What a bulk approval needs. */
export interface BulkPort extends DecisionPort {
  addBulk(bulk: {
    readonly id: string;
    readonly navOffice: string;
    readonly excluded: readonly BulkExcluded[];
    readonly at: string;
  }): Promise<void>;
}

/** Whether an office decides here, only recommends here, or registers here what NAV's own system decided. */
export type OfficeDecides = 'RECOMMENDED_HERE' | 'HERE' | 'AT_NAV';

/** A budget as an office sets it. */
export interface NewFrame extends BudgetKey {
  readonly id: string;
  readonly navOffice: string;
  readonly frame: Nok;
}

/** What an office's settings need. */
export interface OfficePort {
  /** The line as it stands, made with nothing in it where there was none; locked. */
  lineToSet(frame: NewFrame): Promise<LockedLine>;
  saveFrame(line: LockedLine, frame: Nok): Promise<void>;
  saveBulkLimit(navOffice: string, limit: Nok): Promise<void>;
  saveDecides(navOffice: string, decides: OfficeDecides): Promise<void>;
  recordOffice(action: string, detail: Readonly<Record<string, string | number>>): Promise<void>;
}

/** The part of a placement's agreement that a draft is filled from. */
export interface PlacementAgreementFacts {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly weeklyHours: number;
  readonly goals: readonly string[];
  readonly tasks: readonly string[];
  readonly followUp: string;
  readonly adaptation: string;
  readonly supervisorName: string;
}
