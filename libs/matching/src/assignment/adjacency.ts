/** Scores and what is reckoned from them: 32-bit where they fit, which is quicker, doubles otherwise. Integers in both. */
export type Numbers = Int32Array | Float64Array;

/** An array of zeros that holds what `like` can hold. */
export const numbersLike = (like: Numbers, length: number): Numbers =>
  like instanceof Int32Array ? new Int32Array(length) : new Float64Array(length);

export interface Rows {
  readonly start: Int32Array;
  readonly length: Int32Array;
  readonly node: Int32Array;
  readonly score: Numbers;
}

/**
 * The neighbours of every node, each with the score of the edge, in one pair of arrays.
 *
 * A row that outgrows its place moves to the end with twice the room, so that one edge more costs little and the rows
 * stay in one piece, which is what the searches are quick on.
 */
export class Adjacency {
  /** Where each row starts and how many neighbours it has. */
  start: Int32Array;
  length: Int32Array;
  node: Int32Array;
  score: Numbers;
  private room: Int32Array;
  private used: number;

  constructor(rows: Rows) {
    this.start = rows.start;
    this.length = rows.length;
    this.node = rows.node;
    this.score = rows.score;
    this.room = rows.length.slice();
    this.used = rows.node.length;
  }

  get rows(): number {
    return this.start.length;
  }

  get longestRow(): number {
    return this.length.reduce((longest, length) => Math.max(longest, length), 0);
  }

  /** How often each node occurs. */
  columnLengths(columns: number): Int32Array {
    const counts = new Int32Array(columns);
    const { node, start, length } = this;
    for (let row = 0; row < start.length; row++) {
      const end = start[row]! + length[row]!;
      for (let e = start[row]!; e < end; e++) counts[node[e]!]!++;
    }
    return counts;
  }

  /** The same edges seen from the other side. */
  transposed(columns: number): Adjacency {
    const lengths = this.columnLengths(columns);
    const starts = new Int32Array(columns);
    for (let column = 1; column < columns; column++) starts[column] = starts[column - 1]! + lengths[column - 1]!;
    const edges = columns === 0 ? 0 : starts[columns - 1]! + lengths[columns - 1]!;
    const rows = { start: starts, length: lengths, node: new Int32Array(edges), score: numbersLike(this.score, edges) };
    this.turnInto(rows);
    return new Adjacency(rows);
  }

  private turnInto(turned: Rows): void {
    const { node, score, start, length } = this;
    const { node: turnedNode, score: turnedScore } = turned;
    const next = turned.start.slice();
    for (let row = 0; row < start.length; row++) {
      const end = start[row]! + length[row]!;
      for (let e = start[row]!; e < end; e++) {
        const at = next[node[e]!]!++;
        turnedNode[at] = row;
        turnedScore[at] = score[e]!;
      }
    }
  }

  /** Exchanges two edges of a row and returns the node that is now at `to`. */
  swap(from: number, to: number): number {
    const { node, score } = this;
    const moved = node[from]!;
    const worth = score[from]!;
    node[from] = node[to]!;
    score[from] = score[to]!;
    node[to] = moved;
    score[to] = worth;
    return moved;
  }

  /** The position of the edge, -1 when there is none. */
  find(row: number, node: number): number {
    const end = this.start[row]! + this.length[row]!;
    for (let e = this.start[row]!; e < end; e++) if (this.node[e] === node) return e;
    return -1;
  }

  add(row: number, node: number, score: number): void {
    if (this.length[row] === this.room[row]) this.move(row);
    const at = this.start[row]! + this.length[row]!++;
    this.node[at] = node;
    this.score[at] = score;
  }

  /** Takes the edge out if it is there; the last one of the row takes its place. */
  remove(row: number, node: number): void {
    const at = this.find(row, node);
    if (at < 0) return;
    const last = this.start[row]! + --this.length[row]!;
    this.node[at] = this.node[last]!;
    this.score[at] = this.score[last]!;
  }

  /** Appends an empty row and returns its number. */
  addRow(): number {
    const row = this.rows;
    this.start = extended(this.start, row + 1);
    this.length = extended(this.length, row + 1);
    this.room = extended(this.room, row + 1);
    this.start[row] = this.used;
    return row;
  }

  private move(row: number): void {
    const room = Math.max(4, this.room[row]! * 2);
    const from = this.start[row]!;
    if (this.used + room > this.node.length) this.enlarge(this.used + room);
    this.node.copyWithin(this.used, from, from + this.length[row]!);
    this.score.copyWithin(this.used, from, from + this.length[row]!);
    this.start[row] = this.used;
    this.room[row] = room;
    this.used += room;
  }

  private enlarge(needed: number): void {
    const size = Math.max(needed, this.node.length + (this.node.length >> 1));
    const node = new Int32Array(size);
    node.set(this.node);
    const score = numbersLike(this.score, size);
    score.set(this.score);
    this.node = node;
    this.score = score;
  }
}

function extended(values: Int32Array, length: number): Int32Array {
  const longer = new Int32Array(length);
  longer.set(values);
  return longer;
}
