import {
  daysBetween,
  earlier,
  lastOfMonth,
  localDate,
  yearOf,
  type LocalDate,
  type MunicipalityNumber,
} from '@fotfeste/kernel';
import type { CountTable } from './count-table.js';
import { againstTarget, type AgainstTarget } from './funnel.js';
import { nationalTarget, type OutcomeTarget } from './indicators.js';
import {
  cellId,
  cubeOf,
  everybody,
  outcomeGroups,
  pooledLabel,
  statusesIn,
  type OutcomeGroup,
} from './outcome-cube.js';
import {
  familyShapes,
  observationsOf,
  outcomeFamilies,
  samePeople,
  type FamilyObservations,
  type OutcomeFamily,
  type ReportScope,
} from './outcome-families.js';
import type { OutcomeEvents } from './outcome-facts.js';
import { percentOf } from './percent.js';
import {
  disagreements,
  figuresFor,
  publishedFigures,
  type RelatedFigure,
  type SideBySide,
} from './published-figures.js';
import type { PublishedFigure } from './published/published-figure.js';
import { defaultSuppression, suppress, type CellVisibility, type SuppressionRule } from './suppression.js';
import { medianWait, stillWaiting, type Waiting } from './time-to-event.js';

/** A count in a report; without a value it is hidden. */
export interface OutcomeCell {
  readonly value?: number;
  readonly suppressed: boolean;
}

/** One family of counts for one period and group. */
export interface OutcomeLine {
  /** A year, or pooled years: `2023-2025`. */
  readonly period: string;
  readonly group: OutcomeGroup;
  readonly cells: Readonly<Record<string, OutcomeCell>>;
  /** The headline status out of everybody, whole percent; absent where a count it is made of is hidden, or nobody is there. */
  readonly percent?: number;
}

/** Days from programme start to first placement, for those who started in a year. */
export interface FirstPlacement {
  readonly year: number;
  readonly started: OutcomeCell;
  /** Absent while more than half wait, and where the year’s starters are too few to show. */
  readonly medianDays?: number;
}

/** The outcomes of one municipality. */
export interface OutcomeReport {
  readonly municipality: MunicipalityNumber;
  readonly asOf: LocalDate;
  readonly years: readonly number[];
  /** Years that may still change: the register is open until the end of February after. Not to be published. */
  readonly openYears: readonly number[];
  readonly pooledYears: readonly number[];
  readonly lines: Readonly<Record<OutcomeFamily, readonly OutcomeLine[]>>;
  readonly firstPlacements: readonly FirstPlacement[];
  /** What is published about this and other places, each with its definition; never mixed with `lines`. */
  readonly published: readonly RelatedFigure[];
  readonly disagreements: readonly SideBySide[];
  readonly target: OutcomeTarget;
  /** Our own reading of the target’s indicator over the pooled years, where it may be shown. */
  readonly againstTarget?: AgainstTarget;
  readonly rule: SuppressionRule;
  /** Whether any count in the report is hidden. */
  readonly suppressed: boolean;
}

/** What a report is asked for. */
export interface ReportRequest extends ReportScope {
  readonly fromYear: number;
  readonly toYear: number;
  readonly published?: readonly PublishedFigure[];
  readonly rule?: SuppressionRule;
}

/** The share each family is known by: a status out of another. */
const headlineOf: Readonly<Record<OutcomeFamily, { readonly part: string; readonly of: string } | undefined>> = {
  SETTLED: undefined,
  EXITS: { part: 'WORK_OR_EDUCATION', of: everybody },
  ONE_YEAR_AFTER: { part: 'EMPLOYED_OR_IN_EDUCATION', of: 'READ' },
  PERMANENT_HIRES: undefined,
  PLACEMENTS: { part: 'BECAME_PERMANENT', of: everybody },
  RETENTION_6: { part: 'RETAINED', of: 'DUE' },
  RETENTION_12: { part: 'RETAINED', of: 'DUE' },
  WORK_HOURS: { part: 'MET', of: everybody },
};

/**
 * The outcomes of a municipality, recomputed from its events: exits by kind (the DIRECT indicator), status a year after
 * (SSB’s definition, our facts), permanent hires, placements that became permanent, retention, the 15 hours, and days to
 * first placement; by year, the last three years together, gender and schooling. Small groups are hidden so that nothing
 * shown gives them away.
 *
 * @throws RangeError if the years are the wrong way round: a caller's bug
 */
export function outcomeReport(events: OutcomeEvents, request: ReportRequest): OutcomeReport {
  return reportFromObservations(observationsOf(events, request), request, waitsOf(events, request));
}

/** How long one starter of a year waited for the first placement. */
export interface YearWaiting extends Waiting {
  readonly year: number;
}

/**
 * The same report where the store has grouped the people itself: the way to answer fast for tens of thousands.
 *
 * Observations must agree: everybody who ended is in EXITS and in ONE_YEAR_AFTER, and so for hires and retention.
 */
export function reportFromObservations(
  observations: FamilyObservations,
  request: ReportRequest,
  waits: readonly YearWaiting[] = [],
): OutcomeReport {
  const { municipality, asOf, fromYear, toYear, rule = defaultSuppression, published = publishedFigures } = request;
  if (fromYear > toYear) throw new RangeError(`no years from ${fromYear} to ${toYear}`);
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  const pooledYears = years.slice(-3);
  const shown = shownCells(observations, { years, pooledYears, rule });
  const lines = linesOf(shown, years, pooledYears);
  return {
    municipality,
    asOf,
    years,
    openYears: years.filter((year) => asOf <= lastOfMonth(localDate(`${year + 1}-02-01`))),
    pooledYears,
    lines,
    firstPlacements: firstPlacements(waits, years, rule),
    published: figuresFor(municipality, published),
    disagreements: disagreements(published),
    target: nationalTarget,
    againstTarget: targetOf(shown, pooledYears),
    rule,
    suppressed: [...shown.values()].some(({ suppressed }) => suppressed),
  };
}

interface ShownScope {
  readonly years: readonly number[];
  readonly pooledYears: readonly number[];
  readonly rule: SuppressionRule;
}

const isPooled = (pooledYears: readonly number[]): boolean => pooledYears.length > 1;

function shownCells(observations: FamilyObservations, scope: ShownScope): ReadonlyMap<string, OutcomeCell> {
  const table = reportTable(observations, scope);
  const visibility = suppress(table, scope.rule);
  return new Map(table.cells.map(({ id, count }) => [id, cellOf(count, visibility.get(id))]));
}

/** Every count of a report and every sum a reader can make of them, families of the same people tied together. */
export function reportTable(
  observations: FamilyObservations,
  { years, pooledYears }: Pick<ShownScope, 'years' | 'pooledYears'>,
): CountTable {
  const pooled = isPooled(pooledYears) ? pooledYears : undefined;
  const cubes = outcomeFamilies.map((family) => cubeOf(familyShapes[family], { years, pooled }, observations[family]));
  const labels = [...years, ...(pooled ? [pooledLabel(pooled)] : [])];
  const cells = cubes.flatMap((cube) => cube.cells);
  const known = new Set(cells.map(({ id }) => id));
  const ties = samePeople
    .flatMap(([family, other]) =>
      labels.flatMap((period) =>
        outcomeGroups.map((group) => ({
          total: cellId(family, period, group, everybody),
          parts: [cellId(other, period, group, everybody)],
        })),
      ),
    )
    .filter(({ total, parts }) => [total, ...parts].every((id) => known.has(id)));
  return { cells, sums: [...cubes.flatMap(({ sums }) => sums), ...ties] };
}

const cellOf = (value: number, visibility: CellVisibility | undefined): OutcomeCell =>
  visibility === 'SHOWN' ? { value, suppressed: false } : { suppressed: true };

function linesOf(
  shown: ReadonlyMap<string, OutcomeCell>,
  years: readonly number[],
  pooledYears: readonly number[],
): OutcomeReport['lines'] {
  const periods = [...years.map(String), ...(isPooled(pooledYears) ? [pooledLabel(pooledYears)] : [])];
  const of = (family: OutcomeFamily): readonly OutcomeLine[] =>
    periods.flatMap((period) =>
      outcomeGroups
        .filter((group) => shown.has(cellId(family, period, group, everybody)))
        .map((group) => lineOf(family, { period, group }, shown)),
    );
  return {
    SETTLED: of('SETTLED'),
    EXITS: of('EXITS'),
    ONE_YEAR_AFTER: of('ONE_YEAR_AFTER'),
    PERMANENT_HIRES: of('PERMANENT_HIRES'),
    PLACEMENTS: of('PLACEMENTS'),
    RETENTION_6: of('RETENTION_6'),
    RETENTION_12: of('RETENTION_12'),
    WORK_HOURS: of('WORK_HOURS'),
  };
}

function lineOf(
  family: OutcomeFamily,
  { period, group }: { readonly period: string; readonly group: OutcomeGroup },
  shown: ReadonlyMap<string, OutcomeCell>,
): OutcomeLine {
  const statuses = statusesIn(familyShapes[family], group);
  const cell = (status: string): OutcomeCell =>
    shown.get(cellId(family, period, group, status)) ?? { suppressed: true };
  const headline = headlineOf[family];
  return {
    period,
    group,
    cells: Object.fromEntries(statuses.map((status) => [status, cell(status)])),
    percent: headline && shareOf(cell(headline.part), cell(headline.of)),
  };
}

/** A percentage gives away the count it is made of, so it is shown only where both counts are. */
const shareOf = (part: OutcomeCell, all: OutcomeCell): number | undefined =>
  part.value === undefined || all.value === undefined
    ? undefined
    : percentOf({ numerator: part.value, denominator: all.value });

function targetOf(shown: ReadonlyMap<string, OutcomeCell>, pooledYears: readonly number[]): AgainstTarget | undefined {
  const period = isPooled(pooledYears) ? pooledLabel(pooledYears) : String(pooledYears[0]);
  const value = (status: string): number | undefined =>
    shown.get(cellId('ONE_YEAR_AFTER', period, 'ALL', status))?.value;
  const [numerator, denominator] = [value('EMPLOYED_OR_IN_EDUCATION'), value('READ')];
  if (numerator === undefined || denominator === undefined) return undefined;
  return againstTarget({ numerator, denominator }, nationalTarget.percent);
}

function firstPlacements(
  waits: readonly YearWaiting[],
  years: readonly number[],
  { smallestShown }: SuppressionRule,
): readonly FirstPlacement[] {
  return years.map((year) => {
    const own = waits.filter((wait) => wait.year === year);
    if (own.length > 0 && own.length < smallestShown) return { year, started: { suppressed: true } };
    return { year, started: { value: own.length, suppressed: false }, medianDays: medianWait(stillWaiting(own)) };
  });
}

/** Those who left without a placement waited until they left; the others wait until the day of the report. */
function waitsOf(events: OutcomeEvents, { municipality, asOf }: ReportRequest): readonly YearWaiting[] {
  const shielded = new Set(events.people.filter((person) => person.shielded).map(({ participantId }) => participantId));
  const first = earliestBy(events.placements.map(({ participantId, from }) => ({ participantId, on: from })));
  const left = earliestBy(events.exits);
  return events.starts
    .filter((fact) => fact.municipality === municipality && !shielded.has(fact.participantId) && fact.on <= asOf)
    .map((start) => {
      const ends = { placedOn: first.get(start.participantId), leftOn: left.get(start.participantId), asOf };
      return { year: yearOf(start.on), ...waitOf(start, ends) };
    });
}

function earliestBy(
  events: readonly { readonly participantId: string; readonly on: LocalDate }[],
): ReadonlyMap<string, LocalDate> {
  const first = new Map<string, LocalDate>();
  for (const { participantId, on } of events) {
    const known = first.get(participantId);
    first.set(participantId, known === undefined ? on : earlier(known, on));
  }
  return first;
}

interface WaitEnds {
  readonly placedOn?: LocalDate;
  readonly leftOn?: LocalDate;
  readonly asOf: LocalDate;
}

function waitOf({ on }: { readonly on: LocalDate }, { placedOn, leftOn, asOf }: WaitEnds): Waiting {
  const lastSeen = leftOn !== undefined && leftOn >= on ? earlier(leftOn, asOf) : asOf;
  const happened = placedOn !== undefined && placedOn <= lastSeen;
  const end = happened ? placedOn : lastSeen;
  return { days: Math.max(0, daysBetween(on, end)), happened };
}

/** One year of a municipality in eight numbers: the row of an overview. */
export interface OutcomeYear {
  readonly year: number;
  readonly settled: OutcomeCell;
  readonly exits: OutcomeCell;
  readonly toWork: OutcomeCell;
  readonly toEducation: OutcomeCell;
  /** DIRECT, whole percent. */
  readonly percent?: number;
  readonly permanentHires: OutcomeCell;
  readonly hiresAfterPlacement: OutcomeCell;
}

/** The overview of a report, year by year, for everybody. */
export function outcomeYears({ years, lines }: OutcomeReport): readonly OutcomeYear[] {
  return years.map((year) => {
    const line = (family: OutcomeFamily): OutcomeLine | undefined =>
      lines[family].find(({ period, group }) => period === String(year) && group === 'ALL');
    const cell = (family: OutcomeFamily, status: string): OutcomeCell =>
      line(family)?.cells[status] ?? { suppressed: true };
    return {
      year,
      settled: cell('SETTLED', everybody),
      exits: cell('EXITS', everybody),
      toWork: cell('EXITS', 'WORK'),
      toEducation: cell('EXITS', 'EDUCATION'),
      percent: line('EXITS')?.percent,
      permanentHires: cell('PERMANENT_HIRES', everybody),
      hiresAfterPlacement: cell('PERMANENT_HIRES', 'AFTER_PLACEMENT'),
    };
  });
}
