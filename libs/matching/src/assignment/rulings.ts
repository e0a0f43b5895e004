import type { Pair } from './assignment-instance.js';

/** What people have decided over the optimiser: who is pinned where, and which pairs are ruled out. */
export class Rulings {
  private readonly pinned = new Map<number, { readonly slot: number; readonly worth: number }>();
  private readonly pinnedPlaces = new Map<number, number>();
  /** Score of each pair ruled out, undefined while the pair is no candidate anyway. */
  private readonly vetoed = new Map<number, Map<number, number | undefined>>();

  pinOf(participant: number): { readonly slot: number; readonly worth: number } | undefined {
    return this.pinned.get(participant);
  }

  /** How many places of the slot are pinned. */
  placesPinned(slot: number): number {
    return this.pinnedPlaces.get(slot) ?? 0;
  }

  pin({ participant, slot }: Pair, worth: number): void {
    this.pinned.set(participant, { slot, worth });
    this.pinnedPlaces.set(slot, this.placesPinned(slot) + 1);
  }

  unpin(participant: number): void {
    const pin = this.pinned.get(participant);
    if (!pin) return;
    this.pinned.delete(participant);
    this.pinnedPlaces.set(pin.slot, this.placesPinned(pin.slot) - 1);
  }

  isVetoed({ participant, slot }: Pair): boolean {
    return this.vetoed.get(participant)?.has(slot) ?? false;
  }

  veto({ participant, slot }: Pair, score: number | undefined): void {
    const slots = this.vetoed.get(participant) ?? new Map<number, number | undefined>();
    this.vetoed.set(participant, slots.set(slot, score));
  }

  /** Lifts the veto and returns the score the pair has, if it is a candidate. */
  lift({ participant, slot }: Pair): number | undefined {
    const slots = this.vetoed.get(participant);
    const score = slots?.get(slot);
    slots?.delete(slot);
    return score;
  }

  /** Forgets the scores of the participant's vetoed pairs, which stay ruled out. */
  forgetScores(participant: number): void {
    const slots = this.vetoed.get(participant);
    for (const slot of slots?.keys() ?? []) slots?.set(slot, undefined);
  }
}
