import { ok, refuse, type Result } from '@fotfeste/kernel';
import type { Commute } from '@fotfeste/geography';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import { homeOf, placeOfSlot } from '../market/market.js';
import { judgePair, rulesOn, type PairVerdict } from '../rules/index.js';
import { describeScore, type PairScore } from '../score/describe-score.js';
import { isWithinLimit } from '../score/practical-fit.js';
import { weightsOn } from '../score/weights.js';
import { problemsOf } from './check-input.js';
import type { RunRefusal } from './match-caseload.js';
import type { MatchInput } from './match-input.js';

/** One person, some slots, and the tables they are judged and scored by. */
export interface SlotsToRank extends Pick<MatchInput, 'taxonomy' | 'geography' | 'rules' | 'weights' | 'on'> {
  readonly participant: ParticipantFacts;
  readonly slots: readonly SlotFacts[];
}

/** A slot's place in one person's order, with everything it rests on. */
export interface RankedSlot extends PairScore {
  readonly slot: SlotFacts;
  /** 1 is the best. */
  readonly rank: number;
  readonly verdict: PairVerdict;
  readonly journey: Commute | undefined;
}

/**
 * Facts in, ranked slots out: every slot for one person, the best first, whatever others may need. The same rules, the
 * same score and the same order as the suggestions of a run, where the market then decides between people.
 *
 * Within the person's own longest commute, by estimate, comes first; then what only a timetable could bring within it;
 * what may not be comes last and says why. In each the higher score goes first, then the better known, then the lower id.
 *
 * Refuses what `matchCaseload` refuses: no rules or weights for the day, or an id twice.
 */
export function rankSlots(input: SlotsToRank): Result<readonly RankedSlot[], RunRefusal> {
  const { participant, slots, taxonomy, geography, on } = input;
  const problems = problemsOf({ ...input, participants: [participant] });
  const weights = weightsOn(input.weights, on);
  if (problems.length > 0 || !weights) return refuse({ code: 'INPUT_HAS_PROBLEMS', problems });
  const rules = rulesOn(input.rules, on);
  const judged = slots.map((slot): Judged => {
    const mode = participant.travelMode ?? 'PUBLIC_TRANSPORT';
    const journey = geography.commute(homeOf(participant), placeOfSlot(slot), mode);
    const pair = { participant, slot, journey, taxonomy, weights, on };
    const verdict = judgePair(rules, pair);
    return {
      slot,
      journey,
      verdict,
      tier: tierOf(verdict, isWithinLimit(participant, journey, weights)),
      ...describeScore(pair),
    };
  });
  return ok(judged.sort(byFit).map(({ tier: _, ...entry }, i) => ({ rank: i + 1, ...entry })));
}

type Judged = Omit<RankedSlot, 'rank'> & { readonly tier: number };

const tierOf = ({ verdict }: PairVerdict, isNear: boolean): number => (verdict === 'NOT_ALLOWED' ? 2 : isNear ? 0 : 1);

const byFit = (a: Judged, b: Judged): number =>
  a.tier - b.tier || b.score - a.score || b.certainty - a.certainty || (a.slot.id < b.slot.id ? -1 : 1);
