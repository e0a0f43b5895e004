import type { LocalDate } from '@fotfeste/kernel';
import type { Act } from '../act.js';
import type { PlacementSettings } from '../clocks.js';
import {
  checkSilence,
  signalsDue,
  signalsOf,
  type AskSignal,
  type GivenSignal,
  type SilenceCheck,
  type StandingAsk,
} from '../standing-asks.js';
import type { Ledger } from './ports.js';

/** Somebody with a name. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** A signal to be stored: whom it goes to is known for an escalation, and read from the ask for a reminder. */
export interface NewSignal {
  readonly id: string;
  readonly ask: StandingAsk;
  readonly signal: AskSignal;
  readonly to: NamedPerson | undefined;
}

/** The asks of a municipality and what is done about them, in one transaction. */
export interface AskPort extends Pick<Ledger, 'settings' | 'publish'> {
  standing(municipality: string, settings: PlacementSettings, today: LocalDate): Promise<readonly StandingAsk[]>;
  given(municipality: string): Promise<readonly GivenSignal[]>;
  /** Who takes over what others leave lying; undefined where the municipality has nobody. */
  takesOver(municipality: string): Promise<NamedPerson | undefined>;
  /** @returns false where the same signal was given before */
  signal(signal: NewSignal, at: string): Promise<boolean>;
  saveCheck(municipality: string, on: LocalDate, check: SilenceCheck): Promise<void>;
}

/**
 * Gives every signal that is due in a municipality and then checks, from what is stored, that no ask is older than its
 * limit without a state. What it finds is stored as the check of the day.
 */
export async function keepAsksMoving(
  port: AskPort,
  act: Pick<Act, 'now' | 'today' | 'newId'>,
  municipality: string,
): Promise<SilenceCheck> {
  const settings = await port.settings(municipality);
  const asks = await port.standing(municipality, settings, act.today);
  const signals = signalsOf(await port.given(municipality));
  const above = await port.takesOver(municipality);
  for (const ask of asks)
    for (const signal of signalsDue(ask, { given: signals(ask), settings, today: act.today })) {
      if (signal === 'ESCALATION' && !above) continue;
      const id = act.newId();
      const isNew = await port.signal({ id, ask, signal, to: signal === 'ESCALATION' ? above : undefined }, act.now);
      if (isNew) await port.publish({ type: 'ask.signalled', signalId: id });
    }
  const check = checkSilence(asks, await port.given(municipality), { settings, today: act.today });
  await port.saveCheck(municipality, act.today, check);
  return check;
}
