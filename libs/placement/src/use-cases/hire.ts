import { may, type Action } from '@fotfeste/access';
import { ok, refuse, type Instant, type LocalDate } from '@fotfeste/kernel';
import type { Act } from '../act.js';
import * as hires from '../hire.js';
import { notThere } from './not-there.js';
import type { Ledger, Outcome } from './ports.js';

/** A person with what a hire is checked against. */
export interface HirePerson {
  readonly participantId: string;
  readonly municipality: string;
  readonly facts: Pick<hires.HireFacts, 'occupationKnown' | 'employer' | 'placement' | 'others'>;
}

/** A hire as it is stored. */
export interface NewHire {
  readonly id: string;
  readonly person: Pick<HirePerson, 'participantId' | 'municipality'>;
  readonly report: hires.HireReport;
  readonly corrects?: string;
}

/** Hires, in one transaction. */
export interface HirePort extends Ledger {
  /** Locks the person, so that two reports of one hire come one after the other. */
  person(participantId: string, report: hires.HireReport): Promise<HirePerson | undefined>;
  hire(id: string): Promise<hires.Hire | undefined>;
  add(hire: NewHire, at: Instant): Promise<void>;
  end(id: string, on: LocalDate): Promise<void>;
  supersede(id: string, at: Instant): Promise<void>;
  /** The days a hire was checked on. */
  checkedOn(hireId: string): Promise<readonly LocalDate[]>;
  addCheck(hire: hires.Hire, check: hires.HireCheck & { readonly id: string }, at: Instant): Promise<void>;
}

/** An employment of a participant. */
export interface HireCommand extends hires.HireReport {
  readonly participantId: string;
}

/** Records a hire; a step up the ladder at the same employer ends the one before it. */
export async function recordHire(port: HirePort, act: Act, command: HireCommand): Promise<Outcome> {
  const { participantId, ...report } = command;
  const person = await port.person(participantId, report);
  if (!person || !may(act.viewer, 'hire.record', person)) return notThere;
  return store(port, act, { person, report });
}

/** Replaces a recorded hire by what is right; the earlier row stays as history. */
export async function correctHire(
  port: HirePort,
  act: Act,
  { id, ...command }: HireCommand & { readonly id: string },
): Promise<Outcome> {
  const hire = await loadHire(port, act, id);
  if (!hire) return notThere;
  if (hire.isSuperseded) return refuse([{ code: 'HIRE_CORRECTED_SINCE' }]);
  const { participantId, ...report } = command;
  const person = participantId === hire.participantId ? await port.person(participantId, report) : undefined;
  if (!person) return notThere;
  const others = person.facts.others.filter((other) => other.id !== id);
  await port.supersede(id, act.now);
  return store(port, act, { person: { ...person, facts: { ...person.facts, others } }, report, corrects: id });
}

/** Records the last day of a hire. */
export async function endHire(
  port: HirePort,
  act: Act,
  { id, on }: { readonly id: string; readonly on: LocalDate },
): Promise<Outcome> {
  const hire = await loadHire(port, act, id);
  if (!hire) return notThere;
  const ended = hires.endHire(hire, on);
  if (!ended.ok) return ended;
  await port.end(id, on);
  return done(port, hire, 'hire.ended');
}

/** Records what was found 3, 6 or 12 months after a hire began. */
export async function checkHire(
  port: HirePort,
  act: Act,
  { id, ...sent }: hires.HireCheck & { readonly id: string },
): Promise<Outcome> {
  const hire = await loadHire(port, act, id);
  if (!hire) return notThere;
  const decided = hires.checkHire(hire, sent, { checkedOn: await port.checkedOn(id), today: act.today });
  if (!decided.ok) return decided;
  const { check, ends } = decided.value;
  await port.addCheck(hire, { ...check, id: act.newId() }, act.now);
  if (ends) await port.end(id, ends);
  return done(port, hire, 'hire.checked');
}

interface Storing {
  readonly person: HirePerson;
  readonly report: hires.HireReport;
  readonly corrects?: string;
}

async function store(port: HirePort, act: Act, { person, report, corrects }: Storing): Promise<Outcome> {
  const { participantId, municipality } = person;
  const settings = await port.settings(municipality);
  const decided = hires.decideHire(report, { ...person.facts, participantId, today: act.today, settings });
  if (!decided.ok) return decided;
  for (const { id, on } of decided.value.ends) await port.end(id, on);
  const id = act.newId();
  await port.add({ id, person, report, ...(corrects ? { corrects } : {}) }, act.now);
  return done(port, { id, participantId, municipality }, corrects ? 'hire.corrected' : 'hire.recorded');
}

async function loadHire(port: HirePort, act: Act, id: string): Promise<hires.Hire | undefined> {
  const action: Action = 'hire.record';
  const hire = await port.hire(id);
  return hire && may(act.viewer, action, hire) ? hire : undefined;
}

async function done(
  port: HirePort,
  hire: { readonly id: string; readonly participantId: string; readonly municipality: string },
  action: string,
): Promise<Outcome> {
  const { id, participantId, municipality } = hire;
  await port.publish({ type: 'hire.recorded', hireId: id });
  await port.record({ action, municipality, participantId, detail: { hireId: id } });
  return ok({ id });
}
