import type { StoredParticipant } from '@fotfeste/db';
import { parseLocalDate, type LocalDate, type Refusal } from '@fotfeste/kernel';
import type { ParticipantInput } from '../generated/resolvers.js';

type Patch = Partial<StoredParticipant>;

/** What an input changes: the columns, the occupations and skills it names, and what is wrong with it. */
export interface ReadInput {
  readonly patch: Patch;
  readonly refusals: readonly Refusal[];
  readonly occupations: readonly string[];
  readonly skills: readonly string[];
}

const longest = { name: 100, text: 200 };
const minutesInDay = 1440;

const tooLong = (field: string, value: string | null | undefined, most: number): Refusal[] =>
  value && value.length > most ? [{ code: 'FIELD_TOO_LONG', field, facts: { most } }] : [];

const empty = (field: string, value: string | null | undefined): Refusal[] =>
  value !== undefined && !value?.trim() ? [{ code: 'FIELD_REQUIRED', field }] : [];

function nameRefusals(input: ParticipantInput): Refusal[] {
  return [
    ...empty('givenName', input.givenName),
    ...empty('familyName', input.familyName),
    ...tooLong('givenName', input.givenName, longest.name),
    ...tooLong('familyName', input.familyName, longest.name),
    ...tooLong('email', input.email, longest.text),
  ];
}

function contactRefusals(input: ParticipantInput): Refusal[] {
  const phone = input.phone && !/^\+?[\d ]{8,16}$/.test(input.phone) ? [{ code: 'PHONE_INVALID', field: 'phone' }] : [];
  const email =
    input.email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(input.email) ? [{ code: 'EMAIL_INVALID', field: 'email' }] : [];
  const postcode =
    input.postcode && !/^\d{4}$/.test(input.postcode) ? [{ code: 'POSTCODE_INVALID', field: 'postcode' }] : [];
  return [...phone, ...email, ...postcode];
}

function dateRefusals(input: ParticipantInput, today: LocalDate): Refusal[] {
  const birth = input.birthDate && parseLocalDate(input.birthDate);
  const { programmeStart, programmeEnd } = input;
  return [
    ...(birth && (birth > today || birth < '1900-01-01') ? [{ code: 'BIRTH_DATE_UNLIKELY', field: 'birthDate' }] : []),
    ...(programmeStart && programmeEnd && programmeEnd < programmeStart
      ? [{ code: 'ENDS_BEFORE_START', field: 'programmeEnd' }]
      : []),
    ...(input.norwegian ?? [])
      .filter(({ takenOn }) => takenOn > today)
      .map(() => ({ code: 'RESULT_IN_THE_FUTURE', field: 'norwegian' })),
  ];
}

function numberRefusals(input: ParticipantInput): Refusal[] {
  const blocks = [...(input.availability ?? []), ...(input.schoolBlocks ?? [])];
  const badBlock = blocks.some(
    ({ weekday, fromMinute, toMinute }) =>
      weekday < 1 || weekday > 7 || fromMinute < 0 || toMinute > minutesInDay || toMinute <= fromMinute,
  );
  const minutes = input.maxCommuteMinutes;
  return [
    ...(badBlock ? [{ code: 'WEEK_BLOCK_INVALID', field: 'availability' }] : []),
    ...(minutes && (minutes < 5 || minutes > 240)
      ? [{ code: 'NUMBER_OUT_OF_RANGE', field: 'maxCommuteMinutes', facts: { least: 5, most: 240 } }]
      : []),
  ];
}

/** Reads what a form sent. Fields that were not sent are not touched; null says "not known". */
export function readParticipantInput(input: ParticipantInput, today: LocalDate): ReadInput {
  const columns: Patch = {
    given_name: input.givenName?.trim(),
    family_name: input.familyName?.trim(),
    birth_date: input.birthDate,
    phone: input.phone,
    email: input.email,
    contact_language: input.contactLanguage,
    interpreter_needed: input.interpreterNeeded,
    settled_on: input.settledOn,
    settlement_basis: input.settlementBasis,
    programme_start: input.programmeStart,
    programme_end: input.programmeEnd,
    end_goal: input.endGoal,
    schooling: input.schooling,
    postcode: input.postcode,
    norwegian: input.norwegian,
    other_languages: input.otherLanguages?.map((language) => ({ language })),
    skills: input.skills,
    work_history: input.experience,
    wishes: input.wishes,
    certificates: input.certificates,
    availability: input.availability,
    school_blocks: input.schoolBlocks,
    max_commute_minutes: input.maxCommuteMinutes,
    adaptations: input.adaptations,
  };
  return {
    patch: Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)),
    refusals: [
      ...nameRefusals(input),
      ...contactRefusals(input),
      ...dateRefusals(input, today),
      ...numberRefusals(input),
    ],
    occupations: [...(input.wishes ?? []), ...(input.experience ?? [])].map(({ occupation }) => occupation),
    skills: (input.skills ?? []).map(({ skill }) => skill),
  };
}
