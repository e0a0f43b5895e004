import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { v7 } from 'uuid';
import {
  audit,
  exitTable,
  isId,
  participantTable,
  publish,
  type ParticipantRow,
  type StoredParticipant,
  type Transaction,
} from '@fotfeste/db';
import { localDate, ok, refuse, type LocalDate, type Refusal } from '@fotfeste/kernel';
import { checkExit, type BreakOffReason, type ExitKind } from '@fotfeste/programme';
import { notFound, type Operation } from '../common/operation.js';
import type { RefusedResult } from '../common/refusals/refused.js';
import type {
  MutationAddParticipantArgs,
  MutationAssignConsultantArgs,
  MutationRecordExitArgs,
  MutationUpdateParticipantArgs,
} from '../generated/resolvers.js';
import { forgetPeople } from './loaders.js';
import { readParticipantInput, type ReadInput } from './participant-input.js';

type Answer = (ParticipantRow & { readonly __typename: 'Participant' }) | RefusedResult;

/** What changes a person's facts, the programme's end and who has the case. */
@Resolver()
export class PeopleMutations {
  @Mutation()
  addParticipant(
    @Args() args: MutationAddParticipantArgs,
    @Context('operation') operation: Operation,
  ): Promise<Answer> {
    operation.require('participant.add', { municipality: args.municipality });
    const read = readParticipantInput(args.input, operation.today);
    return operation.change(
      { operation: 'addParticipant', arguments: args },
      async (transaction) => {
        const missing = (['givenName', 'familyName'] as const)
          .filter((field) => args.input[field] === undefined)
          .map((field) => ({ code: 'FIELD_REQUIRED', field }));
        const refusals = [...missing, ...read.refusals, ...(await unknownReferences(transaction, read))];
        if (refusals.length > 0) return refuse(refusals);
        const id = v7();
        const { municipality } = args;
        await transaction.entities.insert(participantTable, {
          ...read.patch,
          id,
          municipality,
          consultant_id: operation.viewer.userId,
          version: 1,
        });
        await publish(transaction, { type: 'participant.added', participantId: id, municipality });
        await audit(transaction, operation.viewer, line(municipality, 'participant.add', id));
        return ok({ id });
      },
      (id) => anew(operation, id),
    );
  }

  @Mutation()
  async updateParticipant(
    @Args() args: MutationUpdateParticipantArgs,
    @Context('operation') operation: Operation,
  ): Promise<Answer> {
    const person = await requirePerson(operation, args.id, 'participant.change');
    const read = readParticipantInput(args.input, operation.today);
    return operation.change(
      { operation: 'updateParticipant', arguments: args },
      async (transaction) => {
        const stored = await locked(transaction, args.id);
        if (stored.version !== args.version) return refuse([{ code: 'STALE_VERSION' }]);
        const refusals = [
          ...read.refusals,
          ...periodRefusals(read, stored),
          ...(await unknownReferences(transaction, read)),
        ];
        if (refusals.length > 0) return refuse(refusals);
        await transaction.entities.update(
          participantTable,
          { id: args.id },
          { ...read.patch, version: args.version + 1 },
        );
        const municipality = person.municipalityNumber;
        await publish(transaction, { type: 'participant.changed', participantId: args.id, municipality });
        await audit(transaction, operation.viewer, line(municipality, 'participant.change', args.id));
        return ok({ id: args.id });
      },
      (id) => anew(operation, id),
    );
  }

  @Mutation()
  async recordExit(
    @Args() args: MutationRecordExitArgs,
    @Context('operation') operation: Operation,
  ): Promise<{ __typename: 'ExitRecorded'; participant: ParticipantRow } | RefusedResult> {
    const person = await requirePerson(operation, args.participantId, 'exit.record');
    const recorded = await operation.change(
      { operation: 'recordExit', arguments: args },
      (transaction) => saveExit(transaction, { args, operation, municipality: person.municipalityNumber }),
      (id) => anew(operation, id),
    );
    return 'refusals' in recorded ? recorded : { __typename: 'ExitRecorded', participant: recorded };
  }

  @Mutation()
  async assignConsultant(
    @Args() args: MutationAssignConsultantArgs,
    @Context('operation') operation: Operation,
  ): Promise<Answer> {
    const person = await requirePerson(operation, args.participantId, 'participant.assign');
    const municipality = person.municipalityNumber;
    return operation.change(
      { operation: 'assignConsultant', arguments: args },
      async (transaction) => {
        const consultants = await transaction.query(
          `select 1 from role_grant where user_id::text = $1 and municipality = $2 and role in ('CONSULTANT', 'PROGRAMME_LEADER')`,
          [args.consultantId, municipality],
        );
        if (consultants.length === 0) return refuse([{ code: 'CONSULTANT_UNKNOWN', field: 'consultantId' }]);
        await transaction.entities.update(participantTable, { id: person.id }, { consultant_id: args.consultantId });
        await audit(transaction, operation.viewer, line(municipality, 'participant.assign', person.id));
        return ok({ id: person.id });
      },
      (id) => anew(operation, id),
    );
  }
}

/** A line of the log about a person's case. */
export const line = (municipality: string, action: string, subjectId: string) =>
  ({ chain: municipality, action, decision: 'PERMIT', subjectId }) as const;

/** The person, whom the viewer may do this to. @throws GraphQLError NOT_FOUND otherwise */
export async function requirePerson(
  operation: Operation,
  id: string,
  action: 'participant.change' | 'exit.record' | 'participant.assign',
): Promise<ParticipantRow> {
  const person = isId(id) ? await operation.loaders.participant.load(id) : undefined;
  if (!person) throw notFound();
  operation.require(action, { municipality: person.municipalityNumber, participantId: person.id });
  return person;
}

/** Answers with the person read anew. @throws GraphQLError NOT_FOUND */
export async function anew(
  operation: Operation,
  id: string,
): Promise<ParticipantRow & { readonly __typename: 'Participant' }> {
  forgetPeople(operation);
  const person = await operation.loaders.participant.load(id);
  if (!person) throw notFound();
  operation.shown(person.id, person.municipalityNumber, 'participant.read');
  return { ...person, __typename: 'Participant' };
}

async function locked(transaction: Transaction, id: string): Promise<StoredParticipant> {
  const [stored] = await transaction.query<StoredParticipant>(`select * from participant where id = $1 for update`, [
    id,
  ]);
  if (!stored) throw notFound();
  return stored;
}

/** The input may change one end of the programme only; the other is the stored one. */
function periodRefusals({ patch }: ReadInput, stored: StoredParticipant): Refusal[] {
  const start = patch.programme_start === undefined ? stored.programme_start : patch.programme_start;
  const end = patch.programme_end === undefined ? stored.programme_end : patch.programme_end;
  return start && end && end < start ? [{ code: 'ENDS_BEFORE_START', field: 'programmeEnd' }] : [];
}

async function unknownReferences(transaction: Transaction, read: ReadInput): Promise<Refusal[]> {
  const [unknown] = await transaction.query<{ occupation: string | null; skill: string | null }>(
    `select (select code from unnest($1::text[]) as t(code) where code not in (select o.code from occupation o) limit 1) as occupation,
            (select id from unnest($2::text[]) as t(id) where id not in (select s.id from skill s) limit 1) as skill`,
    [read.occupations, read.skills],
  );
  return [
    ...(unknown?.occupation
      ? [{ code: 'OCCUPATION_UNKNOWN', field: 'wishes', facts: { code: unknown.occupation } }]
      : []),
    ...(unknown?.skill ? [{ code: 'SKILL_UNKNOWN', field: 'skills' }] : []),
  ];
}

interface ExitToSave {
  readonly args: MutationRecordExitArgs;
  readonly operation: Operation;
  readonly municipality: string;
}

async function saveExit(transaction: Transaction, { args, operation, municipality }: ExitToSave) {
  const stored = await locked(transaction, args.participantId);
  const [before] = await transaction.query<{ id: string; on: string; kind: ExitKind; reason: BreakOffReason | null }>(
    `select id, exit_on as "on", kind, break_off_reason as reason from programme_exit
      where participant_id = $1 and superseded_at is null`,
    [args.participantId],
  );
  const checked = checkExit(
    {
      on: args.on as LocalDate,
      kind: args.kind,
      ...(args.breakOffReason && { breakOffReason: args.breakOffReason }),
    },
    {
      ...(stored.programme_start && { startedOn: localDate(stored.programme_start) }),
      ...(before && {
        recorded: {
          on: localDate(before.on),
          kind: before.kind,
          ...(before.reason && { breakOffReason: before.reason }),
        },
      }),
      openPlacements: [],
      today: operation.today,
    },
    args.correction ? 'CORRECT' : 'RECORD',
  );
  if (!checked.ok) {
    const { code, ...facts } = checked.refusal;
    return refuse([{ code, field: 'on', facts }]);
  }
  if (before) await transaction.query(`update programme_exit set superseded_at = now() where id = $1`, [before.id]);
  await transaction.entities.insert(exitTable, {
    id: v7(),
    participant_id: args.participantId,
    municipality,
    exit_on: args.on,
    kind: args.kind,
    break_off_reason: args.breakOffReason ?? null,
    recorded_by: operation.viewer.userId,
    recorded_by_name: operation.viewer.name,
  });
  await publish(transaction, { type: 'programme.exited', participantId: args.participantId, municipality });
  await audit(transaction, operation.viewer, line(municipality, 'exit.record', args.participantId));
  return ok({ id: args.participantId });
}
