import type { RowProblem } from '@fotfeste/placement';
import { fileSource } from '../files/byte-source.js';
import { collectRows, type RowOutcomes } from '../files/read-rows.js';
import { findEscoFiles, type EscoFileKind, type EscoFiles } from './esco-files.js';
import {
  readEscoBroader,
  readEscoOccupations,
  readEscoSkillGroups,
  readEscoSkills,
  readEscoUses,
  type EscoBroader,
  type EscoOccupation,
  type EscoSkill,
  type EscoSkillGroup,
  type EscoUse,
} from './esco-rows.js';
import { readSlimOccupations, readSlimSkills, readSlimUses } from './slim-rows.js';

/** What the Norwegian overlay says of a concept. */
export interface NorwegianNames {
  readonly name: string;
  readonly alternatives: readonly string[];
  readonly description: string;
}

/** A whole release of ESCO, with what of it could not be taken. */
export interface EscoDataset {
  /** `1.1.1`; `unknown` where neither the caller nor the folder says. */
  readonly release: string;
  readonly occupations: readonly EscoOccupation[];
  readonly skills: readonly EscoSkill[];
  readonly groups: readonly EscoSkillGroup[];
  readonly uses: readonly EscoUse[];
  readonly broader: readonly EscoBroader[];
  /** By the id of occupation or skill. Nothing is translated: what is missing here is shown in English. */
  readonly norwegian: ReadonlyMap<string, NorwegianNames>;
  /** Ids of concepts that relations name and the release does not hold, as every release has: those relations are left out. */
  readonly unresolved: readonly string[];
  /** Line numbers are of the file that `field` starts with. */
  readonly refused: readonly RowProblem[];
}

/**
 * Reads ESCO from its folder (or several: the release and the Norwegian overlay), any release since 1.0, packed or not.
 * Relations whose occupation or skill the release does not hold are left out and named in `unresolved`.
 */
export async function readEsco(paths: readonly string[], release?: string): Promise<EscoDataset> {
  const files = await findEscoFiles(paths);
  if (!files.ok) return { ...nothing, release: release ?? 'unknown', refused: files.refusal };
  const read = files.value.form === 'SLIM' ? await readSlim(files.value) : await readFull(files.value);
  return { ...withResolvedUses(read), release: release ?? files.value.release ?? 'unknown' };
}

type Contents = Omit<EscoDataset, 'release'>;

const nothing: Contents = {
  occupations: [],
  skills: [],
  groups: [],
  uses: [],
  broader: [],
  norwegian: new Map(),
  unresolved: [],
  refused: [],
};

/** Reads the files of a release one after the other, gathering what each refuses. */
class EscoReading {
  readonly refused: RowProblem[] = [];

  async rows<Value>(path: string | undefined, read: (source: ReturnType<typeof fileSource>) => RowOutcomes<Value>) {
    if (path === undefined) return [];
    const { taken, refused } = await collectRows(read(fileSource(path)));
    const name = path.replace(/^.*[\\/]/, '');
    this.refused.push(...refused.map((problem) => ({ ...problem, field: [name, problem.field].join(' ').trim() })));
    return taken;
  }
}

async function readFull({ english, norwegian }: EscoFiles): Promise<Contents> {
  const reading = new EscoReading();
  return {
    occupations: await reading.rows(english.occupations, readEscoOccupations),
    skills: await reading.rows(english.skills, readEscoSkills),
    groups: await reading.rows(english.skillGroups, readEscoSkillGroups),
    uses: await reading.rows(english.uses, readEscoUses),
    broader: await reading.rows(english.broader, readEscoBroader),
    norwegian: await readOverlay(norwegian, reading),
    unresolved: [],
    refused: reading.refused,
  };
}

async function readOverlay(
  files: Readonly<Partial<Record<EscoFileKind, string>>>,
  reading: EscoReading,
): Promise<ReadonlyMap<string, NorwegianNames>> {
  const occupations = await reading.rows(files.occupations, readEscoOccupations);
  const skills = await reading.rows(files.skills, readEscoSkills);
  return new Map([...occupations, ...skills].map((concept) => [concept.id, concept]));
}

async function readSlim({ english, norwegian }: EscoFiles): Promise<Contents> {
  const reading = new EscoReading();
  const occupations = await reading.rows(english.occupations, readSlimOccupations);
  const skills = await reading.rows(english.skills, readSlimSkills);
  const uses = await reading.rows(english.uses, readSlimUses);
  const own = occupations.flatMap(({ id, nameNb, alternativesNb, descriptionNb = '' }) =>
    nameNb === undefined
      ? []
      : [[id, { name: nameNb, alternatives: alternativesNb, description: descriptionNb }] as const],
  );
  return {
    ...nothing,
    occupations,
    skills,
    uses: uses.map(({ occupationRow, skillRow, essential }) => ({
      occupation: occupations[occupationRow]?.id ?? `row ${occupationRow}`,
      skill: skills[skillRow]?.id ?? `row ${skillRow}`,
      essential,
    })),
    norwegian: new Map([...own, ...(await readOverlay(norwegian, reading))]),
    refused: reading.refused,
  };
}

function withResolvedUses(contents: Contents): Contents {
  const known = new Set([...contents.occupations, ...contents.skills].map(({ id }) => id));
  const unresolved = new Set<string>();
  const uses = contents.uses.filter(({ occupation, skill }) => {
    const unknown = [occupation, skill].filter((id) => !known.has(id));
    for (const id of unknown) unresolved.add(id);
    return unknown.length === 0;
  });
  return { ...contents, uses, unresolved: [...unresolved] };
}
