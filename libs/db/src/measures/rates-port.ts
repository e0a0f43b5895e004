import type { Viewer } from '@fotfeste/access';
import type { RatesPort } from '@fotfeste/measures';
import { audit } from '../audit.js';
import type { Reader, Transaction } from '../database.js';
import { measureRules } from './rules.js';

/** Rates in one transaction, as the viewer. */
export const ratesPort = (transaction: Transaction, viewer: Viewer): RatesPort => ({
  rules: () => measureRules(transaction),
  async addRow({ id, table, row, validFrom, validTo = null, source, verified, at }) {
    await transaction.query(
      `insert into rate_row (id, kind, row, valid_from, valid_to, source, verified, added_by, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, table, JSON.stringify(row), validFrom, validTo, source.trim(), verified, viewer.userId, at],
    );
  },
  async saveEmployerRates({ organisation, year, holidayPayRate, pensionRate, employerTaxRate, at }) {
    await transaction.query(
      `insert into employer_rate (organisation, year, holiday_pay_rate, pension_rate, employer_tax_rate, set_by, set_by_name, set_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (organisation, year) do update set holiday_pay_rate = excluded.holiday_pay_rate,
         pension_rate = excluded.pension_rate, employer_tax_rate = excluded.employer_tax_rate, set_by = excluded.set_by,
         set_by_name = excluded.set_by_name, set_at = excluded.set_at`,
      [
        ...[organisation, year, holidayPayRate ?? null, pensionRate ?? null, employerTaxRate ?? null],
        ...[viewer.personId, viewer.name, at],
      ],
    );
  },
  recordOffice: (action, detail) => audit(transaction, viewer, { chain: '-', action, decision: 'PERMIT', detail }),
});

/** An employer's own rates for a year, as fractions. */
export interface EmployerRateRow {
  readonly organisation: string;
  readonly year: number;
  readonly holidayPayRate: number | null;
  readonly pensionRate: number | null;
  readonly employerTaxRate: number | null;
  readonly setBy: string;
}

/** The rates of some employers, the latest year first. */
export const employerRatesOf = (reader: Reader, organisations: readonly string[]): Promise<EmployerRateRow[]> =>
  reader.query(
    `select organisation, year, holiday_pay_rate::float8 as "holidayPayRate", pension_rate::float8 as "pensionRate",
            employer_tax_rate::float8 as "employerTaxRate", set_by_name as "setBy"
       from employer_rate where organisation = any($1) order by year desc`,
    [organisations],
  );
