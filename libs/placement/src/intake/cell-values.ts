import { addYears, parseLocalDate, refuse, ok, type LocalDate, type Result } from '@fotfeste/kernel';
import type { RowProblemCode } from './row-problem.js';

/** What one cell can be refused for, without its place in the file. */
export interface CellRefusal {
  readonly code: RowProblemCode;
  readonly accepted?: string;
}

/** What reading one cell gives. */
export type CellResult<Value> = Result<Value, CellRefusal>;

const unknownWords = new Set([
  '',
  '-',
  '–',
  '?',
  'ukjent',
  'vet ikke',
  'ikke kjent',
  'uoppgitt',
  'unknown',
  'n/a',
  'null',
]);

/** Whether a cell says nothing. Unknown is never read as no, none or zero. */
export const isUnknown = (text: string): boolean => unknownWords.has(text.trim().toLowerCase());

/** A text for comparison: lower case, no accents on e, ø and å kept, single spaces, no punctuation at the ends. */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[éè]/g, 'e')
    .replace(/[\s_\u00a0]+/g, ' ')
    .replace(/^[\s.:*]+|[\s.:*]+$/g, '');

const monthNames = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/;
const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?: \d{2}:\d{2}.*)?$/;
const dayMonthName = /^(\d{1,2})\.? ?([a-zæøå]{3,})\.? (\d{4})$/i;

/**
 * Reads a date as Norwegians write it: `01.03.2026`, `1/3/26`, `1. mars 2026`, and ISO with or without a time of day.
 * The day always comes first. A year of two digits is the latest one that is not after `latest`.
 */
export function readDate(text: string, latest: LocalDate): CellResult<LocalDate> {
  const date = parseLocalDate(isoText(text.trim(), latest) ?? '');
  return date === undefined ? refuse({ code: 'NOT_A_DATE' }) : ok(date);
}

function isoText(text: string, latest: LocalDate): string | undefined {
  const iso = isoDate.exec(text);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const numeric = dayFirst.exec(text);
  if (numeric) return composed({ year: numeric[3], month: numeric[2], day: numeric[1] }, latest);
  const named = dayMonthName.exec(text);
  const month = monthNames.indexOf((named?.[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return named && month > 0 ? composed({ year: named[3], month: String(month), day: named[1] }, latest) : undefined;
}

type DateParts = Readonly<Record<'year' | 'month' | 'day', string | undefined>>;

function composed({ year = '', month = '', day = '' }: DateParts, latest: LocalDate): string {
  const rest = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year.length === 4) return `${year}-${rest}`;
  const thisCentury = `${latest.slice(0, 2)}${year}-${rest}`;
  return thisCentury <= latest ? thisCentury : `${Number(latest.slice(0, 2)) - 1}${year}-${rest}`;
}

/** The latest date a two-digit year outside birth dates can mean: twenty years ahead. */
export const farAhead = (today: LocalDate): LocalDate => addYears(today, 20);

/**
 * Reads a number with decimal comma or point and spaces between thousands, as decimal text (`37.5`), which loses
 * nothing. `1.234` is refused as ambiguous; `kr`, `%`, `,-` and `t` around the number are allowed.
 */
export function readDecimal(text: string): CellResult<string> {
  const bare = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^kr\.?|(?:kr\.?|,-|%|t|timer|min)$/gi, '')
    .replace('−', '-');
  const comma = bare.includes(',');
  const plain = comma ? bare.replace(/\.(?=\d{3})/g, '').replace(',', '.') : bare;
  if (!/^[+-]?\d{1,12}(?:\.\d{1,6})?$/.test(plain)) return refuse({ code: 'NOT_A_NUMBER' });
  if (!comma && /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(plain)) return refuse({ code: 'NUMBER_AMBIGUOUS' });
  return ok(plain.replace('+', ''));
}

/** Bounds a number must lie within, both included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Reads a number within a range; below zero is named as such, since a lost minus sign is the usual cause. */
export function readNumber(text: string, range: Range): CellResult<number> {
  const decimal = readDecimal(text);
  if (!decimal.ok) return decimal;
  const number = Number(decimal.value);
  if (number < 0 && range.min >= 0) return refuse({ code: 'NEGATIVE' });
  const inside = number >= range.min && number <= range.max;
  return inside ? ok(number) : refuse({ code: 'OUT_OF_RANGE', accepted: `${range.min}-${range.max}` });
}

/** Reads a whole number within a range. */
export function readWholeNumber(text: string, range: Range): CellResult<number> {
  const number = readNumber(text, range);
  return !number.ok || Number.isInteger(number.value) ? number : refuse({ code: 'NOT_A_WHOLE_NUMBER' });
}

const yes = new Set(['ja', 'j', 'yes', 'y', 'x', '1', 'true', 'sann']);
const no = new Set(['nei', 'n', 'no', '0', 'false', 'usann']);

/** Reads yes or no in Norwegian or English. An unknown cell never gets here: unknown is not no. */
export function readYesOrNo(text: string): CellResult<boolean> {
  const word = comparable(text);
  if (yes.has(word)) return ok(true);
  return no.has(word) ? ok(false) : refuse({ code: 'NOT_YES_OR_NO' });
}

/** Reads a postcode, putting back the zero a spreadsheet removed from Oslo's. */
export function readPostcode(text: string): CellResult<string> {
  const digits = text.trim().replace(/^N[O]?-/i, '');
  return /^\d{3,4}$/.test(digits) ? ok(digits.padStart(4, '0')) : refuse({ code: 'NOT_A_POSTCODE' });
}

/** Reads a phone number into international form: `+4791234567`. Eight digits are Norwegian. */
export function readPhone(text: string): CellResult<string> {
  const digits = text.replace(/[\s().\-/\u00a0]/g, '').replace(/^00/, '+');
  if (/^[2-9]\d{7}$/.test(digits)) return ok(`+47${digits}`);
  if (/^47[2-9]\d{7}$/.test(digits)) return ok(`+${digits}`);
  return /^\+[1-9]\d{6,14}$/.test(digits) ? ok(digits) : refuse({ code: 'NOT_A_PHONE_NUMBER' });
}

/** Reads an e-mail address, shape only: whether it exists is found out by writing to it. */
export function readEmail(text: string): CellResult<string> {
  const address = text.trim().toLowerCase();
  const shaped = /^[^\s@,;<>"]{1,64}@[a-z0-9æøå](?:[a-z0-9æøå.-]{0,250}[a-z0-9æøå])?\.[a-z]{2,24}$/.test(address);
  return shaped ? ok(address) : refuse({ code: 'NOT_AN_EMAIL' });
}

/** The parts of a cell that lists several things, separated by `|`, `;`, line breaks or, unless names hold them, commas. */
export const readList = (text: string): readonly string[] => {
  const separator = /[|;\n]/.test(text) ? /[|;\n]/ : ',';
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => !isUnknown(part));
};
