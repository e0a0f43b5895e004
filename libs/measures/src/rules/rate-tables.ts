import { ok, refuse, type LocalDate, type Result } from '@fotfeste/kernel';
import type { Dated, MeasureRules } from './measure-rules.js';
import { shippedRules } from './shipped-rules.js';

/** The tables that an administrator adds rows to. */
export const rateTables = [
  'basicAmounts',
  'adaptedWorkRates',
  'inclusionGrantCaps',
  'employerTaxZones',
  'employerTaxOptions',
  'holidayPayOptions',
  'municipalityZones',
] as const satisfies readonly (keyof MeasureRules)[];
export type RateTable = (typeof rateTables)[number];

/** A row as it is added: an amount, or a rate, and for zones which. */
export interface RateRowDraft {
  readonly table: RateTable;
  readonly amount?: number;
  readonly rate?: number;
  readonly zone?: string;
  readonly municipality?: string;
  readonly name?: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
  readonly source: string;
  readonly verified: boolean;
}

export type RateRowRefusal =
  | { readonly code: 'AMOUNT_OUT_OF_RANGE'; readonly lowest: number; readonly highest: number }
  | { readonly code: 'RATE_OUT_OF_RANGE'; readonly lowest: number; readonly highest: number }
  | { readonly code: 'SOURCE_MISSING' | 'ZONE_UNKNOWN' | 'MUNICIPALITY_MISSING' | 'STARTS_AFTER_END' };

const amounts: ReadonlySet<RateTable> = new Set(['basicAmounts', 'adaptedWorkRates', 'inclusionGrantCaps']);
const zones: ReadonlySet<string> = new Set(shippedRules.employerTaxZones.map(({ zone }) => zone));
const highestAmount = 10_000_000;

/** The row as its table holds it, or why it cannot be one. Every row says where it comes from and when it holds. */
export function checkRateRow(draft: RateRowDraft): Result<Readonly<Record<string, number | string>>, RateRowRefusal> {
  const { table, validFrom, validTo, source } = draft;
  if (source.trim() === '') return refuse({ code: 'SOURCE_MISSING' });
  if (validTo !== undefined && validTo < validFrom) return refuse({ code: 'STARTS_AFTER_END' });
  if (amounts.has(table)) return amountRow(draft);
  if (table === 'municipalityZones') return municipalityRow(draft);
  return rateRow(draft);
}

function amountRow({ amount }: RateRowDraft): Result<Readonly<Record<string, number>>, RateRowRefusal> {
  const isAmount = amount !== undefined && Number.isSafeInteger(amount) && amount > 0 && amount <= highestAmount;
  return isAmount ? ok({ amount }) : refuse({ code: 'AMOUNT_OUT_OF_RANGE', lowest: 1, highest: highestAmount });
}

function rateRow({
  table,
  rate,
  zone,
}: RateRowDraft): Result<Readonly<Record<string, number | string>>, RateRowRefusal> {
  if (rate === undefined || !(rate >= 0 && rate <= 1))
    return refuse({ code: 'RATE_OUT_OF_RANGE', lowest: 0, highest: 1 });
  if (table !== 'employerTaxZones') return ok({ rate });
  return zone !== undefined && zones.has(zone) ? ok({ zone, rate }) : refuse({ code: 'ZONE_UNKNOWN' });
}

function municipalityRow({
  municipality,
  name,
  zone,
}: RateRowDraft): Result<Readonly<Record<string, string>>, RateRowRefusal> {
  if (!municipality || !/^\d{4}$/.test(municipality)) return refuse({ code: 'MUNICIPALITY_MISSING' });
  return zone !== undefined && zones.has(zone)
    ? ok({ municipality, name: name ?? municipality, zone })
    : refuse({ code: 'ZONE_UNKNOWN' });
}

/** A row of a table as an administrator sees it. */
export interface RateLine extends Dated {
  readonly table: RateTable;
  /** The zone or municipality, where the table has one. */
  readonly about?: string;
  readonly amount?: number;
  readonly rate?: number;
}

/** Every row of the tables, the latest first. */
export const rateLines = (rules: MeasureRules): readonly RateLine[] =>
  rateTables.flatMap((table) =>
    rules[table].map((row) => lineOf(table, row)).sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1)),
  );

function lineOf(table: RateTable, row: Dated): RateLine {
  const { source, validFrom, validTo, verified } = row;
  const amount: unknown = Reflect.get(row, 'amount');
  const rate: unknown = Reflect.get(row, 'rate');
  const about = [Reflect.get(row, 'municipality'), Reflect.get(row, 'zone')].filter((part) => typeof part === 'string');
  return {
    ...{ table, source, validFrom, verified },
    ...(validTo && { validTo }),
    ...(about.length > 0 && { about: about.join(' ') }),
    ...(typeof amount === 'number' && { amount }),
    ...(typeof rate === 'number' && { rate }),
  };
}
