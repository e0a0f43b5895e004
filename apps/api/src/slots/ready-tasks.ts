import { starterSource, type ReadyTask } from '@fotfeste/occupation';

let byOccupation: ReadonlyMap<string, readonly ReadyTask[]> | undefined;

/** The ready-made tasks of an occupation, which an employer ticks instead of writing; none where nobody has made any. */
export function readyTasksOf(occupation: string): readonly ReadyTask[] {
  byOccupation ??= new Map(starterSource().concepts.map(({ code, tasks }) => [code, tasks ?? []]));
  return byOccupation.get(occupation) ?? [];
}
