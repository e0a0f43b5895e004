import { nok, ok, type LocalDate, type Nok, type Result, type SubsidyPeriodId } from '@fotfeste/kernel';
import type { AnnulReason, Changed, EndReason, MeasureAgreement } from '../agreement/agreement.js';
import { annulAgreement, extendAgreement, shortenAgreement } from '../agreement/change-end.js';
import type { MeasureRefusal } from '../agreement/refusals.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { actOn, notThere, type MeasureAct, type MeasureOutcome } from './measure-act.js';
import type { DecisionPort, LoadedMeasure, PeriodDecision } from './ports.js';
import { carryOut } from './tell.js';

/** Which agreement, as it was seen. */
interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Extends an agreement to a later last day; new periods wait for a decider. */
export const extendMeasure = (
  port: DecisionPort,
  act: MeasureAct,
  command: Seen & { readonly to: LocalDate },
): Promise<MeasureOutcome> =>
  change(port, act, { ...command, action: 'measure.extended', detail: { to: command.to } }, (agreement, rules) =>
    extendAgreement(agreement, { ...actOn(act, command.version), end: command.to }, rules),
  );

/** Shortens an agreement; what its periods no longer need goes back to the budget. */
export const shortenMeasure = (
  port: DecisionPort,
  act: MeasureAct,
  command: Seen & { readonly to: LocalDate; readonly reason: EndReason; readonly text?: string | undefined },
): Promise<MeasureOutcome> => {
  const { to, reason, text } = command;
  return change(port, act, { ...command, action: 'measure.shortened', detail: { to, reason } }, (agreement) =>
    shortenAgreement(agreement, { ...actOn(act, command.version), end: to, reason, ...(text && { text }) }),
  );
};

/** Annuls an agreement; what it had reserved goes back to the budget. */
export const annulMeasure = (
  port: DecisionPort,
  act: MeasureAct,
  command: Seen & { readonly reason: AnnulReason; readonly text?: string | undefined },
): Promise<MeasureOutcome> => {
  const { reason, text } = command;
  return change(port, act, { ...command, action: 'measure.annulled', detail: { reason } }, (agreement) =>
    annulAgreement(agreement, { ...actOn(act, command.version), reason, ...(text && { text }) }),
  );
};

interface Change extends Seen {
  readonly action: string;
  readonly detail: Readonly<Record<string, string>>;
}

async function change(
  port: DecisionPort,
  act: MeasureAct,
  { id, action, detail }: Change,
  decide: (agreement: MeasureAgreement, rules: MeasureRules) => Result<Changed, MeasureRefusal>,
): Promise<MeasureOutcome> {
  const loaded = await port.measure(id);
  if (!loaded || !act.may('CHANGE', loaded.owners)) return notThere;
  const changed = decide(loaded.agreement, await port.rules());
  if (!changed.ok) return changed;
  await release(port, act, { loaded, after: changed.value.agreement });
  await carryOut(port, { loaded, changed: changed.value, action, detail });
  return ok({ id });
}

/** Gives back what approved periods no longer need, and keeps a decision for each. */
async function release(
  port: DecisionPort,
  act: MeasureAct,
  { loaded, after }: { readonly loaded: LoadedMeasure; readonly after: MeasureAgreement },
): Promise<void> {
  const releases = releasedBy(loaded.agreement, after);
  if (releases.length === 0) return;
  const lines = await port.linesOf(releases.map(({ periodId }) => periodId));
  const left = new Map<string, Nok>();
  for (const { periodId, outcome, amount } of releases) {
    const line = lines.get(periodId);
    if (line) {
      const committed = nok((left.get(line.id) ?? line.committed) - amount);
      left.set(line.id, committed);
      await port.saveCommitted(line, committed);
    }
    const decision: PeriodDecision = { id: act.newId(), periodId, outcome, amount, budgetId: line?.id };
    await port.decide(decision, { navOffice: loaded.owners.navOffice, at: act.at });
  }
}

type Release = Required<Pick<PeriodDecision, 'periodId' | 'outcome' | 'amount'>>;

function releasedBy(before: MeasureAgreement, after: MeasureAgreement): readonly Release[] {
  const now = new Map(after.periods.flatMap((period) => (period.id ? [[period.id, period] as const] : [])));
  return before.periods.flatMap((period) => {
    if (period.status !== 'APPROVED' || !period.id) return [];
    return releaseOf(period.id, period.amount ?? nok(0), now.get(period.id));
  });
}

function releaseOf(
  periodId: SubsidyPeriodId,
  amount: Nok,
  after: MeasureAgreement['periods'][number] | undefined,
): readonly Release[] {
  if (after?.status !== 'APPROVED') return [{ periodId, outcome: 'ANNULLED', amount }];
  const less = nok(amount - (after.amount ?? nok(0)));
  return less > 0 ? [{ periodId, outcome: 'SHORTENED', amount: less }] : [];
}
