import { refuse, ok } from '@fotfeste/kernel';
import type { WeekBlock } from '@fotfeste/matching';
import type { CellResult } from './cell-values.js';

const dayNames = [
  ['man', 'mån', 'mon'],
  ['tir', 'tys', 'tue'],
  ['ons', 'wed'],
  ['tor', 'thu'],
  ['fre', 'fri'],
  ['lør', 'lau', 'sat'],
  ['søn', 'sun'],
] as const;

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
type Weekday = WeekBlock['weekday'];

const line =
  /^(\p{L}+)\.?(?:\s*[-–]\s*(\p{L}+)\.?)?\s+(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2}))?\s*[-–]\s*(\d{1,2})(?:[:.](\d{2}))?$/u;

/**
 * Reads the hours of an ordinary week: `man-fre 08:00-15:30, lør 10-14` (also nynorsk and English day names).
 * A shift over midnight is written as two: `fre 22-24, lør 0-6`.
 */
export function readWeekGrid(text: string): CellResult<readonly WeekBlock[]> {
  const blocks: WeekBlock[] = [];
  for (const part of text.split(/[,;|\n]|\bog\b|\band\b/)) {
    if (part.trim() === '') continue;
    const read = readLine(part.trim().toLowerCase());
    if (read === undefined) return refuse({ code: 'NOT_A_WEEK_GRID' });
    blocks.push(...read);
  }
  return ok(blocks);
}

function readLine(text: string): readonly WeekBlock[] | undefined {
  const match = line.exec(text);
  if (!match) return undefined;
  const [, firstDay = '', lastDay = firstDay] = match;
  const days = daysBetween(firstDay, lastDay);
  const fromMinute = minuteOf(match[3], match[4]);
  const toMinute = minuteOf(match[5], match[6]);
  if (days === undefined || toMinute > 24 * 60 || fromMinute >= toMinute) return undefined;
  return days.map((weekday) => ({ weekday, fromMinute, toMinute }));
}

const minuteOf = (hour = '0', minute = '0'): number =>
  Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : Infinity;

const weekdayOf = (name: string): Weekday | undefined =>
  weekdays.find((_, index) => dayNames[index]?.some((own) => own === name.slice(0, 3)));

function daysBetween(first: string, last: string): readonly Weekday[] | undefined {
  const [from, to] = [weekdayOf(first), weekdayOf(last)];
  if (from === undefined || to === undefined || from > to) return undefined;
  return weekdays.filter((day) => day >= from && day <= to);
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Writes a week the way `readWeekGrid` reads it, one part per day. */
export const writeWeekGrid = (blocks: readonly WeekBlock[]): string =>
  blocks
    .map((block) => `${dayNames[block.weekday - 1]?.[0] ?? ''} ${clock(block.fromMinute)}-${clock(block.toMinute)}`)
    .join(', ');

/** The hours of a week's blocks together. */
export const weeklyHoursOf = (blocks: readonly WeekBlock[]): number =>
  blocks.reduce((minutes, block) => minutes + block.toMinute - block.fromMinute, 0) / 60;
