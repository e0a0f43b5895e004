import type { Viewer } from '@fotfeste/access';
import type {
  Agreement,
  AgreementChange,
  BindingPort,
  Card,
  DraftFacts,
  DraftSlot,
  NewPlacement,
  OfferedAgreement,
} from '@fotfeste/placement';
import type { LocalDate } from '@fotfeste/kernel';
import type { Transaction } from '../database.js';
import { agreementVersionTable, placementAgreementTable, placementTable } from '../tables/placement.js';
import { namesOf } from './consent-facts.js';
import { caseSettingsOf, changedOne, isId, ledgerOn } from './ledger.js';
import { loadProposal, openProposals, saveProposal } from './proposal-port.js';

/** Agreements, and what becomes of them, in one transaction, as the viewer. */
export const agreementPort = (transaction: Transaction, viewer: Viewer): BindingPort => ({
  ...ledgerOn(transaction, viewer),
  draftFacts: (proposalId) => draftFacts(transaction, proposalId),
  add: (agreement, participantName) => add(transaction, viewer, { agreement, participantName }),
  agreement: (id) => loadAgreement(transaction, id),
  save: (agreement, change) => save(transaction, viewer, { agreement, change }),
  saveProposal: ({ id }, change) => saveProposal(transaction, id, change),
  room: (agreement) => room(transaction, agreement),
  start: (placement) => start(transaction, placement),
  otherProposals: ({ participantId, proposalId }) => openProposals(transaction, participantId, proposalId),
});

interface DraftRow {
  readonly participantName: string;
  readonly programmeEnd: LocalDate | null;
  readonly card: Card;
  readonly slot: DraftSlot;
  readonly alreadyDrafted: boolean;
}

async function draftFacts(transaction: Transaction, proposalId: string): Promise<DraftFacts | undefined> {
  const proposal = await loadProposal(transaction, proposalId);
  if (!proposal) return undefined;
  const [row] = await transaction.query<DraftRow>(
    `select p.given_name || ' ' || p.family_name as "participantName", p.programme_end as "programmeEnd", pr.card,
            jsonb_build_object('title', s.title, 'from', s.from_date, 'to', s.to_date, 'weeklyHours', s.weekly_hours,
              'lengthWeeks', s.length_weeks, 'supervisorName', s.supervisor_name, 'languageBuddy', s.language_buddy,
              'outlook', s.outlook, 'occupation', s.occupation, 'skills', s.skills, 'tasks', s.tasks) as slot,
            exists (select 1 from placement_agreement a where a.proposal_id = pr.id) as "alreadyDrafted"
       from proposal pr join participant p on p.id = pr.participant_id join slot s on s.id = pr.slot_id where pr.id = $1`,
    [proposalId],
  );
  if (!row) return undefined;
  const { participantName, alreadyDrafted, slot, programmeEnd } = row;
  const skillNames = await namesOf(
    transaction,
    'skill',
    slot.skills.map(({ skill }) => skill),
  );
  const cadence = (await caseSettingsOf(transaction, proposal.municipality)).programme.followUpEveryDays;
  const card = row.card ?? emptyCard;
  return { proposal, participantName, alreadyDrafted, sources: { slot, card, skillNames, programmeEnd, cadence } };
}

/** A proposal that came so far without a consent is refused for that; a draft never meets this card. */
const emptyCard: Card = {
  skills: [],
  experience: [],
  languages: [],
  norwegian: [],
  wantsToLearn: [],
  commuteMinutes: null,
  reasons: [],
  risks: [],
};

async function add(
  transaction: Transaction,
  viewer: Viewer,
  { agreement, participantName }: { readonly agreement: Agreement; readonly participantName: string },
): Promise<void> {
  await transaction.entities.insert(placementAgreementTable, { ...agreement, participantName });
  await addVersion(transaction, viewer, agreement);
}

async function addVersion(transaction: Transaction, viewer: Viewer, agreement: Agreement): Promise<void> {
  const { id: agreementId, version, municipality, participantId, organisation, content } = agreement;
  const owners = { agreementId, version, municipality, participantId, organisation };
  await transaction.entities.insert(agreementVersionTable, {
    ...owners,
    content,
    changedByName: viewer.name,
    changedAt: new Date().toISOString(),
  });
}

/** Locks the proposal before its agreement, as every other use case does: two that meet wait, and never for each other. */
async function loadAgreement(transaction: Transaction, id: string): Promise<OfferedAgreement | undefined> {
  if (!isId(id)) return undefined;
  await transaction.query(
    `select 1 from proposal where id = (select proposal_id from placement_agreement where id = $1) for update`,
    [id],
  );
  const [row] = await transaction.query<Agreement & { slotFrom: LocalDate; slotTo: LocalDate }>(
    `select a.id, a.proposal_id as "proposalId", a.participant_id as "participantId", a.municipality, a.organisation,
            a.slot_id as "slotId", a.content, a.version, a.signatures, a.binding_at as "bindingAt",
            a.annulled_at as "annulledAt", coalesce(s.from_date, (a.content ->> 'from')::date) as "slotFrom",
            coalesce(s.to_date, (a.content ->> 'to')::date) as "slotTo"
       from placement_agreement a left join slot s on s.id = a.slot_id where a.id = $1 for update of a`,
    [id],
  );
  if (!row) return undefined;
  const { slotFrom, slotTo, ...agreement } = row;
  return { agreement, slot: { from: slotFrom, to: slotTo } };
}

async function save(
  transaction: Transaction,
  viewer: Viewer,
  { agreement, change }: { readonly agreement: Agreement; readonly change: AgreementChange },
): Promise<void> {
  const saved = await transaction.entities.update(placementAgreementTable, { id: agreement.id }, change);
  changedOne(saved, `agreement ${agreement.id}`);
  const { content, version } = change;
  if (content && version) await addVersion(transaction, viewer, { ...agreement, content, version });
}

async function room(
  transaction: Transaction,
  { slotId, participantId, content }: Agreement,
): Promise<{ isFull: boolean; isElsewhere: boolean }> {
  const [slot] = await transaction.query<{ taken: number; places: number }>(
    `select taken, places from app.slot_places($1, $2, $3)`,
    [slotId, content.from, content.to],
  );
  await transaction.query(`select 1 from participant where id = $1 for update`, [participantId]);
  const elsewhere = await transaction.query(
    `select 1 from placement where participant_id = $1 and from_date <= $3 and coalesce(stopped_on, to_date) >= $2
        and coalesce(stopped_on >= from_date, true)`,
    [participantId, content.from, content.to],
  );
  return { isFull: !slot || slot.taken >= slot.places, isElsewhere: elsewhere.length > 0 };
}

async function start(transaction: Transaction, { id, agreement, accessUntil }: NewPlacement): Promise<void> {
  const { id: agreementId, participantId, municipality, organisation, slotId, content } = agreement;
  const [slot] = await transaction.query<{ title: string; occupation: string }>(
    `select title, occupation from slot where id = $1`,
    [slotId],
  );
  if (!slot) throw new Error(`slot ${slotId} of agreement ${agreementId} cannot be read`);
  await transaction.entities.insert(placementTable, {
    ...{ id, agreementId, participantId, municipality, organisation, slotId, accessUntil },
    slotTitle: slot.title,
    occupation: slot.occupation,
    fromDate: content.from,
    toDate: content.to,
    weeklyHours: content.weeklyHours,
  });
}
