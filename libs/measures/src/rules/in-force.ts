import type { LocalDate, MunicipalityNumber, Nok } from '@fotfeste/kernel';
import type { MeasureKind } from '../kinds.js';
import type { Dated, EmployerTaxZoneRow, MeasureRule, MeasureRules } from './measure-rules.js';

const holdsOn = (row: Dated, date: LocalDate): boolean =>
  row.validFrom <= date && (row.validTo === undefined || date <= row.validTo);

/** The row in force on a date; of several the one that came last, so that a correction outweighs what it corrects. */
export function inForce<Row extends Dated>(rows: readonly Row[], date: LocalDate): Row | undefined {
  return rows
    .filter((row) => holdsOn(row, date))
    .reduce<Row | undefined>((best, row) => (best && best.validFrom > row.validFrom ? best : row), undefined);
}

/**
 * The rule of a measure for an agreement that starts on a date. Before the first row the first one answers, since it is
 * the row that knows from when the measure exists.
 *
 * @throws RangeError if the measure has no row at all: the rules are broken, not the case
 */
export function measureRule(rules: MeasureRules, kind: MeasureKind, start: LocalDate | undefined): MeasureRule {
  const rows = rules.measures.filter((row) => row.kind === kind);
  const sorted = [...rows].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const rule =
    start === undefined
      ? sorted.at(-1)
      : (inForce(sorted, start) ?? sorted.at(start < (sorted[0]?.validFrom ?? start) ? 0 : -1));
  if (!rule) throw new RangeError(`no rule for ${kind}`);
  return rule;
}

/**
 * The one row that must exist: the row in force, else the latest.
 * @throws RangeError if there is no row at all
 */
export function requiredRow<Row extends Dated>(rows: readonly Row[], date: LocalDate | undefined): Row {
  const row = (date && inForce(rows, date)) ?? rows.at(-1);
  if (!row) throw new RangeError('the rules lack a table');
  return row;
}

/** G (grunnbeløpet) on a date; undefined before the first row known. */
export const basicAmountOn = (rules: MeasureRules, date: LocalDate): Nok | undefined =>
  inForce(rules.basicAmounts, date)?.amount;

/** The flat monthly rate of adapted work (VTAO) on a date; undefined until the year's rate is set. */
export const adaptedWorkRateOn = (rules: MeasureRules, date: LocalDate): Nok | undefined =>
  inForce(rules.adaptedWorkRates, date)?.amount;

/** The most an inclusion grant can cover, by the agreement's last day. */
export const inclusionGrantCapOn = (rules: MeasureRules, end: LocalDate): Nok | undefined =>
  inForce(rules.inclusionGrantCaps, end)?.amount;

/** What is known of the employer's tax where a workplace lies. */
export type EmployerTaxAnswer =
  | { readonly known: true; readonly row: EmployerTaxZoneRow; readonly verified: boolean; readonly source: string }
  | { readonly known: false; readonly code: 'EMPLOYER_TAX_ZONE_UNKNOWN'; readonly municipality: MunicipalityNumber };

/**
 * The employer's tax rate at a workplace on a date, by its municipality.
 *
 * An unknown municipality is answered as unknown, never as zone 1: a wrong default moves the subsidy by up to 12 %.
 */
export function employerTaxAt(
  rules: MeasureRules,
  municipality: MunicipalityNumber,
  date: LocalDate,
): EmployerTaxAnswer {
  const place = inForce(
    rules.municipalityZones.filter((row) => row.municipality === municipality),
    date,
  );
  const row =
    place &&
    inForce(
      rules.employerTaxZones.filter((zone) => zone.zone === place.zone),
      date,
    );
  return row && place
    ? { known: true, row, verified: row.verified && place.verified, source: `${place.source}; ${row.source}` }
    : { known: false, code: 'EMPLOYER_TAX_ZONE_UNKNOWN', municipality };
}

/** The dated rows that nobody has checked against their primary source, for the admin screen. */
export const unverifiedRows = (rules: MeasureRules): readonly Dated[] =>
  Object.values(rules).flatMap((rows: readonly Dated[]) => rows.filter((row) => !row.verified));

/**
 * Lays rows (next year's, or a correction) over the rules. Nothing already computed changes: approved amounts are stored.
 */
export function withRows<Table extends keyof MeasureRules>(
  rules: MeasureRules,
  table: Table,
  rows: MeasureRules[Table],
): MeasureRules {
  return { ...rules, [table]: [...rules[table], ...rows] };
}
