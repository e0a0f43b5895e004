import { localDate } from '@fotfeste/kernel';
import { Market, rulesOn, weightsOn, type MatchInput, type ParticipantFacts } from '@fotfeste/matching';

/** What may never count, changed for everybody. Sex, origin, religion, name and family have no field to change. */
const swaps: readonly (readonly [string, Partial<ParticipantFacts>])[] = [
  ['childcare hours taken away', { childcareHours: undefined }],
  ['needs taken away', { adaptations: undefined }],
  ['everybody made fifty-five', { birthDate: localDate('1971-05-17') }],
  ['other languages swapped', { otherLanguages: [{ language: 'ukr' }] }],
];

/** How many scores a swap changed, of those of pairs that are allowed both before and after. */
export interface SwapFigure {
  readonly name: string;
  readonly changed: number;
  readonly compared: number;
}

type Scores = readonly ReadonlyMap<number, number>[];

function scoresOf(
  { slots, taxonomy, geography, on, ...input }: MatchInput,
  participants: MatchInput['participants'],
): Scores {
  const weights = weightsOn(input.weights, on);
  if (!weights) throw new Error('no weights in force');
  const market = new Market({ participants, slots, taxonomy, geography, on, weights, rules: rulesOn(input.rules, on) });
  return participants.map((_, participant) => {
    const scores = new Map<number, number>();
    market.visitAllowed(participant, (slot, score) => scores.set(slot, score));
    return scores;
  });
}

/** Swaps every attribute that may not count, one after the other. */
export function swapFigures(input: MatchInput): readonly SwapFigure[] {
  const before = scoresOf(input, input.participants);
  return swaps.map(([name, swap]) => {
    const after = scoresOf(
      input,
      input.participants.map((person) => ({ ...person, ...swap })),
    );
    const pairs = before.flatMap((scores, person) =>
      [...scores].flatMap(([slot, score]) => {
        const now = after[person]?.get(slot);
        return now === undefined ? [] : [now !== score];
      }),
    );
    return { name, changed: pairs.filter(Boolean).length, compared: pairs.length };
  });
}
