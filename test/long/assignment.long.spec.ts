import { describe, expect, it } from '@jest/globals';
import { LiveAssignment, solveAssignment } from '@fotfeste/matching';
import { bruteForce } from '../../libs/matching/src/assignment/testing/brute-force.js';
import { Market } from '../../libs/matching/src/assignment/testing/market.js';
import { randomChange } from '../../libs/matching/src/assignment/testing/random-change.js';
import { solveWithHighs } from '../bench/support-highs.js';
import { randomInstance, seededRandom } from '../../libs/matching/src/assignment/testing/random-instance.js';

/** An instance of a size, degree, number of places and spread of scores that the seed picks. */
const instanceOf = (seed: number, mostParticipants: number) => {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const instance = randomInstance({
    participants: 1 + below(mostParticipants),
    slots: 1 + below(mostParticipants),
    degree: 1 + below(12),
    mostPlaces: 1 + below(5),
    seed,
  });
  const spread = [1, 3, 50, 10_001][below(4)]!;
  return { ...instance, score: instance.score.map((score) => score % spread) };
};

describe('ten thousand random instances', () => {
  it('are proven optimal, 7 000 of them up to 150 participants', () => {
    for (let seed = 1; seed <= 7000; seed++) expect(solveAssignment(instanceOf(seed, 150)).gap).toBe(0);
  }, 600_000);

  it('are what trying everything finds, 3 000 of them up to 6 participants', () => {
    for (let seed = 10_001; seed <= 13_000; seed++) {
      const instance = instanceOf(seed, 6);
      const { total, matched } = solveAssignment(instance);
      expect({ seed, total, matched }).toEqual({ seed, ...bruteForce(instance) });
    }
  }, 600_000);
});

describe('larger random instances', () => {
  it('are worth what HiGHS says, 150 of them up to 1 500 participants', () => {
    for (let seed = 20_001; seed <= 20_150; seed++) {
      const instance = instanceOf(seed, 1500);
      expect({ seed, total: solveAssignment(instance).total }).toEqual({ seed, total: solveWithHighs(instance).total });
    }
  }, 600_000);
});

describe('a long series of changes', () => {
  it('stays what a fresh solve would be worth, change by change', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = seededRandom(seed);
      const instance = instanceOf(seed, 120);
      const market = new Market(instance);
      const live = new LiveAssignment(instance);
      for (let step = 0; step < 200; step++) {
        const change = randomChange(market, random, 10_000);
        if (live.repair(change).ok) market.take(change);
        expect(live.total).toBe(solveAssignment(market.instance()).total);
      }
      expect(live.solution().gap).toBe(0);
    }
  }, 600_000);
});
