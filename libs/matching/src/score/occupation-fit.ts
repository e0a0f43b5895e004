import type { OccupationWish, WorkExperience } from '../facts.js';
import type { Share } from './share.js';
import type { Weights } from './weights.js';

/** How much of an occupation another prepares for, 0-100, from numbers or codes alike. */
export type SimilarityTo = (experienced: number) => number;

/** Experience that counts: where, and how much of full credit its length gives, in percent. */
export const yearsPercent = ({ years }: WorkExperience): number => {
  if (years === undefined) return 90;
  if (years >= 2) return 100;
  return years >= 1 ? 90 : 75;
};

/** The best of what a person has worked with, for one occupation. `similarities` are in the order of the history. */
export function experienceShare(
  history: readonly WorkExperience[] | undefined,
  similarityOf: (index: number) => number,
): Share {
  if (history === undefined) return undefined;
  let best = 0;
  for (let i = 0; i < history.length; i++) {
    const entry = history[i];
    if (entry) best = Math.max(best, Math.floor((similarityOf(i) * yearsPercent(entry)) / 10));
  }
  return best;
}

/** The best wish an occupation answers to. No wishes at all is not a no: whoever was asked and has none is open. */
export function wishShare(
  wishes: readonly OccupationWish[] | undefined,
  similarityOf: (index: number) => number,
  { wishPercent }: Weights,
): Share {
  if (wishes === undefined || wishes.length === 0) return undefined;
  let best = 0;
  for (let i = 0; i < wishes.length; i++) {
    const percent = wishPercent[Math.min(Math.max((wishes[i]?.rank ?? 1) - 1, 0), wishPercent.length - 1)] ?? 0;
    best = Math.max(best, Math.floor((similarityOf(i) * percent) / 10));
  }
  return best;
}
