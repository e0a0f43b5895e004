import type { Cells, IntakeColumn, RowProblem } from '@fotfeste/placement';
import { refuse, ok, type Result } from '@fotfeste/kernel';
import type { ByteSource } from '../files/byte-source.js';
import { referenceFileLimits } from '../files/inspect-file.js';
import { readRows, type RowOutcomes } from '../files/read-rows.js';

/** An occupation of ESCO. `id` is the concept's UUID; names other than English come from the overlay. */
export interface EscoOccupation {
  readonly id: string;
  readonly isco: string;
  /** ESCO's own code: ISCO code and running numbers, `3212.2`. */
  readonly code: string;
  readonly name: string;
  readonly alternatives: readonly string[];
  readonly description: string;
}

/** A skill or a piece of knowledge. Type and reach are empty for a handful of concepts in every release. */
export interface EscoSkill {
  readonly id: string;
  readonly type?: 'SKILL' | 'KNOWLEDGE';
  readonly reach?: 'TRANSVERSAL' | 'CROSS_SECTOR' | 'SECTOR_SPECIFIC' | 'OCCUPATION_SPECIFIC';
  readonly name: string;
  readonly alternatives: readonly string[];
  readonly description: string;
}

/** A family of skills, also an ISCED field of study. */
export interface EscoSkillGroup {
  readonly id: string;
  readonly name: string;
}

/** An occupation uses a skill. */
export interface EscoUse {
  readonly occupation: string;
  readonly skill: string;
  readonly essential: boolean;
}

/** A skill or group is a kind of another. A concept may have several above it: a graph, not a tree. */
export interface EscoBroader {
  readonly narrower: string;
  readonly broader: string;
}

/** A concept's id from its address: the UUID, or `isced-f/0013` where it has none. */
export const escoId = (uri: string): string =>
  uri
    .trim()
    .replace(/^https?:\/\/data\.europa\.eu\/esco\//, '')
    .replace(/^(?:skill|occupation)\//, '');

/** ESCO's texts hold no-break spaces and zero-width characters that searches stumble over. */
const clean = (text = ''): string =>
  text
    .replace(/[\u200b\u200c\u200d\ufeff]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();

/** Alternative names stand on lines of their own, in the collections between ` | `. */
const lines = (text = ''): readonly string[] =>
  clean(text)
    .split(/\n| \| /)
    .map(clean)
    .filter((line) => line !== '');

type Fields = readonly [field: string, header: string, optional?: 'OPTIONAL'][];

const columnsOf = (fields: Fields): readonly IntakeColumn[] =>
  fields.map(([field, header, optional]) => ({ field, nb: header, en: header, required: !optional, synonyms: [] }));

interface Shape<Value> {
  readonly fields: Fields;
  readonly read: (cells: Cells) => Value;
  /** Cells that must not be empty. */
  readonly needed: readonly string[];
}

const reader =
  <Value>({ fields, read, needed }: Shape<Value>) =>
  (source: ByteSource): RowOutcomes<Value> =>
    readRows(source, {
      columns: columnsOf(fields),
      limits: referenceFileLimits,
      read: (cells, line): Result<Value, readonly RowProblem[]> => {
        const empty = needed.filter((field) => clean(cells.get(field)) === '');
        return empty.length > 0 ? refuse(empty.map((field) => ({ line, field, code: 'REQUIRED' }))) : ok(read(cells));
      },
    });

/** Reads `occupations_<language>.csv` of any ESCO release. */
export const readEscoOccupations = reader<EscoOccupation>({
  fields: [
    ['id', 'conceptUri'],
    ['isco', 'iscoGroup'],
    ['name', 'preferredLabel'],
    ['alternatives', 'altLabels'],
    ['description', 'description'],
    ['code', 'code', 'OPTIONAL'],
  ],
  needed: ['id', 'isco', 'name'],
  read: (cells) => ({
    id: escoId(cells.get('id') ?? ''),
    isco: clean(cells.get('isco')).replace(/^C/, ''),
    code: clean(cells.get('code')),
    name: clean(cells.get('name')),
    alternatives: lines(cells.get('alternatives')),
    description: clean(cells.get('description')),
  }),
});

const types: Readonly<Record<string, EscoSkill['type']>> = { 'skill/competence': 'SKILL', knowledge: 'KNOWLEDGE' };
const reaches: Readonly<Record<string, EscoSkill['reach']>> = {
  transversal: 'TRANSVERSAL',
  'cross-sector': 'CROSS_SECTOR',
  'sector-specific': 'SECTOR_SPECIFIC',
  'occupation-specific': 'OCCUPATION_SPECIFIC',
};

/** Reads `skills_<language>.csv` of any ESCO release. */
export const readEscoSkills = reader<EscoSkill>({
  fields: [
    ['id', 'conceptUri'],
    ['type', 'skillType'],
    ['reach', 'reuseLevel'],
    ['name', 'preferredLabel'],
    ['alternatives', 'altLabels'],
    ['description', 'description'],
  ],
  needed: ['id', 'name'],
  read: (cells) => ({
    id: escoId(cells.get('id') ?? ''),
    type: types[clean(cells.get('type'))],
    reach: reaches[clean(cells.get('reach'))],
    name: clean(cells.get('name')),
    alternatives: lines(cells.get('alternatives')),
    description: clean(cells.get('description')),
  }),
});

/** Reads `skillGroups_<language>.csv`. */
export const readEscoSkillGroups = reader<EscoSkillGroup>({
  fields: [
    ['id', 'conceptUri'],
    ['name', 'preferredLabel'],
  ],
  needed: ['id', 'name'],
  read: (cells) => ({ id: escoId(cells.get('id') ?? ''), name: clean(cells.get('name')) }),
});

/** Reads `occupationSkillRelations.csv` (1.1) or `occupationSkillRelations_<language>.csv` (1.2). */
export const readEscoUses = reader<EscoUse>({
  fields: [
    ['occupation', 'occupationUri'],
    ['relation', 'relationType'],
    ['skill', 'skillUri'],
  ],
  needed: ['occupation', 'relation', 'skill'],
  read: (cells) => ({
    occupation: escoId(cells.get('occupation') ?? ''),
    skill: escoId(cells.get('skill') ?? ''),
    essential: cells.get('relation') === 'essential',
  }),
});

/** Reads `broaderRelationsSkillPillar.csv`, in either naming. */
export const readEscoBroader = reader<EscoBroader>({
  fields: [
    ['narrower', 'conceptUri'],
    ['broader', 'broaderUri'],
  ],
  needed: ['narrower', 'broader'],
  read: (cells) => ({ narrower: escoId(cells.get('narrower') ?? ''), broader: escoId(cells.get('broader') ?? '') }),
});
