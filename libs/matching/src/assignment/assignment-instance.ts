/** One participant and one slot, by their numbers in the instance. */
export interface Pair {
  readonly participant: number;
  readonly slot: number;
}

/**
 * Who may go where, and what it is worth.
 *
 * Edges are in compressed rows: participant `p` may have the slots `slot[ptr[p]]` up to, not including, `slot[ptr[p + 1]]`,
 * each worth the integer `score` of the same position. Staying unassigned is worth 0, so an edge below 0 is never used.
 * Where a pair occurs twice the larger score counts.
 */
export interface AssignmentInstance {
  readonly participants: number;
  readonly slots: number;
  /** Places of each slot, whole numbers from 0. */
  readonly capacity: ArrayLike<number>;
  readonly ptr: ArrayLike<number>;
  readonly slot: ArrayLike<number>;
  readonly score: ArrayLike<number>;
  /** Pairs a person has decided: they hold whatever they cost. The first of two that contradict each other counts. */
  readonly pins?: readonly Pair[];
  /** Pairs a person has ruled out. */
  readonly vetoes?: readonly Pair[];
}

/** Why a pin could not be kept. */
export type PinProblem = 'NOT_A_CANDIDATE' | 'VETOED' | 'PINNED_ELSEWHERE' | 'SLOT_FULL';

/** A pin the instance itself contradicts; the solution is the best one without it. */
export interface RefusedPin extends Pair {
  readonly code: PinProblem;
}

/**
 * An optimal assignment with its proof.
 *
 * The prices and profits are the dual solution: `profit[p] >= score - price` on every edge of everyone not pinned, a slot
 * with a price is full, and both sides of the linear programme sum to `total`. Of all such prices
 * these are the least: each is exactly what one more place in the slot would bring, in points of score.
 */
export interface AssignmentSolution {
  /** The slot of each participant, -1 for nobody's. */
  readonly slotOf: Int32Array;
  readonly price: Float64Array;
  /** What each participant gains over the prices; below 0 only for a pin that costs more than it brings. */
  readonly profit: Float64Array;
  readonly total: number;
  readonly matched: number;
  /** Dual minus primal value, always 0: anything else is thrown as a fault. */
  readonly gap: number;
  readonly refusedPins: readonly RefusedPin[];
}

export type AssignmentFaultCode = 'MALFORMED_INSTANCE' | 'SCORE_OUT_OF_RANGE' | 'UNKNOWN_NUMBER' | 'DUALITY_GAP';

/** A fault of the caller (an instance that is none) or of the solver (an optimum it cannot prove). */
export class AssignmentFault extends Error {
  override readonly name = 'AssignmentFault';

  constructor(
    readonly code: AssignmentFaultCode,
    message: string,
  ) {
    super(message);
  }
}

/** What is wrong with an instance, and in which words. */
export interface InstanceProblem {
  readonly code: 'MALFORMED_INSTANCE' | 'SCORE_OUT_OF_RANGE';
  readonly message: string;
}

/** Sums stay exact integers in a double up to here. */
const LARGEST_TOTAL = Number.MAX_SAFE_INTEGER / 4;

/** Whether that many scores of that size still add up without rounding. */
export const sumsExactly = (largest: number, count: number): boolean => largest * (count + 1) <= LARGEST_TOTAL;

/**
 * Looks an instance through before it is solved.
 *
 * @returns the largest score by size, or the first problem found
 */
export function inspectInstance(instance: AssignmentInstance): number | InstanceProblem {
  const problem = shapeProblem(instance) ?? capacityProblem(instance) ?? rowProblem(instance);
  return problem === undefined ? largestScore(instance) : malformed(problem);
}

function shapeProblem({ participants, slots, capacity, ptr, slot, score }: AssignmentInstance): string | undefined {
  if (!isCount(participants) || !isCount(slots)) return 'participants and slots must be whole numbers from 0';
  if (capacity.length !== slots) return `capacity has ${capacity.length} entries for ${slots} slots`;
  if (ptr.length !== participants + 1)
    return `ptr has ${ptr.length} entries for ${participants} participants, which takes ${participants + 1}`;
  if (ptr[0] !== 0) return 'ptr must start at 0';
  if (slot.length !== score.length) return `there are ${slot.length} edges but ${score.length} scores`;
  if (ptr[participants] !== slot.length) return `ptr ends at ${ptr[participants]} but there are ${slot.length} edges`;
  return undefined;
}

function capacityProblem({ slots, capacity }: AssignmentInstance): string | undefined {
  for (let s = 0; s < slots; s++)
    if (!isCount(capacity[s]!)) return `slot ${s} has capacity ${capacity[s]}, which is no whole number from 0`;
  return undefined;
}

function rowProblem({ participants, ptr }: AssignmentInstance): string | undefined {
  for (let p = 0; p < participants; p++)
    if (!Number.isInteger(ptr[p + 1]) || ptr[p + 1]! < ptr[p]!) return `ptr falls after participant ${p}`;
  return undefined;
}

function largestScore({ participants, slots, slot, score }: AssignmentInstance): number | InstanceProblem {
  let largest = 0;
  for (let e = 0; e < slot.length; e++) {
    const s = slot[e]!;
    const worth = score[e]!;
    if (!(s >= 0 && s < slots) || !Number.isInteger(s)) return malformed(`edge ${e} names slot ${s} of ${slots}`);
    if (!Number.isInteger(worth)) return malformed(`edge ${e} has score ${worth}, which is no integer`);
    if (worth > largest) largest = worth;
    else if (-worth > largest) largest = -worth;
  }
  if (sumsExactly(largest, participants + slots)) return largest;
  return { code: 'SCORE_OUT_OF_RANGE', message: `a score of ${largest} is too large for exact totals` };
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 2 ** 31;

const malformed = (message: string): InstanceProblem => ({ code: 'MALFORMED_INSTANCE', message });
