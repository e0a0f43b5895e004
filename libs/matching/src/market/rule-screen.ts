import type { LocalDate } from '@fotfeste/kernel';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import type { PairRule, RuleCode, RuleTable, SlotClasses, SlotRule } from '../rules/index.js';
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

  constructor(rules: RuleTable, slots: readonly SlotFacts[], on: LocalDate) {
    const slotRules = rules.filter((rule): rule is SlotRule => rule.concerns === 'SLOT');
    this.shut = slots.map((slot) => codesAgainst(slotRules, slot, on));
    this.pairRules = rules
      .filter((rule): rule is PairRule => rule.concerns === 'PAIR')
      .map((rule) => ({ rule, classes: rule.forSlots(slots, on) }));
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
    this.judges = this.pairRules.map(({ classes }) => classes.judging(participant));
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
