import {
  localDate,
  modulo11CheckDigit,
  parseLocalDate,
  refuse,
  ok,
  yearOf,
  type LocalDate,
  type Result,
} from '@fotfeste/kernel';

/**
 * The number a person is known by in a register: a newcomer goes from a DUF number (immigration authorities) through a
 * D-number (D-nummer, temporary) to a birth number (fødselsnummer). It identifies; it is never a primary key.
 */
export interface IdentityNumber {
  readonly kind: 'BIRTH_NUMBER' | 'D_NUMBER' | 'DUF_NUMBER';
  /** Digits only: 11, or 12 for DUF. */
  readonly number: string;
  /** Whether it belongs to a test register (month + 40 or + 80). */
  readonly synthetic: boolean;
  /** The birth date a birth or D-number contains. */
  readonly birthDate?: LocalDate;
}

/** Why a text is not an identity number that may be used here. */
export type IdentityNumberRefusal = { readonly code: 'IDENTITY_NUMBER_WRONG' | 'IDENTITY_NUMBER_SYNTHETIC' };

/** What decides whether a number may be used: the day (a birth date is never in the future) and the environment. */
export interface IdentityNumberRules {
  readonly today: LocalDate;
  /** True only where no real people are: then, and only then, test numbers are taken. */
  readonly allowSynthetic: boolean;
}

const wrong = refuse({ code: 'IDENTITY_NUMBER_WRONG' } as const);

/**
 * Reads a birth number, D-number (11 digits) or DUF number (12), with or without spaces.
 *
 * The sex digit is read by nobody: it says nothing we may use, and disappears from 2032.
 * Source: Folkeregisteret's number format (two modulo 11 digits, D-number day + 40, test numbers month + 40 or + 80);
 * DUF check as in SSB's KOSTRA validation (weights 4 6 3 2 4 6 3 2 7 5, remainder by 11 as two digits).
 */
export function readIdentityNumber(
  text: string,
  rules: IdentityNumberRules,
): Result<IdentityNumber, IdentityNumberRefusal> {
  const digits = text.replace(/[\s.\-]/g, '');
  if (/^\d{12}$/.test(digits)) return readDuf(digits, rules);
  if (!/^\d{11}$/.test(digits) || !hasPersonCheckDigits(digits)) return wrong;
  return readPersonNumber(digits, rules);
}

function readPersonNumber(digits: string, rules: IdentityNumberRules): Result<IdentityNumber, IdentityNumberRefusal> {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const synthetic = month > 40;
  const birthDate = birthDateOf(digits, day > 40 ? day - 40 : day, realMonth(month));
  if (birthDate === undefined || birthDate > rules.today) return wrong;
  if (synthetic && !rules.allowSynthetic) return refuse({ code: 'IDENTITY_NUMBER_SYNTHETIC' });
  return ok({ kind: day > 40 ? 'D_NUMBER' : 'BIRTH_NUMBER', number: digits, synthetic, birthDate });
}

const realMonth = (month: number): number => (month > 80 ? month - 80 : month > 40 ? month - 40 : month);

function birthDateOf(digits: string, day: number, month: number): LocalDate | undefined {
  const century = centuryOf(Number(digits.slice(4, 6)), Number(digits.slice(6, 9)));
  if (century === undefined) return undefined;
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return parseLocalDate(`${century}${digits.slice(4, 6)}-${twoDigits(month)}-${twoDigits(day)}`);
}

function centuryOf(year: number, individual: number): number | undefined {
  if (individual < 500) return 19;
  if (individual < 750 && year >= 54) return 18;
  if (year < 40) return 20;
  return individual >= 900 ? 19 : undefined;
}

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

const hasPersonCheckDigits = (digits: string): boolean =>
  modulo11CheckDigit(digits, firstWeights) === Number(digits[9]) &&
  modulo11CheckDigit(digits, secondWeights) === Number(digits[10]);

/**
 * Completes nine digits (day, month, year, individual number) to a birth or D-number, for synthetic people.
 * @returns undefined where a check digit would be 10; such a number is never issued
 */
export function withPersonCheckDigits(nine: string): string | undefined {
  const first = modulo11CheckDigit(nine, firstWeights);
  if (first === undefined) return undefined;
  const second = modulo11CheckDigit(`${nine}${first}`, secondWeights);
  return second === undefined ? undefined : `${nine}${first}${second}`;
}

const dufWeights = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];
const dufBegan = localDate('1990-01-01');

function readDuf(digits: string, rules: IdentityNumberRules): Result<IdentityNumber, IdentityNumberRefusal> {
  const year = Number(digits.slice(0, 4));
  if (year < yearOf(dufBegan) || year > yearOf(rules.today)) return wrong;
  if (withDufCheckDigits(digits.slice(0, 10)) !== digits) return wrong;
  return ok({ kind: 'DUF_NUMBER', number: digits, synthetic: false });
}

/** Completes year and serial number (ten digits) to a DUF number. */
export function withDufCheckDigits(ten: string): string {
  const sum = dufWeights.reduce((total, weight, index) => total + weight * Number(ten[index]), 0);
  return `${ten}${String(sum % 11).padStart(2, '0')}`;
}
