import type { LocalDate } from '@fotfeste/kernel';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import {
  allowed,
  findingOf,
  judgeOne,
  verdictFrom,
  type HardRule,
  type Judgement,
  type PairRule,
  type PairToJudge,
  type PairVerdict,
  type RuleCode,
  type RuleFinding,
  type RuleTable,
  type SlotClasses,
  type SlotRule,
} from '../rules/index.js';
import { Numbering } from './numbering.js';

/**
 * The rules as a sieve: which slots may be had at all, and which of them a participant may not have.
 *
 * Slots that all pair rules see the same way share a signature, and a participant is judged once per signature met, so
 * the cost is that of the kinds of slots in reach, not of the slots.
 */
export class RuleScreen {
  private readonly pairRules: readonly { readonly rule: PairRule; readonly classes: SlotClasses }[];
  private readonly signatureOf: Int32Array;
  private readonly classesOf: readonly Int32Array[];
  private readonly shut: readonly (readonly RuleCode[])[];
  private readonly judgedFor: Int32Array;
  private readonly isBlocked: Uint8Array;
  private turn = 0;
  private judges: readonly ReturnType<SlotClasses['judging']>[] = [];

  /** Where each rule of the table stands among the pair rules; -1 for the others. */
  private readonly pairNumbers: readonly number[];
  private readonly judgesOf = new WeakMap<ParticipantFacts, readonly ReturnType<SlotClasses['judging']>[]>();
  /** Judgements are shared by many pairs, and so are the findings made of them. */
  private readonly findings = new WeakMap<Judgement, readonly RuleFinding[]>();
  /** What each rule about slots finds in the slots that have been explained. */
  private readonly slotFindings = new Map<number, ReadonlyMap<HardRule, readonly RuleFinding[]>>();

  constructor(
    private readonly rules: RuleTable,
    slots: readonly SlotFacts[],
    on: LocalDate,
  ) {
    const slotRules = rules.filter((rule): rule is SlotRule => rule.concerns === 'SLOT');
    this.shut = slots.map((slot) => codesAgainst(slotRules, slot, on));
    this.pairRules = rules
      .filter((rule): rule is PairRule => rule.concerns === 'PAIR')
      .map((rule) => ({ rule, classes: rule.forSlots(slots, on) }));
    this.pairNumbers = rules.map((rule) => this.pairRules.findIndex((entry) => entry.rule === rule));
    const signatures = new Numbering<Int32Array>();
    this.signatureOf = Int32Array.from(slots, (_, slot) => {
      const classes = Int32Array.from(this.pairRules, (entry) => entry.classes.classOf[slot] ?? -1);
      return signatures.of(classes.join(), classes);
    });
    this.classesOf = signatures.things;
    this.judgedFor = new Int32Array(signatures.things.length).fill(-1);
    this.isBlocked = new Uint8Array(signatures.things.length);
  }

  /** Whether the slot may be had by anybody today. */
  open(slot: number): boolean {
    return this.shut[slot]!.length === 0;
  }

  /** Turns to another participant. */
  focus(participant: ParticipantFacts): void {
    this.turn += 1;
    this.judges = this.judgesFor(participant);
  }

  /** A run turns to everybody several times: to find, to price, to explain. */
  private judgesFor(participant: ParticipantFacts): readonly ReturnType<SlotClasses['judging']>[] {
    const known = this.judgesOf.get(participant);
    if (known) return known;
    const judges = this.pairRules.map(({ classes }) => classes.judging(participant));
    this.judgesOf.set(participant, judges);
    return judges;
  }

  /** The kind of slot, as all pair rules together see it. */
  signature(slot: number): number {
    return this.signatureOf[slot]!;
  }

  /** Whether a pair rule says no to slots of a kind for the participant in focus. */
  blocks(signature: number): boolean {
    if (this.judgedFor[signature] !== this.turn) {
      this.judgedFor[signature] = this.turn;
      this.isBlocked[signature] = this.isNo(this.classesOf[signature]!) ? 1 : 0;
    }
    return this.isBlocked[signature] === 1;
  }

  /** Every rule that says no to the slot for the participant in focus, those about the slot itself first. */
  blockers(slot: number): readonly RuleCode[] {
    const classes = this.classesOf[this.signatureOf[slot]!]!;
    const codes = this.pairRules.filter((_, rule) => this.saysNo(rule, classes)).map(({ rule }) => rule.code);
    return [...this.shut[slot]!, ...codes];
  }

  /** `judgePair` for the participant in focus, from judgements that are made once per kind of slot. */
  verdict(slot: number, pair: PairToJudge): PairVerdict {
    const classes = this.classesOf[this.signatureOf[slot]!]!;
    const found: RuleFinding[] = [];
    for (const [number, rule] of this.rules.entries()) {
      for (const finding of this.found(rule, this.pairNumbers[number]!, { slot, classes, pair })) found.push(finding);
    }
    return verdictFrom(found);
  }

  private found(
    rule: HardRule,
    pairNumber: number,
    { slot, classes, pair }: { readonly slot: number; readonly classes: Int32Array; readonly pair: PairToJudge },
  ): readonly RuleFinding[] {
    if (rule.concerns === 'SLOT') return this.findingsOf(slot, pair).get(rule) ?? nothing;
    if (rule.concerns !== 'PAIR') return findingOf(rule, judgeOne(rule, pair));
    const judge = this.judges[pairNumber];
    const slotClass = classes[pairNumber]!;
    if (judge === undefined || slotClass < 0) return nothing;
    const judgement = judge(slotClass);
    if (judgement === allowed) return nothing;
    const known = this.findings.get(judgement) ?? findingOf(rule, judgement);
    this.findings.set(judgement, known);
    return known;
  }

  private findingsOf(slot: number, pair: PairToJudge): ReadonlyMap<HardRule, readonly RuleFinding[]> {
    const known = this.slotFindings.get(slot);
    if (known) return known;
    const findings = new Map<HardRule, readonly RuleFinding[]>();
    for (const rule of this.rules) {
      const found = rule.concerns === 'SLOT' ? findingOf(rule, judgeOne(rule, pair)) : [];
      if (found.length > 0) findings.set(rule, found);
    }
    this.slotFindings.set(slot, findings);
    return findings;
  }

  private isNo(classes: Int32Array): boolean {
    return this.judges.some((_, rule) => this.saysNo(rule, classes));
  }

  private saysNo(rule: number, classes: Int32Array): boolean {
    const judge = this.judges[rule];
    const slotClass = classes[rule]!;
    return judge !== undefined && slotClass >= 0 && judge(slotClass).verdict === 'NOT_ALLOWED';
  }
}

const codesAgainst = (rules: readonly SlotRule[], slot: SlotFacts, on: LocalDate): readonly RuleCode[] => {
  const against = rules.filter((rule) => rule.judge(slot, on).verdict === 'NOT_ALLOWED');
  return against.length === 0 ? none : against.map(({ code }) => code);
};

const none: readonly RuleCode[] = [];
const nothing: readonly RuleFinding[] = [];
