import type { Viewer } from '@fotfeste/access';
import type { LocalDate } from '@fotfeste/kernel';
import type {
  NewProposal,
  Proposal,
  ProposalChange,
  ProposalPort,
  ProposeFacts,
  ProposeTarget,
  RunView,
} from '@fotfeste/placement';
import type { Transaction } from '../database.js';
import { overrideTable, proposalTable } from '../tables/placement.js';
import { matchingSlots, participantFactsOf } from '../read/match-facts.js';
import { consentFacts } from './consent-facts.js';
import { journeyBetween, pointOf, type Ends } from './journey.js';
import { changedOne, isId, ledgerOn } from './ledger.js';

/** Proposals in one transaction, as the viewer. */
export const proposalPort = (transaction: Transaction, viewer: Viewer): ProposalPort => ({
  ...ledgerOn(transaction, viewer),
  target: (participantId, slotId, today) => target(transaction, { participantId, slotId }, today),
  add: (proposal) => add(transaction, viewer, proposal),
  proposal: (id) => loadProposal(transaction, id),
  save: (proposal, change) => saveProposal(transaction, proposal.id, change),
  consentFacts: (proposal) => consentFacts(transaction, proposal.id),
  silent: (today, limit) =>
    transaction.query<Proposal>(
      `select ${columns} from proposal p
        where p.closed_at is null and p.placed_at is null and p.closes_on < $1
        order by p.closes_on, p.id limit $2 for update skip locked`,
      [today, limit],
    ),
  openAbout: (slotId) =>
    transaction.query<Proposal>(
      `select ${columns} from proposal p where p.slot_id = $1 and p.closed_at is null and p.placed_at is null
        order by p.id for update`,
      [slotId],
    ),
});

const columns = `
  p.id, p.participant_id as "participantId", p.municipality, p.slot_id as "slotId", p.organisation,
  p.proposed_at as "proposedAt", p.consented_at as "consentedAt", p.employer_answer as "employerAnswer",
  p.meeting_at as "meetingAt", p.meeting_outcome as "meetingOutcome",
  p.agreement_drafted_at as "agreementDraftedAt", p.placed_at as "placedAt", p.closed_at as "closedAt",
  p.shown_until as "shownUntil", p.awaits, p.due, p.closes_on as "closesOn"`;

/** Loads a proposal and locks it until the transaction ends. */
export async function loadProposal(transaction: Transaction, id: string): Promise<Proposal | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await transaction.query<Proposal>(`select ${columns} from proposal p where p.id = $1 for update`, [id]);
  return row;
}

/** The other open proposals of a person, locked in the order of their ids. */
export const openProposals = (transaction: Transaction, participantId: string, exceptId: string): Promise<Proposal[]> =>
  transaction.query(
    `select ${columns} from proposal p
      where p.participant_id = $1 and p.id <> $2 and p.closed_at is null and p.placed_at is null
      order by p.id for update`,
    [participantId, exceptId],
  );

/**
 * Saves what changed of a proposal. Closing it annuls an agreement that nobody is bound by yet, and a meeting that was
 * held is the person's first contact with working life where there was none before.
 */
export async function saveProposal(transaction: Transaction, id: string, change: ProposalChange): Promise<void> {
  changedOne(await transaction.entities.update(proposalTable, { id }, change), `proposal ${id}`);
  if (change.closedAt)
    await transaction.query(
      `update placement_agreement set annulled_at = $2 where proposal_id = $1 and binding_at is null and annulled_at is null`,
      [id, change.closedAt],
    );
  if (change.meetingOutcome && change.meetingOutcome !== 'NO_SHOW')
    await transaction.query(
      `update participant p set first_work_contact_on = coalesce((pr.meeting_at at time zone 'Europe/Oslo')::date, app.today())
         from proposal pr where pr.id = $1 and p.id = pr.participant_id and p.first_work_contact_on is null`,
      [id],
    );
}

interface Pair {
  readonly participantId: string;
  readonly slotId: string;
}

interface TargetRow {
  readonly municipality: string;
  readonly organisation: string;
  readonly isProtected: boolean;
  readonly exited: boolean;
  readonly confirmed: boolean;
  readonly paused: boolean;
  readonly to: LocalDate;
  readonly capacity: number;
  readonly proposalCap: number;
  readonly employerAvailable: boolean;
  readonly openOfPerson: number;
  readonly alreadyOpen: boolean;
  readonly saidNoBefore: boolean;
}

/** Locks the slot, then the person, always in this order, and only then counts: what others committed is counted too. */
async function target(transaction: Transaction, pair: Pair, today: LocalDate): Promise<ProposeTarget | undefined> {
  const { participantId, slotId } = pair;
  if (!isId(participantId) || !isId(slotId)) return undefined;
  const visible = await transaction.query(`select 1 from slot where id = $1`, [slotId]);
  if (visible.length === 0) return undefined;
  const [load] = await transaction.query<{ open_proposals: number; placed: number }>(
    `select open_proposals, placed from app.slot_load($1)`,
    [slotId],
  );
  await transaction.query(`select 1 from participant where id = $1 for update`, [participantId]);
  const [row] = await transaction.query<TargetRow>(
    `select p.municipality, s.organisation, p.protection > 0 or p.own_staff as "isProtected",
            exists (select 1 from programme_exit x where x.participant_id = p.id and x.superseded_at is null
                    and x.exit_on <= $3) as exited,
            s.confirmed_at is not null as confirmed, s.paused_at is not null or s.withdrawn_at is not null as paused, s.to_date as "to", s.capacity,
            s.proposal_cap as "proposalCap",
            not (e.bankrupt or e.winding_up or e.deleted_on <= $3 is true or e.barred_reason is not null
                 or e.paused_at is not null or e.paused_until > $3 is true) as "employerAvailable",
            (select count(*)::int from proposal o where o.participant_id = p.id and o.closed_at is null
              and o.placed_at is null) as "openOfPerson",
            exists (select 1 from proposal o where o.participant_id = p.id and o.slot_id = s.id
                    and o.closed_at is null) as "alreadyOpen",
            exists (select 1 from proposal o where o.participant_id = p.id and o.slot_id = s.id and o.closed_reason in
              ('CONSENT_REFUSED', 'CONSENT_WITHDRAWN', 'EMPLOYER_NOT_NOW', 'PARTICIPANT_DECLINED', 'EMPLOYER_DECLINED'))
              as "saidNoBefore"
       from participant p, slot s join employer e on e.organisation_number = s.organisation
      where p.id = $1 and s.id = $2`,
    [participantId, slotId, today],
  );
  if (!row || !load) return undefined;
  const { confirmed, paused, to, capacity, proposalCap, employerAvailable } = row;
  return {
    ...pair,
    municipality: row.municipality,
    organisation: row.organisation,
    facts: {
      slot: {
        ...{ confirmed, paused, to, capacity, proposalCap, employerAvailable },
        placed: load.placed,
        openProposals: load.open_proposals,
      },
      candidate: { isProtected: row.isProtected, exited: row.exited, openProposals: row.openOfPerson },
      run: await newestRun(transaction, pair, row.municipality),
      pair: await pairOf(transaction, pair, row.municipality),
      alreadyOpen: row.alreadyOpen,
      saidNoBefore: row.saidNoBefore,
    },
  };
}

interface RunRow {
  readonly runId: string;
  readonly weightsVersion: string;
  readonly considered: boolean;
  readonly assigned: boolean | null;
  readonly suggestionId: string | null;
  readonly score: number | null;
}

/** What the newest complete run of the municipality's region says of the pair. */
async function newestRun(transaction: Transaction, pair: Pair, municipality: string): Promise<RunView | undefined> {
  const [row] = await transaction.query<RunRow>(
    `select r.id as "runId", r.weights_version as "weightsVersion",
            exists (select 1 from suggestion s where s.run_id = r.id and s.participant_id = $2)
              or exists (select 1 from unassigned u where u.run_id = r.id and u.participant_id = $2) as considered,
            s.assigned, s.id as "suggestionId", s.score
       from (select * from match_run where status = 'COMPLETED' and $1 = any(municipalities)
              order by finished_at desc limit 1) r
       left join suggestion s on s.run_id = r.id and s.participant_id = $2 and s.slot_id = $3`,
    [municipality, pair.participantId, pair.slotId],
  );
  if (!row) return undefined;
  const { runId, weightsVersion, considered } = row;
  const run = { runId, weightsVersion, considered, assignedThisSlot: row.assigned ?? false };
  return row.suggestionId === null ? run : { ...run, suggestion: { id: row.suggestionId, score: row.score ?? 0 } };
}

/** What matching knows of the two today; undefined where the slot cannot be matched now, for reasons told elsewhere. */
async function pairOf(
  transaction: Transaction,
  { participantId, slotId }: Pair,
  municipality: string,
): Promise<ProposeFacts['pair']> {
  const participant = await participantFactsOf(transaction, participantId);
  const [slot] = await matchingSlots(transaction, { municipalities: [municipality], slotIds: [slotId] });
  if (!participant || !slot) return undefined;
  const [ends] = await transaction.query<Ends>(
    `select ${pointOf('home')} as home, ${pointOf('work')} as work, p.travel_mode as "travelMode"
       from participant p join slot s on s.id = $2
       left join postcode home on home.code = p.postcode left join postcode work on work.code = s.postcode
      where p.id = $1`,
    [participantId, slotId],
  );
  return { participant, slot, journey: ends && journeyBetween(ends) };
}

async function add(transaction: Transaction, viewer: Viewer, proposal: NewProposal): Promise<void> {
  const { id, target: of, reason, awaits, due, closesOn, override } = proposal;
  const suggestion = of.facts.run?.suggestion;
  const [explained] = await transaction.query<{ explanation: object }>(
    `select explanation from suggestion where id = $1`,
    [suggestion?.id ?? null],
  );
  await transaction.entities.insert(proposalTable, {
    id,
    participantId: of.participantId,
    municipality: of.municipality,
    slotId: of.slotId,
    organisation: of.organisation,
    suggestionId: suggestion?.id ?? null,
    score: suggestion?.score ?? null,
    explanation: explained?.explanation ?? null,
    reason: reason || null,
    proposedBy: viewer.userId,
    proposedByName: viewer.name,
    proposedAt: proposal.proposedAt,
    consentDue: due,
    awaits,
    due,
    closesOn,
  });
  if (override)
    await transaction.entities.insert(overrideTable, {
      id: override.id,
      municipality: of.municipality,
      participantId: of.participantId,
      slotId: of.slotId,
      runId: override.runId,
      kind: 'OVERRIDE',
      reason,
      weightsVersion: override.weightsVersion,
      byUser: viewer.userId,
      at: proposal.proposedAt,
    });
}
