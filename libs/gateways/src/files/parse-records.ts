import { finished } from 'node:stream';
import { CsvError, parse, type Options } from 'csv-parse';

/** One record with the number of lines read up to its end. */
export interface ParsedRecord {
  readonly cells: readonly string[];
  readonly lines: number;
}

/**
 * Parses text piece by piece and gives every record before the one that is broken.
 *
 * The parser is fed by hand: iterating it as a stream would drop the good records still buffered when an error comes.
 * @throws CsvError for the record that cannot be parsed, after all records before it
 */
export async function* parseRecords(text: AsyncIterable<string>, options: Options): AsyncIterable<ParsedRecord> {
  const queue: ParsedRecord[] = [];
  const keep: Options['on_record'] = (record, { lines }) => {
    queue.push({ cells: record, lines });
    return null;
  };
  const parser = parse({ ...options, on_record: keep });
  parser.resume();
  const done = new Promise<unknown>((resolve) => finished(parser, resolve));
  for await (const piece of text) {
    await new Promise<void>((resolve) => parser.write(piece, () => resolve()));
    yield* queue.splice(0);
    if (parser.errored) throw parser.errored;
  }
  parser.end();
  const failure = await done;
  yield* queue.splice(0);
  if (failure instanceof CsvError) throw failure;
}
