import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import {
  audit,
  changeSlot,
  isId,
  publish,
  saveSlot,
  slotReferences,
  slotTable,
  type SlotRow,
  type StoredSlot,
  type Transaction,
} from '@fotfeste/db';
import { ok, refuse, type Refusal, type Result } from '@fotfeste/kernel';
import type { SlotIntake } from '@fotfeste/placement';
import { notFound, type Operation } from '../common/operation.js';
import type { RefusedResult } from '../common/refusals/refused.js';
import type {
  MutationConfirmSlotArgs,
  MutationCreateSlotArgs,
  MutationPauseSlotArgs,
  MutationUpdateSlotArgs,
  SlotInput,
} from '../generated/resolvers.js';
import { forgetSlots } from './loaders.js';
import { knownTasksOf, municipalityFor } from './slot-context.js';
import { readSlotInput } from './slot-input.js';
import { ownersOf } from './slot.resolver.js';

type Answer = (SlotRow & { readonly __typename: 'Slot' }) | RefusedResult;
type Outcome = Result<{ readonly id: string }, readonly Refusal[]>;

/** What makes and changes slots. */
@Resolver()
export class SlotMutations {
  @Mutation()
  createSlot(@Args() args: MutationCreateSlotArgs, @Context('operation') operation: Operation): Promise<Answer> {
    const { viewer } = operation;
    const onBehalf = viewer.kind !== 'EMPLOYER';
    operation.require(
      'slot.create',
      onBehalf ? { municipality: viewer.municipalities[0] } : { organisation: args.input.organisationNumber },
    );
    return operation.change(
      { operation: 'createSlot', arguments: args },
      (transaction) => enterSlot(transaction, operation, { ...args, onBehalf }),
      (id) => anew(operation, id),
    );
  }

  @Mutation()
  async updateSlot(@Args() args: MutationUpdateSlotArgs, @Context('operation') operation: Operation): Promise<Answer> {
    const slot = await requireSlot(operation, args.id, 'slot.change');
    return operation.change(
      { operation: 'updateSlot', arguments: args },
      async (transaction) => {
        const read = await readIn(transaction, operation, { input: args.input, slot });
        if (!read.ok) return read;
        const confirmedAt = operation.viewer.kind === 'EMPLOYER' ? operation.now : null;
        const changed = await changeSlot(transaction, read.value, { id: slot.id, version: args.version, confirmedAt });
        if (!changed.ok) return changed;
        await note(transaction, operation, {
          slotId: slot.id,
          municipality: slot.municipalityNumber,
          action: 'slot.change',
        });
        await publish(transaction, { type: 'slot.changed', slotId: slot.id });
        return ok({ id: slot.id });
      },
      (id) => anew(operation, id),
    );
  }

  @Mutation()
  async confirmSlot(
    @Args() args: MutationConfirmSlotArgs,
    @Context('operation') operation: Operation,
  ): Promise<Answer> {
    const slot = await requireSlot(operation, args.id, 'slot.confirm');
    return operation.change(
      { operation: 'confirmSlot', arguments: args },
      (transaction) => confirmSlot(transaction, operation, slot),
      (id) => anew(operation, id),
    );
  }

  @Mutation()
  async pauseSlot(@Args() args: MutationPauseSlotArgs, @Context('operation') operation: Operation): Promise<Answer> {
    const slot = await requireSlot(operation, args.id, 'slot.change');
    const row = { paused_at: args.paused ? (slot.pausedAt ?? operation.now) : null };
    return operation.change(
      { operation: 'pauseSlot', arguments: args },
      (transaction) => mark(transaction, operation, { slot, action: args.paused ? 'slot.pause' : 'slot.resume', row }),
      (id) => anew(operation, id),
    );
  }
}

/** Confirms a slot as its employer; a slot that is confirmed stays so. */
export const confirmSlot = (transaction: Transaction, operation: Operation, slot: SlotRow): Promise<Outcome> =>
  mark(transaction, operation, {
    slot,
    action: 'slot.confirm',
    row: { confirmed_at: slot.confirmedAt ?? operation.now },
  });

async function requireSlot(operation: Operation, id: string, action: 'slot.change' | 'slot.confirm'): Promise<SlotRow> {
  const slot = isId(id) ? await operation.loaders.slot.load(id) : undefined;
  if (!slot) throw notFound();
  operation.require(action, ownersOf(slot));
  return slot;
}

async function anew(operation: Operation, id: string): Promise<SlotRow & { readonly __typename: 'Slot' }> {
  forgetSlots(operation);
  const slot = await operation.loaders.slot.load(id);
  if (!slot) throw notFound();
  return { ...slot, __typename: 'Slot' };
}

interface InputToRead {
  readonly input: SlotInput;
  /** The slot as it is stored, where there is one. */
  readonly slot?: SlotRow;
  readonly contactEmail?: string | undefined;
}

/** Looks up what an input points at and reads it. */
async function readIn(
  transaction: Transaction,
  operation: Operation,
  { input, slot, contactEmail }: InputToRead,
): Promise<Result<SlotIntake, readonly Refusal[]>> {
  const references = await slotReferences(transaction, {
    organisationNumber: input.organisationNumber,
    postcode: input.postcode.trim(),
    occupation: input.occupation,
    skills: input.skills.map(({ skill }) => skill),
    municipalities: input.sharedWith ?? [],
  });
  return readSlotInput(input, {
    today: operation.today,
    references,
    municipality: municipalityFor(operation.viewer, references.municipality, slot?.municipalityNumber),
    knownTasks: knownTasksOf(input.occupation, slot),
    contactEmail,
  });
}

interface SlotToEnter extends MutationCreateSlotArgs {
  readonly onBehalf: boolean;
}

async function enterSlot(transaction: Transaction, operation: Operation, entry: SlotToEnter): Promise<Outcome> {
  const { viewer } = operation;
  const contactEmail = entry.onBehalf ? entry.onBehalfContactEmail?.trim() || undefined : undefined;
  const read = await readIn(transaction, operation, { input: entry.input, contactEmail });
  const nobody = entry.onBehalf && !contactEmail && !(await hasContact(transaction, entry.input.organisationNumber));
  const unreachable: Refusal[] = nobody ? [{ code: 'CONTACT_EMAIL_REQUIRED', field: 'onBehalfContactEmail' }] : [];
  if (!read.ok) return refuse([...read.refusal, ...unreachable]);
  if (nobody) return refuse(unreachable);
  const { id } = await saveSlot(transaction, read.value, {
    userId: viewer.userId,
    userName: viewer.name,
    confirmedAt: entry.onBehalf ? null : operation.now,
  });
  await note(transaction, operation, {
    slotId: id,
    municipality: read.value.facts.municipality,
    action: 'slot.create',
  });
  await publish(transaction, { type: 'slot.created', slotId: id, onBehalf: entry.onBehalf });
  return ok({ id });
}

async function hasContact(transaction: Transaction, organisation: string): Promise<boolean> {
  const rows = await transaction.query(
    `select 1 from employer_contact where organisation = $1 and email is not null limit 1`,
    [organisation],
  );
  return rows.length > 0;
}

interface SlotMark {
  readonly slot: SlotRow;
  readonly action: string;
  readonly row: Partial<StoredSlot>;
}

async function mark(transaction: Transaction, operation: Operation, { slot, action, row }: SlotMark): Promise<Outcome> {
  await transaction.entities.update(slotTable, { id: slot.id }, row);
  await note(transaction, operation, { slotId: slot.id, municipality: slot.municipalityNumber, action });
  await publish(transaction, { type: 'slot.changed', slotId: slot.id });
  return ok({ id: slot.id });
}

interface SlotNote {
  readonly slotId: string;
  readonly municipality: string;
  readonly action: string;
}

const note = (
  transaction: Transaction,
  operation: Operation,
  { slotId, municipality, action }: SlotNote,
): Promise<void> =>
  audit(transaction, operation.viewer, { chain: municipality, action, decision: 'PERMIT', subjectId: slotId });
