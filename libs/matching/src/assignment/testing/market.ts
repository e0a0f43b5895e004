import type { AssignmentChange } from '../assignment-change.js';
import type { AssignmentInstance, Pair } from '../assignment-instance.js';

/** The same changes kept in plain lists, to solve from scratch what a live assignment has repaired. */
export class Market {
  private readonly rows: Map<number, number>[];
  private readonly capacity: number[];
  private readonly pins = new Map<number, number>();
  private readonly gone = new Set<number>();
  private readonly vetoes = new Map<string, Pair>();

  constructor({ participants, ptr, slot, score, capacity }: AssignmentInstance) {
    this.capacity = Array.from(capacity);
    this.rows = Array.from({ length: participants }, (_, p) => {
      const row = new Map<number, number>();
      for (let e = ptr[p]!; e < ptr[p + 1]!; e++) row.set(slot[e]!, Math.max(score[e]!, row.get(slot[e]!) ?? 0));
      return row;
    });
  }

  get participants(): number {
    return this.rows.length;
  }

  get slots(): number {
    return this.capacity.length;
  }

  /** The participants who have not been removed. */
  present(): number[] {
    return [...this.rows.keys()].filter((participant) => !this.gone.has(participant));
  }

  slotsOf(participant: number): number[] {
    return [...(this.rows[participant]?.keys() ?? [])];
  }

  /** To be called for changes that were accepted. */
  take(change: AssignmentChange): void {
    switch (change.kind) {
      case 'ADD_PARTICIPANT':
        this.rows.push(rowOf(change.edges));
        return;
      case 'REMOVE_PARTICIPANT':
        this.rows[change.participant] = new Map();
        this.pins.delete(change.participant);
        this.gone.add(change.participant);
        return;
      case 'CHANGE_EDGES':
        this.rows[change.participant] = rowOf(change.edges);
        return;
      case 'ADD_SLOT':
        for (const { participant, score } of change.edges)
          this.rows[participant]!.set(this.slots, Math.max(score, this.rows[participant]!.get(this.slots) ?? 0));
        this.capacity.push(change.capacity);
        return;
      case 'SET_CAPACITY':
        this.capacity[change.slot] = change.capacity;
        return;
      case 'PIN':
        this.pins.set(change.participant, change.slot);
        return;
      case 'UNPIN':
        this.pins.delete(change.participant);
        return;
      case 'VETO':
        this.vetoes.set(`${change.participant}:${change.slot}`, change);
        return;
      case 'LIFT_VETO':
        this.vetoes.delete(`${change.participant}:${change.slot}`);
        return;
    }
  }

  instance(): AssignmentInstance {
    const ptr = [0];
    for (const row of this.rows) ptr.push(ptr.at(-1)! + row.size);
    return {
      participants: this.participants,
      slots: this.slots,
      capacity: this.capacity,
      ptr,
      slot: this.rows.flatMap((row) => [...row.keys()]),
      score: this.rows.flatMap((row) => [...row.values()]),
      pins: [...this.pins].map(([participant, slot]) => ({ participant, slot })),
      vetoes: [...this.vetoes.values()],
    };
  }
}

function rowOf(edges: readonly { readonly slot: number; readonly score: number }[]): Map<number, number> {
  const row = new Map<number, number>();
  for (const { slot, score } of edges) row.set(slot, Math.max(score, row.get(slot) ?? 0));
  return row;
}
