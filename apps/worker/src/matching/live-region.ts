import type { ParticipantId, SlotId } from '@fotfeste/kernel';
import {
  LiveCaseload,
  Market,
  rulesOn,
  weightsOn,
  type MatchInput,
  type ParticipantFacts,
  type SlotFacts,
} from '@fotfeste/matching';

/** The facts of something now; undefined where it can no longer be matched. */
export interface ChangedFacts {
  readonly people: ReadonlyMap<string, ParticipantFacts | undefined>;
  readonly slots: ReadonlyMap<string, SlotFacts | undefined>;
}

interface KnownSlot {
  readonly facts: SlotFacts;
  /** Everything but how many places there are and how the employer stands. */
  readonly content: string;
  readonly places: number;
  /** Nobody was matched to it when the caseload was opened, so nobody has it among theirs. */
  readonly wasClosed: boolean;
}

/**
 * A region's caseload in memory, kept at its optimum from one event to the next. It is told what the facts are now, finds
 * out what changed, and mends the optimum; what it cannot mend it says, and is opened again.
 */
export class LiveRegion {
  private readonly people = new Map<string, { facts: ParticipantFacts; text: string }>();
  private readonly slots = new Map<string, KnownSlot>();
  private opensSince = 0;

  private constructor(
    private readonly ground: MatchInput,
    private readonly caseload: LiveCaseload,
  ) {
    const market = marketOf(ground, ground.slots);
    for (const person of ground.participants) this.people.set(person.id, known(person));
    ground.slots.forEach((slot, index) => {
      const places = market.capacity[index] ?? 0;
      this.slots.set(slot.id, { facts: slot, content: contentOf(slot), places, wasClosed: places === 0 });
    });
  }

  /** Undefined where there is nothing to keep at an optimum: rules or pins do not hold any more. */
  static open(input: MatchInput): LiveRegion | undefined {
    const people = new Set<string>(input.participants.map(({ id }) => id));
    const slots = new Set<string>(input.slots.map(({ id }) => id));
    const isThere = ({ participant, slot }: { participant: string; slot: string }): boolean =>
      people.has(participant) && slots.has(slot);
    const ground = { ...input, pins: input.pins?.filter(isThere), vetoes: input.vetoes?.filter(isThere) };
    const opened = LiveCaseload.open(ground);
    return opened.ok ? new LiveRegion(ground, opened.value) : undefined;
  }

  get total(): number {
    return this.caseload.total;
  }

  /** The people and slots as they are known now, on the ground of the run. */
  get input(): MatchInput {
    return {
      ...this.ground,
      pins: [],
      participants: [...this.people.values()].map(({ facts }) => facts),
      slots: [...this.slots.values()].filter(({ places }) => places > 0).map(({ facts }) => facts),
    };
  }

  get participants(): readonly string[] {
    return [...this.people.keys()];
  }

  person(id: string): ParticipantFacts | undefined {
    return this.people.get(id)?.facts;
  }

  slotOf(participant: string): string | undefined {
    return this.caseload.slotOf(participant as ParticipantId);
  }

  /** The prices of all slots now. */
  prices(): ReadonlyMap<string, number> {
    return new Map([...this.slots.keys()].map((slot) => [slot, this.caseload.priceOf(slot as SlotId) ?? 0]));
  }

  standby(slot: string, consented: readonly string[]): readonly string[] {
    return this.caseload.standby(slot as SlotId, new Set(consented as ParticipantId[]));
  }

  /** Takes in what the facts are now. False when the change cannot be mended around: then it must be opened again. */
  take({ people, slots }: ChangedFacts): boolean {
    for (const [id, facts] of slots) if (!this.takeSlot(id, facts)) return false;
    for (const [id, facts] of people) if (!this.takePerson(id, facts)) return false;
    return true;
  }

  private takePerson(id: string, facts: ParticipantFacts | undefined): boolean {
    const before = this.people.get(id);
    if (!facts) {
      if (!before) return true;
      this.people.delete(id);
      return this.caseload.apply({ kind: 'PERSON_LEFT', participant: id as ParticipantId }).ok;
    }
    const now = known(facts);
    if (before?.text === now.text) return true;
    // somebody new to the caseload is matched to the slots it was opened with
    if (this.opensSince > 0) return false;
    this.people.set(id, now);
    return this.caseload.apply({ kind: before ? 'PERSON_CHANGED' : 'PERSON_JOINED', person: facts }).ok;
  }

  private takeSlot(id: string, facts: SlotFacts | undefined): boolean {
    const before = this.slots.get(id);
    if (!facts) return !before || this.changePlaces(id, before, 0);
    const places = marketOf(this.ground, [facts]).capacity[0] ?? 0;
    if (!before) {
      this.slots.set(id, { facts, content: contentOf(facts), places, wasClosed: places === 0 });
      this.opensSince += 1;
      return this.caseload.apply({ kind: 'SLOT_OPENED', slot: facts }).ok;
    }
    return contentOf(facts) === before.content && this.changePlaces(id, { ...before, facts }, places);
  }

  private changePlaces(id: string, slot: KnownSlot, places: number): boolean {
    const before = this.slots.get(id)?.places ?? 0;
    this.slots.set(id, { ...slot, places });
    if (before === places) return true;
    if (slot.wasClosed) return false;
    return this.caseload.apply({ kind: 'PLACES_CHANGED', slot: id as SlotId, places }).ok;
  }
}

const known = (facts: ParticipantFacts): { facts: ParticipantFacts; text: string } => ({
  facts,
  text: JSON.stringify(facts),
});

const contentOf = ({ capacity: _places, employer: _standing, ...content }: SlotFacts): string =>
  JSON.stringify(content);

function marketOf({ rules, weights, taxonomy, geography, on }: MatchInput, slots: readonly SlotFacts[]): Market {
  const inForce = weightsOn(weights, on);
  if (!inForce) throw new RangeError(`no weights on ${on}`);
  return new Market({ participants: [], slots, taxonomy, geography, rules: rulesOn(rules, on), weights: inForce, on });
}
