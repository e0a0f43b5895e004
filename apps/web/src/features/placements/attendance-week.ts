import type { AttendanceInput, AttendanceKind } from '@fotfeste/contract';
import { addDays } from '../../ui/format.js';
import { numberForField, writtenNumber } from '../../ui/written-number.js';

/** A day as it is stored. */
export interface StoredDay {
  readonly on: string;
  readonly hours: number;
  readonly kind: AttendanceKind;
  readonly confirmed: boolean;
}

/** A day while it is being written; without a kind nothing is recorded for it. */
export interface WrittenDay {
  readonly on: string;
  readonly kind: AttendanceKind | undefined;
  readonly hours: string;
  /** Confirmed by the employer: it can no longer be changed here. */
  readonly confirmed: boolean;
}

interface Period {
  readonly from: string;
  readonly to: string;
  readonly weeklyHours: number;
}

const workingDays = 5;

/** The hours of an ordinary working day, to the nearest half hour. */
export function ordinaryDay({ weeklyHours }: Pick<Period, 'weeklyHours'>): number {
  return Math.round((weeklyHours / workingDays) * 2) / 2;
}

/**
 * The days of the week that starts on a Monday, as far as they are within the placement: Monday to Friday, and weekend
 * days that something is recorded on.
 */
export function weekToWrite(monday: string, placement: Period, stored: readonly StoredDay[]): readonly WrittenDay[] {
  return [0, 1, 2, 3, 4, 5, 6].flatMap((offset) => {
    const on = addDays(monday, offset);
    const day = stored.find((row) => row.on === on);
    const within = on >= placement.from && on <= placement.to;
    if (!within || (offset >= workingDays && day === undefined)) return [];
    return [{ on, kind: day?.kind, hours: numberForField(day?.hours), confirmed: day?.confirmed ?? false }];
  });
}

/** The same week with every day that is not recorded yet, up to a date, as agreed: present for the ordinary hours. */
export function asAgreed(week: readonly WrittenDay[], placement: Period, upTo: string): readonly WrittenDay[] {
  const hours = numberForField(ordinaryDay(placement));
  return week.map((day) => (day.kind === undefined && day.on <= upTo ? { ...day, kind: 'PRESENT', hours } : day));
}

/** What to send: the days that have a kind and differ from what is stored. Only a day present has hours. */
export function daysToRecord(week: readonly WrittenDay[], stored: readonly StoredDay[]): readonly AttendanceInput[] {
  return week.flatMap(({ on, kind, hours, confirmed }) => {
    if (kind === undefined || confirmed) return [];
    const worked = kind === 'PRESENT' ? (writtenNumber(hours) ?? 0) : 0;
    const before = stored.find((day) => day.on === on);
    return before?.kind === kind && before.hours === worked ? [] : [{ on, kind, hours: worked }];
  });
}
