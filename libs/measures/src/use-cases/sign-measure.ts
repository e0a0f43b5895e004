import { ok, refuse } from '@fotfeste/kernel';
import type { OnBehalfReason, Party } from '../agreement/agreement.js';
import { sign, withdrawSignatures, type Signing } from '../agreement/sign.js';
import { actOn, notThere, type MeasureAct, type MeasureOutcome, type Side } from './measure-act.js';
import type { MeasurePort } from './ports.js';
import { carryOut } from './tell.js';

/** Whom each side may sign for: itself, and with a reason for those who cannot. */
const signsFor: Readonly<Record<Side, { readonly own?: Party; readonly onBehalfOf: readonly Party[] }>> = {
  NAV: { own: 'ADVISER', onBehalfOf: ['PARTICIPANT', 'MENTOR'] },
  EMPLOYER: { own: 'EMPLOYER', onBehalfOf: ['MENTOR'] },
  PARTICIPANT: { own: 'PARTICIPANT', onBehalfOf: [] },
  MUNICIPALITY: { onBehalfOf: [] },
};

/** The parties somebody on this side may sign for at all. */
export const partiesOf = (side: Side): readonly Party[] => {
  const { own, onBehalfOf } = signsFor[side];
  return own ? [own, ...onBehalfOf] : onBehalfOf;
};

/** Which party signs, and why for somebody else. */
export interface SignMeasure {
  readonly id: string;
  readonly version: number;
  readonly party: Party;
  readonly onBehalfReason?: OnBehalfReason | undefined;
}

/**
 * Signs. Participant and employer in any order, NAV's adviser last; the adviser's signature fixes the periods that a decider
 * is to approve. With a reason the adviser signs for the participant, beside the own signature or before it.
 */
export async function signMeasure(port: MeasurePort, act: MeasureAct, command: SignMeasure): Promise<MeasureOutcome> {
  const { id, party, onBehalfReason } = command;
  const loaded = await port.measure(id);
  if (!loaded || !act.may('SIGN', loaded.owners)) return notThere;
  if (!partiesOf(act.side).includes(party)) return refuse({ code: 'NOT_YOUR_SIGNATURE', party });
  const { agreement, isAddressProtected } = loaded;
  const needGroup = agreement.needGroup;
  const facts = { rules: await port.rules(), isAddressProtected, ...(needGroup && { needGroup }) };
  const changed = sign(agreement, signing(act, command), facts);
  if (!changed.ok) return changed;
  const detail = { party, onBehalf: onBehalfReason ?? '' };
  await carryOut(port, { loaded, changed: changed.value, action: `measure.signed.${party}`, detail });
  return ok({ id });
}

function signing(act: MeasureAct, { version, party, onBehalfReason }: SignMeasure): Signing {
  const own = { ...actOn(act, version), party };
  const reasons = onBehalfReason ? [onBehalfReason] : [];
  const isForOther = party !== signsFor[act.side].own;
  if (party === 'MENTOR') return isForOther ? { ...own, onBehalfOfMentor: reasons } : own;
  if (party === 'PARTICIPANT') return isForOther ? { ...own, onBehalfOfParticipant: reasons } : own;
  return party === 'ADVISER' && onBehalfReason ? { ...own, onBehalfOfParticipant: reasons } : own;
}

/** Takes every signature back, so that the draft can be edited. */
export async function revokeSignatures(
  port: MeasurePort,
  act: MeasureAct,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<MeasureOutcome> {
  const loaded = await port.measure(id);
  if (!loaded || !act.may('SIGN', loaded.owners)) return notThere;
  const party = signsFor[act.side].own ?? 'PARTICIPANT';
  const changed = withdrawSignatures(loaded.agreement, { ...actOn(act, version), party });
  if (!changed.ok) return changed;
  await carryOut(port, { loaded, changed: changed.value, action: 'measure.signaturesRevoked' });
  return ok({ id });
}
