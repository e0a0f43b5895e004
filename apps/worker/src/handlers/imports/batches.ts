import type { ImportStep, StoredRefusal, Transaction } from '@fotfeste/db';
import { unpacked, type ByteSource, type RowOutcome } from '@fotfeste/gateways';
import type { RowProblem } from '@fotfeste/placement';
import type { RowImporter, TakenRow } from './importer.js';

/** Rows that are stored together. */
export interface Batch {
  /** Rows of the file before these. */
  readonly from: number;
  readonly rows: number;
  /** The problems of a file that cannot be read at all; such a batch is the only one. */
  readonly unreadable?: readonly RowProblem[];
  /** Stores them and says what became of each. */
  store(transaction: Transaction): Promise<ImportStep>;
}

/** The batches of a file, whatever kind of rows it has. */
export type Batches = (source: ByteSource) => AsyncIterable<Batch>;

/** Reads a file batch by batch. The same file gives the same batches: that is what a killed import goes on by. */
export const batchesOf = <Value>(importer: RowImporter<Value>): Batches =>
  async function* (source) {
    const lines = await countLines(source);
    let rows: RowOutcome<Value>[] = [];
    let from = 0;
    const batch = (): Batch => batchOf(importer, { rows, from, lines });
    for await (const outcome of importer.read(source)) {
      rows.push(outcome);
      if (rows.length < importer.batch) continue;
      yield batch();
      from += rows.length;
      rows = [];
    }
    if (rows.length > 0) yield batch();
  };

interface Collected<Value> {
  readonly rows: readonly RowOutcome<Value>[];
  readonly from: number;
  /** Lines of the whole file. */
  readonly lines: number;
}

function batchOf<Value>(importer: RowImporter<Value>, { rows, from, lines }: Collected<Value>): Batch {
  const [first] = rows;
  const unreadable = from === 0 && first?.line === 0 && !first.result.ok ? first.result.refusal : undefined;
  const reached = rows.at(-1)?.line ?? 0;
  return {
    from,
    rows: rows.length,
    ...(unreadable && { unreadable }),
    async store(transaction) {
      const taken = rows.flatMap(({ line, result }): TakenRow<Value>[] =>
        result.ok ? [{ line, value: result.value }] : [],
      );
      const fates = taken.length > 0 ? await importer.store(transaction, taken) : [];
      const stored = fates.flatMap((fate) => (fate.ok ? [fate.value] : []));
      const problems = new Map(
        fates.flatMap((fate) => (fate.ok ? [] : [[fate.refusal[0]?.line ?? 0, fate.refusal] as const])),
      );
      const refused = rows.flatMap((outcome) => refusalOf(outcome, problems));
      return {
        from,
        rows: rows.length,
        created: count(stored, 'CREATED'),
        changed: count(stored, 'CHANGED'),
        unchanged: count(stored, 'UNCHANGED'),
        refused,
        progress: Math.min(Math.floor((100 * reached) / Math.max(lines, reached, 1)), 99),
      };
    },
  };
}

const count = (outcomes: readonly string[], wanted: string): number =>
  outcomes.filter((outcome) => outcome === wanted).length;

function refusalOf<Value>(
  { line, row, result }: RowOutcome<Value>,
  problems: ReadonlyMap<number, readonly RowProblem[]>,
): readonly StoredRefusal[] {
  const found = result.ok ? problems.get(line) : result.refusal;
  return found ? [{ line, cells: row?.cells ?? null, problems: found }] : [];
}

async function countLines(source: ByteSource): Promise<number> {
  let lines = 1;
  try {
    for await (const chunk of unpacked(source)) for (const byte of chunk) if (byte === 10) lines += 1;
  } catch {
    // a packed file that is broken is told of where it is read
  }
  return lines;
}

/** The same with the steps of several batches, for a trial that is told of as a whole. */
export const sumOf = (steps: readonly ImportStep[]): ImportStep => ({
  from: 0,
  rows: total(steps, ({ rows }) => rows),
  created: total(steps, ({ created }) => created),
  changed: total(steps, ({ changed }) => changed),
  unchanged: total(steps, ({ unchanged }) => unchanged),
  refused: steps.flatMap(({ refused }) => refused),
  progress: 99,
});

const total = (steps: readonly ImportStep[], of: (step: ImportStep) => number): number =>
  steps.reduce((sum, step) => sum + of(step), 0);
