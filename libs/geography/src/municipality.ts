import type { LocalDate, MunicipalityNumber } from '@fotfeste/kernel';
import { type MunicipalityChange, knownChanges } from './municipality-changes.js';

/** Reads a municipality number (kommunenummer): four digits, with the leading 0 a spreadsheet may have dropped. */
export function parseMunicipalityNumber(text: string): MunicipalityNumber | undefined {
  const digits = text.trim();
  if (/^\d{4}$/.test(digits)) return digits as MunicipalityNumber;
  return /^\d{3}$/.test(digits) ? (`0${digits}` as MunicipalityNumber) : undefined;
}

/**
 * The number a municipality has on a day, followed through mergers and renumberings.
 *
 * Asker's old 0220 is 3025 from 2020 and 3203 from 2024. A number that no change mentions is returned as it is. Where a
 * municipality was split, the part most people live in is followed.
 */
export function municipalityOn(
  number: MunicipalityNumber,
  on: LocalDate,
  changes: readonly MunicipalityChange[] = knownChanges,
): MunicipalityNumber {
  let current = number;
  for (let steps = 0; steps <= changes.length; steps++) {
    const next = changes.find(({ from, validFrom }) => from === current && validFrom <= on);
    if (!next) return current;
    current = next.to;
  }
  throw new RangeError(`municipality changes go in a circle at ${number}`);
}

/** Every number that has become this one: what old figures and addresses may still say. */
export function formerNumbersOf(
  number: MunicipalityNumber,
  changes: readonly MunicipalityChange[] = knownChanges,
): readonly MunicipalityNumber[] {
  const before = changes.filter(({ to }) => to === number).map(({ from }) => from);
  return before.flatMap((former) => [former, ...formerNumbersOf(former, changes)]);
}
