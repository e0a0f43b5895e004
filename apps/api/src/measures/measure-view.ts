import DataLoader from 'dataloader';
import {
  agreementOf,
  budgetRows,
  decisionsOnLines,
  employerRatesOf,
  datedMeasuresOf,
  measureRules,
  measuresById,
  measuresOfParticipants,
  measuresOfPlacements,
  measureVersionsOf,
  mentorHoursOf,
  navOfficesByNumber,
  navReferencesOf,
  noticesOfMeasures,
  officeDecides,
  noticesOfPlacements,
  refundClaimsOf,
  undecidedByMonth,
  type BudgetRow,
  type EmployerRateRow,
  type LineDecisionRow,
  type MeasureFacts,
  type MeasureVersionRow,
  type MentorHourRow,
  type NavReferenceRow,
  type NoticeRow,
  type OfficeDecidesRow,
  type RefundClaimRow,
  type UndecidedMonthRow,
  type OtherMeasureRow,
} from '@fotfeste/db';
import type { MeasureAgreement, MeasureRules } from '@fotfeste/measures';
import { byKey, groups } from '../common/loaders.js';
import type { Operation } from '../common/operation.js';

/** An agreement as the schema's resolvers get it: what is stored, and what the rules make of it. */
export interface MeasureView extends MeasureFacts {
  readonly agreement: MeasureAgreement;
  readonly rules: MeasureRules;
}

/** What this context loads by key in one operation. */
export interface MeasureLoaders {
  rules(): Promise<MeasureRules>;
  readonly measure: DataLoader<string, MeasureView | undefined>;
  readonly ofParticipant: DataLoader<string, readonly MeasureView[]>;
  readonly ofPlacement: DataLoader<string, readonly MeasureView[]>;
  /** The dated agreements of a participant, for overlaps. */
  readonly others: DataLoader<string, readonly OtherMeasureRow[]>;
  readonly versions: DataLoader<string, readonly MeasureVersionRow[]>;
  readonly navReference: DataLoader<string, NavReferenceRow | undefined>;
  readonly lineDecisions: DataLoader<string, readonly LineDecisionRow[]>;
  readonly undecidedOf: DataLoader<number, readonly UndecidedMonthRow[]>;
  readonly employerRates: DataLoader<string, readonly EmployerRateRow[]>;
  readonly mentorHours: DataLoader<string, readonly MentorHourRow[]>;
  readonly claims: DataLoader<string, readonly RefundClaimRow[]>;
  readonly notices: DataLoader<string, readonly NoticeRow[]>;
  readonly placementNotices: DataLoader<string, readonly NoticeRow[]>;
  /** Where an office has said that it decides. */
  readonly officeDecides: DataLoader<string, OfficeDecidesRow | undefined>;
  readonly navOffice: DataLoader<string, { readonly number: string; readonly name: string } | undefined>;
  /** Every budget line of the viewer's offices; nothing for others. */
  budgets(): Promise<readonly BudgetRow[]>;
}

const ofOperation = new WeakMap<Operation, MeasureLoaders>();

/** The loaders of an operation; made on first use. */
export function measureLoaders(operation: Operation): MeasureLoaders {
  const known = ofOperation.get(operation);
  if (known) return known;
  const made = createLoaders(operation);
  ofOperation.set(operation, made);
  return made;
}

/** Lets go of what was read before a change. */
export const forgetMeasures = (operation: Operation): boolean => ofOperation.delete(operation);

/** Rows with what the rules make of them. */
export async function viewsOf(operation: Operation, rows: Promise<readonly MeasureFacts[]>): Promise<MeasureView[]> {
  // awaited together: a failed read that nobody waits for yet would end the process
  const [facts, rules] = await Promise.all([rows, measureLoaders(operation).rules()]);
  return facts.map((row) => ({ ...row, agreement: agreementOf(row, rules), rules }));
}

const agreementIdOf = (row: { readonly agreementId: string | null }): string => row.agreementId ?? '';

function createLoaders(operation: Operation): MeasureLoaders {
  let budgets: Promise<readonly BudgetRow[]> | undefined;
  let rules: Promise<MeasureRules> | undefined;
  return {
    rules: () => (rules ??= measureRules(operation)),
    measure: byKey(
      (ids) => viewsOf(operation, measuresById(operation, ids)),
      (view) => view.id,
    ),
    ofParticipant: groups(
      (ids) => viewsOf(operation, measuresOfParticipants(operation, ids)),
      (view) => view.participantId,
    ),
    ofPlacement: groups(
      (ids) => viewsOf(operation, measuresOfPlacements(operation, ids)),
      (view) => view.placementId ?? '',
    ),
    others: groups(
      (ids) => datedMeasuresOf(operation, ids),
      (row) => row.participantId,
    ),
    versions: groups((ids) => measureVersionsOf(operation, ids), agreementIdOf),
    navReference: byKey(
      (ids) => navReferencesOf(operation, ids),
      (row) => row.agreementId,
    ),
    lineDecisions: groups(
      (ids) => decisionsOnLines(operation, ids),
      (row) => row.budgetId,
    ),
    undecidedOf: new DataLoader((years) => Promise.all(years.map((year) => undecidedByMonth(operation, year)))),
    employerRates: groups(
      (organisations) => employerRatesOf(operation, organisations),
      (row) => row.organisation,
    ),
    mentorHours: groups((ids) => mentorHoursOf(operation, ids), agreementIdOf),
    claims: groups((ids) => refundClaimsOf(operation, ids), agreementIdOf),
    notices: groups((ids) => noticesOfMeasures(operation, ids), agreementIdOf),
    placementNotices: groups(
      (ids) => noticesOfPlacements(operation, ids),
      (row) => row.placementId ?? '',
    ),
    officeDecides: byKey(
      (numbers) => officeDecides(operation, numbers),
      (office) => office.navOffice,
    ),
    navOffice: byKey(
      (numbers) => navOfficesByNumber(operation, numbers),
      (office) => office.number,
    ),
    budgets: () =>
      (budgets ??= operation.viewer.kind === 'NAV' ? budgetRows(operation, undefined) : Promise.resolve([])),
  };
}
