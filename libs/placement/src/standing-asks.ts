import type { LocalDate } from '@fotfeste/kernel';
import { isOverdue, startClock, type AskKind, type PlacementSettings } from './clocks.js';
import { addWorkingDays } from './working-days.js';

/** Who an ask waits for, as far as somebody can be reminded. */
export type AskedParty = 'PARTICIPANT' | 'EMPLOYER' | 'CONSULTANT' | 'NAV';

/** What is done about an ask that is past its day: whoever is asked is reminded, then a named person takes it over. */
export const askSignals = ['REMINDER', 'ESCALATION'] as const;
export type AskSignal = (typeof askSignals)[number];

/** An ask that stands in some municipality, wherever it is kept. */
export interface StandingAsk {
  readonly kind: AskKind;
  readonly subjectId: string;
  readonly municipality: string;
  readonly participantId: string | null;
  readonly organisation: string | null;
  readonly waitsFor: AskedParty;
  /** The account that answers for it here; null where nobody does yet. */
  readonly ownerId: string | null;
  readonly since: LocalDate;
  readonly due: LocalDate;
}

/** A signal as it was given, and to whom. */
export interface GivenSignal {
  readonly kind: AskKind;
  readonly subjectId: string;
  /** The day of the ask that it was given for: a new day is a new clock. */
  readonly due: LocalDate;
  readonly signal: AskSignal;
  readonly toName: string | null;
}

/**
 * Where an ask stands. SILENT is what may never be: past its day and nothing done about it, or past the day somebody
 * should have taken it over and nobody has.
 */
export type AskState = 'IN_TIME' | 'REMINDED' | 'ESCALATED' | 'SILENT';

/** The day of an ask that keeps none of its own: counted from the day it was put. */
export const dueOf = (kind: AskKind, since: LocalDate, settings: PlacementSettings): LocalDate =>
  startClock(kind, since, settings).due;

/** The last day an ask past its day may stay with whoever is asked. Working days, so that Easter escalates nothing. */
export const escalatesAfter = ({ due }: Pick<StandingAsk, 'due'>, { limits }: PlacementSettings): LocalDate =>
  addWorkingDays(due, limits.escalateAfterWorkingDays);

/** What is known of the signals of an ask, and the day it is looked at. */
export interface AskSight {
  /** The signals that were given for this ask and this due date. */
  readonly given: readonly Pick<GivenSignal, 'signal' | 'toName'>[];
  readonly settings: PlacementSettings;
  readonly today: LocalDate;
}

/** The signals that must be given now: each once for a due date, however often this is asked. */
export function signalsDue(ask: StandingAsk, { given, settings, today }: AskSight): readonly AskSignal[] {
  const has = (signal: AskSignal): boolean => given.some((each) => each.signal === signal);
  if (!isOverdue(ask.due, today)) return [];
  const escalates = escalatesAfter(ask, settings) < today;
  return [
    ...(has('REMINDER') ? [] : ['REMINDER' as const]),
    ...(escalates && !has('ESCALATION') ? ['ESCALATION' as const] : []),
  ];
}

/** Where an ask stands. An escalation that reached no named person is none. */
export function askState(ask: StandingAsk, { given, settings, today }: AskSight): AskState {
  if (!isOverdue(ask.due, today)) return 'IN_TIME';
  if (given.some(({ signal, toName }) => signal === 'ESCALATION' && toName !== null)) return 'ESCALATED';
  const reminded = given.some(({ signal }) => signal === 'REMINDER');
  return reminded && escalatesAfter(ask, settings) >= today ? 'REMINDED' : 'SILENT';
}

/** Signals by the ask and the due date they belong to. */
export function signalsOf(given: readonly GivenSignal[]): (ask: StandingAsk) => readonly GivenSignal[] {
  const key = ({ kind, subjectId, due }: Pick<GivenSignal, 'kind' | 'subjectId' | 'due'>): string =>
    `${kind} ${subjectId} ${due}`;
  const byAsk = new Map<string, GivenSignal[]>();
  for (const each of given) byAsk.set(key(each), [...(byAsk.get(key(each)) ?? []), each]);
  return (ask) => byAsk.get(key(ask)) ?? [];
}

/** How the asks of a municipality stood on a day. */
export interface SilenceCheck {
  readonly open: number;
  readonly overdue: number;
  readonly reminded: number;
  readonly escalated: number;
  /** Asks past their limit without a state: there must be none. */
  readonly silent: readonly Pick<StandingAsk, 'kind' | 'subjectId' | 'due'>[];
}

/** Counts the asks by their state and names those without one. */
export function checkSilence(
  asks: readonly StandingAsk[],
  given: readonly GivenSignal[],
  { settings, today }: Omit<AskSight, 'given'>,
): SilenceCheck {
  const signals = signalsOf(given);
  const states = asks.map((ask) => ({ ask, state: askState(ask, { given: signals(ask), settings, today }) }));
  const count = (state: AskState): number => states.filter((each) => each.state === state).length;
  return {
    open: asks.length,
    overdue: asks.length - count('IN_TIME'),
    reminded: count('REMINDED'),
    escalated: count('ESCALATED'),
    silent: states
      .filter(({ state }) => state === 'SILENT')
      .map(({ ask: { kind, subjectId, due } }) => ({ kind, subjectId, due })),
  };
}
