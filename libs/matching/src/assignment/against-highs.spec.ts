import { describe, expect, it } from '@jest/globals';
import loadHighs from 'highs';
import type { AssignmentInstance } from './assignment-instance.js';
import { solveMinimumCost } from './minimum-cost.js';
import { solveAssignment } from './solve-assignment.js';
import { randomInstance, seededRandom } from './testing/random-instance.js';

/** The assignment as a linear programme in CPLEX's text form; every corner of it is whole. */
function linearProgramme(instance: AssignmentInstance, goal: 'Maximize' | 'Minimize', row: '<=' | '='): string {
  const ofParticipant: string[][] = Array.from({ length: instance.participants }, () => []);
  const ofSlot: string[][] = Array.from({ length: instance.slots }, () => []);
  const objective: string[] = [];
  for (let p = 0; p < instance.participants; p++)
    for (let e = instance.ptr[p]!; e < instance.ptr[p + 1]!; e++) {
      objective.push(`${instance.score[e]} x${e}`);
      ofParticipant[p]!.push(`x${e}`);
      ofSlot[instance.slot[e]!]!.push(`x${e}`);
    }
  const constraint = (columns: readonly string[], right: string): string =>
    columns.length === 0 ? '' : `${columns.join(' + ')} ${right}`;
  const constraints = [
    ...ofParticipant.map((columns) => constraint(columns, `${row} 1`)),
    ...ofSlot.map((columns, s) => constraint(columns, `${row} ${instance.capacity[s]}`)),
  ];
  return [goal, objective.join('\n + '), 'Subject To', ...constraints, 'End'].join('\n');
}

// The package's types describe its CommonJS build, where the loader is a field; its ES build exports the loader itself.
const load = 'default' in loadHighs ? loadHighs.default : loadHighs;
const highs = await load();

describe('against HiGHS', () => {
  it.each([
    ['tight', { participants: 600, slots: 150, degree: 12, mostPlaces: 4 }],
    ['slack', { participants: 300, slots: 300, degree: 15, mostPlaces: 5 }],
    ['one place each', { participants: 300, slots: 300, degree: 15, mostPlaces: 1 }],
    ['one employer with most places', { participants: 500, slots: 5, degree: 3, mostPlaces: 150 }],
  ])('reaches the same total: %s', (_, shape) => {
    for (let seed = 1; seed <= 5; seed++) {
      const instance = randomInstance({ ...shape, seed });
      const proven = highs.solve(linearProgramme(instance, 'Maximize', '<='), { output_flag: false });
      expect(solveAssignment(instance).total).toBe(Math.round(proven.ObjectiveValue));
    }
  });

  it('reaches the same cost where everyone is matched', () => {
    const size = 120;
    for (let seed = 1; seed <= 5; seed++) {
      const random = seededRandom(seed);
      const count = size * size;
      const slot = Int32Array.from({ length: count }, (_, e) => e % size);
      const score = Int32Array.from({ length: count }, () => Math.floor(random() * 100));
      const ptr = Int32Array.from({ length: size + 1 }, (_, p) => p * size);
      const capacity = new Int32Array(size).fill(1);
      const instance = { participants: size, slots: size, capacity, ptr, slot, score };
      const proven = highs.solve(linearProgramme(instance, 'Minimize', '='), { output_flag: false });
      const row = slot.map((_, e) => Math.floor(e / size));
      const solved = solveMinimumCost(size, { row, column: slot, cost: score });
      expect(solved).toMatchObject({ ok: true, value: { total: Math.round(proven.ObjectiveValue) } });
    }
  });
});
