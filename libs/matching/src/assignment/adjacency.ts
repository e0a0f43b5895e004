/** Integers, in 32 bits where they fit, which is quicker, in doubles otherwise. */
export type Numbers = Int32Array | Float64Array;

/** An array of zeros that holds what `like` can hold. */
export const numbersLike = (like: Numbers, length: number): Numbers =>
  like instanceof Int32Array ? new Int32Array(length) : new Float64Array(length);

/** Scores below this are reckoned with in 32 bits, which leaves room for sums and differences of a few. */
export const SMALL_SCORE = 2 ** 27;

/** An edge takes two cells: the neighbour, then the score. */
export const EDGE = 2;

/** Rows of edges: those of `row` are `cells[start[row]]` up to, not including, `cells[end[row]]`. */
export interface Rows {
  readonly cells: Numbers;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/**
 * The neighbours of every node, each with the score of the edge.
 *
 * Neighbour and score stand side by side and a row stands in one piece, because the searches read little else. A row
 * that outgrows its place moves to the end with twice the room, so that one edge more costs little.
 */
export class Adjacency implements Rows {
  cells: Numbers;
  start: Int32Array;
  end: Int32Array;
  private roomEnd: Int32Array;
  private used: number;
  private count: number;

  constructor(rows: Rows) {
    this.cells = rows.cells;
    this.start = rows.start;
    this.end = rows.end;
    this.roomEnd = rows.end.slice();
    this.used = rows.cells.length;
    this.count = rows.start.length;
  }

  get rows(): number {
    return this.count;
  }

  get longestRow(): number {
    let longest = 0;
    for (let row = 0; row < this.rows; row++) longest = Math.max(longest, this.end[row]! - this.start[row]!);
    return longest / EDGE;
  }

  /** The same edges seen from the other side. `counts` says how often each node occurs at most. */
  transposed(counts: Int32Array): Adjacency {
    const columns = counts.length;
    const starts = new Int32Array(columns);
    for (let column = 1; column < columns; column++) starts[column] = starts[column - 1]! + counts[column - 1]! * EDGE;
    const size = columns === 0 ? 0 : starts[columns - 1]! + counts[columns - 1]! * EDGE;
    const ends = starts.slice();
    const turned = numbersLike(this.cells, size);
    const { cells, start, end } = this;
    for (let row = 0; row < this.count; row++) {
      const stop = end[row]!;
      for (let e = start[row]!; e < stop; e += EDGE) {
        const column = cells[e]!;
        const at = ends[column]!;
        turned[at] = row;
        turned[at + 1] = cells[e + 1]!;
        ends[column] = at + EDGE;
      }
    }
    return new Adjacency({ cells: turned, start: starts, end: ends });
  }

  /** Where the edge stands, -1 when there is none. */
  find(row: number, node: number): number {
    const stop = this.end[row]!;
    for (let e = this.start[row]!; e < stop; e += EDGE) if (this.cells[e] === node) return e;
    return -1;
  }

  add(row: number, node: number, score: number): void {
    if (this.end[row] === this.roomEnd[row]) this.move(row);
    const at = this.end[row]!;
    this.cells[at] = node;
    this.cells[at + 1] = score;
    this.end[row] = at + EDGE;
  }

  /** Takes the edge out if it is there; the last one of the row takes its place. */
  remove(row: number, node: number): void {
    const at = this.find(row, node);
    if (at < 0) return;
    const last = this.end[row]! - EDGE;
    this.cells[at] = this.cells[last]!;
    this.cells[at + 1] = this.cells[last + 1]!;
    this.end[row] = last;
  }

  /** Empties the row. */
  clear(row: number): void {
    this.end[row] = this.start[row]!;
  }

  /** Whether the cells have room for the score, and for sums and differences of a few of its size. */
  holds(score: number): boolean {
    return Number.isInteger(score) && (!(this.cells instanceof Int32Array) || Math.abs(score) < SMALL_SCORE);
  }

  /** Appends an empty row. */
  addRow(): void {
    const row = this.count++;
    this.start = withRoom(this.start, this.count);
    this.end = withRoom(this.end, this.count);
    this.roomEnd = withRoom(this.roomEnd, this.count);
    this.start[row] = this.end[row] = this.roomEnd[row] = this.used;
  }

  private move(row: number): void {
    const from = this.start[row]!;
    const size = this.end[row]! - from;
    const room = Math.max(4 * EDGE, size * 2);
    if (this.used + room > this.cells.length) this.enlarge(this.used + room);
    this.cells.copyWithin(this.used, from, from + size);
    this.start[row] = this.used;
    this.end[row] = this.used + size;
    this.used += room;
    this.roomEnd[row] = this.used;
  }

  private enlarge(needed: number): void {
    const size = Math.max(needed, this.cells.length + (this.cells.length >> 1));
    this.cells = resized(this.cells, size);
  }
}

/** The same values with room for `length`, and for half as many again when they have to move; `blank` where new. */
export function withRoom<Values extends Numbers>(values: Values, length: number, blank = 0): Values {
  if (length <= values.length) return values;
  const size = Math.max(length + 8, values.length + (values.length >> 1));
  const longer = resized(values, size);
  longer.fill(blank, values.length);
  return longer;
}

function resized<Values extends Numbers>(values: Values, size: number): Values;
function resized(values: Numbers, size: number): Numbers {
  const longer = numbersLike(values, size);
  longer.set(values);
  return longer;
}
