import type { WeekBlock } from './facts.js';

/** Minutes in a list of blocks that may overlap each other. */
export const minutesIn = (blocks: readonly WeekBlock[]): number =>
  joined(blocks).reduce((sum, block) => sum + length(block), 0);

/** Hours in a list of blocks, to one decimal. */
export const hoursIn = (blocks: readonly WeekBlock[]): number => Math.round(minutesIn(blocks) / 6) / 10;

/** The parts of some blocks that lie within others. */
export function within(blocks: readonly WeekBlock[], limits: readonly WeekBlock[]): readonly WeekBlock[] {
  return joined(blocks).flatMap((block) =>
    joined(limits).flatMap((limit) => {
      const fromMinute = Math.max(block.fromMinute, limit.fromMinute);
      const toMinute = Math.min(block.toMinute, limit.toMinute);
      return limit.weekday === block.weekday && toMinute > fromMinute
        ? [{ weekday: block.weekday, fromMinute, toMinute }]
        : [];
    }),
  );
}

/** The parts of some blocks that lie outside others. */
export function outside(blocks: readonly WeekBlock[], taken: readonly WeekBlock[]): readonly WeekBlock[] {
  return joined(taken).reduce<readonly WeekBlock[]>(
    (left, cut) => left.flatMap((block) => without(block, cut)),
    joined(blocks),
  );
}

/** Days with a stretch of at least some minutes, Monday first. */
export const daysWithAtLeast = (blocks: readonly WeekBlock[], minutes: number): readonly WeekBlock['weekday'][] => [
  ...new Set(
    joined(blocks)
      .filter((block) => length(block) >= minutes)
      .map(({ weekday }) => weekday),
  ),
];

/** Overlapping and adjoining blocks made one, in the order of the week. */
export function joined(blocks: readonly WeekBlock[]): readonly WeekBlock[] {
  const sorted = [...blocks]
    .filter((block) => length(block) > 0)
    .sort((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute || a.toMinute - b.toMinute);
  const whole: WeekBlock[] = [];
  for (const block of sorted) {
    const last = whole.at(-1);
    if (last && last.weekday === block.weekday && block.fromMinute <= last.toMinute) {
      whole[whole.length - 1] = { ...last, toMinute: Math.max(last.toMinute, block.toMinute) };
    } else whole.push(block);
  }
  return whole;
}

const length = ({ fromMinute, toMinute }: WeekBlock): number => toMinute - fromMinute;

function without(block: WeekBlock, cut: WeekBlock): readonly WeekBlock[] {
  if (cut.weekday !== block.weekday || cut.toMinute <= block.fromMinute || cut.fromMinute >= block.toMinute) {
    return [block];
  }
  const before = { ...block, toMinute: cut.fromMinute };
  const after = { ...block, fromMinute: cut.toMinute };
  return [before, after].filter((part) => length(part) > 0);
}
