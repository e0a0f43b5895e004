import { ok, refuse, type LocalDate } from '@fotfeste/kernel';
import type { Party } from './agreement.js';
import { actualEnd, type Placement } from './placement.js';
import type { PlacementRefusal, Step } from './refusals.js';
import { checkLength, checkRequired, cleanText, longestNote } from './text-check.js';

export type EvaluationOutcome = 'COMPLETED' | 'STOPPED_EARLY' | 'NO_SHOW';

/** What one party says of a placement. Which fields are asked for depends on what happened. */
export interface EvaluationInput {
  readonly outcome: EvaluationOutcome;
  readonly learned: string;
  readonly wouldHire: boolean | null;
  readonly reason: string;
  readonly endedOn: LocalDate | null;
}

/** What an evaluation is checked against. */
export interface EvaluationFacts {
  readonly placement: Placement;
  readonly by: Party;
  /** Parties that have evaluated already. */
  readonly given: readonly Party[];
  readonly today: LocalDate;
}

/** An evaluation as it is stored, and the day and reason the placement ends by it. */
export interface EvaluationDecision {
  readonly outcome: EvaluationOutcome;
  readonly learned: string | null;
  readonly wouldHire: boolean | null;
  readonly reason: string | null;
  readonly stop?: { readonly on: LocalDate; readonly reason: string };
}

/**
 * One party's evaluation, each once.
 *
 * A no-show takes three fields: the outcome, the day and the reason. A stop takes its day and reason and asks what was
 * learned all the same. A completed placement asks what was learned; whether they would hire is for the employer. The
 * employer and the consultant end a placement by saying so; a participant who says so is heard, and the consultant ends
 * it after a talk.
 */
export function evaluatePlacement(sent: EvaluationInput, facts: EvaluationFacts): Step<EvaluationDecision> {
  const input = { ...sent, learned: cleanText(sent.learned), reason: cleanText(sent.reason) };
  if (facts.given.includes(facts.by)) return refuse([{ code: 'EVALUATION_ALREADY_GIVEN' }]);
  const problems = [
    ...checkLength('learned', input.learned, longestNote),
    ...checkLength('reason', input.reason, longestNote),
    ...problemsOf(input, facts),
  ];
  if (problems.length > 0) return refuse(problems);
  const stop = stopOf(input, facts);
  return ok({
    outcome: input.outcome,
    learned: input.outcome === 'NO_SHOW' ? null : input.learned || null,
    wouldHire: facts.by === 'EMPLOYER' && input.outcome !== 'NO_SHOW' ? input.wouldHire : null,
    reason: input.reason || null,
    ...(stop ? { stop } : {}),
  });
}

function problemsOf(input: EvaluationInput, facts: EvaluationFacts): readonly PlacementRefusal[] {
  switch (input.outcome) {
    case 'COMPLETED':
      return completedProblems(input, facts);
    case 'STOPPED_EARLY':
      return [...startProblems(facts), ...checkRequired('reason', input.reason), ...stopDayProblems(input, facts)];
    case 'NO_SHOW':
      return [...startProblems(facts), ...checkRequired('reason', input.reason)];
  }
}

const startProblems = ({ placement, today }: EvaluationFacts): readonly PlacementRefusal[] =>
  placement.from > today ? [{ code: 'PLACEMENT_NOT_STARTED', field: 'outcome' }] : [];

const completedProblems = (input: EvaluationInput, { placement, by, today }: EvaluationFacts): PlacementRefusal[] => [
  ...(actualEnd(placement) > today ? [{ code: 'PLACEMENT_NOT_ENDED' as const, field: 'outcome' }] : []),
  ...checkRequired('learned', input.learned),
  ...(by === 'EMPLOYER' && input.wouldHire === null ? [{ code: 'FIELD_REQUIRED' as const, field: 'wouldHire' }] : []),
];

function stopDayProblems({ endedOn }: EvaluationInput, facts: EvaluationFacts): readonly PlacementRefusal[] {
  const { placement, by, today } = facts;
  if (placement.stoppedOn !== null) return [];
  if (endedOn === null) return by === 'PARTICIPANT' ? [] : [{ code: 'FIELD_REQUIRED', field: 'endedOn' }];
  const outside = endedOn < placement.from || endedOn > placement.to || endedOn > today;
  return outside ? [{ code: 'STOP_OUTSIDE_PERIOD', field: 'endedOn' }] : [];
}

/** The end that an evaluation brings about; the first one that says so decides. A no-show ends on its first day. */
function stopOf(input: EvaluationInput, { placement, by }: EvaluationFacts): EvaluationDecision['stop'] {
  if (by === 'PARTICIPANT' || placement.stoppedOn !== null || input.outcome === 'COMPLETED') return undefined;
  const on = input.outcome === 'NO_SHOW' ? placement.from : input.endedOn;
  return on === null ? undefined : { on, reason: input.reason };
}
