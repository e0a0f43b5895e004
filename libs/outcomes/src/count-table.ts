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

/** The sums a cell takes part in, by cell. */
export type SumIndex = ReadonlyMap<string, readonly CountSum[]>;

/** The sums of a table by the cells they hold. */
export function indexSums(sums: readonly CountSum[]): SumIndex {
  const index = new Map<string, CountSum[]>();
  for (const sum of sums)
    for (const id of [sum.total, ...sum.parts]) {
      const known = index.get(id);
      if (known) known.push(sum);
      else index.set(id, [sum]);
    }
  return index;
}

/** The cells that share a sum with any of some cells, themselves included. */
export function neighboursOf(cells: ReadonlySet<string>, sumsOf: SumIndex): ReadonlySet<string> {
  const found = new Set<string>();
  for (const id of cells)
    for (const sum of sumsOf.get(id) ?? []) for (const member of [sum.total, ...sum.parts]) found.add(member);
  return found;
}

/**
 * Whether a table is one.
 * @throws RangeError if a sum does not hold, a cell is missing or a count is not a whole number: a caller's bug
 */
export function checkTable({ cells, sums }: CountTable): void {
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
