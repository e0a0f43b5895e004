import { buildGround, type Ground, type GroundSource } from '@fotfeste/db';
import type { LocalDate, ParticipantId, Result, SlotId } from '@fotfeste/kernel';
import {
  callList,
  matchCaseload,
  nextQuestions,
  nextSlotQuestions,
  standardRules,
  standardWeights,
  whatIf,
  type CallList,
  type EmployerOnFile,
  type MatchInput,
  type ParticipantFacts,
  type RankedQuestion,
  type RankedSlotQuestion,
  type RunRefusal,
  type SlotFacts,
  type Supposition,
  type WhatIf,
} from '@fotfeste/matching';
import { answerTasks } from '@fotfeste/queue';

/** What is asked. */
export type Asked =
  | { readonly kind: 'WHAT_IF'; readonly suppositions: readonly Supposition[] }
  | { readonly kind: 'ABOUT_PERSON'; readonly participant: ParticipantId }
  | { readonly kind: 'ABOUT_SLOT'; readonly slot: SlotId }
  | {
      readonly kind: 'WHOM_TO_RING';
      /** People the run in force left without a slot. */
      readonly left: readonly ParticipantId[];
      readonly employers: readonly EmployerOnFile[];
    };

/** A question with what it is answered from, as plain values that can cross to a thread. */
export interface QuestionTask {
  readonly asked: Asked;
  readonly participants: readonly ParticipantFacts[];
  readonly slots: readonly SlotFacts[];
  readonly on: LocalDate;
  readonly groundVersion: string;
  /** Sent when the thread has not got that version. */
  readonly ground?: GroundSource | undefined;
}

/** The answer to each kind of question; GROUND_MISSING asks for the ground and the question again. */
export type Answered =
  | { readonly kind: 'GROUND_MISSING' }
  | { readonly kind: 'WHAT_IF'; readonly result: Result<WhatIf, RunRefusal> }
  | { readonly kind: 'ABOUT_PERSON'; readonly questions: readonly RankedQuestion[] }
  | { readonly kind: 'ABOUT_SLOT'; readonly questions: readonly RankedSlotQuestion[] }
  | { readonly kind: 'WHOM_TO_RING'; readonly list: CallList };

let kept: { readonly version: string; readonly ground: Ground } | undefined;

// A thread of its own: matching a caseload twice would keep everybody else's answers waiting.
answerTasks(({ asked, groundVersion, ground: source, ...facts }: QuestionTask): Answered => {
  if (source) kept = { version: source.version, ground: buildGround(source) };
  if (kept?.version !== groundVersion) return { kind: 'GROUND_MISSING' };
  return answer(asked, { ...facts, ...kept.ground, rules: standardRules, weights: standardWeights });
});

function answer(asked: Asked, input: MatchInput): Answered {
  switch (asked.kind) {
    case 'WHAT_IF':
      return { kind: asked.kind, result: whatIf(input, asked.suppositions) };
    case 'ABOUT_PERSON':
      return { kind: asked.kind, questions: nextQuestions(input, asked.participant) };
    case 'ABOUT_SLOT':
      return { kind: asked.kind, questions: nextSlotQuestions(input, asked.slot) };
    case 'WHOM_TO_RING':
      return { kind: asked.kind, list: callsFor(asked, input) };
  }
}

/** The list asks who was left without; the run in force has said so already, so nobody is matched for it. */
function callsFor({ left, employers }: Extract<Asked, { kind: 'WHOM_TO_RING' }>, input: MatchInput): CallList {
  const nobody = matchCaseload({ ...input, participants: [], slots: [] });
  if (!nobody.ok) return { needs: [], calls: [] };
  const leftOut = { allowedSlots: 0, allSlots: input.slots.length, bindingRules: [], reasons: [] };
  const participants = left.map((participant) => ({ participant, suggestions: [], leftOut }));
  return callList(input, { ...nobody.value, participants }, employers);
}
