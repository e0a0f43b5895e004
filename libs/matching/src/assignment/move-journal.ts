import type { Move } from './assignment-change.js';

interface Place {
  readonly slot: number;
  readonly worth: number;
}

/** Remembers where everyone who moves stood before, and tells afterwards who ended elsewhere and what that gained. */
export class MoveJournal {
  private readonly before = new Map<number, Place>();

  constructor(private readonly placeOf: (participant: number) => Place) {}

  /** To be called before the participant moves. */
  note(participant: number): void {
    if (!this.before.has(participant)) this.before.set(participant, this.placeOf(participant));
  }

  clear(): void {
    this.before.clear();
  }

  read(): { readonly moves: readonly Move[]; readonly gain: number } {
    const moves: Move[] = [];
    let gain = 0;
    for (const [participant, { slot: from, worth }] of this.before) {
      const now = this.placeOf(participant);
      gain += now.worth - worth;
      if (now.slot !== from) moves.push({ participant, from, to: now.slot });
    }
    return { moves, gain };
  }
}
