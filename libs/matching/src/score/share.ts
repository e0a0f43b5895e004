import type { ComponentCode, Weights } from './weights.js';

/** How much of a component a pair earns, in thousandths; undefined where the facts are missing. */
export type Share = number | undefined;

/** All of it. */
export const whole = 1000;

/** The points of a share: rounded down, and the weights' answer where the share is unknown. */
export const pointsOf = (weights: Weights, code: ComponentCode, share: Share): number =>
  share === undefined
    ? Math.floor((weights.points[code] * weights.unknownPercent[code]) / 100)
    : Math.floor((weights.points[code] * share) / whole);
