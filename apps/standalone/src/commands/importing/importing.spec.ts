import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IMPORTS, readArguments } from './arguments.js';
import { importerFor } from './demo-token.js';
import { parcelsOf, UnreadablePath } from './files.js';

describe('npm run import', () => {
  it('reads what, which files and for whom; paths are those of the folder it was typed in', () => {
    expect(readArguments(['Participants', 'a.csv', '--municipality', '5503', '--dry-run'], '/home/kari')).toEqual({
      kind: 'PARTICIPANTS',
      paths: ['/home/kari/a.csv'],
      municipality: '5503',
      sender: undefined,
      dryRun: true,
    });
  });

  it.each([[[]], [['participants']], [['people', 'a.csv']], [['slots', 'a.csv', '--fast']]])(
    'does not guess at %j',
    (typed) => expect(readArguments(typed, '/')).toBeUndefined(),
  );

  it('imports cases as a consultant of the municipality, registers as an administrator', () => {
    const asked = (what: keyof typeof IMPORTS, municipality: string) =>
      importerFor({ kind: IMPORTS[what], paths: [], municipality, sender: undefined, dryRun: false })?.username;
    expect(asked('slots', '5503')).toBe('marit@harstad.demo');
    expect(asked('esco', '5503')).toBe('admin@asker.demo');
    expect(asked('slots', '0301')).toBeUndefined();
  });
});

describe('the files of an import', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'importing-'));
    for (const name of ['a.csv', 'b.csv.gz', 'notes.md']) writeFileSync(join(folder, name), 'x');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are those of the folder that hold rows, one import each', () => {
    expect(parcelsOf('SLOTS', [folder]).map(({ title }) => title)).toEqual(['a.csv', 'b.csv.gz']);
  });

  it('of a release go together, packed, under the name of their folder', () => {
    const [release, ...others] = parcelsOf('ESCO', [folder]);
    expect(others).toEqual([]);
    expect(release?.files.map(({ name }) => name.replace(/^.*\//, ''))).toEqual(['a.csv.gz', 'b.csv.gz']);
    expect(release?.files[0]?.read().subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
  });

  it('that are not there are named', () => {
    expect(() => parcelsOf('SLOTS', [join(folder, 'c.csv')])).toThrow(UnreadablePath);
    expect(() => parcelsOf('SLOTS', [join(folder, 'c.csv')])).toThrow('there is no such file');
  });
});
