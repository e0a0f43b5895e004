import { may, type Action, type ViewerKind } from '@fotfeste/access';
import { ok, type LocalDate } from '@fotfeste/kernel';
import type { Act } from '../act.js';
import type { Party } from '../agreement.js';
import * as attendance from '../attendance.js';
import * as evaluation from '../evaluation.js';
import * as followUp from '../follow-up.js';
import { employerSeesUntil } from '../placement.js';
import { notThere } from './not-there.js';
import type { PlacementFacts, PlacementPort } from './placement-ports.js';
import type { Outcome } from './ports.js';

/** Days to record at a placement. */
export interface AttendanceCommand {
  readonly placementId: string;
  readonly days: readonly attendance.AttendanceEntry[];
}

/** Records attendance, by whoever was there. */
export async function recordAttendance(port: PlacementPort, act: Act, command: AttendanceCommand): Promise<Outcome> {
  const placement = await load(port, act, { id: command.placementId, action: 'attendance.record' });
  if (!placement) return notThere;
  const by = act.viewer.kind === 'PARTICIPANT' ? 'PARTICIPANT' : 'OTHER';
  const facts = { placement, confirmed: placement.confirmedDays, by, today: act.today } as const;
  const days = attendance.recordAttendance(command.days, facts);
  if (!days.ok) return days;
  await port.saveAttendance(placement, days.value, act.now);
  return done(port, placement, 'attendance.recorded');
}

/** Confirms every day up to one. */
export async function confirmAttendance(
  port: PlacementPort,
  act: Act,
  { placementId, upTo }: { readonly placementId: string; readonly upTo: LocalDate },
): Promise<Outcome> {
  const placement = await load(port, act, { id: placementId, action: 'attendance.confirm' });
  if (!placement) return notThere;
  const confirmed = attendance.confirmAttendance(upTo, placement.unconfirmedDays, act.today);
  if (!confirmed.ok) return confirmed;
  await port.confirmUpTo(placement, upTo, act.now);
  return done(port, placement, 'attendance.confirmed');
}

/** A follow-up of a placement. */
export interface FollowUpCommand extends followUp.FollowUpNote {
  readonly placementId: string;
}

/** Records a follow-up by the municipality. */
export async function recordFollowUp(port: PlacementPort, act: Act, command: FollowUpCommand): Promise<Outcome> {
  const placement = await load(port, act, { id: command.placementId, action: 'followUp.record' });
  if (!placement) return notThere;
  const { on, kind, note, nextStep, nextDue } = command;
  const checked = followUp.recordFollowUp({ on, kind, note, nextStep, nextDue }, act.today);
  if (!checked.ok) return checked;
  await port.addFollowUp(placement, { ...checked.value, id: act.newId() }, act.now);
  return done(port, placement, 'followUp.recorded');
}

/** One party's evaluation. */
export interface EvaluateCommand extends evaluation.EvaluationInput {
  readonly placementId: string;
}

const partyOf: Readonly<Partial<Record<ViewerKind, Party>>> = {
  PARTICIPANT: 'PARTICIPANT',
  EMPLOYER: 'EMPLOYER',
  STAFF: 'CONSULTANT',
};

/** Evaluates a placement for the viewer's side, and ends it where that is what happened. */
export async function evaluatePlacement(port: PlacementPort, act: Act, command: EvaluateCommand): Promise<Outcome> {
  const placement = await load(port, act, { id: command.placementId, action: 'evaluation.record' });
  const by = partyOf[act.viewer.kind];
  if (!placement || !by) return notThere;
  const facts = { placement, by, given: placement.evaluatedBy, today: act.today };
  const decided = evaluation.evaluatePlacement(command, facts);
  if (!decided.ok) return decided;
  const { stop } = decided.value;
  await port.addEvaluation(placement, { ...decided.value, id: act.newId(), by, on: act.today, at: act.now });
  if (stop) {
    const settings = await port.settings(placement.municipality);
    await port.stop(placement, { ...stop, accessUntil: employerSeesUntil(stop.on, settings) });
    await port.publish({ type: 'placement.stopped', placementId: placement.id });
  }
  await port.publish({ type: 'placement.evaluated', placementId: placement.id });
  return done(port, placement, `placement.evaluated.${decided.value.outcome}`);
}

async function load(
  port: PlacementPort,
  act: Act,
  { id, action }: { readonly id: string; readonly action: Action },
): Promise<PlacementFacts | undefined> {
  const placement = await port.placement(id);
  return placement && may(act.viewer, action, placement) ? placement : undefined;
}

async function done(port: PlacementPort, placement: PlacementFacts, action: string): Promise<Outcome> {
  const { id, municipality, participantId } = placement;
  await port.record({ action, municipality, participantId, detail: { placementId: id } });
  return ok({ id });
}
