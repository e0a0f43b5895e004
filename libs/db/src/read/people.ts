import type { LanguageResult } from '@fotfeste/language';
import type { Reader } from '../database.js';

/** A participant as screens read it. Lists are null while nobody knows, empty when there is nothing. */
export interface ParticipantRow {
  readonly id: string;
  readonly municipalityNumber: string;
  readonly consultantId: string | null;
  readonly consultantName: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly contactLanguage: string | null;
  readonly interpreterNeeded: boolean | null;
  readonly settledOn: string | null;
  readonly settlementBasis: 'SETTLED' | 'FAMILY_REUNIFICATION' | null;
  readonly programmeStart: string | null;
  readonly programmeEnd: string | null;
  readonly endGoal: string | null;
  readonly schooling: string | null;
  readonly postcode: string | null;
  readonly norwegian: readonly LanguageResult[] | null;
  readonly otherLanguages: readonly { readonly language: string }[] | null;
  readonly skills: readonly { readonly skill: string; readonly evidence: string }[] | null;
  readonly workHistory:
    readonly { readonly occupation: string; readonly years?: number; readonly paid?: boolean }[] | null;
  readonly wishes: readonly { readonly occupation: string; readonly rank: number }[] | null;
  readonly certificates:
    readonly { readonly kind: string; readonly issuedOn?: string; readonly expiresOn?: string }[] | null;
  readonly availability: readonly TimeBlockValue[] | null;
  readonly schoolBlocks: readonly TimeBlockValue[] | null;
  readonly maxCommuteMinutes: number | null;
  readonly adaptations: readonly string[] | null;
  readonly lastContactOn: string | null;
  readonly version: number;
}

/** A block of a week: 1 is Monday, minutes from midnight. */
export interface TimeBlockValue {
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** The columns of a participant as `ParticipantRow`, from `participant p left join app_user c`. */
export const participantColumns = `
  p.id, p.municipality as "municipalityNumber", p.consultant_id as "consultantId", c.name as "consultantName",
  p.given_name as "givenName", p.family_name as "familyName", p.birth_date as "birthDate", p.phone, p.email,
  p.contact_language as "contactLanguage", p.interpreter_needed as "interpreterNeeded", p.settled_on as "settledOn",
  p.settlement_basis as "settlementBasis", p.programme_start as "programmeStart", p.programme_end as "programmeEnd",
  p.end_goal as "endGoal", p.schooling, p.postcode, p.norwegian, p.other_languages as "otherLanguages", p.skills, p.work_history as "workHistory",
  p.wishes, p.certificates, p.availability, p.school_blocks as "schoolBlocks",
  p.max_commute_minutes as "maxCommuteMinutes", p.adaptations, p.last_contact_on as "lastContactOn", p.version`;

/** Participants by id; those the viewer may not see are absent. */
export const participantsById = (reader: Reader, ids: readonly string[]): Promise<ParticipantRow[]> =>
  reader.query(
    `select ${participantColumns} from participant p left join app_user c on c.id = p.consultant_id where p.id = any($1::uuid[])`,
    [ids],
  );
