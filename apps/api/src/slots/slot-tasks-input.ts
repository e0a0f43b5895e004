import { ok, refuse, type Refusal, type Result } from '@fotfeste/kernel';
import type { LanguageNeed } from '@fotfeste/language';
import type { SlotTask } from '@fotfeste/matching';
import type { LanguageNeedInput, SlotTaskInput } from '../generated/resolvers.js';

/** A task known beforehand: what the form does not ask about comes along when its name or its id says it is the same. */
export interface KnownTask extends Pick<SlotTask, 'frequency' | 'demands' | 'skills'> {
  readonly id: string;
  readonly names: readonly string[];
}

const longest = { title: 200, reason: 300, minutes: 480 };

/** Reads the tasks of a slot; a refusal says which task, counted from one. */
export function readSlotTasks(
  tasks: readonly SlotTaskInput[],
  known: readonly KnownTask[],
): Result<readonly SlotTask[], readonly Refusal[]> {
  const refusals = [
    ...(tasks.length === 0 ? [{ code: 'FIELD_REQUIRED', field: 'tasks' }] : []),
    ...tasks.flatMap((task, index) => taskRefusals(task, index + 1)),
  ];
  if (refusals.length > 0) return refuse(refusals);
  return ok(tasks.map((task, index) => taskOf(task, { id: `task-${index + 1}`, known: knownTask(task, known) })));
}

function taskRefusals(task: SlotTaskInput, number: number): Refusal[] {
  const refusal = (code: string, facts: Record<string, number> = {}): Refusal => ({
    code,
    field: 'tasks',
    facts: { number, ...facts },
  });
  const minutes = task.talkMinutesPerDay ?? 0;
  const skills = task.needs.map(({ skill }) => skill);
  return [
    ...(task.title.trim() ? [] : [refusal('TASK_TITLE_MISSING')]),
    ...(task.title.length > longest.title ? [refusal('FIELD_TOO_LONG', { most: longest.title })] : []),
    ...((task.safetyReason ?? '').length > longest.reason ? [refusal('FIELD_TOO_LONG', { most: longest.reason })] : []),
    ...(new Set(skills).size < skills.length ? [refusal('TASK_LEVEL_TWICE')] : []),
    ...(task.safetyReason?.trim() && !needOf(task.needs) ? [refusal('SAFETY_REASON_WITHOUT_LEVEL')] : []),
    ...(minutes < 0 || minutes > longest.minutes
      ? [refusal('NUMBER_OUT_OF_RANGE', { least: 0, most: longest.minutes })]
      : []),
  ];
}

/** A0 is nobody's need: a part of the language at A0 is a part that is not needed. */
function needOf(needs: readonly LanguageNeedInput[]): LanguageNeed | undefined {
  const asked = needs.filter(({ level }) => level !== 'A0').map(({ skill, level }) => [skill, level] as const);
  return asked.length > 0 ? Object.fromEntries(asked) : undefined;
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

const knownTask = (task: SlotTaskInput, known: readonly KnownTask[]): KnownTask | undefined =>
  known.find(({ id }) => id === task.readyTask) ??
  known.find(({ names }) => names.some((name) => same(name, task.title)));

function taskOf(
  task: SlotTaskInput,
  { id, known }: { readonly id: string; readonly known?: KnownTask | undefined },
): SlotTask {
  const need = needOf(task.needs);
  const reason = task.safetyReason?.trim();
  return {
    id,
    title: task.title.trim(),
    ...(need && { language: need }),
    ...(need && reason && { safetyFloor: { need, reason } }),
    ...(typeof task.talkMinutesPerDay === 'number' && { talkMinutesPerDay: task.talkMinutesPerDay }),
    ...(known?.frequency && { frequency: known.frequency }),
    ...(known?.demands && { demands: known.demands }),
    ...(known?.skills && { skills: known.skills }),
  };
}
