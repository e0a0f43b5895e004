import type { LanguageNeed } from '@fotfeste/language';
import type { Reader } from '../database.js';
import type { TimeBlockValue } from './people.js';

/** An employer as screens read it. */
export interface EmployerRow {
  readonly organisationNumber: string;
  readonly name: string;
  readonly municipalityNumber: string | null;
  readonly postcode: string | null;
  readonly industry: string | null;
  readonly employees: number | null;
  readonly bankrupt: boolean;
  readonly windingUp: boolean;
  readonly deletedOn: string | null;
  readonly pausedAt: string | null;
}

/** Employers by organisation number. */
export const employersByNumber = (reader: Reader, numbers: readonly string[]): Promise<EmployerRow[]> =>
  reader.query(
    `select organisation_number as "organisationNumber", name, municipality as "municipalityNumber", postcode, industry,
            employees, bankrupt, winding_up as "windingUp", deleted_on as "deletedOn", paused_at as "pausedAt"
       from employer where organisation_number = any($1)`,
    [numbers],
  );

/** A task as it is stored with its slot. */
export interface SlotTaskValue {
  readonly id: string;
  readonly title: string;
  readonly language?: LanguageNeed;
  readonly safetyFloor?: { readonly need: LanguageNeed; readonly reason: string };
  readonly talkMinutesPerDay?: number;
  readonly skills?: readonly string[];
}

/** An internship slot as screens read it, with how many have it and how many are proposed. */
export interface SlotRow {
  readonly id: string;
  readonly organisation: string;
  readonly municipalityNumber: string;
  readonly title: string;
  readonly occupationCode: string;
  readonly postcode: string;
  readonly from: string;
  readonly to: string;
  readonly capacity: number;
  readonly taken: number;
  readonly weeklyHours: number;
  readonly shifts: readonly TimeBlockValue[];
  readonly tasks: readonly SlotTaskValue[];
  readonly skills: readonly { readonly skill: string; readonly essential: boolean }[];
  readonly requirements: readonly {
    readonly kind: string;
    readonly duty: 'SHALL' | 'MAY';
    readonly licenceClass?: string;
  }[];
  readonly supervisorName: string | null;
  readonly languageBuddy: boolean;
  readonly outlook: 'PERMANENT' | 'TEMPORARY' | 'ON_CALL' | 'NONE';
  readonly outlookPercent: number | null;
  readonly outlookDecisionOn: string | null;
  readonly proposalCap: number;
  readonly openProposals: number;
  readonly enteredBy: string;
  readonly confirmedAt: string | null;
  readonly pausedAt: string | null;
  readonly sharedWith: readonly string[];
  readonly version: number;
}

/** The columns of a slot as `SlotRow`, from `slot s`. */
export const slotColumns = `
  s.id, s.organisation, s.municipality as "municipalityNumber", s.title, s.occupation as "occupationCode", s.postcode,
  s.from_date as "from", s.to_date as "to", s.capacity,
  (select count(*)::int from placement pl where pl.slot_id = s.id and coalesce(pl.stopped_on, pl.to_date) >= current_date) as taken,
  s.weekly_hours as "weeklyHours", s.shifts, s.tasks, s.skills, s.requirements, s.supervisor_name as "supervisorName",
  s.language_buddy as "languageBuddy", s.outlook, s.outlook_percent as "outlookPercent",
  s.outlook_decision_on as "outlookDecisionOn", s.proposal_cap as "proposalCap",
  (select count(*)::int from proposal pr where pr.slot_id = s.id and pr.closed_at is null and pr.placed_at is null) as "openProposals",
  s.entered_by_name as "enteredBy", s.confirmed_at as "confirmedAt", s.paused_at as "pausedAt",
  array(select municipality from slot_shared_with w where w.slot_id = s.id order by 1) as "sharedWith", s.version`;

/** Slots by id; those the viewer may not see are absent. */
export const slotsById = (reader: Reader, ids: readonly string[]): Promise<SlotRow[]> =>
  reader.query(`select ${slotColumns} from slot s where s.id = any($1::uuid[])`, [ids]);
