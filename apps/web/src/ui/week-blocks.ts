import { parseClock, formatClock } from './format.js';

/** A stretch of a day in the ordinary week. 1 is Monday; `toMinute` is not included. */
export interface WeekBlock {
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** A stretch while it is being written: the clock as text. */
export interface WrittenBlock {
  readonly key: number;
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The blocks as they are shown in a form, Monday first. */
export function blocksToWrite(blocks: readonly WeekBlock[]): readonly WrittenBlock[] {
  return blocks
    .toSorted((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute)
    .map((block, key) => ({
      key,
      weekday: block.weekday,
      from: formatClock(block.fromMinute),
      to: formatClock(block.toMinute),
    }));
}

/** The blocks as they are sent; one that is no stretch of time is left out. See `wrongBlocks`. */
export function blocksFromWritten(written: readonly WrittenBlock[]): WeekBlock[] {
  return written.flatMap(({ weekday, from, to }) => {
    const fromMinute = parseClock(from);
    const toMinute = parseClock(to);
    if (fromMinute === undefined || toMinute === undefined || toMinute <= fromMinute) return [];
    return [{ weekday, fromMinute, toMinute }];
  });
}

/** The keys of blocks that are no stretch of time: a time is missing, or it ends before it starts. */
export function wrongBlocks(written: readonly WrittenBlock[]): readonly number[] {
  return written.filter((block) => blocksFromWritten([block]).length === 0).map((block) => block.key);
}

/** Hours a week in all, overlaps counted once. */
export function hoursOf(blocks: readonly WeekBlock[]): number {
  let minutes = 0;
  for (const weekday of weekdays) {
    let reached = 0;
    const ofDay = blocks.filter((block) => block.weekday === weekday).toSorted((a, b) => a.fromMinute - b.fromMinute);
    for (const block of ofDay) {
      minutes += Math.max(block.toMinute - Math.max(block.fromMinute, reached), 0);
      reached = Math.max(reached, block.toMinute);
    }
  }
  return minutes / 60;
}
