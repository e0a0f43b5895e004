import { ok, refuse } from '@fotfeste/kernel';
import { checkContent } from '../agreement/check-content.js';
import { checkRateRow, type RateRowDraft } from '../rules/rate-tables.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import type { CostRates } from '../money/monthly-cost.js';
import { notThere, type MeasureAct, type MeasureOutcome } from './measure-act.js';

/** What adding rates needs of its transaction. */
export interface RatesPort {
  rules(): Promise<MeasureRules>;
  addRow(row: RateRowDraft & { readonly id: string; readonly row: object; readonly at: string }): Promise<void>;
  saveEmployerRates(rates: EmployerYearRates & { readonly at: string }): Promise<void>;
  recordOffice(action: string, detail: Readonly<Record<string, string | number | boolean>>): Promise<void>;
}

/** An employer's own rates for a year. */
export interface EmployerYearRates extends CostRates {
  readonly organisation: string;
  readonly year: number;
}

/** Adds a dated row. Nothing approved is computed anew by it: amounts are stored with their steps. */
export async function addRateRow(port: RatesPort, act: MeasureAct, draft: RateRowDraft): Promise<MeasureOutcome> {
  if (!act.may('ADD_RATES', {})) return notThere;
  const row = checkRateRow(draft);
  if (!row.ok) return row;
  const id = act.newId();
  await port.addRow({ ...draft, id, row: row.value, at: act.at });
  const { table, validFrom, source, verified } = draft;
  await port.recordOffice('rate.added', { table, validFrom, source, verified });
  return ok({ id });
}

const years = { lowest: 2020, highest: 2100 } as const;

/** Sets an employer's own rates for a year; drafts that start in the year are filled from them. */
export async function setEmployerRates(
  port: RatesPort,
  act: MeasureAct,
  rates: EmployerYearRates,
): Promise<MeasureOutcome> {
  const { organisation, year, holidayPayRate, pensionRate, employerTaxRate } = rates;
  if (!act.may('SET_EMPLOYER_RATES', { organisation })) return notThere;
  if (!(Number.isInteger(year) && year >= years.lowest && year <= years.highest))
    return refuse({ code: 'YEAR_OUT_OF_RANGE', ...years });
  const content = { holidayPayRate, pensionRate, employerTaxRate };
  const checked = checkContent('TEMPORARY_WAGE_SUBSIDY', content, await port.rules());
  if (!checked.ok) return checked;
  await port.saveEmployerRates({ ...rates, at: act.at });
  await port.recordOffice('employerRates.set', { organisation, year });
  return ok({ id: organisation });
}
