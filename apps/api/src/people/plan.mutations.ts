import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { audit, isId, publish, type ParticipantRow, type Transaction } from '@fotfeste/db';
import { ok, refuse, type Refusal } from '@fotfeste/kernel';
import type { Operation } from '../common/operation.js';
import type { RefusedResult } from '../common/refusals/refused.js';
import type {
  MutationRemovePlanElementArgs,
  MutationSavePlanElementArgs,
  PlanElementInput,
} from '../generated/resolvers.js';
import { anew, line, requirePerson } from './people.mutations.js';

type Answer = (ParticipantRow & { readonly __typename: 'Participant' }) | RefusedResult;

const longestTitle = 200;
const longestReason = 2000;
const hours = { least: 0.5, most: 60 };

/** What is wrong with an element as it was sent. */
function planElementRefusals({ title, hoursPerWeek, from, to, reason }: PlanElementInput): Refusal[] {
  const tooLong = (field: string, text: string, most: number): Refusal[] =>
    text.length > most ? [{ code: 'FIELD_TOO_LONG', field, facts: { most } }] : [];
  return [
    ...(title.trim() === '' ? [{ code: 'FIELD_REQUIRED', field: 'title' }] : []),
    ...tooLong('title', title, longestTitle),
    ...tooLong('reason', reason ?? '', longestReason),
    ...(hoursPerWeek < hours.least || hoursPerWeek > hours.most
      ? [{ code: 'NUMBER_OUT_OF_RANGE', field: 'hoursPerWeek', facts: hours }]
      : []),
    ...(to && to < from ? [{ code: 'ENDS_BEFORE_START', field: 'to' }] : []),
  ];
}

/** What changes a person's plan. */
@Resolver()
export class PlanMutations {
  @Mutation()
  async savePlanElement(
    @Args() args: MutationSavePlanElementArgs,
    @Context('operation') operation: Operation,
  ): Promise<Answer> {
    const person = await requirePerson(operation, args.participantId, 'participant.change');
    const municipality = person.municipalityNumber;
    return operation.change(
      { operation: 'savePlanElement', arguments: args },
      async (transaction) => {
        const refusals = planElementRefusals(args.input);
        if (refusals.length > 0) return refuse(refusals);
        const saved = await save(transaction, args, municipality);
        if (!saved) return refuse([{ code: 'PLAN_ELEMENT_UNKNOWN' }]);
        await publish(transaction, { type: 'participant.changed', participantId: person.id, municipality });
        await audit(transaction, operation.viewer, line(municipality, 'plan.save', person.id));
        return ok({ id: person.id });
      },
      (id) => anew(operation, id),
    );
  }

  @Mutation()
  async removePlanElement(
    @Args() args: MutationRemovePlanElementArgs,
    @Context('operation') operation: Operation,
  ): Promise<Answer> {
    const person = await requirePerson(operation, args.participantId, 'participant.change');
    const municipality = person.municipalityNumber;
    return operation.change(
      { operation: 'removePlanElement', arguments: args },
      async (transaction) => {
        const removed = await transaction.query(
          `delete from plan_element where id::text = $1 and participant_id = $2 returning id`,
          [args.id, person.id],
        );
        if (removed.length === 0) return refuse([{ code: 'PLAN_ELEMENT_UNKNOWN' }]);
        await publish(transaction, { type: 'participant.changed', participantId: person.id, municipality });
        await audit(transaction, operation.viewer, line(municipality, 'plan.remove', person.id));
        return ok({ id: person.id });
      },
      (id) => anew(operation, id),
    );
  }
}

/** Whether the element could be saved: a new one always, a known one where it is this person's. */
async function save(
  transaction: Transaction,
  { participantId, id, input }: MutationSavePlanElementArgs,
  municipality: string,
): Promise<boolean> {
  const { kind, title, hoursPerWeek, from, to, reason } = input;
  const values = [kind, title.trim(), hoursPerWeek, from, to ?? null, reason?.trim() || null];
  const saved = id
    ? await transaction.query(
        `update plan_element set kind = $3, title = $4, hours_per_week = $5, from_date = $6, to_date = $7, reason = $8,
                reason_version = reason_version + case when reason is distinct from $8 then 1 else 0 end
          where id = $1 and participant_id = $2 returning id`,
        [isId(id) ? id : null, participantId, ...values],
      )
    : await transaction.query(
        `insert into plan_element (id, participant_id, municipality, kind, title, hours_per_week, from_date, to_date, reason)
         values ($1, $2, $9, $3, $4, $5, $6, $7, $8) returning id`,
        [v7(), participantId, ...values, municipality],
      );
  return saved.length > 0;
}
