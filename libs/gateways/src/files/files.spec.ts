import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { localDate, ok } from '@fotfeste/kernel';
import {
  employerColumns,
  participantColumns,
  readEmployerRow,
  slotColumns,
  type IntakeContext,
} from '@fotfeste/placement';
import fc from 'fast-check';
import {
  bytesSource,
  collectRows,
  fileSource,
  mappedCells,
  mappingProblems,
  openTable,
  readRows,
  suggestMapping,
  writeRefusedRows,
  writeTable,
  type OpenOptions,
  type RowReading,
} from './index.js';

const table = async (bytes: Uint8Array | string, options?: OpenOptions) => {
  const opened = await openTable(bytesSource(bytes), options);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
};

const cellsOf = async (bytes: Uint8Array | string, options?: OpenOptions): Promise<readonly (readonly string[])[]> => {
  const cells: (readonly string[])[] = [];
  for await (const row of (await table(bytes, options)).rows())
    cells.push(row.ok ? row.value.cells : [row.refusal.code]);
  return cells;
};

const refusalOf = async (bytes: Uint8Array | string, options?: OpenOptions): Promise<string | undefined> => {
  const opened = await openTable(bytesSource(bytes), options);
  return opened.ok ? undefined : opened.refusal.code;
};

const small = { maxBytes: 1000, maxRows: 3, maxColumns: 4 };

describe('a file of rows', () => {
  it.each([
    ['UTF-8', Buffer.from('navn;sted\nÅse;Tromsø\n'), 'utf-8'],
    ['UTF-8 with BOM', Buffer.from('\ufeffnavn;sted\nÅse;Tromsø\n'), 'utf-8'],
    ['Windows-1252', Buffer.from('navn;sted\nÅse;Tromsø\n', 'latin1'), 'windows-1252'],
    ['UTF-16', Buffer.from('\ufeffnavn\tsted\r\nÅse\tTromsø\r\n', 'utf16le'), 'utf-16le'],
    ['commas', Buffer.from('navn,sted\r\nÅse,Tromsø\r\n'), 'utf-8'],
    ["Excel's separator line", Buffer.from('sep=,\r\nnavn,sted\r\nÅse,Tromsø\r\n'), 'utf-8'],
    ['gzip', gzipSync('navn;sted\nÅse;Tromsø\n'), 'utf-8'],
  ])('is read in %s', async (_, bytes, encoding) => {
    const opened = await table(bytes);
    expect(opened.encoding).toBe(encoding);
    expect(opened.headers).toEqual(['navn', 'sted']);
    expect(await cellsOf(bytes)).toEqual([['Åse', 'Tromsø']]);
  });

  it('is Windows-1252 when the only foreign byte comes late', async () => {
    const bytes = Buffer.from(`a;b\n${'x;y\n'.repeat(40_000)}Å;ø\n`, 'latin1');
    expect((await table(bytes)).encoding).toBe('windows-1252');
    expect((await cellsOf(bytes)).at(-1)).toEqual(['Å', 'ø']);
  });

  it('keeps line breaks and separators inside quotes, and says on which line a row begins', async () => {
    const opened = await table('a;b\n"to\nlinjer; én celle";x\n\nsist;y\n');
    const lines: number[] = [];
    for await (const row of opened.rows()) if (row.ok) lines.push(row.value.line);
    expect(lines).toEqual([2, 5]);
  });
});

describe('a file that is not as it should be', () => {
  it.each([
    ['', 'FILE_EMPTY'],
    ['\n\n', 'FILE_EMPTY'],
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'FILE_IS_SPREADSHEET'],
    [Buffer.from([1, 2, 0, 3]), 'FILE_NOT_TEXT'],
    [gzipSync('a;b\n1;2\n').subarray(0, 15), 'ARCHIVE_BROKEN'],
    ['a;b;c;d;e\n', 'TOO_MANY_COLUMNS'],
    ['navn;Navn \n', 'HEADER_TWICE'],
    ['"navn;sted\n', 'QUOTE_NOT_CLOSED'],
    [gzipSync('x'.repeat(2000)), 'FILE_TOO_LARGE'],
  ])('is refused by name: %#', async (bytes, code) => {
    expect(await refusalOf(bytes, { limits: small })).toBe(code);
  });

  it('that is not there is refused, not a fault', async () => {
    const opened = await openTable(fileSource('/no/such/file.csv'));
    expect(opened).toEqual({ ok: false, refusal: { line: 0, field: '', code: 'FILE_NOT_FOUND' } });
  });

  it('gives its good rows although others are broken', async () => {
    expect(await cellsOf('a;b\n1;2\n3;4;5\n6\n"7;8\n')).toEqual([
      ['1', '2'],
      ['WRONG_COLUMN_COUNT'],
      ['6'],
      ['QUOTE_NOT_CLOSED'],
    ]);
  });

  it('stops at the row limit and says so', async () => {
    expect((await cellsOf('a\n1\n2\n3\n4\n5\n', { limits: small })).flat()).toEqual(['1', '2', '3', 'TOO_MANY_ROWS']);
  });

  it('cannot reach the prototype of anything through a header', async () => {
    const opened = await table('__proto__;constructor\nx;y\n');
    const cells = mappedCells(opened.headers, [{ header: '__proto__', field: '__proto__' }]);
    expect(cells({ line: 2, cells: ['x', 'y'] }).get('__proto__')).toBe('x');
    expect(({} as { x?: string }).x).toBeUndefined();
  });
});

describe('a file we write', () => {
  it('is read back as it was, formulas disarmed', async () => {
    const cell = fc
      .string()
      .map((text) => text.replace(/[\r\u0000]|^'/g, ''))
      .filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        expect(await cellsOf(writeTable(['a', 'b'], rows))).toEqual(rows);
      }),
      { numRuns: 60 },
    );
    expect(writeTable(['a'], [['=HYPERLINK("x")'], ['-5,5'], ['+4791234567']])).toBe(
      '\ufeffa\r\n"\'=HYPERLINK(""x"")"\r\n"-5,5"\r\n\'+4791234567\r\n',
    );
  });
});

describe('columns', () => {
  it('are recognised by Norwegian, English and misspelt headers, each field once', () => {
    const headers = ['Fornavn', 'ETTERNAVN ', 'Fødselsdato (dd.mm.åååå)', 'Tlf.', 'Mobil', 'Kommunenr', 'Farge', 'dnr'];
    expect(suggestMapping(headers, participantColumns).map(({ field }) => field)).toEqual([
      'given_name',
      'family_name',
      'birth_date',
      'phone',
      undefined,
      'municipality',
      undefined,
      'identity_number',
    ]);
  });

  it('saved for a sender say which of them a new file lacks', () => {
    const mapping = [{ header: 'Klient', field: 'given_name' }];
    expect(mappingProblems(['Navn'], mapping, participantColumns).map(({ field }) => field)).toEqual([
      'Klient',
      'family_name',
    ]);
  });

  it.each([
    ['participants', participantColumns],
    ['employers', employerColumns],
    ['slots', slotColumns],
  ] as const)('of the documented example of %s are all recognised', async (name, columns) => {
    const path = new URL(`../../../placement/src/intake/examples/${name}.csv`, import.meta.url);
    const opened = await table(readFileSync(path));
    expect(suggestMapping(opened.headers, columns).map(({ field }) => field)).toEqual(
      columns.map(({ field }) => field),
    );
  });
});

describe('an employer file', () => {
  const context: IntakeContext = {
    line: 0,
    today: localDate('2026-05-20'),
    allowSyntheticIds: true,
    findOccupation: () => undefined,
    findSkill: () => undefined,
    findMunicipality: () => undefined,
  };
  const reading: RowReading<{ readonly workplace: string }> = {
    columns: employerColumns,
    read: (cells, line) => readEmployerRow(cells, { ...context, line }),
    keyOf: ({ workplace }) => workplace,
  };
  const text = 'Underenhet;Navn\n310000205;Prøvebakeriet\n310000204;Feil nummer\n310 000 205;Igjen\n';

  it('gives its good rows and a report of the others', async () => {
    const { taken, refused } = await collectRows(readRows(bytesSource(text), reading));
    expect(taken).toHaveLength(1);
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [3, 'ORGANISATION_NUMBER_WRONG'],
      [4, 'TWICE_IN_FILE'],
    ]);
  });

  it('has its refused rows written to a file that can be mended and read again', async () => {
    const refused = [];
    const opened = await table(text);
    for await (const { row, result } of readRows(bytesSource(text), reading)) {
      if (!result.ok && row) refused.push({ row, problems: result.refusal });
    }
    const file = writeRefusedRows(opened.headers, refused.slice(0, 1), 'nb');
    expect(file).toContain('Ikke et organisasjonsnummer');
    const mended = file.replace('310000204', '310000302');
    const again = await collectRows(readRows(bytesSource(mended), reading));
    expect(again.refused).toEqual([]);
    expect(again.taken).toHaveLength(1);
  });

  it('without the needed column is refused once, not row by row', async () => {
    const { refused } = await collectRows(
      readRows(bytesSource('Navn\nA\nB\n'), { ...reading, read: () => ok({ workplace: '' }) }),
    );
    expect(refused).toEqual([{ line: 1, field: 'workplace_number', code: 'COLUMN_MISSING' }]);
  });
});
