import type { Ask, Card, ClosedReason, EmployerAnswer, MeetingOutcome, ProposalStage } from '@fotfeste/placement';
import type { LocalDate } from '@fotfeste/kernel';
import type { Reader } from '../database.js';
import { count, type PageOf, type RowPage } from './page.js';

export type { PageOf, RowPage } from './page.js';

/** A proposal as the municipality and the person read it. */
export interface ProposalRow {
  readonly id: string;
  readonly participantId: string;
  readonly municipalityNumber: string;
  readonly slotId: string;
  readonly stage: ProposalStage;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly reason: string | null;
  readonly awaits: Ask | null;
  readonly due: LocalDate | null;
  readonly consentedAt: string | null;
  readonly employerAnswer: EmployerAnswer | null;
  readonly employerReason: string | null;
  readonly meetingAt: string | null;
  readonly meetingPlace: string | null;
  readonly meetingOutcome: MeetingOutcome | null;
  readonly closedReason: ClosedReason | null;
  readonly score: number | null;
}

const proposalColumns = `
  pr.id, pr.participant_id as "participantId", pr.municipality as "municipalityNumber", pr.slot_id as "slotId", pr.stage,
  pr.proposed_by_name as "proposedBy", pr.proposed_at as "proposedAt", pr.reason, pr.awaits, pr.due,
  pr.consented_at as "consentedAt", pr.employer_answer as "employerAnswer", pr.employer_reason as "employerReason",
  pr.meeting_at as "meetingAt", pr.meeting_place as "meetingPlace", pr.meeting_outcome as "meetingOutcome",
  pr.closed_reason as "closedReason", pr.score`;

/** Proposals by id. */
export const proposalsById = (reader: Reader, ids: readonly string[]): Promise<ProposalRow[]> =>
  reader.query(`select ${proposalColumns} from proposal pr where pr.id = any($1::uuid[])`, [ids]);

/** Every proposal of some participants, newest first. */
export const proposalsOfParticipants = (reader: Reader, ids: readonly string[]): Promise<ProposalRow[]> =>
  reader.query(
    `select ${proposalColumns} from proposal pr where pr.participant_id = any($1::uuid[]) order by pr.id desc`,
    [ids],
  );

/** What a pipeline may be narrowed to. */
export interface ProposalRowFilter {
  readonly stage?: ProposalStage | undefined;
  readonly participantId?: string | undefined;
  readonly slotId?: string | undefined;
  readonly overdue?: boolean | undefined;
}

/** The pipeline of the viewer's municipalities. */
export async function proposalPage(
  reader: Reader,
  filter: ProposalRowFilter,
  { page, today }: { readonly page: PageOf; readonly today: LocalDate },
): Promise<RowPage<ProposalRow>> {
  const where = `
    where ($1::text is null or pr.stage = $1) and ($2::uuid is null or pr.participant_id = $2)
      and ($3::uuid is null or pr.slot_id = $3)
      and ($4::boolean is null or (pr.due is not null and pr.due < $5) = $4)`;
  const narrowed = [
    filter.stage ?? null,
    filter.participantId ?? null,
    filter.slotId ?? null,
    filter.overdue ?? null,
    today,
  ];
  const rows = await reader.query<ProposalRow>(
    `select ${proposalColumns} from proposal pr ${where} and ($6::uuid is null or pr.id < $6)
      order by pr.id desc limit $7`,
    [...narrowed, page.after ?? null, page.first + 1],
  );
  return { rows, totalCount: await count(reader, `proposal pr ${where}`, narrowed) };
}

/** What an employer reads of somebody who has consented: the card as it was fixed then. */
export interface CandidateRow {
  readonly proposalId: string;
  readonly participantId: string;
  readonly municipalityNumber: string;
  readonly organisation: string;
  readonly slotId: string;
  readonly stage: ProposalStage;
  readonly firstName: string | null;
  readonly card: Card;
  readonly answerBy: LocalDate;
  readonly awaits: Ask | null;
  readonly employerAnswer: EmployerAnswer | null;
  readonly meetingAt: string | null;
  readonly meetingPlace: string | null;
}

const candidateColumns = `
  pr.id as "proposalId", pr.participant_id as "participantId", pr.municipality as "municipalityNumber", pr.organisation,
  pr.slot_id as "slotId", pr.stage, pr.first_name as "firstName", pr.card, pr.employer_due as "answerBy", pr.awaits,
  pr.employer_answer as "employerAnswer", pr.meeting_at as "meetingAt", pr.meeting_place as "meetingPlace"`;

/** The card of one proposal. Row-level security shows an employer those that are consented to, and no others. */
export async function candidateById(reader: Reader, proposalId: string): Promise<CandidateRow | undefined> {
  const [row] = await reader.query<CandidateRow>(
    `select ${candidateColumns} from proposal pr where pr.id = $1 and pr.card is not null`,
    [proposalId],
  );
  return row;
}

/** The cards of the viewer's organisations. */
export async function candidatePage(
  reader: Reader,
  slotId: string | undefined,
  page: PageOf,
): Promise<RowPage<CandidateRow>> {
  const where = `where pr.card is not null and ($1::uuid is null or pr.slot_id = $1)`;
  const rows = await reader.query<CandidateRow>(
    `select ${candidateColumns} from proposal pr ${where} and ($2::uuid is null or pr.id < $2) order by pr.id desc limit $3`,
    [slotId ?? null, page.after ?? null, page.first + 1],
  );
  return { rows, totalCount: await count(reader, `proposal pr ${where}`, [slotId ?? null]) };
}

/** What the participant is asked to agree to, but for the card, which is made anew from the facts of the moment. */
export interface ConsentRequestRow {
  readonly proposalId: string;
  readonly participantId: string;
  readonly municipalityNumber: string;
  readonly slotTitle: string;
  readonly employerName: string;
  readonly tasks: readonly string[];
  readonly weeklyHours: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly answerBy: LocalDate;
  readonly contactLanguage: string | null;
}

const consentRequests = `
  select pr.id as "proposalId", pr.participant_id as "participantId", pr.municipality as "municipalityNumber",
         s.title as "slotTitle", e.name as "employerName",
         array(select task ->> 'title' from jsonb_array_elements(s.tasks) task) as tasks,
         s.weekly_hours as "weeklyHours", s.from_date as "from", s.to_date as "to", pr.consent_due as "answerBy",
         p.contact_language as "contactLanguage"
    from proposal pr join slot s on s.id = pr.slot_id join employer e on e.organisation_number = s.organisation
    join participant p on p.id = pr.participant_id
   where pr.stage = 'CONSENT'`;

/** The requests that wait for a participant's answer, oldest first. */
export const consentRequestsOf = (reader: Reader, participantId: string): Promise<ConsentRequestRow[]> =>
  reader.query(`${consentRequests} and pr.participant_id = $1 order by pr.id`, [participantId]);

/** One request, for whoever reads it aloud. */
export async function consentRequestById(reader: Reader, proposalId: string): Promise<ConsentRequestRow | undefined> {
  const [row] = await reader.query<ConsentRequestRow>(`${consentRequests} and pr.id = $1`, [proposalId]);
  return row;
}
