import { addDays, addYears, daysBetween, yearOf, type LocalDate } from '@fotfeste/kernel';
import { withDufCheckDigits, withPersonCheckDigits, type IdentityNumber } from '@fotfeste/placement';
import type { Random } from '../random.js';

/** Gives out identity numbers of the test registers, no number twice. */
export interface IdentityNumbers {
  /** A birth number or D-number as Tenor has them (month + 80), for somebody born on a day. */
  personNumber(birthDate: LocalDate, kind: 'BIRTH_NUMBER' | 'D_NUMBER'): IdentityNumber;
  /** A DUF number of a year. Its serial numbers are the year's highest, which have not been in use. */
  dufNumber(year: number): IdentityNumber;
}

/** A fresh series; numbers depend on the order they are asked for. */
export function identityNumbers(): IdentityNumbers {
  const used = new Set<string>();
  let serial = 999_999;
  return {
    personNumber: (birthDate, kind) => {
      const start = firstIndividualNumber(birthDate);
      for (let individual = start; individual < start + 500; individual++) {
        const number = withPersonCheckDigits(nineDigits(birthDate, { kind, individual }));
        if (number === undefined || used.has(number)) continue;
        used.add(number);
        return { kind, number, synthetic: true, birthDate };
      }
      throw new RangeError(`no free identity number for ${birthDate}`);
    },
    dufNumber: (year) => {
      serial -= 1;
      return { kind: 'DUF_NUMBER', number: withDufCheckDigits(`${year}${serial}`), synthetic: false };
    },
  };
}

/** 000-499 for those born before 2000, 500-999 after. */
const firstIndividualNumber = (birthDate: LocalDate): number => (birthDate < '2000-01-01' ? 0 : 500);

interface Numbering {
  readonly kind: 'BIRTH_NUMBER' | 'D_NUMBER';
  readonly individual: number;
}

function nineDigits(birthDate: LocalDate, { kind, individual }: Numbering): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const shownDay = Number(day) + (kind === 'D_NUMBER' ? 40 : 0);
  return `${two(shownDay)}${two(Number(month) + 80)}${year.slice(2)}${String(individual).padStart(3, '0')}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A birth date that makes somebody an age between two, both included, on a day. */
export function birthDateFor(random: Random, [from, to]: readonly [number, number], today: LocalDate): LocalDate {
  const latest = addYears(today, -from);
  const earliest = addDays(addYears(today, -(to + 1)), 1);
  return addDays(earliest, random.integer(0, daysBetween(earliest, latest)));
}

/** The year a DUF number given on a day begins with. */
export const dufYear = (on: LocalDate): number => yearOf(on);
