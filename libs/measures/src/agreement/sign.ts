import { ok, osloDate, refuse, type Result } from '@fotfeste/kernel';
import type { NeedGroup } from '../kinds.js';
import { measureRule } from '../rules/in-force.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { changed, mayAct } from './act.js';
import type {
  Act,
  Changed,
  ContentVersion,
  MeasureAgreement,
  OnBehalfReason,
  Party,
  Signature,
  Signatures,
} from './agreement.js';
import { livePeriods } from './agreement-periods.js';
import { checkNeedGroup, checkPeople } from './check-people.js';
import { checkAgreementDates, withNeedGroup, withoutApprovals } from './draft.js';
import { missingDeclarations, missingFields } from './missing-fields.js';
import type { MeasureRefusal } from './refusals.js';

export interface Signing extends Act {
  readonly party: Party;
  readonly isByLink?: boolean;
  /** The adviser signs for the participant too, who cannot; the reasons are kept. */
  readonly onBehalfOfParticipant?: readonly OnBehalfReason[];
  /** Adviser or employer record what the mentor signed on paper. */
  readonly onBehalfOfMentor?: readonly OnBehalfReason[];
}

/** The rules in force, and what NAV's registers say at the moment the adviser signs. */
export interface SigningFacts {
  readonly rules: MeasureRules;
  /** Asked again, since it may have changed since the draft; absent where the service gave no answer. */
  readonly needGroup?: NeedGroup;
  /** The participant lives at a protected address (kode 6) and the office may not handle such cases here. */
  readonly isAddressProtected: boolean;
}

/**
 * Signs an agreement. The mentor signs secrecy at any time before the adviser; participant and employer sign in either
 * order, each once; the adviser last, since NAV decides on terms the others have accepted.
 *
 * The adviser's signature concludes measures without a decider; the others wait for the first approved period. If the need
 * group has changed since the draft, nothing is signed: the refusal `NEED_GROUP_CHANGED` carries the agreement with new
 * amounts and without signatures, to be stored (NAV does the same: commits, and fails the call).
 *
 * Refuses, in this order: annulled, stale, already signed, fields missing, no calculation, no adviser, dates or people no
 * longer allowed, the order of signing, declarations missing, NAV's own gates. Nobody but the adviser is stopped by what
 * follows from the need group.
 */
export function sign(
  agreement: MeasureAgreement,
  signing: Signing,
  facts: SigningFacts,
): Result<Changed, MeasureRefusal> {
  const may = mayAct(agreement, signing);
  if (!may.ok) return may;
  if (signing.party === 'MENTOR') return signSecrecy(agreement, signing);
  const refusal = firstRefusal(agreement, signing, facts.rules);
  if (refusal) return refuse(refusal);
  switch (signing.party) {
    case 'PARTICIPANT':
      return signAsParticipant(agreement, signing);
    case 'EMPLOYER':
      return signAsEmployer(agreement, signing);
    case 'ADVISER':
      return signAsAdviser(agreement, signing, facts);
  }
}

function signSecrecy(agreement: MeasureAgreement, signing: Signing): Result<Changed, MeasureRefusal> {
  if (agreement.kind !== 'MENTOR') return refuse({ code: 'NO_MENTOR_HERE' });
  if (agreement.signatures.mentorSecrecy) return refuse({ code: 'ALREADY_SIGNED', party: 'MENTOR' });
  const onBehalf = signing.onBehalfOfMentor;
  if (onBehalf?.length === 0) return refuse({ code: 'ON_BEHALF_REASON_MISSING' });
  return ok(signed(agreement, signing, { mentorSecrecy: { ...signatureOf(signing), ...(onBehalf && { onBehalf }) } }));
}

function signAsParticipant(agreement: MeasureAgreement, signing: Signing): Result<Changed, MeasureRefusal> {
  const order = onBehalfOrder(agreement, signing);
  if (order) return refuse(order);
  const onBehalf = signing.onBehalfOfParticipant;
  return ok(signed(agreement, signing, { participant: { ...signatureOf(signing), ...(onBehalf && { onBehalf }) } }));
}

/** What stops any of the three parties. */
function firstRefusal(agreement: MeasureAgreement, signing: Signing, rules: MeasureRules): MeasureRefusal | undefined {
  if (signatureFor(agreement.signatures, signing.party)) return { code: 'ALREADY_SIGNED', party: signing.party };
  const fields = missingFields(agreement.kind, agreement.content);
  if (fields.length > 0) return { code: 'FIELDS_MISSING', fields };
  if (agreement.participant.birthDate === undefined) return { code: 'BIRTH_DATE_MISSING' };
  if (agreement.adviser === undefined) return { code: 'ADVISER_NOT_ASSIGNED' };
  if (!isCalculated(agreement, signing.party, rules)) return { code: 'CALCULATION_MISSING' };
  const today = osloDate(signing.at);
  const people = checkPeople({ ...agreement, today }, rules);
  if (!people.ok) return people.refusal;
  const seen = signing.party === 'ADVISER' ? agreement : { ...agreement, needGroup: undefined };
  const dates = checkAgreementDates(seen, today, rules);
  return dates.ok ? undefined : dates.refusal;
}

const signatureFor = (signatures: Signatures, party: Party): Signature | undefined => {
  switch (party) {
    case 'PARTICIPANT':
      return signatures.participant;
    case 'EMPLOYER':
      return signatures.employer;
    case 'MENTOR':
      return signatures.mentorSecrecy;
    case 'ADVISER':
      return signatures.adviser;
  }
};

/**
 * A measure whose periods a decider approves has periods; adapted work may wait for next year's rate. Only the adviser
 * is asked for amounts, since for the others they would tell of the need group.
 */
function isCalculated(agreement: MeasureAgreement, party: Party, rules: MeasureRules): boolean {
  const rule = measureRule(rules, agreement.kind, agreement.content.start);
  if (rule.concludedBy === 'ADVISER') return true;
  const periods = livePeriods(agreement.periods);
  const isAmountAsked = party === 'ADVISER' && rule.rate.type !== 'FLAT_MONTHLY';
  return periods.length > 0 && (!isAmountAsked || periods.every((period) => period.amount !== undefined));
}

function signAsEmployer(agreement: MeasureAgreement, signing: Signing): Result<Changed, MeasureRefusal> {
  const declarations = missingDeclarations(agreement.kind, agreement.content);
  if (declarations.length > 0) return refuse({ code: 'DECLARATIONS_MISSING', declarations });
  return ok(signed(agreement, signing, { employer: signatureOf(signing) }));
}

function signAsAdviser(
  agreement: MeasureAgreement,
  signing: Signing,
  facts: SigningFacts,
): Result<Changed, MeasureRefusal> {
  const order = onBehalfOrder(agreement, signing) ?? adviserOrder(agreement, signing);
  if (order) return refuse(order);
  if (agreement.signatures.employer?.by === signing.by) return refuse({ code: 'SIGNS_FOR_BOTH_SIDES' });
  const grouped = passNavGates(agreement, signing, facts);
  if (!grouped.ok) return grouped;
  const own = signatureOf(signing);
  const onBehalf = signing.onBehalfOfParticipant;
  const participant = onBehalf && { ...own, onBehalf };
  const after = signed(grouped.value, signing, { ...(participant && { participant }), adviser: own });
  return ok(withAgreedVersion(after, signing, facts.rules));
}

/** The first version is what everyone signed; measures without a decider are concluded by it. */
function withAgreedVersion({ agreement, events }: Changed, signing: Signing, rules: MeasureRules): Changed {
  const { content } = agreement;
  const first: ContentVersion = { number: 1, kind: 'AGREED', content, by: signing.by, at: signing.at };
  const versioned = { ...agreement, versions: [first] };
  return measureRule(rules, agreement.kind, content.start).concludedBy === 'ADVISER'
    ? { agreement: { ...versioned, concludedAt: signing.at }, events: [...events, { type: 'measure.concluded' }] }
    : { agreement: versioned, events };
}

function onBehalfOrder({ signatures }: MeasureAgreement, signing: Signing): MeasureRefusal | undefined {
  if (!signing.onBehalfOfParticipant) return undefined;
  if (!signatures.employer) return { code: 'EMPLOYER_SIGNS_FIRST' };
  if (signatures.participant) return { code: 'ALREADY_SIGNED', party: 'PARTICIPANT' };
  return signing.onBehalfOfParticipant.length === 0 ? { code: 'ON_BEHALF_REASON_MISSING' } : undefined;
}

function adviserOrder({ kind, signatures }: MeasureAgreement, signing: Signing): MeasureRefusal | undefined {
  const isParticipantIn = signatures.participant !== undefined || signing.onBehalfOfParticipant !== undefined;
  const missing: readonly Party[] = [
    ...(isParticipantIn ? [] : (['PARTICIPANT'] as const)),
    ...(signatures.employer ? [] : (['EMPLOYER'] as const)),
  ];
  if (missing.length > 0) return { code: 'ADVISER_SIGNS_LAST', missing };
  return kind === 'MENTOR' && !signatures.mentorSecrecy ? { code: 'MENTOR_SIGNS_SECRECY_FIRST' } : undefined;
}

/** Address, need group asked again, and the durations that go with it. Percentages follow the group too. */
function passNavGates(
  agreement: MeasureAgreement,
  signing: Signing,
  { rules, needGroup, isAddressProtected }: SigningFacts,
): Result<MeasureAgreement, MeasureRefusal> {
  if (isAddressProtected) return refuse({ code: 'ADDRESS_PROTECTED' });
  const eligible = checkNeedGroup(agreement.kind, needGroup, rules);
  if (!eligible.ok) return eligible;
  const { rate } = measureRule(rules, agreement.kind, agreement.content.start);
  if (rate.type === 'BY_NEED_GROUP' && needGroup !== agreement.needGroup) {
    const prepared = withNeedGroup(agreement, { at: signing.at, needGroup }, rules);
    return prepared.ok ? refuse({ code: 'NEED_GROUP_CHANGED', prepared: prepared.value.agreement }) : prepared;
  }
  const grouped: MeasureAgreement = { ...agreement, needGroup: needGroup ?? agreement.needGroup };
  const dates = checkAgreementDates(grouped, osloDate(signing.at), rules);
  return dates.ok ? ok(grouped) : dates;
}

const signatureOf = (signing: Signing): Signature => ({
  by: signing.by,
  ...(signing.name !== undefined && { name: signing.name }),
  at: signing.at,
  ...(signing.isByLink && { isByLink: true }),
});

function signed(agreement: MeasureAgreement, signing: Signing, signatures: Signatures): Changed {
  const after: MeasureAgreement = {
    ...agreement,
    signatures: { ...agreement.signatures, ...signatures },
    signedBy: [...new Set([...agreement.signedBy, signing.by])],
  };
  return changed(after, signing, [{ type: 'measure.signed', party: signing.party }]);
}

/**
 * Takes all approvals back so that the draft can be edited: the employer until the adviser has signed, the adviser until
 * the agreement is concluded; participant and mentor never. The mentor's secrecy stays.
 */
export function withdrawSignatures(
  agreement: MeasureAgreement,
  act: Act & { readonly party: Party },
): Result<Changed, MeasureRefusal> {
  const may = mayAct(agreement, act);
  if (!may.ok) return may;
  const { participant, employer, adviser } = agreement.signatures;
  if (act.party === 'PARTICIPANT' || act.party === 'MENTOR')
    return refuse({ code: 'NOT_YOURS_TO_WITHDRAW', party: act.party });
  if (agreement.concludedAt !== undefined) return refuse({ code: 'CONCLUDED' });
  if (adviser && act.party === 'EMPLOYER') return refuse({ code: 'ADVISER_HAS_SIGNED' });
  if (!participant && !employer && !adviser) return refuse({ code: 'NOTHING_TO_WITHDRAW' });
  const patch = { signatures: withoutApprovals(agreement.signatures), versions: [] };
  return ok(changed({ ...agreement, ...patch }, act, [{ type: 'measure.signatures-withdrawn' }]));
}
