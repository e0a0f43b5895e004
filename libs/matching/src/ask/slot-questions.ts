import type { ParticipantId, SlotId } from '@fotfeste/kernel';
import type { SlotFacts, WeekBlock } from '../facts.js';
import type { Market } from '../market/market.js';
import type { MatchInput } from '../run/match-input.js';
import { weightsOn } from '../score/weights.js';
import { openMarket } from './open-market.js';

/** Something to ask an employer about a slot. */
export type SlotQuestion =
  | { readonly code: 'WHICH_SHIFTS' }
  | { readonly code: 'HAS_LANGUAGE_BUDDY' }
  | { readonly code: 'WHAT_MAY_IT_BECOME' }
  | { readonly code: 'WHICH_TASKS' };

/** A question to an employer with what its answers would change. */
export interface RankedSlotQuestion {
  readonly question: SlotQuestion;
  /** People of the three best that differ between the answers: 1-3. */
  readonly changesInTop: number;
}

const topSize = 3;

/** The questions worth asking about a slot next, best first: only those whose answers change who its best three are. */
export function nextSlotQuestions(input: MatchInput, id: SlotId): readonly RankedSlotQuestion[] {
  const weights = weightsOn(input.weights, input.on);
  const slot = input.slots.find((known) => known.id === id);
  if (!weights || !slot) return [];
  const candidates = unknownsOf(slot);
  const answers = candidates.flatMap((candidate) => candidate.answers);
  const slots = answers.map((answer, index): SlotFacts => ({ ...answer, id: `${id}?${index}` as SlotId }));
  const market = openMarket(input, weights, { participants: input.participants, slots });
  const tops = bestPeople(market);
  let next = 0;
  return candidates
    .map(({ question, answers: own }) => {
      const [first = [], ...rest] = tops.slice(next, next + own.length);
      next += own.length;
      return { question, changesInTop: Math.max(0, ...rest.map((top) => differing(first, top))) };
    })
    .filter(({ changesInTop }) => changesInTop > 0)
    .sort((a, b) => b.changesInTop - a.changesInTop);
}

const differing = (a: readonly ParticipantId[], b: readonly ParticipantId[]): number =>
  Math.max(a.filter((id) => !b.includes(id)).length, b.filter((id) => !a.includes(id)).length);

function bestPeople(market: Market): readonly (readonly ParticipantId[])[] {
  const { participants, slots } = market.parts;
  const found = slots.map((): { id: ParticipantId; score: number }[] => []);
  participants.forEach(({ id }, participant) => {
    market.visitAllowed(participant, (slot, score) => found[slot]?.push({ id, score }));
  });
  return found.map((people) =>
    people
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, topSize)
      .map(({ id }) => id),
  );
}

interface Unknown {
  readonly question: SlotQuestion;
  readonly answers: readonly SlotFacts[];
}

const shifts = (from: number, to: number): readonly WeekBlock[] =>
  ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, fromMinute: from * 60, toMinute: to * 60 }));

function unknownsOf(slot: SlotFacts): readonly Unknown[] {
  const week: Unknown = {
    question: { code: 'WHICH_SHIFTS' },
    answers: [shifts(8, 15), shifts(6, 14), shifts(15, 22)].map((answer) => ({ ...slot, shifts: answer })),
  };
  const buddy: Unknown = {
    question: { code: 'HAS_LANGUAGE_BUDDY' },
    answers: [true, false].map((languageBuddy) => ({ ...slot, languageBuddy })),
  };
  const future: Unknown = {
    question: { code: 'WHAT_MAY_IT_BECOME' },
    answers: (['PERMANENT', 'NONE'] as const).map((kind) => ({ ...slot, mayBecome: { kind } })),
  };
  const tasks: Unknown = {
    question: { code: 'WHICH_TASKS' },
    answers: (['A1', 'B1'] as const).map((level) => ({
      ...slot,
      tasks: [{ id: 'task', title: '', language: { LISTENING: level, SPEAKING: level } }],
    })),
  };
  return [
    ...(slot.shifts === undefined ? [week] : []),
    ...(slot.languageBuddy === undefined ? [buddy] : []),
    ...(slot.mayBecome === undefined ? [future] : []),
    ...(slot.tasks === undefined ? [tasks] : []),
  ];
}
