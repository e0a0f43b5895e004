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
 * with a price is full, and both sides of the linear programme sum to `total`. The price says what one more place would
 * bring, in points of score.
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

export type AssignmentFaultCode = 'MALFORMED_INSTANCE' | 'SCORE_OUT_OF_RANGE' | 'DUALITY_GAP';

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

/** Sums stay exact integers in a double up to here. */
const LARGEST_TOTAL = Number.MAX_SAFE_INTEGER / 4;

/**
 * Refuses arrays that describe no instance.
 *
 * @returns the largest score by size
 * @throws AssignmentFault MALFORMED_INSTANCE, or SCORE_OUT_OF_RANGE when totals could leave the exact integers
 */
export function checkInstance(instance: AssignmentInstance): number {
  checkShape(instance);
  checkCapacities(instance);
  checkRows(instance);
  return checkEdges(instance);
}

function checkShape({ participants, slots, capacity, ptr, slot, score }: AssignmentInstance): void {
  if (!isCount(participants) || !isCount(slots)) malformed('participants and slots must be whole numbers from 0');
  if (capacity.length !== slots) malformed(`capacity has ${capacity.length} entries for ${slots} slots`);
  if (ptr.length !== participants + 1) malformed(`ptr has ${ptr.length} entries for ${participants} participants`);
  if (ptr[0] !== 0) malformed('ptr must start at 0');
  if (slot.length !== score.length) malformed(`${slot.length} slots but ${score.length} scores`);
  if (ptr[participants] !== slot.length)
    malformed(`ptr ends at ${ptr[participants]} but there are ${slot.length} edges`);
}

function checkCapacities({ slots, capacity }: AssignmentInstance): void {
  for (let s = 0; s < slots; s++)
    if (!isCount(capacity[s]!)) malformed(`slot ${s} has capacity ${capacity[s]}, not a whole number from 0`);
}

function checkRows({ participants, ptr }: AssignmentInstance): void {
  for (let p = 0; p < participants; p++)
    if (!(ptr[p + 1]! >= ptr[p]!) || !Number.isInteger(ptr[p + 1]!)) malformed(`ptr falls after participant ${p}`);
}

function checkEdges({ participants, slots, slot, score }: AssignmentInstance): number {
  let largest = 0;
  for (let e = 0; e < slot.length; e++) {
    const s = slot[e]!;
    const worth = score[e]!;
    if (!(s >= 0 && s < slots) || !Number.isInteger(s)) malformed(`edge ${e} names slot ${s} of ${slots}`);
    if (!Number.isInteger(worth)) malformed(`edge ${e} has score ${worth}, not an integer`);
    if (worth > largest) largest = worth;
    else if (-worth > largest) largest = -worth;
  }
  if (largest * (participants + slots + 1) > LARGEST_TOTAL)
    throw new AssignmentFault('SCORE_OUT_OF_RANGE', `score ${largest} is too large for exact totals`);
  return largest;
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 2 ** 31;

function malformed(problem: string): never {
  throw new AssignmentFault('MALFORMED_INSTANCE', problem);
}
