import {
  addDays,
  lastOfMonth,
  nok,
  ok,
  osloDate,
  refuse,
  type LocalDate,
  type Nok,
  type Result,
} from '@fotfeste/kernel';
import { isSettled } from '../claims/claim-status.js';
import type { NeedGroup } from '../kinds.js';
import { pricePeriod } from '../money/part-month.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { changed, mayAct } from './act.js';
import type {
  Act,
  AnnulReason,
  Changed,
  EndReason,
  MeasureAgreement,
  MeasureEvent,
  SubsidyPeriod,
} from './agreement.js';
import { livePeriods, newPeriods, reopenReturned, resubmissions } from './agreement-periods.js';
import { checkNeedGroup } from './check-people.js';
import { checkAgreementDates } from './draft.js';
import type { MeasureRefusal } from './refusals.js';
import { withVersion } from './versions.js';

/**
 * Extends a signed agreement to a later last day. Nobody signs again; the parties are told.
 *
 * Periods: an undecided last one is rebuilt to the new end; an approved one that ends inside its month, with nothing
 * claimed, is annulled and rebuilt from its first day; otherwise new ones follow the old end.
 *
 * Refuses `NOT_SIGNED_YET`, `END_NOT_LATER`, `NO_PERIODS_TO_EXTEND` (mentor), the date limits, and NAV's need-group gate.
 * @source navikt/tiltaksgjennomforing-api@ae0bdbc BeregningStrategy.forleng
 */
export function extendAgreement(
  agreement: MeasureAgreement,
  act: Act & { readonly end: LocalDate; readonly needGroup?: NeedGroup },
  rules: MeasureRules,
): Result<Changed, MeasureRefusal> {
  const may = mayAct(agreement, act);
  if (!may.ok) return may;
  const { end } = agreement.content;
  if (!agreement.signatures.adviser || !end) return refuse({ code: 'NOT_SIGNED_YET', change: 'EXTEND' });
  const extended: MeasureAgreement = { ...agreement, content: { ...agreement.content, end: act.end } };
  const refusal = cannotExtend(agreement, { extended, act }, rules);
  if (refusal) return refuse(refusal);
  const longer = longerPeriods(extended, end, rules);
  if (!longer.ok) return longer;
  const after = { ...extended, periods: longer.value.periods, moneyChangedBy: act.by };
  const told: MeasureEvent = { type: 'measure.changed', version: 'EXTENDED' };
  return ok(changed(withVersion(after, act, { kind: 'EXTENDED' }), act, [told, ...longer.value.events]));
}

function cannotExtend(
  agreement: MeasureAgreement,
  { extended, act }: { readonly extended: MeasureAgreement; readonly act: Act & { readonly needGroup?: NeedGroup } },
  rules: MeasureRules,
): MeasureRefusal | undefined {
  const [before, after] = [agreement.content.end, extended.content.end];
  if (before && after && after <= before) return { code: 'END_NOT_LATER', end: before };
  const needGroup = act.needGroup ?? agreement.needGroup;
  const eligible = checkNeedGroup(agreement.kind, needGroup, rules);
  if (!eligible.ok) return eligible.refusal;
  const running = { ...extended, needGroup, concludedAt: agreement.concludedAt ?? act.at };
  const dates = checkAgreementDates(running, osloDate(act.at), rules);
  if (!dates.ok) return dates.refusal;
  return agreement.kind === 'MENTOR' && livePeriods(agreement.periods).length === 0
    ? { code: 'NO_PERIODS_TO_EXTEND' }
    : undefined;
}

interface PeriodsAfter {
  readonly periods: readonly SubsidyPeriod[];
  readonly events: readonly MeasureEvent[];
}

function longerPeriods(
  extended: MeasureAgreement,
  oldEnd: LocalDate,
  rules: MeasureRules,
): Result<PeriodsAfter, MeasureRefusal> {
  const periods = reopenReturned(extended.periods);
  const last = livePeriods(periods).at(-1);
  const to = extended.content.end ?? oldEnd;
  const plan = tailPlan(periods, last, oldEnd);
  const part = { from: plan.from, to };
  const tail = newPeriods(extended, rules, { first: plan.first, kept: plan.kept, part });
  if (!tail.ok) return tail;
  return ok({ periods: [...plan.kept, ...tail.value], events: [...resubmissions(extended.periods), ...plan.events] });
}

interface TailPlan {
  readonly kept: readonly SubsidyPeriod[];
  readonly from: LocalDate;
  readonly first: number;
  readonly events: readonly MeasureEvent[];
}

function tailPlan(periods: readonly SubsidyPeriod[], last: SubsidyPeriod | undefined, oldEnd: LocalDate): TailPlan {
  const after = { kept: periods, from: addDays(oldEnd, 1), first: (last?.number ?? 0) + 1, events: [] };
  if (!last || last.to !== oldEnd) return after;
  if (last.status === 'UNDECIDED')
    return { kept: periods.filter((period) => period !== last), from: last.from, first: last.number, events: [] };
  if (last.to === lastOfMonth(last.to) || isSettled(last.claim)) return after;
  return {
    kept: periods.map((period) => (period === last ? annulledPeriod(period) : period)),
    from: last.from,
    first: last.number + 1,
    events: [annulledEvent(last)],
  };
}

/**
 * Shortens a signed agreement to an earlier last day, for a reason (`OTHER` needs a text). Later undecided periods go,
 * later approved ones are annulled; the one that the new end cuts keeps its decision at the approved monthly amount, so
 * that a wage changed since does not reach it.
 *
 * Refuses an end before the start, or before the end of a period whose claim is settled (`END_BEFORE_SETTLED_PERIOD`).
 */
export function shortenAgreement(
  agreement: MeasureAgreement,
  act: Act & { readonly end: LocalDate; readonly reason?: EndReason; readonly text?: string },
): Result<Changed, MeasureRefusal> {
  const may = mayAct(agreement, act);
  if (!may.ok) return may;
  const refusal = cannotShorten(agreement, act);
  if (refusal) return refuse(refusal);
  const shorter = shorterPeriods(agreement.periods, act.end);
  const shortened = {
    ...agreement,
    content: { ...agreement.content, end: act.end },
    periods: shorter.periods,
    moneyChangedBy: act.by,
  };
  const reason = act.text ? `${act.reason}: ${act.text}` : act.reason;
  const told: MeasureEvent = { type: 'measure.changed', version: 'SHORTENED' };
  return ok(changed(withVersion(shortened, act, { kind: 'SHORTENED', reason }), act, [told, ...shorter.events]));
}

function cannotShorten(
  agreement: MeasureAgreement,
  act: { readonly end: LocalDate; readonly reason?: EndReason; readonly text?: string },
): MeasureRefusal | undefined {
  const { start, end } = agreement.content;
  if (!agreement.signatures.adviser || !start || !end) return { code: 'NOT_SIGNED_YET', change: 'SHORTEN' };
  if (act.end >= end) return { code: 'END_NOT_EARLIER', end };
  if (act.end < start) return { code: 'END_BEFORE_START', start };
  const reason = reasonRefusal(act);
  if (reason) return reason;
  const settled = livePeriods(agreement.periods).filter((period) => isSettled(period.claim));
  const earliest = settled.at(-1)?.to;
  return earliest !== undefined && act.end < earliest ? { code: 'END_BEFORE_SETTLED_PERIOD', earliest } : undefined;
}

function reasonRefusal(act: { readonly reason?: AnnulReason; readonly text?: string }): MeasureRefusal | undefined {
  if (act.reason === undefined) return { code: 'REASON_MISSING' };
  return act.reason === 'OTHER' && !act.text?.trim() ? { code: 'REASON_TEXT_MISSING' } : undefined;
}

function shorterPeriods(all: readonly SubsidyPeriod[], end: LocalDate): PeriodsAfter {
  const periods = reopenReturned(all);
  const events: MeasureEvent[] = [];
  const after: SubsidyPeriod[] = [];
  for (const period of periods) {
    if (period.to <= end || !period.isActive || period.status === 'ANNULLED') after.push(period);
    else if (period.from > end) {
      if (period.status === 'APPROVED') {
        after.push(annulledPeriod(period));
        events.push(annulledEvent(period));
      }
    } else {
      const cut = cutPeriod(period, end);
      after.push(cut);
      if (period.status === 'APPROVED') events.push(shortenedEvent(period, cut));
    }
  }
  return { periods: after, events };
}

function cutPeriod(period: SubsidyPeriod, to: LocalDate): SubsidyPeriod {
  const { monthly, amount } = period;
  if (monthly === undefined || amount === undefined) return { ...period, to };
  const span = { from: period.from, to };
  const lines = period.steps.filter((step) => !step.key.startsWith('PERIOD_'));
  const price = pricePeriod(span, monthly);
  const isDecided = period.status === 'APPROVED';
  return {
    ...period,
    to,
    amount: price.amount,
    steps: [...lines, ...price.steps],
    ...(isDecided && { cutFrom: period.cutFrom ?? { to: period.to, amount } }),
  };
}

const zero: Nok = nok(0);

const annulledPeriod = (period: SubsidyPeriod): SubsidyPeriod => ({ ...period, status: 'ANNULLED' });

const annulledEvent = (period: SubsidyPeriod): MeasureEvent => ({
  type: 'period.annulled',
  number: period.number,
  resend: period.resend,
  released: period.amount ?? zero,
});

const shortenedEvent = (before: SubsidyPeriod, after: SubsidyPeriod): MeasureEvent => ({
  type: 'period.shortened',
  number: before.number,
  resend: before.resend,
  released: nok((before.amount ?? zero) - (after.amount ?? zero)),
});

/**
 * Annuls an agreement for a reason, at any time before money is settled. Undecided periods go, approved ones are annulled
 * and what they reserved is released, unless their claim had expired (then it was released before). A mistaken
 * registration, and a draft that expired, are hidden from everyone.
 *
 * Refuses `PERIOD_SETTLED` where a claim is sent, paid or settled.
 */
export function annulAgreement(
  agreement: MeasureAgreement,
  act: Omit<Act, 'by'> & { readonly by?: Act['by']; readonly reason?: AnnulReason; readonly text?: string },
): Result<Changed, MeasureRefusal> {
  const may = mayAct(agreement, act);
  if (!may.ok) return may;
  const settled = livePeriods(agreement.periods).find((period) => isSettled(period.claim));
  if (settled)
    return refuse({
      code: 'PERIOD_SETTLED',
      number: settled.number,
      isPaid: settled.claim === 'PAID' || settled.claim === 'CORRECTED',
    });
  const noReason = reasonRefusal(act);
  if (noReason || act.reason === undefined) return refuse(noReason ?? { code: 'REASON_MISSING' });
  const { reason } = act;
  const live = livePeriods(agreement.periods);
  const released = live.filter((period) => period.status === 'APPROVED' && period.claim !== 'EXPIRED');
  const periods = agreement.periods
    .filter((period) => period.status !== 'UNDECIDED')
    .map((period) => (released.includes(period) ? annulledPeriod(period) : period));
  const isHidden = reason === 'REGISTERED_BY_MISTAKE' || reason === 'EXPIRED';
  const annulment = { at: act.at, reason, ...(act.by && { by: act.by }), ...(act.text && { text: act.text }) };
  const told: MeasureEvent = { type: 'measure.annulled', reason, isHidden };
  return ok(changed({ ...agreement, periods, annulment }, act, [told, ...released.map(annulledEvent)]));
}
