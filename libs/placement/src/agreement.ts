import type { Viewer, ViewerKind } from '@fotfeste/access';
import { ok, refuse, type Instant, type LocalDate, type Period } from '@fotfeste/kernel';
import type { PlacementSettings } from './clocks.js';
import type { OnBehalfReason } from './proposal.js';
import type { PlacementRefusal, PlacementRefusalCode, Step } from './refusals.js';
import { checkLength, checkRange, cleanText, longestNote, longestSentence } from './text-check.js';

/** The parties of a placement agreement, in the order they are shown. The consultant signs last. */
export const parties = ['PARTICIPANT', 'EMPLOYER', 'CONSULTANT'] as const;
export type Party = (typeof parties)[number];

/** What the parties agree on. */
export interface AgreementContent {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly weeklyHours: number;
  readonly goals: readonly string[];
  readonly tasks: readonly string[];
  readonly followUp: string;
  readonly adaptation: string;
  readonly supervisorName: string;
}

/** One party's signature. Only the participant can be signed for, with the reason why. */
export interface Signature {
  readonly name: string;
  readonly userId: string;
  readonly personId: string;
  readonly signedAt: Instant;
  readonly onBehalfReason?: OnBehalfReason;
}

export type Signatures = { readonly [party in Party]?: Signature };

/** The three parties' agreement on a placement (praksisavtale). */
export interface Agreement {
  readonly id: string;
  readonly proposalId: string;
  readonly participantId: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly slotId: string;
  readonly content: AgreementContent;
  readonly version: number;
  readonly signatures: Signatures;
  readonly bindingAt: Instant | null;
  readonly annulledAt: Instant | null;
}

export type AgreementStatus = 'DRAFT' | 'READY_TO_SIGN' | 'PARTLY_SIGNED' | 'BINDING' | 'ANNULLED';

type Standing = Pick<Agreement, 'content' | 'signatures' | 'bindingAt' | 'annulledAt'>;

/** Where an agreement stands, computed from its facts. */
export function agreementStatus(agreement: Standing): AgreementStatus {
  if (agreement.annulledAt) return 'ANNULLED';
  if (agreement.bindingAt) return 'BINDING';
  if (missingContent(agreement.content).length > 0) return 'DRAFT';
  return parties.some((party) => agreement.signatures[party]) ? 'PARTLY_SIGNED' : 'READY_TO_SIGN';
}

/** The fields somebody must fill in before anyone can sign. An adaptation is not always needed. */
export const missingContent = (content: AgreementContent): readonly string[] => [
  ...(content.goals.length === 0 ? ['goals'] : []),
  ...(content.tasks.length === 0 ? ['tasks'] : []),
  ...(content.followUp === '' ? ['followUp'] : []),
  ...(content.supervisorName === '' ? ['supervisorName'] : []),
];

const mostLines = 20;

/** The content as it is stored: texts trimmed, empty lines dropped. */
export const cleanContent = (content: AgreementContent): AgreementContent => ({
  ...content,
  goals: content.goals.map(cleanText).filter((line) => line !== ''),
  tasks: content.tasks.map(cleanText).filter((line) => line !== ''),
  followUp: cleanText(content.followUp),
  adaptation: cleanText(content.adaptation),
  supervisorName: cleanText(content.supervisorName),
});

/** What is wrong with a content: dates, hours beyond the law's week, a period the place is not offered in, long texts. */
export function checkContent(
  content: AgreementContent,
  slot: Period,
  { limits }: PlacementSettings,
): readonly PlacementRefusal[] {
  const { from, to, weeklyHours, goals, tasks } = content;
  const lists = [
    ['goals', goals],
    ['tasks', tasks],
  ] as const;
  return [
    ...(to < from ? [{ code: 'ENDS_BEFORE_START' as const, field: 'to' }] : []),
    ...(to >= from && (from < slot.from || to > slot.to)
      ? [{ code: 'AGREEMENT_OUTSIDE_SLOT' as const, field: 'from', facts: { from: slot.from, to: slot.to } }]
      : []),
    ...checkRange('weeklyHours', weeklyHours, { least: 1, most: limits.longestWeek }),
    ...lists.flatMap(([field, lines]) => [
      ...(lines.length > mostLines ? checkRange(field, lines.length, { least: 0, most: mostLines }) : []),
      ...lines.flatMap((line) => checkLength(field, line, longestSentence)).slice(0, 1),
    ]),
    ...checkLength('followUp', content.followUp, longestNote),
    ...checkLength('adaptation', content.adaptation, longestNote),
    ...checkLength('supervisorName', content.supervisorName, longestSentence),
  ];
}

const no = (code: PlacementRefusalCode, facts?: Readonly<Record<string, string>>): Step<never> =>
  refuse([{ code, ...(facts ? { facts } : {}) }]);

function closedFor(agreement: Agreement, version: number): Step<never> | undefined {
  if (agreement.annulledAt) return no('AGREEMENT_ANNULLED');
  if (agreement.bindingAt) return no('AGREEMENT_ALREADY_BINDING');
  return agreement.version === version ? undefined : refuse([{ code: 'STALE_VERSION', field: 'version' }]);
}

/** A new version of an agreement: everybody signs anew, for nobody has signed this text. */
export interface AgreementEdit {
  readonly content: AgreementContent;
  readonly version: number;
  readonly signatures: Signatures;
}

/** Edits an agreement. Refuses STALE_VERSION when somebody else has edited it since it was read. */
export function editAgreement(
  agreement: Agreement,
  { version, content }: { readonly version: number; readonly content: AgreementContent },
  within: { readonly slot: Period; readonly settings: PlacementSettings },
): Step<AgreementEdit> {
  const closed = closedFor(agreement, version);
  if (closed) return closed;
  const clean = cleanContent(content);
  const problems = checkContent(clean, within.slot, within.settings);
  return problems.length > 0 ? refuse(problems) : ok({ content: clean, version: version + 1, signatures: {} });
}

/** Who signs for which party. */
export interface Signing {
  readonly version: number;
  readonly party: Party;
  readonly signer: Pick<Viewer, 'kind' | 'userId' | 'personId' | 'name'>;
  readonly onBehalfReason?: OnBehalfReason | undefined;
}

/** Signatures after one more; `bindingAt` is set by the last. */
export interface SigningResult {
  readonly signatures: Signatures;
  readonly bindingAt?: Instant;
}

/**
 * Signs for one party. Participant and employer sign in either order, the consultant last, for the municipality answers
 * for a text that both have accepted. A consultant may sign for a participant who cannot, with a reason. One natural
 * person cannot be both employer and municipality, whatever accounts they have.
 */
export function signAgreement(agreement: Agreement, signing: Signing, now: Instant): Step<SigningResult> {
  const closed = closedFor(agreement, signing.version);
  if (closed) return closed;
  const missing = missingContent(agreement.content);
  if (missing.length > 0) return no('AGREEMENT_INCOMPLETE', { missing: missing.join(', ') });
  const { party, signer, onBehalfReason } = signing;
  if (agreement.signatures[party]) return no('ALREADY_SIGNED');
  const wrong = wrongSigner(agreement.signatures, signing);
  if (wrong) return refuse([wrong]);
  const isOnBehalf = party === 'PARTICIPANT' && signer.kind === 'STAFF';
  const signature = {
    name: signer.name,
    userId: signer.userId,
    personId: signer.personId,
    signedAt: now,
    ...(isOnBehalf && onBehalfReason ? { onBehalfReason } : {}),
  };
  const signatures = { ...agreement.signatures, [party]: signature };
  return ok(party === 'CONSULTANT' ? { signatures, bindingAt: now } : { signatures });
}

const ownParty: Readonly<Record<ViewerKind, Party | undefined>> = {
  PARTICIPANT: 'PARTICIPANT',
  EMPLOYER: 'EMPLOYER',
  STAFF: 'CONSULTANT',
  NAV: undefined,
  MENTOR: undefined,
  SYSTEM: undefined,
};

function wrongSigner(signatures: Signatures, signing: Signing): PlacementRefusal | undefined {
  const { party, signer, onBehalfReason } = signing;
  const isOnBehalf = party === 'PARTICIPANT' && signer.kind === 'STAFF';
  if (party !== ownParty[signer.kind] && !isOnBehalf)
    return { code: signer.kind === 'STAFF' ? 'ON_BEHALF_ONLY_PARTICIPANT' : 'NOT_ALLOWED', field: 'party' };
  if (isOnBehalf && !onBehalfReason) return { code: 'ON_BEHALF_REASON_MISSING', field: 'onBehalfReason' };
  if (party === 'CONSULTANT' && !haveOthersSigned(signatures)) return { code: 'CONSULTANT_SIGNS_LAST', field: 'party' };
  return signsBothSides(signatures, signing) ? { code: 'SAME_PERSON_SIGNS_TWICE', field: 'party' } : undefined;
}

const haveOthersSigned = ({ PARTICIPANT, EMPLOYER }: Signatures): boolean =>
  PARTICIPANT !== undefined && EMPLOYER !== undefined;

/** A consultant who signed for the participant has not been on the participant's side of the table. */
function signsBothSides({ PARTICIPANT, EMPLOYER }: Signatures, { party, signer }: Signing): boolean {
  switch (party) {
    case 'CONSULTANT':
      return EMPLOYER?.personId === signer.personId;
    case 'EMPLOYER':
      return PARTICIPANT?.personId === signer.personId;
    case 'PARTICIPANT':
      return false;
  }
}

/** The parties a viewer may sign for now, given that the permission table lets them sign this agreement at all. */
export function maySignAs(agreement: Standing, kind: ViewerKind): readonly Party[] {
  const status = agreementStatus(agreement);
  if (status !== 'READY_TO_SIGN' && status !== 'PARTLY_SIGNED') return [];
  const { signatures } = agreement;
  return parties.filter((party) => {
    if (signatures[party]) return false;
    if (party === 'PARTICIPANT' && kind === 'STAFF') return true;
    if (party === 'CONSULTANT' && !haveOthersSigned(signatures)) return false;
    return ownParty[kind] === party;
  });
}
