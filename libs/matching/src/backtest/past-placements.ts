import {
  ok,
  parseLocalDate,
  refuse,
  type LocalDate,
  type OrganisationNumber,
  type ParticipantId,
  type Result,
  type SkillId,
  type SlotId,
} from '@fotfeste/kernel';
import { parseMunicipalityNumber } from '@fotfeste/geography';
import { cefrLevels, languageSkills, type CefrLevel, type LanguageResult } from '@fotfeste/language';
import { parseOccupationCode } from '@fotfeste/occupation';
import { slotKinds, type ParticipantFacts, type SlotFacts } from '../facts.js';
import type { PastPlacement, PastSlot } from './backtest.js';

/** The columns of a file of past placements; those with an asterisk in the README must be there and filled. */
export const pastPlacementColumns = [
  'decided_on',
  'became_job',
  'municipality',
  'postcode',
  'listening',
  'reading',
  'speaking',
  'writing',
  'skills',
  'worked',
  'wishes',
  'max_minutes',
  'slot',
  'slot_kind',
  'slot_occupation',
  'slot_municipality',
  'slot_postcode',
  'slot_skills',
  'offered_on',
  'gone_on',
] as const;
export type PastPlacementColumn = (typeof pastPlacementColumns)[number];

const needed: readonly PastPlacementColumn[] = [
  'decided_on',
  'became_job',
  'municipality',
  'slot',
  'slot_occupation',
  'slot_municipality',
  'offered_on',
];

/** What is wrong in a file. Line 1 is the header. */
export interface PastPlacementProblem {
  readonly line: number;
  readonly column: string;
  readonly code:
    | 'MISSING_COLUMN'
    | 'EMPTY'
    | 'NOT_A_DATE'
    | 'NOT_YES_OR_NO'
    | 'NOT_A_LEVEL'
    | 'NOT_AN_OCCUPATION'
    | 'NOT_A_MUNICIPALITY'
    | 'NOT_A_NUMBER'
    | 'NOT_A_KIND'
    | 'SLOT_DIFFERS';
}

/** A table as a CSV reader gives it: a header and rows with the line each begins on. */
export interface PastPlacementTable {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** What a file holds, ready for `backtest`. */
export interface PastPlacements {
  readonly placements: readonly PastPlacement[];
  readonly slots: readonly PastSlot[];
}

/**
 * Reads past placements, one per row: the person as known then, and the place. A place that several rows name must be
 * described alike in all of them. No names or numbers of people are read; a row's line tells people apart.
 *
 * Refuses with every problem of the file, by line and column.
 */
export function readPastPlacements({
  headers,
  rows,
}: PastPlacementTable): Result<PastPlacements, readonly PastPlacementProblem[]> {
  const missing = needed.filter((column) => !headers.includes(column));
  if (missing.length > 0) return refuse(missing.map((column) => ({ line: 1, column, code: 'MISSING_COLUMN' })));
  const problems: PastPlacementProblem[] = [];
  const read = rows.flatMap(({ line, cells }) => {
    const row = new Row(line, new Map(headers.map((header, i) => [header, (cells[i] ?? '').trim()])));
    const both = { placement: placementOf(row), slot: slotOf(row), line };
    problems.push(...row.problems);
    return row.problems.length === 0 ? [both] : [];
  });
  const slots = new Map<SlotId, PastSlot>();
  for (const { slot, line } of read) {
    const known = slots.get(slot.slot.id);
    if (known && JSON.stringify(known) !== JSON.stringify(slot))
      problems.push({ line, column: 'slot', code: 'SLOT_DIFFERS' });
    slots.set(slot.slot.id, known ?? slot);
  }
  if (problems.length > 0) return refuse(problems);
  return ok({ placements: read.map(({ placement }) => placement), slots: [...slots.values()] });
}

const anyDay = '1900-01-01' as LocalDate;

/** One row, which notes what is wrong with it as it is read. */
class Row {
  readonly problems: PastPlacementProblem[] = [];

  constructor(
    readonly line: number,
    private readonly cells: ReadonlyMap<string, string>,
  ) {}

  text(column: PastPlacementColumn): string {
    const text = this.cells.get(column) ?? '';
    if (text === '' && needed.includes(column)) this.note(column, 'EMPTY');
    return text;
  }

  /** What a cell is read as; undefined for an empty one, and for one that is noted as wrong. */
  read<Value>(
    column: PastPlacementColumn,
    code: PastPlacementProblem['code'],
    parse: (text: string) => Value | undefined,
  ): Value | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const value = parse(text);
    if (value === undefined) this.note(column, code);
    return value;
  }

  list<Value>(
    column: PastPlacementColumn,
    code: PastPlacementProblem['code'],
    parse: (text: string) => Value | undefined,
  ): readonly Value[] | undefined {
    return this.read(column, code, (text) => {
      const values = text.split(/[\s,;]+/).map(parse);
      return values.includes(undefined) ? undefined : values.flatMap((value) => (value === undefined ? [] : [value]));
    });
  }

  date(column: PastPlacementColumn): LocalDate | undefined {
    return this.read(column, 'NOT_A_DATE', parseLocalDate);
  }

  private note(column: string, code: PastPlacementProblem['code']): void {
    this.problems.push({ line: this.line, column, code });
  }
}

const yesOrNo = (text: string): boolean | undefined => {
  if (/^(yes|ja|true|1)$/i.test(text)) return true;
  return /^(no|nei|false|0)$/i.test(text) ? false : undefined;
};
const levelOf = (text: string): CefrLevel | undefined => cefrLevels.find((level) => level === text.toUpperCase());
const skillOf = (text: string): SkillId => text as SkillId;
const unknownTown = parseMunicipalityNumber('0000')!;
const unknownCode = parseOccupationCode('0000')!;

function workOf(text: string) {
  const [code = '', years = ''] = text.split(':');
  const occupation = parseOccupationCode(code);
  if (!occupation || !/^\d*$/.test(years)) return undefined;
  return years === '' ? { occupation } : { occupation, years: Number(years) };
}

function placementOf(row: Row): PastPlacement {
  const decidedOn = row.date('decided_on') ?? anyDay;
  const becameJob = row.read('became_job', 'NOT_YES_OR_NO', yesOrNo) ?? false;
  return { participant: participantOf(row, decidedOn), slot: row.text('slot') as SlotId, decidedOn, becameJob };
}

function participantOf(row: Row, decidedOn: LocalDate): ParticipantFacts {
  const norwegian = languageSkills.flatMap((skill): readonly LanguageResult[] => {
    const column = pastPlacementColumns.find((name) => name === skill.toLowerCase());
    const level = column && row.read(column, 'NOT_A_LEVEL', levelOf);
    return level ? [{ skill, level, source: 'TEST', takenOn: decidedOn }] : [];
  });
  const postcode = row.text('postcode');
  const skills = row.list('skills', 'EMPTY', skillOf);
  const worked = row.list('worked', 'NOT_AN_OCCUPATION', workOf);
  const wishes = row.list('wishes', 'NOT_AN_OCCUPATION', parseOccupationCode);
  const minutes = row.read('max_minutes', 'NOT_A_NUMBER', wholeNumber);
  return {
    id: `line-${row.line}` as ParticipantId,
    municipality: row.read('municipality', 'NOT_A_MUNICIPALITY', parseMunicipalityNumber) ?? unknownTown,
    protection: 'NONE',
    ...(postcode === '' ? {} : { homePostcode: postcode }),
    ...(norwegian.length === 0 ? {} : { norwegian }),
    ...(skills ? { skills: skills.map((skill) => ({ skill, evidence: 'CLAIMED' as const })) } : {}),
    ...(worked ? { workHistory: worked } : {}),
    ...(wishes ? { wishes: wishes.map((occupation, i) => ({ occupation, rank: i + 1 })) } : {}),
    ...(minutes === undefined ? {} : { maxCommuteMinutes: minutes }),
  };
}

const wholeNumber = (text: string): number | undefined => (/^\d{1,3}$/.test(text) ? Number(text) : undefined);

function slotOf(row: Row): PastSlot {
  const postcode = row.text('slot_postcode');
  const skills = row.list('slot_skills', 'EMPTY', skillOf);
  const goneOn = row.date('gone_on');
  const kind = row.read('slot_kind', 'NOT_A_KIND', (text) => slotKinds.find((known) => known === text.toUpperCase()));
  const slot: SlotFacts = {
    id: row.text('slot') as SlotId,
    organisation: '' as OrganisationNumber,
    municipality: row.read('slot_municipality', 'NOT_A_MUNICIPALITY', parseMunicipalityNumber) ?? unknownTown,
    kind: kind ?? 'INTERNSHIP',
    occupation: row.read('slot_occupation', 'NOT_AN_OCCUPATION', parseOccupationCode) ?? unknownCode,
    ...(postcode === '' ? {} : { postcode }),
    ...(skills ? { skills: skills.map((skill) => ({ skill, essential: true })) } : {}),
  };
  return { slot, offeredOn: row.date('offered_on') ?? anyDay, ...(goneOn ? { goneOn } : {}) };
}
