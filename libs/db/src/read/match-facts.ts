import type { ParticipantFacts, SlotFacts } from '@fotfeste/matching';
import type { Reader } from '../database.js';

/** Whose facts are read: everybody in the municipalities, or some of them. */
export interface MatchScope {
  readonly municipalities: readonly string[];
  readonly participantIds?: readonly string[] | undefined;
  readonly slotIds?: readonly string[] | undefined;
  /** A piece of everybody, in the order of ids: whoever comes after an id, so many of them. */
  readonly piece?: { readonly after: string; readonly size: number } | undefined;
}

/** Before every id. */
export const firstId = '00000000-0000-0000-0000-000000000000';

interface StoredFacts {
  readonly facts: Record<string, unknown>;
}

const participantFacts = `
  jsonb_strip_nulls(jsonb_build_object(
    'id', p.id, 'municipality', p.municipality, 'homePostcode', p.postcode, 'norwegian', p.norwegian,
    'otherLanguages', p.other_languages, 'skills', p.skills, 'workHistory', p.work_history, 'schooling', p.schooling,
    'certificates', p.certificates, 'drivingLicences', p.driving_licences, 'wishes', p.wishes,
    'refusedOccupations', p.refused_occupations, 'availability', p.availability, 'schoolBlocks', p.school_blocks,
    'childcareHours', p.childcare_hours, 'maxCommuteMinutes', p.max_commute_minutes, 'travelMode', p.travel_mode,
    'adaptations', p.adaptations, 'birthDate', p.birth_date, 'ownStaff', p.own_staff,
    'protection', case p.protection when 0 then 'NONE' when 1 then 'CONFIDENTIAL' else 'STRICTLY_CONFIDENTIAL' end,
    'programme', case when p.programme_start is not null then jsonb_strip_nulls(jsonb_build_object(
      'regime', coalesce(p.regime, 'INTEG_2026'), 'startsOn', p.programme_start, 'endsOn', p.programme_end,
      'endGoal', p.end_goal)) end,
    'declinedSlots', (select jsonb_agg(distinct slot_id) from proposal x where x.participant_id = p.id
      and x.closed_reason not in ('SLOT_WITHDRAWN', 'PLACED_ELSEWHERE'))
  ))`;

/** For one person's proposals: what is open already cannot be proposed again. A run may still suggest it. */
const openProposals = `jsonb_strip_nulls(jsonb_build_object('openProposalSlots',
  (select jsonb_agg(distinct slot_id) from proposal x where x.participant_id = p.id and x.closed_at is null)))`;

/**
 * The people a run may match: in the programme, not placed, not ended. Protected people are absent because the reader's
 * own policies leave them out.
 */
export async function matchingParticipants(reader: Reader, scope: MatchScope): Promise<ParticipantFacts[]> {
  const rows = await reader.query<StoredFacts>(
    `select ${participantFacts} as facts from participant p
      where p.municipality = any($1) and ($2::uuid[] is null or p.id = any($2)) and p.protection = 0 and not p.own_staff
        and not exists (select 1 from programme_exit e where e.participant_id = p.id and e.superseded_at is null)
        and not exists (select 1 from placement l where l.participant_id = p.id and coalesce(l.stopped_on, l.to_date) >= app.today())
        and ($3::uuid is null or p.id > $3)
      order by case when $3::uuid is null then p.created_at end, p.id limit $4`,
    [scope.municipalities, scope.participantIds ?? null, scope.piece?.after ?? null, scope.piece?.size ?? null],
  );
  return rows.map(({ facts }) => facts as unknown as ParticipantFacts);
}

/** One person's facts, for a question about that person alone; undefined where the reader may not see the person. */
export async function participantFactsOf(reader: Reader, participantId: string): Promise<ParticipantFacts | undefined> {
  const [row] = await reader.query<StoredFacts>(
    `select ${participantFacts} || ${openProposals} as facts from participant p where p.id = $1`,
    [participantId],
  );
  return row?.facts as unknown as ParticipantFacts | undefined;
}

/** The slots a run may fill: confirmed, not paused, not over, in or shared with the municipalities. */
export async function matchingSlots(reader: Reader, scope: MatchScope): Promise<SlotFacts[]> {
  const rows = await reader.query<StoredFacts>(
    `select jsonb_strip_nulls(jsonb_build_object(
        'id', s.id, 'organisation', s.organisation, 'municipality', s.municipality, 'kind', s.kind,
        'occupation', s.occupation, 'sector', coalesce(s.sector, e.sector), 'postcode', nullif(s.postcode, ''), 'tasks', s.tasks,
        'skills', s.skills, 'requirements', s.requirements, 'shifts', nullif(s.shifts, '[]'), 'weeklyHours', s.weekly_hours,
        'capacity', jsonb_build_array(jsonb_build_object('from', s.from_date, 'to', s.to_date, 'places',
          greatest(0, s.capacity - (select count(*) from placement l where l.slot_id = s.id
            and coalesce(l.stopped_on, l.to_date) >= app.today())))),
        'lengthWeeks', s.length_weeks,
        'sharedWith', coalesce((select jsonb_agg(w.municipality) from slot_shared_with w where w.slot_id = s.id), '[]'),
        'languageBuddy', s.language_buddy, 'supervisor', s.supervisor_name is not null,
        'mayBecome', jsonb_build_object('kind', s.outlook, 'percent', s.outlook_percent, 'decisionOn', s.outlook_decision_on),
        'employer', jsonb_build_object('bankrupt', e.bankrupt, 'windingUp', e.winding_up, 'deleted', e.deleted_on is not null,
          'barred', e.barred_reason is not null, 'paused', e.paused_at is not null or e.paused_until >= app.today(),
          'openProposals', (select count(*) from proposal x where x.slot_id = s.id and x.closed_at is null and x.placed_at is null),
          'proposalCap', s.proposal_cap)
      )) as facts
      from slot s join employer e on e.organisation_number = s.organisation
     where s.confirmed_at is not null and s.paused_at is null and s.withdrawn_at is null and s.to_date >= app.today()
       and ($2::uuid[] is null or s.id = any($2))
       and (s.municipality = any($1) or exists (select 1 from slot_shared_with w where w.slot_id = s.id and w.municipality = any($1)))
       and ($3::uuid is null or s.id > $3)
     order by case when $3::uuid is null then s.created_at end, s.id limit $4`,
    [scope.municipalities, scope.slotIds ?? null, scope.piece?.after ?? null, scope.piece?.size ?? null],
  );
  return rows.map(({ facts }) => facts as unknown as SlotFacts);
}

/** How many people a run would match, without reading them. */
export async function countMatchable(reader: Reader, municipalities: readonly string[]): Promise<number> {
  const [row] = await reader.query<{ count: number }>(
    `select count(*)::int as count from participant p where p.municipality = any($1) and p.protection = 0 and not p.own_staff`,
    [municipalities],
  );
  return row?.count ?? 0;
}
