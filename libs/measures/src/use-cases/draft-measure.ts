import { ok, refuse, type MeasureAgreementId } from '@fotfeste/kernel';
import { draftMeasure } from '../agreement/draft.js';
import type { PersonKey } from '../agreement/agreement.js';
import type { MeasureContent } from '../agreement/content.js';
import type { MeasureKind } from '../kinds.js';
import { draftContent, type PlacementSources } from './draft-content.js';
import { notThere, type MeasureAct, type MeasureOutcome } from './measure-act.js';
import type { DraftPort, MeasureOwners } from './ports.js';

/** Drafts a measure from a placement, with everything filled in that is known. */
export async function draftFromPlacement(
  port: DraftPort,
  act: MeasureAct,
  { placementId, kind }: { readonly placementId: string; readonly kind: MeasureKind },
): Promise<MeasureOutcome> {
  const sources = await port.sources(placementId);
  if (!sources || !act.may('DRAFT', { municipality: sources.owners.municipality })) return notThere;
  const owners = ownersOf(sources);
  if (!owners) return refuse({ code: 'NAV_OFFICE_UNKNOWN', municipality: sources.owners.municipality });
  const rules = await port.rules();
  const content = draftContent(kind, sources, { today: act.today, rules });
  const id = act.newId() as MeasureAgreementId;
  const { birthDate } = sources.participant;
  const participant = { person: sources.owners.participantId as PersonKey, ...(birthDate && { birthDate }) };
  const draft = { id, kind, participant, mentor: mentorOf(content, participant.person), content };
  const drafted = draftMeasure(draft, act, rules);
  if (!drafted.ok) return drafted;
  const { firstName, lastName, protection } = sources.participant;
  const { agreement } = drafted.value;
  await port.add({ agreement, owners, placementId, participantName: `${firstName} ${lastName}`, protection });
  await port.publish({ type: 'measure.drafted', agreementId: id });
  await port.record({ action: 'measure.drafted', owners, detail: { agreementId: id, kind, placementId } });
  return ok({ id });
}

const ownersOf = ({ owners }: PlacementSources): MeasureOwners | undefined =>
  owners.navOffice === null ? undefined : { ...owners, navOffice: owners.navOffice };

/**
 * The mentor as a person. Mentors have no account here, so the phone number stands for them; the participant's own number
 * is the participant, whom the rules refuse as a mentor.
 */
export function mentorOf(content: MeasureContent, participant: PersonKey): PersonKey | undefined {
  const phone = digits(content.mentorPhone);
  if (!phone) return undefined;
  return phone === digits(content.participantPhone) ? participant : (`phone:${phone}` as PersonKey);
}

const digits = (phone: string | undefined): string =>
  (phone ?? '').replace(/\D/g, '').replace(/^(00)?47(?=\d{8}$)/, '');
