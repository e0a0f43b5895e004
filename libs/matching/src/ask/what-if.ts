import { ok, refuse, type ParticipantId, type Result, type SlotId } from '@fotfeste/kernel';
import { languageSkills, raisedBy, type LanguageResult, type LanguageSkill } from '@fotfeste/language';
import type { CertificateKind, ParticipantFacts, SlotFacts, SlotTask } from '../facts.js';
import { problemsOf } from '../run/check-input.js';
import { inOrderOfIds, settledMarket, type RunRefusal } from '../run/match-caseload.js';
import type { MatchInput } from '../run/match-input.js';
import { weightsOn } from '../score/weights.js';
import { draftSlot, type SlotSketch } from './draft-slot.js';

/** Something to imagine. Without `participants` a change concerns everybody. */
export type Supposition =
  | { readonly kind: 'ADD_SLOTS'; readonly sketch: SlotSketch; readonly count: number }
  | { readonly kind: 'REMOVE_SLOT'; readonly slot: SlotId }
  | { readonly kind: 'DROP_TASK'; readonly slot: SlotId; readonly task: string }
  | { readonly kind: 'DROP_TASK_LANGUAGE'; readonly slot: SlotId; readonly task: string }
  | { readonly kind: 'LONGER_COMMUTE'; readonly minutes: number; readonly participants?: readonly ParticipantId[] }
  | {
      readonly kind: 'RAISE_LEVEL';
      readonly steps: number;
      readonly skills?: readonly LanguageSkill[];
      readonly participants?: readonly ParticipantId[];
    }
  | {
      readonly kind: 'ADD_CERTIFICATE';
      readonly certificate: CertificateKind;
      readonly participants?: readonly ParticipantId[];
    };

/** Someone who would be somewhere else. */
export interface ImaginedMove {
  readonly participant: ParticipantId;
  readonly from?: SlotId;
  readonly to?: SlotId;
  /** Points of score; 0 where there is no slot. */
  readonly scoreBefore: number;
  readonly scoreAfter: number;
}

/** What a supposition would lead to. Nothing is stored; asking again gives the same answer. */
export interface WhatIf {
  readonly assignedBefore: number;
  readonly assignedAfter: number;
  readonly optimumBefore: number;
  readonly optimumAfter: number;
  /** Points gained over all; below 0 when something was taken away. */
  readonly gained: number;
  readonly moves: readonly ImaginedMove[];
}

/**
 * Matches the caseload as it is and as it would be, with the same code and to the same proof, and compares.
 *
 * Refuses what `matchCaseload` would refuse, before or after the change (a pin to a removed slot, for instance).
 */
export function whatIf(input: MatchInput, suppositions: readonly Supposition[]): Result<WhatIf, RunRefusal> {
  const imagined = suppositions.reduce(suppose, input);
  const problems = [...problemsOf(input), ...problemsOf(imagined)];
  if (problems.length > 0) return refuse({ code: 'INPUT_HAS_PROBLEMS', problems });
  const before = assignmentOf(input);
  const after = assignmentOf(imagined);
  const moves = input.participants.map(({ id }) => moveOf(id, before, after)).filter(hasMoved);
  return ok({
    assignedBefore: before.slotOf.size,
    assignedAfter: after.slotOf.size,
    optimumBefore: before.optimum,
    optimumAfter: after.optimum,
    gained: after.optimum - before.optimum,
    moves: moves.sort((a, b) => gainOf(b) - gainOf(a) || (a.participant < b.participant ? -1 : 1)),
  });
}

/** The input with one supposition made true. */
export function suppose(input: MatchInput, supposition: Supposition): MatchInput {
  switch (supposition.kind) {
    case 'ADD_SLOTS':
      return { ...input, slots: [...input.slots, ...addedSlots(input, supposition)] };
    case 'REMOVE_SLOT':
      return { ...input, slots: input.slots.filter(({ id }) => id !== supposition.slot) };
    case 'DROP_TASK':
      return withTasks(input, supposition, () => []);
    case 'DROP_TASK_LANGUAGE':
      return withTasks(input, supposition, (task) => [{ ...task, language: {}, safetyFloor: undefined }]);
    case 'LONGER_COMMUTE':
      return withPeople(input, supposition.participants, (person) => travelFurther(person, supposition.minutes));
    case 'RAISE_LEVEL':
      return withPeople(input, supposition.participants, (person) => raised(input, person, supposition));
    case 'ADD_CERTIFICATE': {
      const held = { kind: supposition.certificate, issuedOn: input.on };
      return withPeople(input, supposition.participants, (person) => ({
        ...person,
        certificates: [...(person.certificates ?? []), held],
      }));
    }
  }
}

const addedSlots = (
  { taxonomy }: MatchInput,
  { sketch, count }: { readonly sketch: SlotSketch; readonly count: number },
): readonly SlotFacts[] =>
  Array.from({ length: Math.max(0, Math.trunc(count)) }, (_, index) =>
    draftSlot({ ...sketch, id: numberedId(sketch.id, index) }, taxonomy),
  );

const numberedId = (id: SlotId, index: number): SlotId => (index === 0 ? id : (`${id}+${index}` as SlotId));

const withTasks = (
  input: MatchInput,
  where: { readonly slot: SlotId; readonly task: string },
  become: (task: SlotTask) => readonly SlotTask[],
): MatchInput => ({
  ...input,
  slots: input.slots.map((slot) =>
    slot.id === where.slot
      ? { ...slot, tasks: slot.tasks?.flatMap((task) => (task.id === where.task ? become(task) : [task])) }
      : slot,
  ),
});

const withPeople = (
  input: MatchInput,
  only: readonly ParticipantId[] | undefined,
  become: (person: ParticipantFacts) => ParticipantFacts,
): MatchInput => ({
  ...input,
  participants: input.participants.map((person) => (only && !only.includes(person.id) ? person : become(person))),
});

const travelFurther = (person: ParticipantFacts, minutes: number): ParticipantFacts =>
  person.maxCommuteMinutes === undefined
    ? person
    : { ...person, maxCommuteMinutes: person.maxCommuteMinutes + minutes };

function raised(
  { on }: MatchInput,
  person: ParticipantFacts,
  { steps, skills = languageSkills }: { readonly steps: number; readonly skills?: readonly LanguageSkill[] },
): ParticipantFacts {
  const higher = (person.norwegian ?? [])
    .filter(({ skill }) => skills.includes(skill))
    .map((result): LanguageResult => ({ ...result, level: raisedBy(result.level, steps), takenOn: on }));
  return { ...person, norwegian: [...(person.norwegian ?? []), ...higher] };
}

interface Assignment {
  readonly slotOf: ReadonlyMap<ParticipantId, { readonly slot: SlotId; readonly score: number }>;
  readonly optimum: number;
}

function assignmentOf(input: MatchInput): Assignment {
  const weights = weightsOn(input.weights, input.on);
  if (!weights) throw new RangeError(`no weights on ${input.on}, which was checked before`);
  const sorted = inOrderOfIds(input);
  const { market, settlement } = settledMarket(sorted, weights);
  const slotOf = new Map<ParticipantId, { slot: SlotId; score: number }>();
  settlement.solution.slotOf.forEach((number, participant) => {
    const person = sorted.participants[participant];
    const slot = sorted.slots[number];
    if (person && slot) slotOf.set(person.id, { slot: slot.id, score: market.scoreOf(participant, number) });
  });
  return { slotOf, optimum: settlement.solution.total };
}

function moveOf(participant: ParticipantId, before: Assignment, after: Assignment): ImaginedMove {
  const from = before.slotOf.get(participant);
  const to = after.slotOf.get(participant);
  return {
    participant,
    ...(from ? { from: from.slot } : {}),
    ...(to ? { to: to.slot } : {}),
    scoreBefore: from?.score ?? 0,
    scoreAfter: to?.score ?? 0,
  };
}

const hasMoved = ({ from, to }: ImaginedMove): boolean => from !== to;
const gainOf = ({ scoreBefore, scoreAfter }: ImaginedMove): number => scoreAfter - scoreBefore;
