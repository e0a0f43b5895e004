import type { LocalDate } from '@fotfeste/kernel';
import type { Commute } from '@fotfeste/geography';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import { stricter, type FactName, type HardRule, type Judgement, type RuleBasis, type Verdict } from './hard-rule.js';
import type { RuleCode } from './rule-codes.js';
import type { RuleTable } from './rule-table.js';

/** A rule that has something to say about a pair: an objection, something to do, or a fact it lacks. */
export interface RuleFinding extends Judgement {
  readonly code: RuleCode;
  readonly basis: RuleBasis;
  readonly source: string;
  readonly verified: boolean;
  readonly employerMaySee: boolean;
}

/** What all rules in force say about a pair. The verdict is the strictest of them. */
export interface PairVerdict {
  readonly verdict: Verdict;
  readonly findings: readonly RuleFinding[];
  readonly unknown: readonly FactName[];
}

/** A participant, a slot and the way between them. */
export interface PairToJudge {
  readonly participant: ParticipantFacts;
  readonly slot: SlotFacts;
  readonly journey: Commute | undefined;
  readonly on: LocalDate;
}

/** Judges one pair by the rules given, which are those in force on the day (`rulesOn`). Strictest findings first. */
export function judgePair(rules: RuleTable, pair: PairToJudge): PairVerdict {
  return verdictFrom(rules.flatMap((rule) => findingOf(rule, judgeOne(rule, pair))));
}

/** What findings, in the order of the table, say together. */
export function verdictFrom(findings: readonly RuleFinding[]): PairVerdict {
  const verdict = findings.reduce<Verdict>((worst, finding) => stricter(worst, finding.verdict), 'ALLOWED');
  return {
    verdict,
    findings: [...findings.filter(isNo), ...findings.filter(isAction), ...findings.filter(isOpen)],
    unknown: [...new Set(findings.flatMap((finding) => finding.unknown ?? []))],
  };
}

/** One rule's judgement of a pair. */
export function judgeOne(rule: HardRule, { participant, slot, journey, on }: PairToJudge): Judgement {
  switch (rule.concerns) {
    case 'SLOT':
      return rule.judge(slot, on);
    case 'PARTICIPANT':
      return rule.judge(participant, on);
    case 'PAIR':
      return rule.judge(participant, slot, on);
    case 'JOURNEY':
      return rule.judge(participant, journey);
    case 'HISTORY':
      return rule.judge(participant, slot);
  }
}

/** A judgement as a finding of its rule; none when it has nothing to say. */
export function findingOf(rule: HardRule, judgement: Judgement): readonly RuleFinding[] {
  if (judgement.verdict === 'ALLOWED' && judgement.unknown === undefined) return nothing;
  const { code, basis, source, verified, employerMaySee } = rule;
  return [{ ...judgement, code, basis, source, verified, employerMaySee }];
}

const nothing: readonly RuleFinding[] = [];

const isNo = ({ verdict }: RuleFinding): boolean => verdict === 'NOT_ALLOWED';
const isAction = ({ verdict }: RuleFinding): boolean => verdict === 'ALLOWED_WITH_ACTION';
const isOpen = ({ verdict }: RuleFinding): boolean => verdict === 'ALLOWED';
