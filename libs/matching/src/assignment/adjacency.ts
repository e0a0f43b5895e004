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
  score: Float64Array;
  private room: Int32Array;
  private used: number;

  constructor(rows: { start: Int32Array; length: Int32Array; node: Int32Array; score: Float64Array }) {
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

  /** The same edges seen from the other side. */
  transposed(columns: number): Adjacency {
    const length = new Int32Array(columns);
    for (let row = 0; row < this.rows; row++) {
      const end = this.start[row]! + this.length[row]!;
      for (let e = this.start[row]!; e < end; e++) length[this.node[e]!]!++;
    }
    const start = new Int32Array(columns);
    for (let column = 1; column < columns; column++) start[column] = start[column - 1]! + length[column - 1]!;
    const edges = columns === 0 ? 0 : start[columns - 1]! + length[columns - 1]!;
    const turned = { start, length, node: new Int32Array(edges), score: new Float64Array(edges) };
    this.fill(turned);
    return new Adjacency(turned);
  }

  private fill(turned: { start: Int32Array; node: Int32Array; score: Float64Array }): void {
    const next = turned.start.slice();
    for (let row = 0; row < this.rows; row++) {
      const end = this.start[row]! + this.length[row]!;
      for (let e = this.start[row]!; e < end; e++) {
        const at = next[this.node[e]!]!++;
        turned.node[at] = row;
        turned.score[at] = this.score[e]!;
      }
    }
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
    const score = new Float64Array(size);
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
