import highsLoader from 'highs';
import type { CountTable } from '../count-table.js';
import { defaultSuppression, suppress, type CellVisibility } from '../suppression.js';

// The package’s types describe its CommonJS build, where the loader is `.default`; its ES build exports the loader itself.
const load = highsLoader as unknown as typeof highsLoader.default;
const solver = await load();

/** What a reader can work out of a hidden count. */
export interface Range {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/**
 * What a reader can work out: the least and greatest whole number each hidden count can be, given everything shown and
 * every sum. The reader also knows that noughts are shown, so takes 1 as the least where the truth is not 0.
 *
 * @param only the hidden cells to attack; all if absent
 */
export function attack(
  table: CountTable,
  visibility: ReadonlyMap<string, CellVisibility>,
  only: (id: string) => boolean = () => true,
): readonly Range[] {
  const hidden = table.cells.filter(({ id }) => visibility.get(id) !== 'SHOWN');
  const name = new Map(hidden.map(({ id }, index) => [id, `x${index}`]));
  const constraints = constraintsOf(table, name);
  const bounds = hidden.map(({ id, count }) => `${count > 0 ? 1 : 0} <= ${name.get(id)} <= 100000`);
  const solve = (sense: 'Minimize' | 'Maximize', id: string): number => {
    const subjectTo = constraints.length > 0 ? constraints : [`c: ${name.get(id)} >= 0`];
    const whole = [...name.values()].join('\n');
    const program = [
      sense,
      `obj: ${name.get(id)}`,
      'Subject To',
      ...subjectTo,
      'Bounds',
      ...bounds,
      'General',
      whole,
      'End',
    ];
    const solution = solver.solve(program.join('\n'));
    if (solution.Status !== 'Optimal') throw new Error(`${solution.Status}\n${program.join('\n')}`);
    return Math.round(solution.ObjectiveValue);
  };
  return hidden
    .filter(({ id }) => only(id))
    .map(({ id }) => ({ id, low: solve('Minimize', id), high: solve('Maximize', id) }));
}

function constraintsOf({ cells, sums }: CountTable, name: ReadonlyMap<string, string>): readonly string[] {
  const counts = new Map(cells.map(({ id, count }) => [id, count]));
  return sums.flatMap(({ total, parts }, index) => {
    const terms = [...parts.map((id) => [id, 1] as const), [total, -1] as const];
    const unknown = terms.filter(([id]) => name.has(id)).map(([id, sign]) => `${sign < 0 ? '-' : '+'} ${name.get(id)}`);
    const known = terms
      .filter(([id]) => !name.has(id))
      .reduce((sum, [id, sign]) => sum + sign * (counts.get(id) ?? 0), 0);
    return unknown.length > 0 ? [`c${index}: ${unknown.join(' ')} = ${-known}`] : [];
  });
}

/**
 * The small counts of a table that a reader can narrow too far although they are hidden; none in a safe table. A hidden
 * nought must keep one other value, the others the rule's spread.
 *
 * @param every attack one small count in so many, to save the solver's time; 1 attacks all
 */
export function leaks(table: CountTable, every = 1): readonly Range[] {
  const visibility = suppress(table);
  const counts = new Map(table.cells.map(({ id, count }) => [id, count]));
  const small = table.cells
    .filter(({ id }) => visibility.get(id) === 'SMALL')
    .filter((_, index) => index % every === 0);
  const wanted = new Set(small.map(({ id }) => id));
  return attack(table, visibility, (id) => wanted.has(id)).filter(
    ({ id, low, high }) => high - low < (counts.get(id) === 0 ? 1 : defaultSuppression.leastSpread),
  );
}
