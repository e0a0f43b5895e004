import type { LocalDate } from '@fotfeste/kernel';
import type { Commute } from '@fotfeste/geography';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import type { RuleCode } from './rule-codes.js';

/** What a rule says of a pair. `ALLOWED_WITH_ACTION` names something a person can do or ask for. */
export const verdicts = ['ALLOWED', 'ALLOWED_WITH_ACTION', 'NOT_ALLOWED'] as const;
export type Verdict = (typeof verdicts)[number];

/** The stricter of two verdicts. */
export const stricter = (a: Verdict, b: Verdict): Verdict => (verdicts.indexOf(a) >= verdicts.indexOf(b) ? a : b);

/** Where a fact is read: a field of the participant's or the slot's facts, or the journey between them. */
export type FactName =
  `participant.${keyof ParticipantFacts}` | `slot.${keyof SlotFacts}` | 'journey.minutes' | 'run.date';

export type FactValue = string | number | boolean;

/** A fact as a rule or a score read it, so that every sentence about it can be traced. */
export interface Fact {
  readonly name: FactName;
  readonly value: FactValue;
}

export const changeCodes = [
  'ADD_A_PLACE',
  'ANSWER_OPEN_PROPOSALS',
  'AGREE_ON_HIRING_PLAN',
  'SHORTEN_INTERNSHIP',
  'DECLARE_NO_DISPLACEMENT',
  'NAME_A_SUPERVISOR',
  'DROP_REQUIREMENT',
  'CHECK_PROTECTION',
  'CHOOSE_ANOTHER_EMPLOYER',
  'EMPLOYER_RESUMES',
  'HANDLE_BY_PERSON',
  'SHARE_WITH_MUNICIPALITY',
  'ASK_PARTICIPANT_AGAIN',
  'CLOSE_OPEN_PROPOSAL',
  'EXTEND_AVAILABILITY',
  'AGREE_ON_HOURS',
  'MOVE_OUT_OF_SCHOOL',
  'ASK_FOR_CHILDCARE_HOURS',
  'REDUCE_HOURS',
  'GET_DRIVING_LICENCE',
  'GET_CERTIFICATE',
  'APPLY_FOR_POLICE_CERTIFICATE',
  'GET_HEALTH_CLEARANCE',
  'GET_AUTHORISATION',
  'LEAVE_OUT_TASK',
  'CHECK_AGE_LIMIT',
  'REACH_LEVEL',
  'TAKE_LANGUAGE_TEST',
  'ASSESS_LANGUAGE',
  'EXTEND_PROGRAMME',
  'END_OR_ADAPT_PROGRAMME',
  'ALLOW_LONGER_COMMUTE',
  'CHECK_TIMETABLE',
] as const;
export type ChangeCode = (typeof changeCodes)[number];

/** The smallest change that would make the pair allowed. */
export interface Change {
  readonly code: ChangeCode;
  readonly params: Readonly<Record<string, FactValue>>;
}

/** A rule's answer for one pair: the verdict, the facts it rests on, and what would flip it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly facts: readonly Fact[];
  readonly change?: Change;
  /** Facts the rule would have needed: they lower certainty and are worth asking for. */
  readonly unknown?: readonly FactName[];
}

/** Nothing to say. */
export const allowed: Judgement = { verdict: 'ALLOWED', facts: [] };

/** Nothing to object to, but a fact is missing. */
export const notKnown = (...unknown: readonly FactName[]): Judgement => ({ verdict: 'ALLOWED', facts: [], unknown });

/** What a rule rests on: a section of law, a plain fact, the participant's own wish or need, or local policy. */
export type RuleBasis = 'LAW' | 'FACT' | 'WISH' | 'NEED' | 'POLICY';

/** The row of a rule in the table. */
export interface RuleRow {
  readonly code: RuleCode;
  readonly basis: RuleBasis;
  /** A section of law, a page, or whose decision it is. */
  readonly source: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
  /** Whether the text of the law was read. Law that was not can never forbid: it says "check". */
  readonly verified: boolean;
  /** Whether an employer may be told. What concerns the participant's health, childcare, school or address is not. */
  readonly employerMaySee: boolean;
}

/** A rule about the slot alone. */
export interface SlotRule extends RuleRow {
  readonly concerns: 'SLOT';
  judge(slot: SlotFacts, on: LocalDate): Judgement;
}

/** A rule about the participant alone. */
export interface ParticipantRule extends RuleRow {
  readonly concerns: 'PARTICIPANT';
  judge(participant: ParticipantFacts, on: LocalDate): Judgement;
}

/** A rule about what the two have to do with each other. `forSlots` sorts slots into the classes the rule can tell apart. */
export interface PairRule extends RuleRow {
  readonly concerns: 'PAIR';
  judge(participant: ParticipantFacts, slot: SlotFacts, on: LocalDate): Judgement;
  forSlots(slots: readonly SlotFacts[], on: LocalDate): SlotClasses;
}

/** Slots as one rule sees them. */
export interface SlotClasses {
  /** The class of each slot; -1 where the rule does not concern it. */
  readonly classOf: Int32Array;
  readonly count: number;
  /** Judges a participant against one class; undefined when the rule does not concern the participant. */
  judging(participant: ParticipantFacts): ((slotClass: number) => Judgement) | undefined;
}

/** A rule about the way to work. */
export interface JourneyRule extends RuleRow {
  readonly concerns: 'JOURNEY';
  judge(participant: ParticipantFacts, journey: Commute | undefined): Judgement;
}

/** A rule about what has passed between the two: it concerns only slots the participant's facts name. */
export interface HistoryRule extends RuleRow {
  readonly concerns: 'HISTORY';
  judge(participant: ParticipantFacts, slot: SlotFacts): Judgement;
}

export type HardRule = SlotRule | ParticipantRule | PairRule | JourneyRule | HistoryRule;

/** The parts a pair rule is made of: what it reads on each side (undefined: not concerned) and what it says. */
export interface PairParts<FromParticipant, FromSlot> {
  ofParticipant(participant: ParticipantFacts, on: LocalDate): FromParticipant | undefined;
  ofSlot(slot: SlotFacts, on: LocalDate): FromSlot | undefined;
  judge(participant: FromParticipant, slot: FromSlot): Judgement;
}

/** Makes a pair rule that is judged once per participant and kind of slot instead of once per pair. */
export function pairRule<FromParticipant, FromSlot>(
  row: RuleRow,
  parts: PairParts<FromParticipant, FromSlot>,
): PairRule {
  const capped = (judgement: Judgement): Judgement => cappedByReading(row, judgement);
  return {
    ...row,
    concerns: 'PAIR',
    judge: (participant, slot, on) => {
      const mine = parts.ofParticipant(participant, on);
      const theirs = parts.ofSlot(slot, on);
      return mine === undefined || theirs === undefined ? allowed : capped(parts.judge(mine, theirs));
    },
    forSlots: (slots, on) => {
      const { classOf, representatives } = classesOf(slots.map((slot) => parts.ofSlot(slot, on)));
      const alike = new Alike<FromParticipant>();
      return {
        classOf,
        count: representatives.length,
        judging: (participant) => {
          if (representatives.length === 0) return undefined;
          const mine = parts.ofParticipant(participant, on);
          if (mine === undefined) return undefined;
          return alike.of(mine, (slotClass) => {
            const theirs = representatives[slotClass];
            return theirs === undefined ? allowed : capped(parts.judge(mine, theirs));
          });
        },
      };
    },
  };
}

/** Law that was not read in full says "check", not "not allowed". */
export const cappedByReading = (row: RuleRow, judgement: Judgement): Judgement =>
  row.basis === 'LAW' && !row.verified && judgement.verdict === 'NOT_ALLOWED'
    ? { ...judgement, verdict: 'ALLOWED_WITH_ACTION' }
    : judgement;

/** Participants whom a rule sees the same way share its judgements, which are made when first asked for. */
class Alike<FromParticipant> {
  private readonly judges = new Map<string, (slotClass: number) => Judgement>();

  of(mine: FromParticipant, judge: (slotClass: number) => Judgement): (slotClass: number) => Judgement {
    const key = JSON.stringify(mine);
    const known = this.judges.get(key);
    if (known) return known;
    if (this.judges.size >= mostAlike) this.judges.clear();
    const made: Judgement[] = [];
    const remembering = (slotClass: number): Judgement => (made[slotClass] ??= judge(slotClass));
    this.judges.set(key, remembering);
    return remembering;
  }
}

/** More kinds of participants than this are forgotten and judged anew, to bound memory. */
const mostAlike = 4000;

function classesOf<FromSlot>(parts: readonly (FromSlot | undefined)[]): {
  classOf: Int32Array;
  representatives: readonly FromSlot[];
} {
  const classOf = new Int32Array(parts.length).fill(-1);
  const numbers = new Map<string, number>();
  const representatives: FromSlot[] = [];
  parts.forEach((part, slot) => {
    if (part === undefined) return;
    const key = JSON.stringify(part);
    const known = numbers.get(key) ?? representatives.push(part) - 1;
    numbers.set(key, known);
    classOf[slot] = known;
  });
  return { classOf, representatives };
}
