import type { Cells, IntakeColumn } from '@fotfeste/placement';
import type { ByteSource } from '../files/byte-source.js';
import { referenceFileLimits } from '../files/inspect-file.js';
import { readDocumented, readRows, type RowOutcomes } from '../files/read-rows.js';
import type { EscoOccupation, EscoSkill } from './esco-rows.js';

/*
 * A short form of ESCO in three files: occupations and skills with their own columns, and their relations by row number.
 */

/** An occupation of the short form, with its Norwegian names. */
export interface SlimOccupation extends EscoOccupation {
  readonly nameNb?: string;
  readonly alternativesNb: readonly string[];
  readonly descriptionNb?: string;
}

/** A relation of the short form; rows count from 0 in the two other files. */
export interface SlimUse {
  readonly occupationRow: number;
  readonly skillRow: number;
  readonly essential: boolean;
}

const columnsNamed = (names: readonly string[]): readonly IntakeColumn[] =>
  names.map((name) => ({ field: name, nb: name, en: name, required: true, synonyms: [] }));

const rowsOf =
  <Value>(names: readonly string[], read: (cells: Cells) => Value | undefined) =>
  (source: ByteSource): RowOutcomes<Value> =>
    readRows(source, {
      columns: columnsNamed(names),
      limits: referenceFileLimits,
      read: readDocumented('ESCO', read),
    });

const filled = (text: string | undefined): string | undefined => (text === undefined || text === '' ? undefined : text);

/** Reads the occupations of the short form. */
export const readSlimOccupations = rowsOf<SlimOccupation>(
  ['id', 'isco', 'code', 'label_en', 'label_nb', 'alt_nb', 'description_nb'],
  (cells) => {
    const [id, isco, name] = [filled(cells.get('id')), filled(cells.get('isco')), filled(cells.get('label_en'))];
    if (id === undefined || isco === undefined || name === undefined) return undefined;
    const alternativesNb = (cells.get('alt_nb') ?? '').split('|').filter((one) => one !== '');
    const nb = {
      nameNb: filled(cells.get('label_nb')),
      alternativesNb,
      descriptionNb: filled(cells.get('description_nb')),
    };
    return { id, isco, code: cells.get('code') ?? '', name, alternatives: [], description: '', ...nb };
  },
);

/** Reads the skills of the short form. */
export const readSlimSkills = rowsOf<EscoSkill>(['id', 'type', 'reuse', 'label_en'], (cells) => {
  const [id, name] = [filled(cells.get('id')), filled(cells.get('label_en'))];
  if (id === undefined || name === undefined) return undefined;
  const type = cells.get('type') === 'K' ? 'KNOWLEDGE' : cells.get('type') === 'S' ? 'SKILL' : undefined;
  return { id, type, name, alternatives: [], description: '' };
});

/** Reads the relations of the short form. */
export const readSlimUses = rowsOf<SlimUse>(['occupation_row', 'skill_row', 'essential'], (cells) => {
  const [occupationRow, skillRow] = [Number(cells.get('occupation_row')), Number(cells.get('skill_row'))];
  if (!Number.isInteger(occupationRow) || !Number.isInteger(skillRow)) return undefined;
  return { occupationRow, skillRow, essential: cells.get('essential') === '1' };
});
