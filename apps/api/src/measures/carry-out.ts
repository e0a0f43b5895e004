import { v7 } from 'uuid';
import type { Action } from '@fotfeste/access';
import { measureRefusalOfConstraint, type Done, type Transaction } from '@fotfeste/db';
import { ok, refuse, type Refusal, type Result } from '@fotfeste/kernel';
import type { MeasureAct, MeasureAction, MeasureOutcome, PersonKey, Side } from '@fotfeste/measures';
import { notFound, type Operation } from '../common/operation.js';
import type { RefusedResult } from '../common/refusals/refused.js';
import { forgetMeasures, measureLoaders } from './measure-view.js';
import { refusalsOf } from './refusal-of.js';

/** A mutation of this context: its name, what was sent, the use case, and how the thing is read anew. */
export interface MeasureMutation<Args extends { readonly key: string }, Answer> {
  readonly name: string;
  readonly args: Args;
  readonly work: (transaction: Transaction, act: MeasureAct) => Promise<MeasureOutcome>;
  readonly answer: (id: string) => Promise<Answer>;
}

/**
 * Carries out a use case as a mutation: once per key, in one transaction. What the database itself refuses is a refusal
 * like any other.
 * @throws GraphQLError NOT_FOUND where the thing is not there, or not the viewer's
 */
export function carryOut<Args extends { readonly key: string }, Answer>(
  operation: Operation,
  mutation: MeasureMutation<Args, Answer>,
): Promise<Answer | RefusedResult> {
  return operation.change(
    { operation: mutation.name, arguments: mutation.args },
    (transaction) => mutation.work(transaction, actOf(operation)).then(told(operation), refusedByDatabase),
    (id) => {
      forgetMeasures(operation);
      return mutation.answer(id);
    },
  );
}

/** Answers with an agreement read anew. */
export async function readMeasure(operation: Operation, id: string): Promise<object> {
  const view = await measureLoaders(operation).measure.load(id);
  if (!view) throw notFound();
  operation.shown(view.participantId, view.municipality, 'measure.read');
  return { __typename: 'MeasureAgreement', ...view };
}

const told =
  (operation: Operation) =>
  (outcome: MeasureOutcome): Result<Done, readonly Refusal[]> => {
    if (outcome.ok) return ok(outcome.value);
    if (outcome.refusal.code === 'NOT_FOUND') throw notFound();
    return refuse(refusalsOf(outcome.refusal, operation.viewer.kind === 'NAV'));
  };

function refusedByDatabase(error: unknown): Result<Done, readonly Refusal[]> {
  const code = measureRefusalOfConstraint(error);
  if (!code) throw error;
  return refuse([{ code, facts: { free: '–', needed: '–' } }]);
}

const actions: Readonly<Record<MeasureAction, Action>> = {
  DRAFT: 'measure.draft',
  EDIT: 'measure.edit',
  SIGN: 'measure.sign',
  PREPARE: 'measure.prepare',
  DECIDE: 'measure.decide',
  CHANGE: 'measure.change',
  SET_BUDGET: 'budget.set',
  LOG_HOURS: 'mentorHours.log',
  CONFIRM_HOURS: 'mentorHours.confirm',
  CLAIM: 'claim.send',
  ADD_RATES: 'rates.add',
  SET_EMPLOYER_RATES: 'employer.setRates',
};

/** The side the viewer acts from; mentors and the program itself have none here. */
export function sideOf({ viewer }: Operation): Side | undefined {
  switch (viewer.kind) {
    case 'NAV':
    case 'EMPLOYER':
    case 'PARTICIPANT':
      return viewer.kind;
    case 'STAFF':
      return 'MUNICIPALITY';
    case 'MENTOR':
    case 'SYSTEM':
      return undefined;
  }
}

/** Who acts in an operation, when, and what they may. */
export function actOf(operation: Operation): MeasureAct {
  const { viewer, now: at, today } = operation;
  const side = sideOf(operation);
  if (!side) throw notFound();
  return {
    ...{ side, at, today, newId: v7, name: viewer.name },
    by: viewer.personId as PersonKey,
    may: (action, owners) => operation.may(actions[action], owners),
  };
}
