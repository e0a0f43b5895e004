import type { LocalDate, SlotId } from '@fotfeste/kernel';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import { rankSlots, type SlotsToRank } from '../run/rank-slots.js';

/** A place somebody was given in the past, as it was known on the day it was decided. */
export interface PastPlacement {
  readonly participant: ParticipantFacts;
  readonly slot: SlotId;
  readonly decidedOn: LocalDate;
  /** Whether the place became a job. */
  readonly becameJob: boolean;
}

/** The places there were, each from the day it was offered to the day it was filled or withdrawn. */
export interface PastSlot {
  readonly slot: SlotFacts;
  readonly offeredOn: LocalDate;
  readonly goneOn?: LocalDate;
}

/** The past of a municipality, and the tables it is judged by today. */
export interface BacktestInput extends Omit<SlotsToRank, 'participant' | 'slots' | 'on'> {
  readonly placements: readonly PastPlacement[];
  readonly slots: readonly PastSlot[];
}

/** The ways of ordering the places that were open on a day. */
export const backtestMethods = ['FOTFESTE', 'FIRST_COME', 'SKILL_OVERLAP'] as const;
export type BacktestMethod = (typeof backtestMethods)[number];

/** Where the place that was chosen stood among those open on the day; 1 is the first. */
export interface BacktestRow {
  readonly placement: PastPlacement;
  readonly open: number;
  readonly rank: { readonly [method in BacktestMethod]: number };
}

/** What one way of ordering would have come to, over the placements that became a job. */
export interface BacktestFigures {
  readonly method: BacktestMethod;
  readonly placements: number;
  /** How often the place was first, or among the first three, in percent. */
  readonly first: number;
  readonly firstThree: number;
  /** The mean of 1 / rank, in thousandths. */
  readonly reciprocalRank: number;
  /** The mean share of the open places that stood behind it, in percent: 50 is chance. */
  readonly ahead: number;
}

/** A backtest: every placement, the figures, and what could not be judged. */
export interface Backtest {
  readonly rows: readonly BacktestRow[];
  readonly figures: readonly BacktestFigures[];
  /** The same over the placements that did not become a job: a way that ranks them as high tells nothing. */
  readonly withoutJob: readonly BacktestFigures[];
  readonly leftOut: readonly { readonly placement: PastPlacement; readonly reason: BacktestGap }[];
}

/** Why a placement is left out: its place is not in the list, or was not open, or was the only one open. */
export type BacktestGap = 'UNKNOWN_SLOT' | 'NOT_OPEN_THEN' | 'NO_CHOICE' | 'NO_TABLES_FOR_DATE';

/**
 * Where each way of ordering would have put the place that was chosen, among all that were open on the day, with what was
 * known then. Blind: who was placed where, and what came of it, is not an input to any order.
 *
 * First come is the order in which places were offered; skill overlap counts the skills a person lists among those a place
 * names. Ties go by id, which says nothing. A comparison of orders and no proof: people were only ever placed once.
 */
export function backtest(input: BacktestInput): Backtest {
  const rows: BacktestRow[] = [];
  const leftOut: { placement: PastPlacement; reason: BacktestGap }[] = [];
  for (const placement of input.placements) {
    const row = rowOf(input, placement);
    if (typeof row === 'string') leftOut.push({ placement, reason: row });
    else rows.push(row);
  }
  const of = (wanted: boolean) => rows.filter(({ placement }) => placement.becameJob === wanted);
  return {
    rows,
    figures: backtestMethods.map((method) => figuresOf(method, of(true))),
    withoutJob: backtestMethods.map((method) => figuresOf(method, of(false))),
    leftOut,
  };
}

function rowOf(input: BacktestInput, placement: PastPlacement): BacktestRow | BacktestGap {
  const { decidedOn, slot: chosen } = placement;
  if (!input.slots.some(({ slot }) => slot.id === chosen)) return 'UNKNOWN_SLOT';
  const open = input.slots.filter((past) => wasOpen(past, decidedOn));
  if (!open.some(({ slot }) => slot.id === chosen)) return 'NOT_OPEN_THEN';
  if (open.length < 2) return 'NO_CHOICE';
  const fotfeste = fotfesteOrder(input, placement, open);
  if (!fotfeste) return 'NO_TABLES_FOR_DATE';
  const place = (order: readonly SlotId[]): number => order.indexOf(chosen) + 1;
  return {
    placement,
    open: open.length,
    rank: {
      FOTFESTE: place(fotfeste),
      FIRST_COME: place(firstComeOrder(open)),
      SKILL_OVERLAP: place(overlapOrder(placement.participant, open)),
    },
  };
}

const wasOpen = ({ offeredOn, goneOn }: PastSlot, on: LocalDate): boolean =>
  offeredOn <= on && (goneOn === undefined || goneOn >= on);

/** Each place counts as one free place on the day, whatever its file says of periods since. */
function fotfesteOrder(
  { taxonomy, geography, rules, weights }: BacktestInput,
  { participant, decidedOn: on }: PastPlacement,
  open: readonly PastSlot[],
): readonly SlotId[] | undefined {
  const slots = open.map(({ slot }): SlotFacts => ({ ...slot, capacity: [{ from: on, places: 1 }] }));
  const ranked = rankSlots({ participant, slots, taxonomy, geography, rules, weights, on });
  return ranked.ok ? ranked.value.map(({ slot }) => slot.id) : undefined;
}

const byId = (a: PastSlot, b: PastSlot): number => (a.slot.id < b.slot.id ? -1 : 1);

const firstComeOrder = (open: readonly PastSlot[]): readonly SlotId[] =>
  [...open]
    .sort((a, b) => (a.offeredOn < b.offeredOn ? -1 : a.offeredOn > b.offeredOn ? 1 : byId(a, b)))
    .map(({ slot }) => slot.id);

function overlapOrder({ skills }: ParticipantFacts, open: readonly PastSlot[]): readonly SlotId[] {
  const held = new Set(skills?.map(({ skill }) => skill));
  const shared = ({ slot }: PastSlot): number => (slot.skills ?? []).filter(({ skill }) => held.has(skill)).length;
  return [...open].sort((a, b) => shared(b) - shared(a) || byId(a, b)).map(({ slot }) => slot.id);
}

function figuresOf(method: BacktestMethod, rows: readonly BacktestRow[]): BacktestFigures {
  const ranks = rows.map(({ rank }) => rank[method]);
  const share = (count: number): number => (rows.length === 0 ? 0 : Math.round((1000 * count) / rows.length) / 10);
  const mean = (values: readonly number[]): number =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    method,
    placements: rows.length,
    first: share(ranks.filter((rank) => rank === 1).length),
    firstThree: share(ranks.filter((rank) => rank <= 3).length),
    reciprocalRank: Math.round(1000 * mean(ranks.map((rank) => 1 / rank))),
    ahead: Math.round(1000 * mean(rows.map(({ open, rank }) => (open - rank[method]) / (open - 1)))) / 10,
  };
}
