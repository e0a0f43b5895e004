import {
  exact,
  ok,
  refuse,
  roundHalfUp,
  type LocalDate,
  type MunicipalityNumber,
  type Nok,
  type OrganisationNumber,
  type Result,
} from '@fotfeste/kernel';
import type { LanguageNeed } from '@fotfeste/language';
import type { MayBecome, SlotFacts, SlotRequirement, SlotSkill, SlotTask } from '@fotfeste/matching';
import {
  farAhead,
  readDate,
  readDecimal,
  readEmail,
  readNumber,
  readPostcode,
  readWholeNumber,
  readYesOrNo,
} from './cell-values.js';
import * as words from './enum-words.js';
import type { IntakeContext, KnownWorkplace } from './intake-context.js';
import { readOrganisationNumber } from './organisation-number.js';
import type { RowProblem } from './row-problem.js';
import { readKnown, readText, RowReader, type Cells, type ReadCell } from './row-reader.js';
import { readWeekGrid, weeklyHoursOf } from './week-grid.js';

/** What matching may know of an imported slot, before it has an id here. How the employer stands is looked up later. */
export type SlotIntakeFacts = Omit<SlotFacts, 'id' | 'employer'>;

/** A place to work (praksisplass, or a paid job) as an imported row describes it. */
export interface SlotIntake {
  /** The sender's own number; it tells a second import from a new slot. */
  readonly reference?: string;
  readonly title: string;
  readonly from: LocalDate;
  /** The last day; absent means until further notice. */
  readonly to?: LocalDate;
  readonly supervisorName?: string;
  readonly contactEmail?: string;
  /** Gross wage for a full month at the position offered: of a job, or of what the slot may become. */
  readonly monthlyWage?: Nok;
  readonly facts: SlotIntakeFacts;
}

/**
 * Reads one row of the slot file. Workplace, title, occupation and start must be there; the municipality too, unless
 * the workplace is registered. A slot that ends before it starts and a negative wage are refused by name.
 */
export function readSlotRow(cells: Cells, context: IntakeContext): Result<SlotIntake, readonly RowProblem[]> {
  const row = new RowReader(cells, context.line);
  const title = row.required('title', readText(200));
  const { from, to } = readPeriod(row, context);
  const place = readPlace(row, context);
  const occupation = row.required('occupation', readKnown(context.findOccupation, 'UNKNOWN_OCCUPATION'));
  const around = {
    reference: row.optional('reference', readText(60)),
    supervisorName: row.optional('supervisor_name', readText(100)),
    contactEmail: row.optional('contact_email', readEmail),
    monthlyWage: row.optional('monthly_wage', readKroner),
  };
  const work = readWork(row, { context, title: title ?? '' });
  const places = row.optional('places', (text) => readWholeNumber(text, { min: 1, max: 100 })) ?? 1;
  if (title === undefined || from === undefined || !place || !occupation) return row.refused();
  const facts: SlotIntakeFacts = { ...place, ...work, occupation, capacity: [{ from, to, places }] };
  return row.result({ ...around, title, from, to, facts });
}

const readKroner: ReadCell<Nok> = (text) => {
  const decimal = readDecimal(text);
  if (!decimal.ok) return decimal;
  const amount = exact(decimal.value);
  if (amount.isNegative()) return refuse({ code: 'NEGATIVE' });
  return amount.lessThan(1_000_000) ? ok(roundHalfUp(amount)) : refuse({ code: 'OUT_OF_RANGE', accepted: '0-999 999' });
};

interface SlotPeriod {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

function readPeriod(row: RowReader, { today }: IntakeContext): SlotPeriod {
  const date: ReadCell<LocalDate> = (text) => readDate(text, farAhead(today));
  const from = row.required('from', date);
  const to = row.optional('to', date);
  if (from && to && to < from) row.refuse('to', 'ENDS_BEFORE_START');
  return { from, to };
}

type SlotPlace = Pick<SlotIntakeFacts, 'organisation' | 'municipality' | 'postcode' | 'sector' | 'sharedWith'>;

function readPlace(row: RowReader, context: IntakeContext): SlotPlace | undefined {
  const organisation = row.required('workplace_number', readOrganisationNumber(context.allowSyntheticIds));
  const known = organisation && knownWorkplace(row, { context, organisation });
  const municipality = readMunicipality(row, { context, known });
  const postcode = row.optional('postcode', readPostcode) ?? known?.postcode;
  const sector = row.optional('sector', words.readOneOf(words.sectorWords)) ?? known?.sector;
  const sharedWith = row.list('shared_with', readKnown(context.findMunicipality, 'UNKNOWN_MUNICIPALITY'));
  return organisation && municipality && { organisation, municipality, postcode, sector, sharedWith };
}

interface WorkplaceQuestion {
  readonly context: IntakeContext;
  readonly organisation: OrganisationNumber;
}

function knownWorkplace(row: RowReader, { context, organisation }: WorkplaceQuestion): KnownWorkplace | undefined {
  if (!context.findWorkplace) return undefined;
  const known = context.findWorkplace(organisation);
  if (!known) row.refuse('workplace_number', 'UNKNOWN_REFERENCE', 'employers');
  return known;
}

interface MunicipalityQuestion {
  readonly context: IntakeContext;
  readonly known?: KnownWorkplace;
}

function readMunicipality(row: RowReader, { context, known }: MunicipalityQuestion): MunicipalityNumber | undefined {
  const find = readKnown(context.findMunicipality, 'UNKNOWN_MUNICIPALITY');
  const inherited = known?.municipality ?? context.municipality;
  return inherited === undefined
    ? row.required('municipality', find)
    : (row.optional('municipality', find) ?? inherited);
}

type SlotWork = Omit<SlotIntakeFacts, keyof SlotPlace | 'occupation' | 'capacity'>;

function readWork(row: RowReader, { context, title }: { context: IntakeContext; title: string }): SlotWork {
  const shifts = row.optional('shifts', readWeekGrid);
  const hours = row.optional('weekly_hours', (text) => readNumber(text, { min: 1, max: 40 }));
  return {
    kind: row.optional('kind', words.readOneOf(words.slotKindWords)) ?? 'INTERNSHIP',
    tasks: readTasks(row, title),
    skills: readSkills(row, context),
    requirements: readRequirements(row),
    shifts,
    weeklyHours: hours ?? (shifts && weeklyHoursOf(shifts)),
    lengthWeeks: row.optional('length_weeks', (text) => readWholeNumber(text, { min: 1, max: 104 })),
    languageBuddy: row.optional('language_buddy', readYesOrNo),
    supervisor: row.optional('supervisor_name', readText(100)) === undefined ? undefined : true,
    mayBecome: readOutlook(row, context),
  };
}

/** The need of the file holds for each task; a safety reason makes it a floor, for the employer has then said why. */
function readTasks(row: RowReader, title: string): readonly SlotTask[] | undefined {
  const titles = row.list('tasks', readText(200)) ?? [];
  const language = readNeed(row);
  const reason = row.optional('safety_reason', readText(300));
  const talkMinutesPerDay = row.optional('talk_minutes', (text) => readWholeNumber(text, { min: 0, max: 480 }));
  const demands = row.list('demands', words.readOneOf(words.demandWords));
  const said = [language, talkMinutesPerDay, demands].some((known) => known !== undefined);
  const named = titles.length > 0 || !said ? titles : [title];
  if (named.length === 0) return undefined;
  const safetyFloor = language && reason !== undefined ? { need: language, reason } : undefined;
  return named.map((task, index) => ({
    id: `task-${index + 1}`,
    title: task,
    language,
    safetyFloor,
    demands,
    talkMinutesPerDay: index === 0 ? talkMinutesPerDay : undefined,
  }));
}

function readNeed(row: RowReader): LanguageNeed | undefined {
  const need: LanguageNeed = {
    LISTENING: row.optional('listening', words.readLevel),
    READING: row.optional('reading', words.readLevel),
    SPEAKING: row.optional('speaking', words.readLevel),
    WRITING: row.optional('writing', words.readLevel),
  };
  return Object.values(need).some((level) => level !== undefined) ? need : undefined;
}

function readSkills(row: RowReader, { findSkill }: IntakeContext): readonly SlotSkill[] | undefined {
  const known = readKnown(findSkill, 'UNKNOWN_SKILL');
  const essential = row.list('skills', known)?.map((skill) => ({ skill, essential: true }));
  const useful = row.list('useful_skills', known)?.map((skill) => ({ skill, essential: false }));
  return essential || useful ? [...(essential ?? []), ...(useful ?? [])] : undefined;
}

function readRequirements(row: RowReader): readonly SlotRequirement[] | undefined {
  const certificate = words.readOneOf(words.certificateWords);
  const shall = row.list('required_certificates', certificate)?.map((kind) => ({ kind, duty: 'SHALL' }) as const);
  const may = row.list('preferred_certificates', certificate)?.map((kind) => ({ kind, duty: 'MAY' }) as const);
  const licenceClass = row.optional('driving_licence', words.readOneOf(words.licenceWords));
  const licence = licenceClass && ({ kind: 'DRIVING_LICENCE', duty: 'SHALL', licenceClass } as const);
  const requirements = [...(shall ?? []), ...(may ?? []), ...(licence ? [licence] : [])];
  return requirements.length > 0 ? requirements : undefined;
}

function readOutlook(row: RowReader, { today }: IntakeContext): MayBecome | undefined {
  const kind = row.optional('may_become', words.readOneOf(words.outlookWords));
  const percent = row.optional('may_become_percent', (text) => readWholeNumber(text, { min: 1, max: 100 }));
  const decisionOn = row.optional('decision_on', (text) => readDate(text, farAhead(today)));
  return kind && { kind, percent, decisionOn };
}
