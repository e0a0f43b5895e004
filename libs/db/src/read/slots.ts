import type { SkillId } from '@fotfeste/kernel';
import type { LanguageNeed } from '@fotfeste/language';
import type { TaskDemand, TaskFrequency } from '@fotfeste/matching';
import type { Reader } from '../database.js';
import { count, type PageOf, type RowPage } from './page.js';
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

const employerColumns = `
  organisation_number as "organisationNumber", name, municipality as "municipalityNumber", postcode, industry, employees,
  bankrupt, winding_up as "windingUp", deleted_on as "deletedOn", paused_at as "pausedAt"`;

/** Employers by organisation number. */
export const employersByNumber = (reader: Reader, numbers: readonly string[]): Promise<EmployerRow[]> =>
  reader.query(`select ${employerColumns} from employer where organisation_number = any($1)`, [numbers]);

/** What a list of employers may be narrowed to; `only` leaves out all others. */
export interface EmployerRowFilter {
  readonly search: string;
  readonly only?: readonly string[] | undefined;
}

/** Employers by name. The cursor is the organisation number of the last row seen. */
export async function employerPage(
  reader: Reader,
  filter: EmployerRowFilter,
  page: PageOf,
): Promise<RowPage<EmployerRow>> {
  const from = `employer e where ($1 = '' or lower(e.name) like '%' || $1 || '%' or e.organisation_number like $1 || '%')
    and ($2::text[] is null or e.organisation_number = any($2))`;
  const narrowed = [likeText(filter.search), filter.only ?? null];
  const rows = await reader.query<EmployerRow>(
    `select ${employerColumns} from ${from}
        and ($3::text is null or (e.name, e.organisation_number) >
          (select last.name, last.organisation_number from employer last where last.organisation_number = $3))
      order by e.name, e.organisation_number limit $4`,
    [...narrowed, page.after ?? null, page.first + 1],
  );
  return { rows, totalCount: await count(reader, from, narrowed) };
}

/** What somebody typed, for a comparison of lower-case texts: its own % and _ mean themselves. */
const likeText = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&');

/** Somebody to call at an employer. */
export interface EmployerContactRow {
  readonly organisation: string;
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** The contacts of some employers that the viewer may see. */
export const contactsOfEmployers = (reader: Reader, numbers: readonly string[]): Promise<EmployerContactRow[]> =>
  reader.query(
    `select organisation, id, name, email, phone from employer_contact where organisation = any($1) order by name, id`,
    [numbers],
  );

/** What has come of an employer's slots, as far as the viewer may see. */
export interface EmployerRecordRow {
  readonly organisation: string;
  /** Of the proposals that reached the employer and have been answered or are past their day, the answered share. */
  readonly answeredShare: number | null;
  readonly placementsStarted: number;
  readonly permanentHires: number;
}

/** The record of some employers, in one statement for a whole list. */
export const recordsOfEmployers = (
  reader: Reader,
  numbers: readonly string[],
  today: string,
): Promise<EmployerRecordRow[]> =>
  reader.query(
    `select o.organisation, p.answered::float8 / nullif(p.due, 0) as "answeredShare",
            (select count(*)::int from placement l where l.organisation = o.organisation and l.from_date <= $2
                and (l.stopped_on is null or l.stopped_on >= l.from_date)) as "placementsStarted",
            (select count(*)::int from hire h where h.organisation = o.organisation and h.kind = 'PERMANENT'
                and h.superseded_at is null) as "permanentHires"
       from unnest($1::text[]) as o(organisation)
       cross join lateral (
         select count(*) filter (where pr.employer_answered_at is not null) as answered,
                count(*) filter (where pr.employer_answered_at is not null or pr.employer_due < $2
                  or pr.closed_reason = 'EMPLOYER_SILENT') as due
           from proposal pr where pr.organisation = o.organisation and pr.consented_at is not null) p`,
    [numbers, today],
  );

/** A task as it is stored with its slot. */
export interface SlotTaskValue {
  readonly id: string;
  readonly title: string;
  readonly language?: LanguageNeed;
  readonly safetyFloor?: { readonly need: LanguageNeed; readonly reason: string };
  readonly talkMinutesPerDay?: number;
  readonly skills?: readonly SkillId[];
  readonly frequency?: TaskFrequency;
  readonly demands?: readonly TaskDemand[];
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
  readonly withdrawnAt: string | null;
  readonly sharedWith: readonly string[];
  readonly version: number;
}

/** The columns of a slot as `SlotRow`, from `slot s`. */
export const slotColumns = `
  s.id, s.organisation, s.municipality as "municipalityNumber", s.title, s.occupation as "occupationCode", s.postcode,
  s.from_date as "from", s.to_date as "to", s.capacity,
  app.slot_taken(s.id, s.from_date, s.to_date) as taken,
  s.weekly_hours as "weeklyHours", s.shifts, s.tasks, s.skills, s.requirements, s.supervisor_name as "supervisorName",
  s.language_buddy as "languageBuddy", s.outlook, s.outlook_percent as "outlookPercent",
  s.outlook_decision_on as "outlookDecisionOn", s.proposal_cap as "proposalCap",
  app.slot_open_proposals(s.id) as "openProposals",
  s.entered_by_name as "enteredBy", s.confirmed_at as "confirmedAt", s.paused_at as "pausedAt", s.withdrawn_at as "withdrawnAt",
  array(select municipality from slot_shared_with w where w.slot_id = s.id order by 1) as "sharedWith", s.version`;

/** Slots by id; those the viewer may not see are absent. */
export const slotsById = (reader: Reader, ids: readonly string[]): Promise<SlotRow[]> =>
  reader.query(`select ${slotColumns} from slot s where s.id = any($1::uuid[])`, [ids]);

/** Every slot of some employers that the viewer may see, newest first. */
export const slotsOfEmployers = (reader: Reader, numbers: readonly string[]): Promise<SlotRow[]> =>
  reader.query(`select ${slotColumns} from slot s where s.organisation = any($1) order by s.id desc`, [numbers]);

/** Where a slot stands today. Computed from its facts, never stored. */
export type SlotStatus = 'UNCONFIRMED' | 'OPEN' | 'FULL' | 'PAUSED' | 'ENDED';

/** The status of `slot s` on the day `$2`, as `slotStatus` computes it of a row. */
const slotStatusSql = `
  case when s.to_date < $2 or s.withdrawn_at is not null then 'ENDED' when s.confirmed_at is null then 'UNCONFIRMED'
       when s.paused_at is not null then 'PAUSED'
       when app.slot_taken(s.id, s.from_date, s.to_date) >= s.capacity then 'FULL' else 'OPEN' end`;

/** The status of a slot on a day: the one that most stands in the way of somebody coming. */
export function slotStatus(slot: SlotRow, today: string): SlotStatus {
  if (slot.to < today || slot.withdrawnAt !== null) return 'ENDED';
  if (slot.confirmedAt === null) return 'UNCONFIRMED';
  if (slot.pausedAt !== null) return 'PAUSED';
  return slot.taken >= slot.capacity ? 'FULL' : 'OPEN';
}

/** What a list of slots may be narrowed to. */
export interface SlotRowFilter {
  readonly search: string;
  readonly occupation?: string | undefined;
  readonly municipality?: string | undefined;
  readonly status?: SlotStatus | undefined;
  /** Only slots of these organisations. */
  readonly organisations?: readonly string[] | undefined;
}

/** The slots the viewer may see, newest first. An occupation may be a shorter code: everything below it is meant. */
export async function slotPage(
  reader: Reader,
  filter: SlotRowFilter,
  { page, today }: { readonly page: PageOf; readonly today: string },
): Promise<RowPage<SlotRow>> {
  const from = `slot s join employer e on e.organisation_number = s.organisation
    where ($1 = '' or lower(s.title) like '%' || $1 || '%' or lower(e.name) like '%' || $1 || '%')
      and ($3::text is null or s.occupation like $3 || '%') and ($4::text is null or s.municipality = $4)
      and ($6::text[] is null or s.organisation = any($6))
      and ($5::text is null or $5 = (${slotStatusSql}))`;
  const narrowed = [
    likeText(filter.search),
    today,
    filter.occupation ? likeText(filter.occupation) : null,
    filter.municipality ?? null,
    filter.status ?? null,
    filter.organisations ?? null,
  ];
  const rows = await reader.query<SlotRow>(
    `select ${slotColumns} from ${from} and ($7::uuid is null or s.id < $7) order by s.id desc limit $8`,
    [...narrowed, page.after ?? null, page.first + 1],
  );
  return { rows, totalCount: await count(reader, from, narrowed) };
}

/** What a slot's input points at, looked up. */
export interface SlotReferences {
  readonly employer: {
    readonly bankrupt: boolean;
    readonly deletedOn: string | null;
    readonly sector: string | null;
  } | null;
  /** The municipality of the postcode; null where there is no such postcode. */
  readonly municipality: string | null;
  readonly occupationKnown: boolean;
  readonly unknownSkills: readonly string[];
  readonly unknownMunicipalities: readonly string[];
}

/** The names in an input that must exist elsewhere. */
export interface SlotNames {
  readonly organisationNumber: string;
  readonly postcode: string;
  readonly occupation: string;
  readonly skills: readonly string[];
  readonly municipalities: readonly string[];
}

/** Looks up everything an input points at, in one statement. */
export async function slotReferences(reader: Reader, names: SlotNames): Promise<SlotReferences> {
  const [row] = await reader.query<SlotReferences>(
    `select (select jsonb_build_object('bankrupt', bankrupt, 'deletedOn', deleted_on, 'sector', sector)
               from employer where organisation_number = $1) as employer,
            (select m.number from postcode p join municipality m on m.number = p.municipality where p.code = $2) as municipality,
            exists (select 1 from occupation where code = $3 and length(code) = 4) as "occupationKnown",
            array(select id from unnest($4::text[]) as n(id) where not exists (select 1 from skill s where s.id = n.id)) as "unknownSkills",
            array(select number from unnest($5::text[]) as n(number)
                   where not exists (select 1 from municipality m where m.number = n.number)) as "unknownMunicipalities"`,
    [names.organisationNumber, names.postcode, names.occupation, names.skills, names.municipalities],
  );
  if (!row) throw new Error('a select without a table gave no row');
  return row;
}
