import { refuse, ok, type Result } from '@fotfeste/kernel';
import { isUnknown, readList, type CellResult } from './cell-values.js';
import { maskValue, type RowProblem, type RowProblemCode } from './row-problem.js';

/** A row's cells by field of the format. A field that is missing, empty or says «ukjent» is unknown. */
export type Cells = ReadonlyMap<string, string>;

/** Reads the text of one cell, or says why not. */
export type ReadCell<Value> = (text: string) => CellResult<Value>;

const longestText = 2000;

/** Reads one row cell by cell and gathers every problem, so that the owner of the file mends them in one go. */
export class RowReader {
  readonly #cells: Cells;
  readonly #line: number;
  readonly #secret: ReadonlySet<string>;
  readonly #problems: RowProblem[] = [];

  /** `secret` names the fields whose text never stands in a report: identity numbers. */
  constructor(cells: Cells, line: number, secret: readonly string[] = []) {
    this.#cells = cells;
    this.#line = line;
    this.#secret = new Set(secret);
  }

  /** The value of a field; undefined where it is unknown or was refused. */
  optional<Value>(field: string, read: ReadCell<Value>): Value | undefined {
    const text = this.#cells.get(field)?.trim() ?? '';
    return isUnknown(text) ? undefined : this.#read({ field, text }, read);
  }

  /** As `optional`, and a problem where the field is unknown. */
  required<Value>(field: string, read: ReadCell<Value>): Value | undefined {
    if (!this.says(field)) this.refuse(field, 'REQUIRED');
    return this.optional(field, read);
  }

  /** The values of a field that lists several; undefined where the field is unknown. */
  list<Value>(field: string, read: ReadCell<Value>): readonly Value[] | undefined {
    const text = this.#cells.get(field) ?? '';
    if (isUnknown(text)) return undefined;
    return readList(text).flatMap((part) => {
      const value = this.#read({ field, text: part }, read);
      return value === undefined ? [] : [value];
    });
  }

  /** Whether the row has anything in a field, right or wrong. */
  says(field: string): boolean {
    return !isUnknown(this.#cells.get(field) ?? '');
  }

  /** Adds a problem that concerns more than one cell. */
  refuse(field: string, code: RowProblemCode, accepted?: string): void {
    const text = this.#cells.get(field)?.trim() ?? '';
    this.#add({ field, text }, { code, accepted });
  }

  /** The row's value, or every problem it has. */
  result<Value>(value: Value): Result<Value, readonly RowProblem[]> {
    return this.#problems.length > 0 ? refuse(this.#problems) : ok(value);
  }

  /** Every problem of a row whose required fields are not all there. */
  refused(): Result<never, readonly RowProblem[]> {
    return refuse(this.#problems);
  }

  #read<Value>(cell: Cell, read: ReadCell<Value>): Value | undefined {
    const result = read(cell.text);
    if (result.ok) return result.value;
    this.#add(cell, result.refusal);
    return undefined;
  }

  #add({ field, text }: Cell, refusal: { code: RowProblemCode; accepted?: string }): void {
    const { code, accepted } = refusal;
    const shown = text === '' || this.#secret.has(field) ? {} : { value: maskValue(text) };
    this.#problems.push({ line: this.#line, field, code, ...shown, ...(accepted === undefined ? {} : { accepted }) });
  }
}

interface Cell {
  readonly field: string;
  readonly text: string;
}

/** Reads any text up to a length; the default is a long paragraph. */
export const readText =
  (longest: number = longestText): ReadCell<string> =>
  (text) =>
    text.length > longest ? refuse({ code: 'TEXT_TOO_LONG', accepted: String(longest) }) : ok(text);

/** Gives a row's problems the code `code` where a look-up finds nothing. */
export const readKnown =
  <Value>(find: (text: string) => Value | undefined, code: RowProblemCode): ReadCell<Value> =>
  (text) => {
    const value = find(text);
    return value === undefined ? refuse({ code }) : ok(value);
  };
