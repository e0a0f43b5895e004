import type { Reason } from '../explain/reason.js';
import { consultantOnly, notTheEmployer } from '../explain/reason.js';
import type { Market } from '../market/market.js';
import type { RuleCode } from '../rules/index.js';
import type { BindingRule, LeftOut, LeftOutSummary, ParticipantOutcome } from './match-run.js';

const mostReasons = 3;

/** Why a participant got nothing: the rules that bind, counted over all slots of the run. */
export function leftOut(market: Market, participant: number, allowedSlots: number): LeftOut {
  const counts = new Map<RuleCode, { slots: number; only: number }>();
  let allSlots = 0;
  market.countBlockers(participant, (codes) => {
    allSlots += 1;
    const distinct = new Set(codes);
    for (const code of distinct) {
      const count = counts.get(code) ?? { slots: 0, only: 0 };
      count.slots += 1;
      if (distinct.size === 1) count.only += 1;
      counts.set(code, count);
    }
  });
  const bindingRules = [...counts]
    .map(([code, count]): BindingRule => ({ code, ...count }))
    .sort((a, b) => b.only - a.only || b.slots - a.slots || (a.code < b.code ? -1 : 1));
  return { allowedSlots, allSlots, bindingRules, reasons: reasonsOf({ allowedSlots, allSlots, bindingRules }) };
}

function reasonsOf({ allowedSlots, allSlots, bindingRules }: Omit<LeftOut, 'reasons'>): readonly Reason[] {
  const binding = bindingRules.slice(0, mostReasons).map(({ code, slots, only }): Reason => ({
    code: 'BINDING_RULE',
    kind: 'MARKET',
    audiences: consultantOnly,
    params: { rule: code, slots, of: allSlots, only },
    facts: [],
  }));
  const market: Reason =
    allowedSlots > 0
      ? {
          code: 'OTHERS_NEEDED_THEM_MORE',
          kind: 'MARKET',
          audiences: notTheEmployer,
          params: { slots: allowedSlots },
          facts: [],
        }
      : { code: 'NOTHING_IN_REACH', kind: 'MARKET', audiences: notTheEmployer, params: { of: allSlots }, facts: [] };
  return [market, ...binding];
}

/** For each rule, how many of those left out it stands in the way of. */
export function summaryOf(outcomes: readonly ParticipantOutcome[]): readonly LeftOutSummary[] {
  const counts = new Map<RuleCode, number>();
  let all = 0;
  for (const { leftOut: why } of outcomes) {
    if (!why) continue;
    all += 1;
    for (const { code } of why.bindingRules) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, participants]) => ({ code, participants, leftOut: all }))
    .sort((a, b) => b.participants - a.participants || (a.code < b.code ? -1 : 1));
}
