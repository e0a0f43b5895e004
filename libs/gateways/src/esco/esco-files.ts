import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ok, refuse, type Result } from '@fotfeste/kernel';
import type { RowProblem } from '@fotfeste/placement';

/** The kinds of file an ESCO download holds that are read. */
export type EscoFileKind = 'occupations' | 'skills' | 'skillGroups' | 'uses' | 'broader';

/** The files found, the English ones by kind and the Norwegian overlays apart. */
export interface EscoFiles {
  /** `FULL` is the Commission's download, `SLIM` a short form of three files. */
  readonly form: 'FULL' | 'SLIM';
  readonly english: Readonly<Partial<Record<EscoFileKind, string>>>;
  readonly norwegian: Readonly<Partial<Record<EscoFileKind, string>>>;
  /** From the names of the folders, `1.1.1`; undefined where they do not say. */
  readonly release?: string;
}

const names: readonly (readonly [EscoFileKind, RegExp])[] = [
  ['occupations', /^occupations(?:_(\w\w))?\.csv(?:\.gz)?$/],
  ['skills', /^skills(?:_(\w\w))?\.csv(?:\.gz)?$/],
  ['skillGroups', /^skillGroups(?:_(\w\w))?\.csv(?:\.gz)?$/],
  ['uses', /^(?:occupationSkillRelations(?:_(\w\w))?|occupation_skill_idx)\.csv(?:\.gz)?$/],
  ['broader', /^broaderRelationsSkillPillar(?:_(\w\w))?\.csv(?:\.gz)?$/],
];

/**
 * Finds ESCO's files among files and folders. Release 1.1 names relations without a language, 1.2 with; both are known.
 * Norwegian files (`occupations_no.csv`, `skills_no.csv`) are overlays, also from a folder of an older release.
 *
 * @returns a refusal that names each file that is missing
 */
export async function findEscoFiles(paths: readonly string[]): Promise<Result<EscoFiles, readonly RowProblem[]>> {
  const named = (await allFiles(paths)).flatMap((path) => kindOf(path) ?? []);
  const english = firstOfKind(named, ['en', 'none']);
  const norwegian = firstOfKind(named, ['no', 'nb']);
  const missing = (['occupations', 'skills', 'uses'] as const).filter((kind) => english[kind] === undefined);
  if (missing.length > 0) return refuse(missing.map((kind) => missingFile(kind)));
  const form = basename(english.uses ?? '').startsWith('occupation_skill_idx') ? 'SLIM' : 'FULL';
  return ok({ form, english, norwegian, release: /v?(\d+\.\d+\.\d+)/.exec(english.skills ?? '')?.[1] });
}

function firstOfKind(files: readonly NamedFile[], accepted: readonly Language[]): EscoFiles['english'] {
  const first: Partial<Record<EscoFileKind, string>> = {};
  for (const { kind, language, path } of files) if (accepted.includes(language)) first[kind] ??= path;
  return first;
}

const fileNames: Readonly<Record<'occupations' | 'skills' | 'uses', string>> = {
  occupations: 'occupations_en.csv',
  skills: 'skills_en.csv',
  uses: 'occupationSkillRelations_en.csv',
};

const missingFile = (kind: keyof typeof fileNames): RowProblem => ({
  line: 0,
  field: fileNames[kind],
  code: 'FILE_NOT_FOUND',
});

async function allFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => filesAt(path)));
  return found.flat();
}

async function filesAt(path: string): Promise<readonly string[]> {
  const at = await stat(path).catch(() => undefined);
  if (!at?.isDirectory()) return at ? [path] : [];
  return (await readdir(path)).sort().map((name) => join(path, name));
}

type Language = 'en' | 'no' | 'nb' | 'none' | 'other';

interface NamedFile {
  readonly path: string;
  readonly kind: EscoFileKind;
  readonly language: Language;
}

function kindOf(path: string): NamedFile | undefined {
  for (const [kind, pattern] of names) {
    const match = pattern.exec(basename(path));
    if (match) return { path, kind, language: languageOf(match[1]) };
  }
  return undefined;
}

const languages = ['en', 'no', 'nb'] as const;
const languageOf = (code: string | undefined): Language =>
  code === undefined ? 'none' : (languages.find((known) => known === code) ?? 'other');
