import { LiveAssignment, solveAssignment } from '@fotfeste/matching';
import { Market } from '../../libs/matching/src/assignment/testing/market.js';
import { changesOf } from './support-changes.js';
import {
  asTheyCome,
  candidateGraph,
  everySuggestion,
  growth,
  nationalRun,
  swapped,
  wholePipeline,
} from './pipeline.js';
import { solveWithHighs } from './support-highs.js';
import {
  describeShape,
  highsOn,
  instanceOf,
  onePlaceEach,
  slack,
  tight,
  type BenchShape,
} from './support-instances.js';
import { firstCome, greedy } from './support-rules-of-thumb.js';
import { assertEqual, inMs, quantile, runTable, stopwatch, type BenchRow, type BenchTarget } from './support-table.js';

/** Target 1: the exact optimum, so many times quicker than HiGHS. Ours is the median of eleven solves, once warm. */
export function* exactAssignment(): Generator<BenchRow> {
  for (const shape of [tight, slack, onePlaceEach]) {
    const instance = instanceOf(shape);
    const times: number[] = [];
    let total = 0;
    for (let run = 0; run < 21; run++) {
      const elapsed = stopwatch();
      const solution = solveAssignment(instance);
      if (run >= 10) times.push(elapsed());
      assertEqual(solution.gap, 0, 'duality gap');
      total = solution.total;
    }
    const highs = highsOn(shape);
    assertEqual(total, highs.total, `total of ${shape.name}`);
    yield ratioRow(shape, quantile(times, 0.5), highs.ms);
  }
}

function ratioRow(shape: BenchShape, ms: number, highsMs: number): BenchRow {
  const ratio = highsMs / ms;
  return {
    target: '1',
    what: describeShape(shape),
    ours: inMs(ms),
    baseline: `HiGHS ${inMs(highsMs)}`,
    reached: `${ratio.toFixed(0)} x`,
    asked: `>= ${shape.asked} x`,
    met: ratio >= shape.asked,
  };
}

/** Target 3: one change repaired, against HiGHS solving the changed market again; the totals are the same throughout. */
export function* oneRepair(): Generator<BenchRow> {
  for (const shape of [tight, slack]) {
    const instance = instanceOf(shape);
    const live = new LiveAssignment(instance);
    const market = new Market(instance);
    const times: number[] = [];
    for (const change of changesOf(instance, (participant) => live.slotOf(participant), 4800)) {
      const elapsed = stopwatch();
      const repaired = live.repair(change);
      times.push(elapsed());
      if (repaired.ok) market.take(change);
      if (times.length % 800 === 0)
        assertEqual(live.total, solveAssignment(market.instance()).total, 'total after repairs');
    }
    const again = solveWithHighs({ ...market.instance(), pins: [] });
    assertEqual(live.solution().total, again.total, 'total after all repairs');
    const measured = times.slice(400);
    const share = again.ms / quantile(measured, 0.99);
    yield {
      target: '3',
      what: `${measured.length} changes to ${shape.participants} x ${shape.slots}, ${shape.name}`,
      ours: `p50 ${quantile(measured, 0.5).toFixed(3)} p99 ${inMs(quantile(measured, 0.99))}`,
      baseline: `HiGHS again ${inMs(again.ms)}`,
      reached: `p99 1/${share.toFixed(0)}`,
      asked: '<= 1/20000',
      met: share >= 20_000,
    };
  }
}

/** Target 4, rules of thumb: how much more the optimum is worth than first come and than highest score first. */
export function* rulesOfThumb(): Generator<BenchRow> {
  for (const shape of [tight, onePlaceEach]) {
    const instance = instanceOf(shape);
    const { total } = solveAssignment(instance);
    const more = (than: number): number => 100 * (total / than - 1);
    for (const [name, value, asked] of [
      ['first come', firstCome(instance), shape === tight ? 10 : 0],
      ['highest score first', greedy(instance), 0],
    ] as const)
      yield {
        target: '4',
        what: `${describeShape(shape)}`,
        ours: `${total}`,
        baseline: `${name} ${value}`,
        reached: `+${more(value).toFixed(1)} % value`,
        asked: asked > 0 ? `>= +${asked} %` : '-',
        met: more(value) >= asked,
      };
  }
}

const inTurn = (...parts: readonly (() => Generator<BenchRow>)[]): BenchTarget =>
  function* () {
    for (const part of parts) yield* part();
  };

const targets: Readonly<Record<string, BenchTarget>> = {
  '1': exactAssignment,
  '2': wholePipeline,
  '3': oneRepair,
  '4': inTurn(rulesOfThumb, candidateGraph, asTheyCome),
  '5': swapped,
  '6': everySuggestion,
  '7': inTurn(growth, nationalRun),
};

process.exitCode = (await runTable(targets, process.argv.slice(2))) ? 0 : 1;
