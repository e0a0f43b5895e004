import type { AssignmentChange } from '../assignment-change.js';
import type { Market } from './market.js';

/** Some change to the market as it stands, of any kind, most of them small. */
export function randomChange(market: Market, random: () => number, mostScore: number): AssignmentChange {
  const below = (limit: number): number => Math.floor(random() * limit);
  const present = market.present();
  const anyone = (): number => present[below(present.length)]!;
  const slot = below(market.slots);
  const score = (): number => below(mostScore + 1);
  const edges = (count: number) =>
    Array.from({ length: below(count) }, () => ({ slot: below(market.slots), score: score() }));
  if (present.length === 0) return { kind: 'ADD_PARTICIPANT', edges: edges(8) };
  const participant = anyone();
  const own = market.slotsOf(participant);
  const candidate = own.length > 0 ? own[below(own.length)]! : slot;
  const kinds: readonly (() => AssignmentChange)[] = [
    () => ({ kind: 'ADD_PARTICIPANT', edges: edges(8) }),
    () => ({ kind: 'REMOVE_PARTICIPANT', participant }),
    () => ({ kind: 'CHANGE_EDGES', participant, edges: edges(8) }),
    () => ({
      kind: 'ADD_SLOT',
      capacity: below(3),
      edges: Array.from({ length: below(8) }, () => ({ participant: anyone(), score: score() })),
    }),
    () => ({ kind: 'SET_CAPACITY', slot, capacity: below(4) }),
    () => ({ kind: 'PIN', participant, slot: candidate }),
    () => ({ kind: 'UNPIN', participant }),
    () => ({ kind: 'VETO', participant, slot: candidate }),
    () => ({ kind: 'LIFT_VETO', participant, slot: candidate }),
  ];
  return kinds[below(kinds.length)]!();
}
