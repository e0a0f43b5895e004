import type { CountCell, CountSum, CountTable } from './count-table.js';
import type { Gender, SchoolingClass } from './outcome-facts.js';

/** The groups a report is broken down by: one at a time, never crossed, since crossed groups are soon too small. */
export type OutcomeGroup =
  | 'ALL'
  | 'MEN'
  | 'WOMEN'
  | 'GENDER_NOT_RECORDED'
  | 'UPPER_SECONDARY_OR_MORE'
  | 'LESS_THAN_UPPER_SECONDARY'
  | 'SCHOOLING_NOT_RECORDED';

/** All groups, in the order reports show them. */
export const outcomeGroups: readonly OutcomeGroup[] = [
  'ALL',
  'MEN',
  'WOMEN',
  'GENDER_NOT_RECORDED',
  'UPPER_SECONDARY_OR_MORE',
  'LESS_THAN_UPPER_SECONDARY',
  'SCHOOLING_NOT_RECORDED',
];

const byGender: Readonly<Record<Gender, OutcomeGroup>> = {
  MAN: 'MEN',
  WOMAN: 'WOMEN',
  NOT_RECORDED: 'GENDER_NOT_RECORDED',
};

const bySchooling: Readonly<Record<SchoolingClass, OutcomeGroup>> = {
  UPPER_SECONDARY_OR_MORE: 'UPPER_SECONDARY_OR_MORE',
  LESS: 'LESS_THAN_UPPER_SECONDARY',
  NOT_RECORDED: 'SCHOOLING_NOT_RECORDED',
};

/** People counted alike: one, or the number a query has grouped. */
export interface Observation {
  readonly year: number;
  readonly gender: Gender;
  readonly schooling: SchoolingClass;
  /** A leaf of the family’s tree. */
  readonly status: string;
  readonly people: number;
}

/** A family of counts: a name, and a tree of statuses whose root is everybody. */
export interface CubeShape {
  readonly family: string;
  readonly tree: StatusTree;
  /** The coarser tree that groups are broken down by; absent where only everybody is reported. Its nodes are in `tree`. */
  readonly groupTree?: StatusTree;
  /** Statuses of everybody that are hidden only when nothing else helps. */
  readonly headline: readonly string[];
}

/** What each status is the sum of. */
export type StatusTree = Readonly<Record<string, readonly string[]>>;

/** The root of every tree. */
export const everybody = 'ALL';

/** The id of a cell: family, year or years, group, status. */
export const cellId = (family: string, period: string | number, group: OutcomeGroup, status: string): string =>
  `${family}|${period}|${group}|${status}`;

/** The years of a cube: each, and some of them together. */
export interface CubePeriods {
  readonly years: readonly number[];
  /** Years that are also shown as one, if any; they must be among `years`. */
  readonly pooled?: readonly number[];
}

/** The label of pooled years: `2023-2025`. */
export const pooledLabel = (years: readonly number[]): string => `${Math.min(...years)}-${Math.max(...years)}`;

/**
 * The counts of a family by year, group and status, with every sum a reader can make: over statuses, over genders,
 * over schooling, and over pooled years. Observations of other years are left out, and so are groups for what was not
 * recorded as long as everything was.
 *
 * @throws RangeError if an observation has a status that is not a leaf of the tree: a caller's bug
 */
export function cubeOf(shape: CubeShape, periods: CubePeriods, observations: readonly Observation[]): CountTable {
  const counts = countAll(shape, periods, observations);
  const layout = { shape, groups: groupsOf(shape, observations) };
  const labels = [...periods.years, ...(periods.pooled ? [pooledLabel(periods.pooled)] : [])];
  const cells = labels.flatMap((period) =>
    layout.groups.flatMap((group) =>
      statusesIn(shape, group).map((status): CountCell => {
        const id = cellId(shape.family, period, group, status);
        const keep = group === 'ALL' && (status === everybody || shape.headline.includes(status));
        return { id, count: counts.get(id) ?? 0, ...(keep && { keep }) };
      }),
    ),
  );
  return { cells, sums: [...sumsWithin(layout, labels), ...sumsOverYears(layout, periods)] };
}

interface Layout {
  readonly shape: CubeShape;
  readonly groups: readonly OutcomeGroup[];
}

const treeOf = ({ tree, groupTree }: CubeShape, group: OutcomeGroup): StatusTree =>
  group === 'ALL' ? tree : (groupTree ?? {});

/** The statuses a group is reported by, everybody first. */
export const statusesIn = (shape: CubeShape, group: OutcomeGroup): readonly string[] => [
  everybody,
  ...Object.values(treeOf(shape, group)).flat(),
];

function countAll(
  shape: CubeShape,
  { years, pooled }: CubePeriods,
  observations: readonly Observation[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const paths = pathsOf(shape);
  for (const { year, gender, schooling, status, people } of grouped(observations)) {
    const path = paths.get(status);
    if (!path) throw new RangeError(`${shape.family} has no status ${status}`);
    if (!years.includes(year)) continue;
    const periods = pooled?.includes(year) ? [year, pooledLabel(pooled)] : [year];
    const groups: readonly OutcomeGroup[] = ['ALL', byGender[gender], bySchooling[schooling]];
    for (const period of periods)
      for (const group of groups)
        for (const at of path) {
          const id = cellId(shape.family, period, group, at);
          counts.set(id, (counts.get(id) ?? 0) + people);
        }
  }
  return counts;
}

/** Equal observations as one: tens of thousands become a few hundred before they are spread over sums. */
function grouped(observations: readonly Observation[]): Iterable<Observation> {
  const groups = new Map<string, Observation>();
  for (const each of observations) {
    const key = `${each.year} ${each.gender} ${each.schooling} ${each.status}`;
    const known = groups.get(key);
    groups.set(key, known ? { ...known, people: known.people + each.people } : each);
  }
  return groups.values();
}

/** For every leaf, the statuses it is counted in: itself and all above it. */
function pathsOf({ tree }: CubeShape): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  const walk = (status: string, above: readonly string[]): void => {
    const path = [...above, status];
    const parts = tree[status];
    if (!parts) paths.set(status, path);
    else for (const part of parts) walk(part, path);
  };
  walk(everybody, []);
  return paths;
}

const notRecorded: readonly OutcomeGroup[] = ['GENDER_NOT_RECORDED', 'SCHOOLING_NOT_RECORDED'];

function groupsOf({ groupTree }: CubeShape, observations: readonly Observation[]): readonly OutcomeGroup[] {
  if (!groupTree) return ['ALL'];
  const missing = (group: OutcomeGroup): boolean =>
    notRecorded.includes(group) &&
    !observations.some(({ gender, schooling }) => byGender[gender] === group || bySchooling[schooling] === group);
  return outcomeGroups.filter((group) => !missing(group));
}

function sumsWithin({ shape, groups }: Layout, labels: readonly (string | number)[]): readonly CountSum[] {
  const breakdowns = [Object.values(byGender), Object.values(bySchooling)]
    .map((all) => all.filter((group) => groups.includes(group)))
    .filter((parts) => parts.length > 0);
  return labels.flatMap((period) => {
    const id = (group: OutcomeGroup, status: string): string => cellId(shape.family, period, group, status);
    const overStatus = groups.flatMap((group) =>
      Object.entries(treeOf(shape, group)).map(([total, parts]) => ({
        total: id(group, total),
        parts: parts.map((part) => id(group, part)),
      })),
    );
    const overGroups = breakdowns.flatMap((parts) =>
      statusesIn(shape, parts[0] ?? 'ALL').map((status) => ({
        total: id('ALL', status),
        parts: parts.map((group) => id(group, status)),
      })),
    );
    return [...overStatus, ...overGroups];
  });
}

function sumsOverYears({ shape, groups }: Layout, { pooled }: CubePeriods): readonly CountSum[] {
  if (!pooled) return [];
  return groups.flatMap((group) =>
    statusesIn(shape, group).map((status) => ({
      total: cellId(shape.family, pooledLabel(pooled), group, status),
      parts: pooled.map((year) => cellId(shape.family, year, group, status)),
      overTime: true,
    })),
  );
}
