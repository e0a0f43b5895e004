import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isId, slotPage, slotStatus, type SlotRow, type SlotStatus, type SlotTaskValue } from '@fotfeste/db';
import { languageSkills } from '@fotfeste/language';
import type { ReadyTask } from '@fotfeste/occupation';
import type { Operation } from '../common/operation.js';
import type { QueryReadyTasksArgs, QuerySlotArgs, QuerySlotsArgs } from '../generated/resolvers.js';
import { connection, pageOf, type Connection } from '../placement/connection.js';
import { readyTasksOf } from './ready-tasks.js';
import { textWarnings, type TextWarning } from './text-lint.js';

/** Slots as they are listed and read. */
@Resolver('Slot')
export class SlotResolver {
  @Query()
  slots(@Args() args: QuerySlotsArgs, @Context('operation') operation: Operation): Promise<Connection<SlotRow>> {
    operation.require('slot.list');
    const { search, occupation, municipality, status, own } = args.filter ?? {};
    const page = pageOf(args);
    const filter = {
      search: search ?? '',
      occupation: occupation ?? undefined,
      municipality: municipality ?? undefined,
      status: status ?? undefined,
      organisations: own ? operation.viewer.organisations : undefined,
    };
    return connection(page, slotPage(operation, filter, { page, today: operation.today }), ({ id }) => id);
  }

  @Query()
  async slot(@Args() { id }: QuerySlotArgs, @Context('operation') operation: Operation): Promise<SlotRow | undefined> {
    const slot = isId(id) ? await operation.loaders.slot.load(id) : undefined;
    return slot && operation.may('slot.read', ownersOf(slot)) ? slot : undefined;
  }

  @Query()
  async readyTasks(
    @Args() { occupation }: QueryReadyTasksArgs,
    @Context('operation') operation: Operation,
  ): Promise<object[]> {
    operation.require('reference.read');
    return Promise.all(readyTasksOf(occupation).map((task) => readyTaskView(task, operation)));
  }

  @ResolveField()
  employer(@Parent() slot: SlotRow, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.employer.load(slot.organisation);
  }

  @ResolveField()
  async occupation(
    @Parent() { occupationCode: code }: SlotRow,
    @Context('operation') operation: Operation,
  ): Promise<object> {
    return (await operation.loaders.occupation.load(code)) ?? { code, name: { nb: code, en: code } };
  }

  @ResolveField()
  municipality(@Parent() slot: SlotRow, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.municipality.load(slot.municipalityNumber);
  }

  @ResolveField()
  status(@Parent() slot: SlotRow, @Context('operation') operation: Operation): SlotStatus {
    return slotStatus(slot, operation.today);
  }

  @ResolveField()
  tasks(@Parent() { tasks }: SlotRow): object[] {
    return tasks.map(taskView);
  }

  @ResolveField()
  async skills(@Parent() { skills }: SlotRow, @Context('operation') operation: Operation): Promise<object[]> {
    const known = await Promise.all(skills.map(({ skill }) => operation.loaders.skill.load(skill)));
    return skills.flatMap(({ essential }, index) => (known[index] ? [{ skill: known[index], essential }] : []));
  }

  @ResolveField()
  requirements(@Parent() { requirements }: SlotRow): object[] {
    return requirements.map(({ kind, duty, licenceClass }) => ({ kind, must: duty === 'SHALL', licenceClass }));
  }

  @ResolveField()
  async sharedWith(@Parent() slot: SlotRow, @Context('operation') operation: Operation): Promise<unknown[]> {
    const shared = await operation.loaders.municipality.loadMany([...slot.sharedWith]);
    return shared.filter((municipality) => municipality !== undefined);
  }

  @ResolveField()
  textWarnings(@Parent() slot: SlotRow, @Context('operation') operation: Operation): TextWarning[] {
    return textWarnings(slot, operation.viewer.language);
  }
}

/** Who a slot belongs to, as the permission table asks. */
export const ownersOf = (slot: SlotRow) => ({
  municipality: slot.municipalityNumber,
  organisation: slot.organisation,
  sharedWith: slot.sharedWith,
});

const needsView = (need: SlotTaskValue['language']): object[] =>
  languageSkills.flatMap((skill) => (need?.[skill] ? [{ skill, level: need[skill] }] : []));

const taskView = (task: SlotTaskValue): object => ({
  id: task.id,
  title: task.title,
  needs: needsView(task.language ?? task.safetyFloor?.need),
  safetyReason: task.safetyFloor?.reason,
  talkMinutesPerDay: task.talkMinutesPerDay,
});

async function readyTaskView(task: ReadyTask, operation: Operation): Promise<object> {
  const skills = await Promise.all(task.skills.map((skill) => operation.loaders.skill.load(skill)));
  return {
    id: task.id,
    title: { nb: task.names.nb ?? task.names.en, en: task.names.en },
    needs: needsView(task.language),
    talkMinutesPerDay: task.talkMinutesPerDay,
    skills: skills.filter((skill) => skill !== undefined),
  };
}
