/** Things told apart by a key and numbered in the order they are met; the first with a key stands for all of them. */
export class Numbering<Thing> {
  private readonly numbers = new Map<string, number>();
  readonly things: Thing[] = [];

  /** The number of a thing. */
  of(key: string, thing: Thing): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.things.length);
    return this.things.push(thing) - 1;
  }

  find(key: string): number | undefined {
    return this.numbers.get(key);
  }
}

/** Items grouped by a number: the items of group `g` are `item[ptr[g]]` up to `item[ptr[g + 1]]`. */
export interface Grouped {
  readonly ptr: Int32Array;
  readonly item: Int32Array;
}

/** Groups items by their group numbers, keeping their order; items of a negative group are left out. */
export function grouped(groupOf: Int32Array, groups: number): Grouped {
  const ptr = new Int32Array(groups + 1);
  for (const group of groupOf) if (group >= 0) ptr[group + 1]!++;
  for (let g = 0; g < groups; g++) ptr[g + 1]! += ptr[g]!;
  const next = ptr.slice(0, groups);
  const item = new Int32Array(ptr[groups]!);
  groupOf.forEach((group, index) => {
    if (group >= 0) item[next[group]!++] = index;
  });
  return { ptr, item };
}
