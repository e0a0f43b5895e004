import { yearOf, type LocalDate, type MunicipalityNumber } from '@fotfeste/kernel';
import { familyShapes } from './outcome-families.js';
import type { CountCell, CountSum } from './count-table.js';
import type { OutcomeEvents } from './outcome-facts.js';
import type { OutcomeCell } from './outcome-report.js';
import { percentOf } from './percent.js';
import { defaultSuppression, suppress, type SuppressionRule } from './suppression.js';

/** One municipality’s exits of a year, or the sum of all. */
export interface RegionRow {
  readonly ended: OutcomeCell;
  readonly toWork: OutcomeCell;
  readonly toEducation: OutcomeCell;
  readonly neither: OutcomeCell;
  /** DIRECT, whole percent, where the counts may be shown. */
  readonly percent?: number;
}

/** The exits of a year in several municipalities, with the total that also holds those counted nowhere else. */
export interface RegionReport {
  readonly year: number;
  readonly municipalities: readonly (RegionRow & { readonly municipality: MunicipalityNumber })[];
  readonly total: RegionRow;
}

type Column = 'ENDED' | 'TO_WORK' | 'TO_EDUCATION' | 'NEITHER';

const columns: readonly Column[] = ['ENDED', 'TO_WORK', 'TO_EDUCATION', 'NEITHER'];
const total = 'TOTAL';
const shieldedRow = 'SHIELDED';

/**
 * The DIRECT indicator for several municipalities and all of them together.
 *
 * People with a shielded identity are in the total and in no municipality. Their number is never shown, and enough else
 * is hidden that it cannot be found by subtracting the municipalities from the total.
 */
export function regionReport(
  { people, exits }: Pick<OutcomeEvents, 'people' | 'exits'>,
  request: {
    readonly year: number;
    readonly asOf: LocalDate;
    readonly municipalities: readonly MunicipalityNumber[];
    readonly rule?: SuppressionRule;
  },
): RegionReport {
  const { year, asOf, municipalities, rule = defaultSuppression } = request;
  const shielded = new Set(people.filter((person) => person.shielded).map(({ participantId }) => participantId));
  const counts = new Map<string, number>();
  const add = (row: string, column: Column): void => {
    counts.set(`${row}|${column}`, (counts.get(`${row}|${column}`) ?? 0) + 1);
  };
  for (const exit of exits) {
    if (yearOf(exit.on) !== year || exit.on > asOf || !municipalities.includes(exit.municipality)) continue;
    for (const row of [shielded.has(exit.participantId) ? shieldedRow : exit.municipality, total]) {
      add(row, 'ENDED');
      add(row, columnOf(exit.kind));
    }
  }
  const shown = shownRows([...municipalities, shieldedRow, total], counts, rule);
  return {
    year,
    municipalities: municipalities.map((municipality) => ({ municipality, ...rowOf(municipality, shown) })),
    total: rowOf(total, shown),
  };
}

const { tree } = familyShapes.EXITS;

const columnOf = (kind: string): Column =>
  kind === 'WORK' ? 'TO_WORK' : tree['EDUCATION']?.includes(kind) ? 'TO_EDUCATION' : 'NEITHER';

function shownRows(
  rows: readonly string[],
  counts: ReadonlyMap<string, number>,
  rule: SuppressionRule,
): ReadonlyMap<string, OutcomeCell> {
  const count = (id: string): number => counts.get(id) ?? 0;
  const cells = rows.flatMap((row) =>
    columns.map((column): CountCell => {
      const id = `${row}|${column}`;
      if (row === shieldedRow) return { id, count: count(id), confidential: true };
      return { id, count: count(id), ...(row === total && { keep: true as const }) };
    }),
  );
  const across = rows.map((row): CountSum => ({
    total: `${row}|ENDED`,
    parts: columns.filter((column) => column !== 'ENDED').map((column) => `${row}|${column}`),
  }));
  const down = columns.map((column): CountSum => ({
    total: `${total}|${column}`,
    parts: rows.filter((row) => row !== total).map((row) => `${row}|${column}`),
  }));
  const visibility = suppress({ cells, sums: [...across, ...down] }, rule);
  return new Map(
    cells.map(({ id, count: value }) => [
      id,
      visibility.get(id) === 'SHOWN' ? { value, suppressed: false } : { suppressed: true },
    ]),
  );
}

function rowOf(row: string, shown: ReadonlyMap<string, OutcomeCell>): RegionRow {
  const cell = (column: Column): OutcomeCell => shown.get(`${row}|${column}`) ?? { suppressed: true };
  const [ended, toWork, toEducation, neither] = [cell('ENDED'), cell('TO_WORK'), cell('TO_EDUCATION'), cell('NEITHER')];
  const known = ended.value !== undefined && toWork.value !== undefined && toEducation.value !== undefined;
  return {
    ended,
    toWork,
    toEducation,
    neither,
    percent: known
      ? percentOf({ numerator: Number(toWork.value) + Number(toEducation.value), denominator: Number(ended.value) })
      : undefined,
  };
}
