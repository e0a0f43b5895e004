import { shippedRules, withRows, type MeasureRules } from '@fotfeste/measures';
import type { Reader } from '../database.js';

interface RateRow {
  readonly kind: keyof MeasureRules;
  readonly row: object;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly verified: boolean;
}

/** The rules and rates of measures: those the product ships with, and over them the rows that have been added since. */
export async function measureRules(reader: Reader): Promise<MeasureRules> {
  const rows = await reader.query<RateRow>(
    `select kind, row, valid_from as "validFrom", valid_to as "validTo", source, verified from rate_row
      where kind = any($1) order by valid_from, added_at`,
    [Object.keys(shippedRules)],
  );
  return rows.reduce(laidOver, shippedRules);
}

function laidOver(rules: MeasureRules, { kind, row, validFrom, validTo, source, verified }: RateRow): MeasureRules {
  const dated = { ...row, validFrom, source, verified, ...(validTo && { validTo }) };
  // The row was checked against its table when it was added.
  return withRows(rules, kind, [dated] as never);
}
