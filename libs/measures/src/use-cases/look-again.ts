import { ok, refuse } from '@fotfeste/kernel';
import { notThere, type MeasureAct, type MeasureOutcome } from './measure-act.js';

/** An approval that was drawn for a second look. */
export interface DrawnDecision {
  readonly id: string;
  readonly navOffice: string;
  readonly decidedPerson: string;
  readonly isLookedAt: boolean;
}

/** What somebody made of it. */
export interface SecondLook {
  readonly decisionId: string;
  readonly outcome: 'AGREED' | 'DOUBTED';
  readonly explanation?: string | undefined;
}

/** What a second look needs of its transaction. */
export interface LookPort {
  drawn(decisionId: string): Promise<DrawnDecision | undefined>;
  keepLook(look: SecondLook & { readonly navOffice: string; readonly at: string }): Promise<void>;
  recordOffice(action: string, detail: Readonly<Record<string, string | number>>): Promise<void>;
}

/** A second decider looks at an approval that was drawn: never the one who made it, and a doubt is put in words. */
export async function lookAgain(port: LookPort, act: MeasureAct, look: SecondLook): Promise<MeasureOutcome> {
  const drawn = await port.drawn(look.decisionId);
  if (!drawn || !act.may('DECIDE', { navOffice: drawn.navOffice })) return notThere;
  if (drawn.decidedPerson === act.by) return refuse({ code: 'OWN_CASE' });
  if (drawn.isLookedAt) return refuse({ code: 'ALREADY_DECIDED' });
  if (look.outcome === 'DOUBTED' && !look.explanation?.trim()) return refuse({ code: 'RETURN_EXPLANATION_MISSING' });
  await port.keepLook({ ...look, navOffice: drawn.navOffice, at: act.at });
  await port.recordOffice('decision.lookedAt', { decisionId: look.decisionId, outcome: look.outcome });
  return ok({ id: look.decisionId });
}
