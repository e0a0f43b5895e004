/** A count of people that a report would show. */
export interface CountCell {
  readonly id: string;
  readonly count: number;
  /** Never shown whatever its size: people with a shielded identity (skjermet identitet). */
  readonly confidential?: true;
  /** A count the table is read for: hidden to protect another only when nothing else helps. */
  readonly keep?: true;
}

/** A relation every reader knows: the total is the sum of its parts. */
export interface CountSum {
  readonly total: string;
  readonly parts: readonly string[];
  /** Set where the parts are years: other people, so that a small total does not make its parts a small group. */
  readonly overTime?: true;
}

/** What is published together. Tables that share people must be handed over together, with all their sums. */
export interface CountTable {
  readonly cells: readonly CountCell[];
  readonly sums: readonly CountSum[];
}

/** A table by position instead of by name: what the search for safe patterns runs on. */
export interface IndexedTable {
  readonly ids: readonly string[];
  readonly counts: readonly number[];
  readonly sums: readonly IndexedSum[];
  /** The sums each cell takes part in, by position. */
  readonly sumsOf: readonly (readonly number[])[];
}

/** A sum by the positions of its cells. */
export interface IndexedSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly overTime: boolean;
}

/**
 * A table by position.
 * @throws RangeError if the table is none, see `checkTable`
 */
export function indexed(table: CountTable): IndexedTable {
  checkTable(table);
  const position = new Map(table.cells.map(({ id }, index) => [id, index]));
  const at = (id: string): number => position.get(id) ?? -1;
  const sums = table.sums.map(({ total, parts, overTime }) => ({
    total: at(total),
    parts: parts.map(at),
    overTime: overTime === true,
  }));
  const sumsOf = table.cells.map((): number[] => []);
  for (const [index, { total, parts }] of sums.entries())
    for (const cell of [total, ...parts]) sumsOf[cell]?.push(index);
  return { ids: table.cells.map(({ id }) => id), counts: table.cells.map(({ count }) => count), sums, sumsOf };
}

/** Everything that sums connect with a cell, itself included. */
export function connectedTo(start: number, { sums, sumsOf }: IndexedTable): ReadonlySet<number> {
  const found = new Set([start]);
  for (const cell of found)
    for (const index of sumsOf[cell] ?? []) {
      const sum = sums[index];
      if (sum) for (const member of [sum.total, ...sum.parts]) found.add(member);
    }
  return found;
}

/**
 * Whether a table is one.
 * @throws RangeError if a sum does not hold, a cell is missing or a count is not a whole number: a caller's bug
 */
function checkTable({ cells, sums }: CountTable): void {
  const counts = new Map(cells.map(({ id, count }) => [id, count]));
  if (counts.size !== cells.length) throw new RangeError('a cell stands twice');
  const bad = cells.find(({ count }) => !Number.isSafeInteger(count) || count < 0);
  if (bad) throw new RangeError(`not a count of people: ${bad.id} is ${bad.count}`);
  for (const { total, parts } of sums) {
    const values = [total, ...parts].map((id) => counts.get(id));
    if (values.includes(undefined)) throw new RangeError(`a sum names a cell that is not there: ${total}`);
    const sum = parts.reduce((all, id) => all + (counts.get(id) ?? 0), 0);
    if (sum !== counts.get(total)) throw new RangeError(`${total} is ${counts.get(total)}, its parts are ${sum}`);
  }
}
