import {
  millisecondsOf,
  instantFromMilliseconds,
  parseLocalDate,
  type Instant,
  type LocalDate,
  type Period,
} from '@fotfeste/kernel';

/** The case says something that cannot be read; the command answers with the message instead of a result. */
export class UnreadableCase extends Error {
  override readonly name = 'UnreadableCase';
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads one case's input by key. Absent and null are the same: not filled in. A value of the wrong kind, or a date that
 * does not exist, makes the case unreadable.
 */
export class CaseInput {
  constructor(readonly fields: JsonObject) {}

  has(key: string): boolean {
    return this.fields[key] !== undefined && this.fields[key] !== null;
  }

  number(key: string): number | undefined {
    return this.read(key, (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined));
  }

  whole(key: string): number | undefined {
    return this.read(key, (value) => (Number.isSafeInteger(value) ? Number(value) : undefined));
  }

  text(key: string): string | undefined {
    return this.read(key, (value) => (typeof value === 'string' ? value : undefined));
  }

  flag(key: string): boolean | undefined {
    return this.read(key, (value) => (typeof value === 'boolean' ? value : undefined));
  }

  date(key: string): LocalDate | undefined {
    return this.read(key, asDate);
  }

  /** A date that the category cannot do without. */
  requiredDate(key: string): LocalDate {
    return this.date(key) ?? this.missing(key);
  }

  dates(key: string): readonly LocalDate[] {
    return this.read(key, (value) => (Array.isArray(value) ? allOrNothing(value.map(asDate)) : undefined)) ?? [];
  }

  numbers(key: string): readonly number[] {
    return this.read(key, (value) => (Array.isArray(value) && value.every(isNumber) ? value : undefined)) ?? [];
  }

  /** Two dates, both included. */
  period(key: string): Period | undefined {
    if (!this.has(key)) return undefined;
    const [from, to, ...rest] = this.dates(key);
    return from && to && rest.length === 0 ? { from, to } : this.missing(key);
  }

  /** A moment; without a zone it is read as UTC, since only differences matter. */
  moment(key: string): Instant {
    return this.read(key, asMoment) ?? this.missing(key);
  }

  /** One of the words of a table, as what the table says. */
  word<Meaning>(key: string, words: Readonly<Record<string, Meaning>>): Meaning | undefined {
    return this.read(key, (value) =>
      typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : undefined,
    );
  }

  object(key: string): JsonObject | undefined {
    return this.read(key, (value) => (isObject(value) ? value : undefined));
  }

  /** The same input where one field is not filled in. */
  without(key: string): CaseInput {
    return new CaseInput({ ...this.fields, [key]: null });
  }

  missing(key: string): never {
    throw new UnreadableCase(`${key}: ${JSON.stringify(this.fields[key]) ?? 'missing'}`);
  }

  private read<Value>(key: string, parse: (value: unknown) => Value | undefined): Value | undefined {
    return this.has(key) ? (parse(this.fields[key]) ?? this.missing(key)) : undefined;
  }
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const asDate = (value: unknown): LocalDate | undefined =>
  typeof value === 'string' ? parseLocalDate(value) : undefined;

function asMoment(value: unknown): Instant | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) return undefined;
  if (!parseLocalDate(value.slice(0, 10))) return undefined;
  const milliseconds = millisecondsOf((/(Z|[+-]\d{2}:\d{2})$/.test(value) ? value : `${value}Z`) as Instant);
  return Number.isNaN(milliseconds) ? undefined : instantFromMilliseconds(milliseconds);
}

const allOrNothing = <Value>(values: readonly (Value | undefined)[]): readonly Value[] | undefined =>
  values.every((value) => value !== undefined) ? values : undefined;
