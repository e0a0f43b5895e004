import type { Instant, LocalDate, Result } from '@fotfeste/kernel';
import type { Act, Editor, PersonKey } from '../agreement/agreement.js';
import type { MeasureRefusal } from '../agreement/refusals.js';
import type { RateRowRefusal } from '../rules/rate-tables.js';
import type { MeasureOwners } from './ports.js';

/** The side of the table somebody acts from. */
export type Side = 'NAV' | 'MUNICIPALITY' | 'EMPLOYER' | 'PARTICIPANT';

/** What the permission table is asked for. */
export type MeasureAction =
  | 'DRAFT'
  | 'EDIT'
  | 'SIGN'
  | 'PREPARE'
  | 'DECIDE'
  | 'CHANGE'
  | 'SET_BUDGET'
  | 'LOG_HOURS'
  | 'CONFIRM_HOURS'
  | 'CLAIM'
  | 'ADD_RATES'
  | 'SET_EMPLOYER_RATES';

/** Who does something, when, and what they may. Time, ids and permissions come from the shell. */
export interface MeasureAct {
  readonly by: PersonKey;
  readonly name: string;
  readonly side: Side;
  readonly at: Instant;
  /** The same moment as a date in Oslo. */
  readonly today: LocalDate;
  newId(): string;
  may(action: MeasureAction, owners: Partial<MeasureOwners>): boolean;
}

/** The id of what a use case made or changed, or why it did not. "Not there" and "not yours" look the same. */
export type MeasureOutcome = Result<{ readonly id: string }, MeasureCaseRefusal>;

/** What a use case refuses, beside the rules themselves. */
export type MeasureCaseRefusal =
  | MeasureRefusal
  | RateRowRefusal
  | { readonly code: 'NOT_FOUND' }
  | { readonly code: 'NAV_OFFICE_UNKNOWN'; readonly municipality: string }
  | { readonly code: 'FRAME_UNDER_COMMITTED'; readonly committed: number }
  | { readonly code: 'AMOUNT_OUT_OF_RANGE' | 'YEAR_OUT_OF_RANGE'; readonly lowest: number; readonly highest: number };

/** The answer where there is nothing, or nothing for this viewer. */
export const notThere = { ok: false, refusal: { code: 'NOT_FOUND' } } as const;

const editors: Readonly<Record<Side, Editor>> = {
  NAV: 'ADVISER',
  MUNICIPALITY: 'MUNICIPALITY',
  EMPLOYER: 'EMPLOYER',
  PARTICIPANT: 'PARTICIPANT',
};

/** As whom the rules see somebody who edits. */
export const editorOf = (act: MeasureAct): Editor => editors[act.side];

/** The act as the rules see it, on the revision that the user saw. */
export const actOn = (act: MeasureAct, revision: number): Act => ({
  by: act.by,
  name: act.name,
  at: act.at,
  revision,
});
