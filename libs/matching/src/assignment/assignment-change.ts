import type { Pair, PinProblem } from './assignment-instance.js';

/** A slot a participant may have, with its score. */
export interface SlotScore {
  readonly slot: number;
  readonly score: number;
}

/** One thing that happened. Numbers are those of the instance; who and what is added later gets the next number. */
export type AssignmentChange =
  | { readonly kind: 'ADD_PARTICIPANT'; readonly edges: readonly SlotScore[] }
  | { readonly kind: 'REMOVE_PARTICIPANT'; readonly participant: number }
  /** Replaces all the slots the participant may have. */
  | { readonly kind: 'CHANGE_EDGES'; readonly participant: number; readonly edges: readonly SlotScore[] }
  | {
      readonly kind: 'ADD_SLOT';
      readonly capacity: number;
      readonly edges: readonly { readonly participant: number; readonly score: number }[];
    }
  /** A slot without places is a slot that fell away. */
  | { readonly kind: 'SET_CAPACITY'; readonly slot: number; readonly capacity: number }
  | ({ readonly kind: 'PIN' } & Pair)
  | { readonly kind: 'UNPIN'; readonly participant: number }
  | ({ readonly kind: 'VETO' } & Pair)
  | ({ readonly kind: 'LIFT_VETO' } & Pair);

/**
 * Why a change cannot be: a pin that contradicts others; `PINNED`, the change would break a pin that has to be lifted
 * first; `PLACES_PINNED`, more places are pinned than would be left.
 */
export interface ChangeRefusal {
  readonly code: PinProblem | 'PINNED' | 'PLACES_PINNED';
}

/** Someone whose slot is another than before; -1 is none. */
export interface Move {
  readonly participant: number;
  readonly from: number;
  readonly to: number;
}

/** What a change led to. */
export interface Repair {
  readonly moves: readonly Move[];
  /** Number of the participant or slot that was added, else -1. */
  readonly added: number;
  readonly total: number;
}
