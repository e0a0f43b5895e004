import { localDate, ok, refuse, type LocalDate, type MunicipalityNumber, type Result } from '@fotfeste/kernel';
import { languageSkills, type LanguageResult, type LanguageSkill } from '@fotfeste/language';
import type { ParticipantFacts, ProgrammeFacts } from '@fotfeste/matching';
import { proposeRegime } from '@fotfeste/programme';
import {
  farAhead,
  readDate,
  readEmail,
  readPhone,
  readPostcode,
  readWholeNumber,
  readYesOrNo,
  type CellResult,
} from './cell-values.js';
import * as words from './enum-words.js';
import { readIdentityNumber, type IdentityNumber } from './identity-number.js';
import type { IntakeContext } from './intake-context.js';
import type { RowProblem } from './row-problem.js';
import { readKnown, readText, RowReader, type Cells, type ReadCell } from './row-reader.js';
import { readWeekGrid } from './week-grid.js';

/** What matching may know of an imported person, before the person has an id here. */
export type ParticipantIntakeFacts = Omit<ParticipantFacts, 'id' | 'declinedSlots' | 'openProposalSlots'>;

/** A person as an imported row describes them. Whatever is absent is unknown, never no. */
export interface ParticipantIntake {
  /** The sender's own case number; with an identity number absent, it is what tells a second import from a new person. */
  readonly reference?: string;
  readonly givenName: string;
  readonly familyName: string;
  /** In the order a newcomer gets them: DUF, D-number, birth number. */
  readonly identityNumbers: readonly IdentityNumber[];
  readonly phone?: string;
  readonly email?: string;
  /** As the sender writes it, or an ISO 639 code. */
  readonly contactLanguage?: string;
  readonly interpreterNeeded?: boolean;
  readonly consultantEmail?: string;
  readonly settledOn?: LocalDate;
  readonly settlementBasis?: words.SettlementBasis;
  readonly permitOn?: LocalDate;
  readonly ownWords?: string;
  /** Skills named in words the taxonomy does not have; kept for the interview, never guessed at. */
  readonly unknownSkills?: readonly string[];
  readonly facts: ParticipantIntakeFacts;
}

/** The eight facts that are enough to start; of these only the first three must be there for a row to be taken. */
export const startingFacts = [
  'NAME',
  'IDENTITY',
  'MUNICIPALITY',
  'CONTACT',
  'SETTLED_ON',
  'PROGRAMME_START',
  'SPOKEN_NORWEGIAN',
  'WISH_OR_EXPERIENCE',
] as const;
export type StartingFact = (typeof startingFacts)[number];

/** Which of the eight starting facts are still unknown: what to ask first, not what is wrong. */
export function missingStartingFacts(person: ParticipantIntake): readonly StartingFact[] {
  const { facts } = person;
  const known: Readonly<Record<StartingFact, boolean>> = {
    NAME: person.givenName !== '' && person.familyName !== '',
    IDENTITY: person.identityNumbers.length > 0 || person.reference !== undefined,
    MUNICIPALITY: true,
    CONTACT: person.phone !== undefined || person.email !== undefined,
    SETTLED_ON: person.settledOn !== undefined,
    PROGRAMME_START: facts.programme !== undefined,
    SPOKEN_NORWEGIAN: facts.norwegian?.some(({ skill }) => skill === 'SPEAKING') ?? false,
    WISH_OR_EXPERIENCE: facts.wishes !== undefined || facts.workHistory !== undefined,
  };
  return startingFacts.filter((fact) => !known[fact]);
}

const secretFields = ['identity_number', 'duf_number'];
const identifying = [...secretFields, 'reference'];
const earliestBirth = localDate('1920-01-01');
const earliestSettled = localDate('1990-01-01');

/**
 * Reads one row of the participant file. A row needs a name, a municipality (its own or the importer's) and something
 * to know the person by: an identity number or the sender's reference.
 *
 * @returns every problem of the row at once; identity numbers are never repeated in them
 */
export function readParticipantRow(
  cells: Cells,
  context: IntakeContext,
): Result<ParticipantIntake, readonly RowProblem[]> {
  const row = new RowReader(cells, context.line, secretFields);
  const { reference, numbers: identityNumbers, birthDate } = readIdentity(row, context);
  const givenName = row.required('given_name', readText(100));
  const familyName = row.required('family_name', readText(100));
  const municipality = readMunicipality(row, context);
  const { known: skills, unknown: unknownSkills } = readSkills(row, context);
  const around = readAround(row, context);
  const known = { ...readFacts(row, { context, around }), ...skills, birthDate };
  if (givenName === undefined || familyName === undefined || municipality === undefined) return row.refused();
  const facts = { ...known, municipality };
  return row.result({ ...around, reference, givenName, familyName, identityNumbers, unknownSkills, facts });
}

interface Identity {
  readonly reference?: string;
  readonly numbers: readonly IdentityNumber[];
  readonly birthDate?: LocalDate;
}

function readIdentity(row: RowReader, context: IntakeContext): Identity {
  const read: ReadCell<IdentityNumber> = (text) =>
    readIdentityNumber(text, { today: context.today, allowSynthetic: context.allowSyntheticIds });
  const isDuf: ReadCell<IdentityNumber> = (text) => ofKind(read(text), true);
  const isPerson: ReadCell<IdentityNumber> = (text) => ofKind(read(text), false);
  const duf = row.optional('duf_number', isDuf);
  const number = row.optional('identity_number', isPerson);
  const reference = row.optional('reference', readText(60));
  if (!identifying.some((field) => row.says(field))) row.refuse('identity_number', 'REQUIRED');
  const typed = row.optional('birth_date', (text) => readPastDate(text, context.today, earliestBirth));
  if (typed && number?.birthDate && typed !== number.birthDate) row.refuse('birth_date', 'BIRTH_DATE_CONTRADICTS');
  const numbers = [duf, number].filter((known) => known !== undefined);
  return { reference, numbers, birthDate: typed ?? number?.birthDate };
}

const ofKind = (result: CellResult<IdentityNumber>, duf: boolean): CellResult<IdentityNumber> =>
  result.ok && (result.value.kind === 'DUF_NUMBER') !== duf ? refuse({ code: 'IDENTITY_NUMBER_WRONG' }) : result;

function readPastDate(text: string, today: LocalDate, earliest: LocalDate): CellResult<LocalDate> {
  const date = readDate(text, today);
  if (!date.ok || (date.value <= today && date.value >= earliest)) return date;
  return refuse({ code: 'DATE_OUT_OF_RANGE', accepted: `${earliest} – ${today}` });
}

function readMunicipality(row: RowReader, context: IntakeContext): MunicipalityNumber | undefined {
  const find = readKnown(context.findMunicipality, 'UNKNOWN_MUNICIPALITY');
  return context.municipality === undefined
    ? row.required('municipality', find)
    : (row.optional('municipality', find) ?? context.municipality);
}

function readAround(row: RowReader, { today }: IntakeContext): Partial<ParticipantIntake> {
  const latest = farAhead(today);
  return {
    phone: row.optional('phone', readPhone),
    email: row.optional('email', readEmail),
    contactLanguage: row.optional('contact_language', readText(60)),
    interpreterNeeded: row.optional('interpreter_needed', readYesOrNo),
    consultantEmail: row.optional('consultant_email', readEmail),
    settledOn: row.optional('settled_on', (text) => readPastDate(text, addedYear(today), earliestSettled)),
    settlementBasis: row.optional('settlement_basis', words.readOneOf(words.settlementBasisWords)),
    permitOn: row.optional('permit_on', (text) => readDate(text, latest)),
    ownWords: row.optional('own_words', readText()),
  };
}

/** Settlement agreements are registered before the day comes, but not years ahead. */
const addedYear = (today: LocalDate): LocalDate => localDate(`${Number(today.slice(0, 4)) + 1}-12-31`);

type ReadFacts = Omit<ParticipantIntakeFacts, 'municipality' | 'skills' | 'birthDate'>;

interface Known {
  readonly context: IntakeContext;
  readonly around: Partial<ParticipantIntake>;
}

function readFacts(row: RowReader, { context, around }: Known): ReadFacts {
  const programme = readProgramme(row, { context, around });
  const measuredBy = earliestOf(context.today, programme?.startsOn ?? around.settledOn);
  const occupation = readKnown(context.findOccupation, 'UNKNOWN_OCCUPATION');
  return {
    ...readWeek(row),
    homePostcode: row.optional('postcode', readPostcode),
    protection: row.optional('protection', words.readOneOf(words.protectionWords)),
    ownStaff: row.optional('own_staff', readYesOrNo),
    programme,
    schooling: row.optional('schooling', words.readOneOf(words.schoolingWords)),
    norwegian: readNorwegian(row, { today: context.today, measuredBy }),
    otherLanguages: row.list('other_languages', readText(60))?.map((language) => ({ language })),
    wishes: row.list('wishes', occupation)?.map((wish, index) => ({ occupation: wish, rank: index + 1 })),
    refusedOccupations: row.list('refused_occupations', occupation),
    workHistory: row.list('work_history', readExperience(occupation)),
    certificates: row.list('certificates', words.readOneOf(words.certificateWords))?.map((kind) => ({ kind })),
    drivingLicences: row.list('driving_licences', words.readOneOf(words.licenceWords)),
    maxCommuteMinutes: row.optional('max_commute_minutes', (text) => readWholeNumber(text, { min: 0, max: 300 })),
    travelMode: row.optional('travel_mode', words.readOneOf(words.travelWords)),
    adaptations: row.list('adaptations', words.readOneOf(words.adaptationWords)),
  };
}

const readWeek = (row: RowReader): Pick<ReadFacts, 'availability' | 'schoolBlocks' | 'childcareHours'> => ({
  availability: row.optional('availability', readWeekGrid),
  schoolBlocks: row.optional('school_blocks', readWeekGrid),
  childcareHours: row.optional('childcare_hours', readWeekGrid),
});

/** `kokk 5 år`, `5120 (3 år)`, `renholder`: an occupation and, where given, the years in it. */
const readExperience =
  (occupation: ReadCell<NonNullable<ParticipantFacts['workHistory']>[number]['occupation']>) => (text: string) => {
    const match = /^(.*?)[\s:(]+(\d{1,2}(?:[.,]\d)?)\s*(?:år|years?)\)?$/i.exec(text);
    const found = occupation(match?.[1] ?? text);
    if (!found.ok) return found;
    const years = match?.[2] === undefined ? {} : { years: Number(match[2].replace(',', '.')) };
    return ok({ occupation: found.value, ...years });
  };

function readProgramme(row: RowReader, { context, around }: Known): ProgrammeFacts | undefined {
  const date: ReadCell<LocalDate> = (text) => readDate(text, farAhead(context.today));
  const startsOn = row.optional('programme_start', date);
  const endsOn = row.optional('programme_end', date);
  const endGoal = row.optional('end_goal', words.readOneOf(words.endGoalWords));
  const stated = row.optional('regime', words.readOneOf(words.regimeWords));
  if (startsOn && endsOn && endsOn < startsOn) row.refuse('programme_end', 'ENDS_BEFORE_START');
  if (startsOn === undefined) return undefined;
  const regime = stated ?? proposeRegime(around.permitOn ?? around.settledOn ?? startsOn, startsOn)?.regime;
  return regime && { regime, startsOn, endsOn, endGoal };
}

interface Measured {
  readonly today: LocalDate;
  /** The day a level without a date is taken to be from: the programme's start, so that a second import says the same. */
  readonly measuredBy: LocalDate;
}

const earliestOf = (today: LocalDate, date: LocalDate | undefined): LocalDate => (date && date < today ? date : today);

function readNorwegian(row: RowReader, { today, measuredBy }: Measured): readonly LanguageResult[] | undefined {
  const source = row.optional('norwegian_source', words.readOneOf(words.languageSourceWords)) ?? 'SELF';
  const dated = row.optional('norwegian_on', (text) => readPastDate(text, today, earliestSettled));
  const takenOn = dated ?? measuredBy;
  const results = languageSkills.flatMap((skill): readonly LanguageResult[] => {
    const level = row.optional(fieldOf[skill], words.readLevel);
    return level === undefined ? [] : [{ skill, level, source, takenOn }];
  });
  return results.length > 0 ? results : undefined;
}

const fieldOf: Readonly<Record<LanguageSkill, string>> = {
  LISTENING: 'listening',
  READING: 'reading',
  SPEAKING: 'speaking',
  WRITING: 'writing',
};

interface ReadSkills {
  readonly known: Pick<ParticipantIntakeFacts, 'skills'>;
  readonly unknown?: readonly string[];
}

function readSkills(row: RowReader, context: IntakeContext): ReadSkills {
  const named = row.list('skills', readText(200));
  const evidence = row.optional('skill_evidence', words.readOneOf(words.evidenceWords)) ?? 'CLAIMED';
  if (named === undefined) return { known: {} };
  const found = named.map((text) => ({ text, skill: context.findSkill(text) }));
  const skills = found.flatMap(({ skill }) => (skill === undefined ? [] : [{ skill, evidence }]));
  const unknown = found.filter(({ skill }) => skill === undefined).map(({ text }) => text);
  return { known: skills.length > 0 ? { skills } : {}, ...(unknown.length > 0 ? { unknown } : {}) };
}
