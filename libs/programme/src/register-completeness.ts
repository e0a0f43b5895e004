import { addMonths, daysBetween, earlier, lastOfMonth, localDate, yearOf, type LocalDate } from '@fotfeste/kernel';
import type { DatedRule } from './dated-rule.js';
import type { Regime } from './regimes.js';

/** A field that the national introduction register (Nasjonalt introduksjonsregister, NIR) asks of the municipality. */
export type RegisterField =
  | 'PROGRAMME_DECISION'
  | 'END_GOAL'
  | 'INTEGRATION_CONTRACT'
  | 'MEASURES'
  | 'ABSENCE'
  | 'EXIT_REASON'
  | 'PRIOR_SCHOOLING'
  | 'TRAINING_DECISION'
  | 'NORWEGIAN_GOAL'
  | 'TRAINING_HOURS'
  | 'FULL_TIME_UPPER_SECONDARY';

/** At what point in the programme a field is asked for. */
type AskedFrom = 'START' | 'EXIT';

interface FieldRow {
  readonly field: RegisterField;
  readonly askedFrom: AskedFrom;
  readonly regimes: readonly Regime[] | 'ALL';
  readonly notUnderCollectiveProtection?: true;
  readonly source: string;
}

const act: readonly Regime[] = ['INTEG_2021', 'INTEG_2026'];
const notice = 'IMDi, deadline for updating the register for 2022';

const fieldRows: readonly FieldRow[] = [
  { field: 'PROGRAMME_DECISION', askedFrom: 'START', regimes: 'ALL', source: notice },
  { field: 'END_GOAL', askedFrom: 'START', regimes: act, source: notice },
  { field: 'INTEGRATION_CONTRACT', askedFrom: 'START', regimes: act, source: notice },
  { field: 'MEASURES', askedFrom: 'START', regimes: 'ALL', source: notice },
  { field: 'ABSENCE', askedFrom: 'START', regimes: 'ALL', source: notice },
  { field: 'EXIT_REASON', askedFrom: 'EXIT', regimes: 'ALL', source: notice },
  {
    field: 'PRIOR_SCHOOLING',
    askedFrom: 'START',
    regimes: act,
    notUnderCollectiveProtection: true,
    source: notice,
  },
  { field: 'TRAINING_DECISION', askedFrom: 'START', regimes: 'ALL', source: notice },
  { field: 'NORWEGIAN_GOAL', askedFrom: 'START', regimes: act, source: notice },
  { field: 'TRAINING_HOURS', askedFrom: 'START', regimes: 'ALL', source: notice },
  { field: 'FULL_TIME_UPPER_SECONDARY', askedFrom: 'START', regimes: act, source: notice },
];

/** What the register is filled from, for one participant. `false` is a recorded answer; absent is a missing one. */
export interface RegisterFacts {
  readonly participantId: string;
  readonly regime: Regime;
  readonly collectiveProtection: boolean;
  readonly startedOn?: LocalDate;
  readonly exitedOn?: LocalDate;
  /** The fields that hold an answer, with the day it was recorded. */
  readonly recorded: Readonly<Partial<Record<RegisterField, LocalDate>>>;
}

/** The fields the register asks for, given how far the programme has come. None before the start. */
export function registerFields(
  facts: Pick<RegisterFacts, 'regime' | 'collectiveProtection' | 'startedOn' | 'exitedOn'>,
): readonly RegisterField[] {
  if (!facts.startedOn) return [];
  return fieldRows
    .filter((row) => row.askedFrom === 'START' || facts.exitedOn !== undefined)
    .filter((row) => row.regimes === 'ALL' || row.regimes.includes(facts.regime))
    .filter((row) => !(row.notUnderCollectiveProtection && facts.collectiveProtection))
    .map((row) => row.field);
}

/** A field somebody lacks and the day it must be there. */
export interface MissingField {
  readonly field: RegisterField;
  /** Two months after the event, and never later than the year's deadline. */
  readonly dueOn: LocalDate;
  /** Negative when it is too late. */
  readonly daysLeft: number;
}

/** A participant whose record is not complete. */
export interface IncompleteRecord {
  readonly participantId: string;
  readonly missing: readonly MissingField[];
}

/** The register's completeness for a year. */
export interface RegisterCompleteness {
  /** The year's last day for corrections: the last of February the year after. */
  readonly deadline: LocalDate;
  readonly daysToDeadline: number;
  readonly complete: number;
  readonly incomplete: readonly IncompleteRecord[];
  /** How many lack each field, fields nobody lacks left out. */
  readonly missingByField: Readonly<Partial<Record<RegisterField, number>>>;
}

/** Months a municipality has to record what happened. */
const monthsToRecord: DatedRule<number> = {
  value: 2,
  validFrom: localDate('2017-01-01'),
  source: 'IMDi, on recording in the register as it happens and up to two months after',
  verified: true,
};

/** The last day to correct the register for a year; after it the published figures are drawn. */
export const registerDeadline = (year: number): LocalDate => lastOfMonth(localDate(`${year + 1}-02-01`));

/**
 * Who lacks what in the register for a calendar year: everyone whose programme ran in it, by the earliest due date.
 *
 * What happened after the year is not asked for, so that a report for last year does not change with this year's exits.
 * @source IMDi: recording within two months, and the deadline of 28 or 29 February
 */
export function registerCompleteness(
  people: readonly RegisterFacts[],
  year: number,
  today: LocalDate,
): RegisterCompleteness {
  const deadline = registerDeadline(year);
  const inYear = people.filter((person) => ranIn(person, year)).map((person) => upToYear(person, year));
  const records = inYear.map((person) => ({
    participantId: person.participantId,
    missing: missingFields(person, deadline, today),
  }));
  const incomplete = records.filter(({ missing }) => missing.length > 0).sort(byDueDate);
  return {
    deadline,
    daysToDeadline: daysBetween(today, deadline),
    complete: records.length - incomplete.length,
    incomplete,
    missingByField: countByField(incomplete),
  };
}

const ranIn = ({ startedOn, exitedOn }: RegisterFacts, year: number): boolean =>
  startedOn !== undefined && yearOf(startedOn) <= year && (exitedOn === undefined || yearOf(exitedOn) >= year);

const upToYear = (person: RegisterFacts, year: number): RegisterFacts =>
  person.exitedOn && yearOf(person.exitedOn) > year ? { ...person, exitedOn: undefined } : person;

function missingFields(person: RegisterFacts, deadline: LocalDate, today: LocalDate): readonly MissingField[] {
  return registerFields(person)
    .filter((field) => person.recorded[field] === undefined)
    .map((field) => {
      const event = field === 'EXIT_REASON' ? person.exitedOn : person.startedOn;
      const dueOn = event ? earlier(addMonths(event, monthsToRecord.value), deadline) : deadline;
      return { field, dueOn, daysLeft: daysBetween(today, dueOn) };
    });
}

const firstDue = ({ missing }: IncompleteRecord): LocalDate =>
  missing.map(({ dueOn }) => dueOn).reduce((first, dueOn) => earlier(first, dueOn));

function byDueDate(a: IncompleteRecord, b: IncompleteRecord): number {
  const [dueA, dueB] = [firstDue(a), firstDue(b)];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return a.participantId < b.participantId ? -1 : 1;
}

function countByField(incomplete: readonly IncompleteRecord[]): Partial<Record<RegisterField, number>> {
  const counts: Partial<Record<RegisterField, number>> = {};
  for (const { missing } of incomplete) for (const { field } of missing) counts[field] = (counts[field] ?? 0) + 1;
  return counts;
}
