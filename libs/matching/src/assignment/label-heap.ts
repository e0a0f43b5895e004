/**
 * A binary min-heap of slots keyed by distance, each slot at most once, with keys that may only fall.
 *
 * The keys live with the caller (`distance`), so a search reads and writes one array. Equal keys come out in an order
 * that depends on nothing but the order they went in, which keeps every solve repeatable.
 */
export class LabelHeap {
  private size = 0;
  private items: Int32Array;
  /** Where each slot stands in the heap, 1-based; 0 when it is not waiting. */
  private place: Int32Array;

  constructor(slots: number) {
    this.items = new Int32Array(slots + 1);
    this.place = new Int32Array(slots);
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  /** Adds the slot, or moves it forward after its distance fell. */
  push(slot: number, distance: Float64Array): void {
    let at = this.place[slot]!;
    if (at === 0) at = ++this.size;
    const key = distance[slot]!;
    while (at > 1) {
      const parent = at >> 1;
      const above = this.items[parent]!;
      if (distance[above]! <= key) break;
      this.items[at] = above;
      this.place[above] = at;
      at = parent;
    }
    this.items[at] = slot;
    this.place[slot] = at;
  }

  /** Takes out the slot with the smallest distance; the heap must not be empty. */
  pop(distance: Float64Array): number {
    const { items, place } = this;
    const top = items[1]!;
    place[top] = 0;
    const last = items[this.size--]!;
    if (this.size === 0) return top;
    const key = distance[last]!;
    let at = 1;
    for (let child = 2; child <= this.size; child = at << 1) {
      if (child < this.size && distance[items[child + 1]!]! < distance[items[child]!]!) child++;
      const below = items[child]!;
      if (distance[below]! >= key) break;
      items[at] = below;
      place[below] = at;
      at = child;
    }
    items[at] = last;
    place[last] = at;
    return top;
  }

  /** The smallest distance waiting; the heap must not be empty. */
  least(distance: Float64Array): number {
    return distance[this.items[1]!]!;
  }

  clear(): void {
    for (let at = 1; at <= this.size; at++) this.place[this.items[at]!] = 0;
    this.size = 0;
  }

  /** Makes room for slots numbered below `slots`; the heap must be empty. */
  grow(slots: number): void {
    this.items = new Int32Array(slots + 1);
    this.place = new Int32Array(slots);
  }
}
