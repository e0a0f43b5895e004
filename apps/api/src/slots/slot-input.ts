import {
  addYears,
  localDate,
  ok,
  refuse,
  type LocalDate,
  type MunicipalityNumber,
  type OccupationCode,
  type OrganisationNumber,
  type Refusal,
  type Result,
  type SkillId,
} from '@fotfeste/kernel';
import {
  certificateKinds,
  drivingLicenceClasses,
  sectors,
  type CertificateKind,
  type DrivingLicenceClass,
  type MayBecome,
  type SlotRequirement,
  type WeekBlock,
} from '@fotfeste/matching';
import type { SlotIntake } from '@fotfeste/placement';
import type { SlotReferences } from '@fotfeste/db';
import type { SlotInput, SlotRequirementInput, TimeBlockInput } from '../generated/resolvers.js';
import { readSlotTasks, type KnownTask } from './slot-tasks-input.js';

/** What is around an input: the day, what it points at, and the tasks known beforehand (ready ones and stored ones). */
export interface SlotInputContext {
  readonly today: LocalDate;
  readonly references: SlotReferences;
  /** The municipality the slot is to belong to; undefined where the postcode is unknown. */
  readonly municipality: string | undefined;
  readonly knownTasks: readonly KnownTask[];
  /** The contact who confirms, where the slot is entered on the employer's behalf. */
  readonly contactEmail?: string | undefined;
}

const longest = { title: 200, name: 100, list: 40 };
const furthest = { start: 2, end: 6 };

/** Reads what a form sent as a slot. Every field that must change is named, all at once. */
export function readSlotInput(input: SlotInput, context: SlotInputContext): Result<SlotIntake, readonly Refusal[]> {
  const tasks = readSlotTasks(input.tasks, context.knownTasks);
  const refusals = [
    ...employerRefusals(context.references),
    ...textRefusals(input, context),
    ...periodRefusals(input, context.today),
    ...numberRefusals(input),
    ...shiftRefusals(input.shifts),
    ...(tasks.ok ? [] : tasks.refusal),
    ...referenceRefusals(input, context.references),
    ...requirementRefusals(input.requirements),
  ];
  if (refusals.length > 0 || !tasks.ok || context.municipality === undefined) return refuse(refusals);
  return ok({
    title: input.title.trim(),
    from: localDate(input.from),
    to: localDate(input.to),
    supervisorName: input.supervisorName?.trim() || undefined,
    contactEmail: context.contactEmail,
    facts: {
      organisation: input.organisationNumber as OrganisationNumber,
      municipality: context.municipality as MunicipalityNumber,
      kind: 'INTERNSHIP',
      occupation: input.occupation as OccupationCode,
      sector: sectors.find((sector) => sector === context.references.employer?.sector),
      postcode: input.postcode.trim(),
      tasks: tasks.value,
      skills: uniqueSkills(input),
      requirements: uniqueRequirements(input.requirements),
      shifts: input.shifts.map(weekBlock),
      weeklyHours: input.weeklyHours,
      capacity: [{ from: localDate(input.from), to: localDate(input.to), places: input.capacity }],
      languageBuddy: input.languageBuddy,
      supervisor: Boolean(input.supervisorName?.trim()),
      mayBecome: outlookOf(input),
      sharedWith: input.sharedWith?.map((number) => number as MunicipalityNumber),
    },
  });
}

const required = (field: string, text: string): Refusal[] => (text.trim() ? [] : [{ code: 'FIELD_REQUIRED', field }]);

const tooLong = (field: string, text: string | null | undefined, most: number): Refusal[] =>
  text && text.length > most ? [{ code: 'FIELD_TOO_LONG', field, facts: { most } }] : [];

const outside = (field: string, value: number, [least, most]: readonly [number, number]): Refusal[] =>
  value >= least && value <= most ? [] : [{ code: 'NUMBER_OUT_OF_RANGE', field, facts: { least, most } }];

function employerRefusals({ employer }: SlotReferences): Refusal[] {
  const field = 'organisationNumber';
  if (!employer) return [{ code: 'EMPLOYER_UNKNOWN', field }];
  if (employer.deletedOn) return [{ code: 'EMPLOYER_CEASED', field, facts: { on: employer.deletedOn } }];
  return employer.bankrupt ? [{ code: 'EMPLOYER_BANKRUPT', field }] : [];
}

function textRefusals(input: SlotInput, { contactEmail }: SlotInputContext): Refusal[] {
  const email = contactEmail !== undefined && !/^[^\s@,;<>"]{1,64}@[^\s@,;<>"]+\.[^\s@,;<>"]{2,24}$/.test(contactEmail);
  return [
    ...required('title', input.title),
    ...tooLong('title', input.title, longest.title),
    ...tooLong('supervisorName', input.supervisorName, longest.name),
    ...(email ? [{ code: 'EMAIL_INVALID', field: 'onBehalfContactEmail' }] : []),
  ];
}

function periodRefusals({ from, to, outlookDecisionOn }: SlotInput, today: LocalDate): Refusal[] {
  const late = (field: string, date: string, years: number): Refusal[] =>
    date > addYears(today, years) ? [{ code: 'DATE_TOO_FAR_AHEAD', field, facts: { years } }] : [];
  return [
    ...(to < from ? [{ code: 'ENDS_BEFORE_START', field: 'to' }] : []),
    ...(to >= from && to < today ? [{ code: 'SLOT_PERIOD_OVER', field: 'to' }] : []),
    ...late('from', from, furthest.start),
    ...late('to', to, furthest.end),
    ...(outlookDecisionOn && outlookDecisionOn < from
      ? [{ code: 'DECISION_BEFORE_START', field: 'outlookDecisionOn' }]
      : []),
  ];
}

function numberRefusals(input: SlotInput): Refusal[] {
  const { outlookPercent } = input;
  return [
    ...outside('capacity', input.capacity, [1, 100]),
    ...outside('weeklyHours', input.weeklyHours, [1, 40]),
    ...(typeof outlookPercent === 'number' ? outside('outlookPercent', outlookPercent, [1, 100]) : []),
    ...(['shifts', 'skills', 'requirements', 'tasks'] as const)
      .filter((field) => input[field].length > longest.list)
      .map((field) => ({ code: 'LIST_TOO_LONG', field, facts: { most: longest.list } })),
  ];
}

const minutesInDay = 1440;

function shiftRefusals(shifts: readonly TimeBlockInput[]): Refusal[] {
  const wrong = shifts.some(
    ({ weekday, fromMinute, toMinute }) =>
      weekday < 1 || weekday > 7 || fromMinute < 0 || toMinute > minutesInDay || toMinute <= fromMinute,
  );
  if (wrong) return [{ code: 'WEEK_BLOCK_INVALID', field: 'shifts' }];
  const overlap = shifts.some((shift, index) =>
    shifts
      .slice(0, index)
      .some(
        (other) =>
          other.weekday === shift.weekday && other.fromMinute < shift.toMinute && shift.fromMinute < other.toMinute,
      ),
  );
  return overlap ? [{ code: 'SHIFTS_OVERLAP', field: 'shifts' }] : [];
}

function referenceRefusals(input: SlotInput, references: SlotReferences): Refusal[] {
  const postcode = /^\d{4}$/.test(input.postcode.trim()) ? 'POSTCODE_UNKNOWN' : 'POSTCODE_INVALID';
  return [
    ...(references.municipality === null
      ? [{ code: postcode, field: 'postcode', facts: { postcode: input.postcode.slice(0, 20) } }]
      : []),
    ...(references.occupationKnown
      ? []
      : [{ code: 'OCCUPATION_UNKNOWN', field: 'occupation', facts: { code: input.occupation.slice(0, 20) } }]),
    ...(references.unknownSkills.length > 0 ? [{ code: 'SKILL_UNKNOWN', field: 'skills' }] : []),
    ...references.unknownMunicipalities.map((number) => ({
      code: 'MUNICIPALITY_UNKNOWN',
      field: 'sharedWith',
      facts: { number: number.slice(0, 20) },
    })),
  ];
}

const isCertificate = (kind: string): kind is CertificateKind => certificateKinds.some((known) => known === kind);
const isLicenceClass = (text: string): text is DrivingLicenceClass =>
  drivingLicenceClasses.some((known) => known === text);

const requirementRefusals = (requirements: readonly SlotRequirementInput[]): Refusal[] =>
  requirements.flatMap(({ kind, licenceClass }) => {
    const known = kind === 'DRIVING_LICENCE' ? !licenceClass || isLicenceClass(licenceClass) : isCertificate(kind);
    const facts = { kind: (licenceClass ?? kind).slice(0, 40) };
    return known ? [] : [{ code: 'REQUIREMENT_UNKNOWN', field: 'requirements', facts }];
  });

function requirement({ kind, must, licenceClass }: SlotRequirementInput): SlotRequirement | undefined {
  const duty = must ? 'SHALL' : 'MAY';
  if (isCertificate(kind)) return { kind, duty };
  const asked = licenceClass && isLicenceClass(licenceClass) ? licenceClass : 'B';
  return kind === 'DRIVING_LICENCE' ? { kind, duty, licenceClass: asked } : undefined;
}

/** A paper that is asked for twice is asked for once, in its stricter form. */
function uniqueRequirements(requirements: readonly SlotRequirementInput[]): readonly SlotRequirement[] {
  const byKind = new Map<string, SlotRequirement>();
  for (const asked of requirements) {
    const read = requirement(asked);
    if (read && byKind.get(read.kind)?.duty !== 'SHALL') byKind.set(read.kind, read);
  }
  return [...byKind.values()];
}

function uniqueSkills({ skills }: SlotInput): readonly { readonly skill: SkillId; readonly essential: boolean }[] {
  const essential = new Map<string, boolean>();
  for (const asked of skills) essential.set(asked.skill, asked.essential || (essential.get(asked.skill) ?? false));
  return [...essential].map(([skill, must]) => ({ skill: skill as SkillId, essential: must }));
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const weekBlock = ({ weekday, fromMinute, toMinute }: TimeBlockInput): WeekBlock => ({
  weekday: weekdays.find((day) => day === weekday) ?? 1,
  fromMinute,
  toMinute,
});

const outlookOf = ({ outlook, outlookPercent, outlookDecisionOn }: SlotInput): MayBecome =>
  outlook === 'NONE'
    ? { kind: 'NONE' }
    : {
        kind: outlook,
        ...(outlookPercent && { percent: outlookPercent }),
        ...(outlookDecisionOn && { decisionOn: localDate(outlookDecisionOn) }),
      };
