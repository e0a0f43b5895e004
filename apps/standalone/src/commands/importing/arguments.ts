import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What can be imported, as it is typed, and what the API calls it. */
export const IMPORTS = {
  participants: 'PARTICIPANTS',
  employers: 'EMPLOYERS',
  slots: 'SLOTS',
  ads: 'ADS',
  occupations: 'OCCUPATIONS',
  esco: 'ESCO',
  postcodes: 'POSTCODES',
} as const;

/** The kinds of the API. */
export type ImportKind = (typeof IMPORTS)[keyof typeof IMPORTS];

/** Registers that are the same for everybody are an administrator's to import. */
export const isRegister = (kind: ImportKind): boolean =>
  kind === 'OCCUPATIONS' || kind === 'ESCO' || kind === 'POSTCODES';

/** What somebody asked for at the command line. */
export interface ImportRequest {
  readonly kind: ImportKind;
  readonly paths: readonly string[];
  readonly municipality: string;
  readonly sender: string | undefined;
  readonly dryRun: boolean;
}

export const USAGE = `npm run import -- <what> <file or folder …> [--municipality 3203] [--sender NAME] [--dry-run]

  what          ${Object.keys(IMPORTS).join(', ')}
  --municipality whose caseload it is (default 3203, Asker); registers are everybody's
  --sender      whose saved columns to use, for files with headers of their own
  --dry-run     says what would come of it and stores nothing

Ends with 0 when every row was taken, 1 when a row was refused, 2 when a file could not be read, 3 when nothing runs.`;

const HOME_MUNICIPALITY = '3203';

/** Reads the command line; undefined when it cannot be understood. Paths are those of the folder it was typed in. */
export function readArguments(argv: readonly string[], folder: string): ImportRequest | undefined {
  const parsed = parsedOf(argv);
  const [what = '', ...paths] = parsed?.positionals ?? [];
  const kind = Object.entries(IMPORTS).find(([name]) => name === what.toLowerCase())?.[1];
  if (!parsed || !kind || paths.length === 0) return undefined;
  const { municipality = HOME_MUNICIPALITY, sender, 'dry-run': dryRun = false } = parsed.values;
  return { kind, paths: paths.map((path) => resolve(folder, path)), municipality, sender, dryRun };
}

function parsedOf(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { municipality: { type: 'string' }, sender: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    });
  } catch {
    return undefined;
  }
}
