import { randomInstance, type RandomInstance } from '../../libs/matching/src/assignment/testing/random-instance.js';
import { solveWithHighs, type HighsAnswer } from './support-highs.js';

/** A size of instance, with what the solver has to reach on it. */
export interface BenchShape {
  readonly name: string;
  readonly participants: number;
  readonly slots: number;
  readonly mostPlaces: number;
  /** Times HiGHS. */
  readonly asked: number;
}

export const tight: BenchShape = { name: 'tight', participants: 20_000, slots: 5_000, mostPlaces: 5, asked: 60 };
export const slack: BenchShape = { name: 'slack', participants: 20_000, slots: 20_000, mostPlaces: 5, asked: 400 };
export const onePlaceEach: BenchShape = {
  name: 'one place each',
  participants: 20_000,
  slots: 20_000,
  mostPlaces: 1,
  asked: 150,
};

const instances = new Map<string, RandomInstance>();
const answers = new Map<string, HighsAnswer>();

/** The shape's instance, about 50 candidates each; the same in every run. */
export function instanceOf(shape: BenchShape): RandomInstance {
  const known = instances.get(shape.name);
  if (known) return known;
  const instance = randomInstance({ ...shape, degree: 50, seed: 20_260_101 });
  instances.set(shape.name, instance);
  return instance;
}

/** HiGHS on the shape's instance, once per run; from half a minute to minutes on the large ones. */
export function highsOn(shape: BenchShape): HighsAnswer {
  const known = answers.get(shape.name);
  if (known) return known;
  const answer = solveWithHighs(instanceOf(shape));
  answers.set(shape.name, answer);
  return answer;
}

export function describeShape(shape: BenchShape): string {
  const places = instanceOf(shape).capacity.reduce((sum, capacity) => sum + capacity, 0);
  return `${shape.participants} x ${shape.slots}, ${places} places, ${shape.name}`;
}
