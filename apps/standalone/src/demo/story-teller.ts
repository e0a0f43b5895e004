import type { Viewer } from '@fotfeste/access';
import { audit, type Transaction } from '@fotfeste/db';
import { addDays, type LocalDate, type Result } from '@fotfeste/kernel';
import { isWorkingDay, type Act } from '@fotfeste/placement';
import { actOn, type Cast } from './cast.js';
import { demoViewer, personId, type DemoParts } from './demo-seed.js';
import type { Pair } from './pairs.js';
import type { Story } from './stories.js';

/** A story while it is told. */
export interface Telling {
  readonly parts: DemoParts;
  readonly cast: Cast;
  readonly story: Story;
  readonly pair: Pair;
}

/** A step that the rules refused: the story ends before it. */
export class StoryRefused extends Error {
  override readonly name = 'StoryRefused';
}

/** The day some working days before another. */
export function workingDaysBefore(day: LocalDate, count: number): LocalDate {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, -1);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}

/** Who acts in a story, by their part in it. */
export const partsIn = ({ parts, cast, pair: { person, slot } }: Telling) => ({
  participantId: personId(parts, person.reference),
  slotId: parts.idOf(`slot ${slot.reference}`),
  consultant: cast.consultant(person.facts.municipality),
  participant: cast.participant(person),
  employer: cast.employer(slot.facts.organisation),
});

/** Somebody's act on a day of the story; what happened today happened in the morning. */
export const doing = (viewer: Viewer, day: LocalDate): Act => actOn(viewer, day, 8);

/** What was done. @throws StoryRefused when the rules said no */
export async function done<Value, Refused>(step: Promise<Result<Value, Refused>>): Promise<Value> {
  const outcome = await step;
  if (!outcome.ok) throw new StoryRefused(JSON.stringify(outcome.refusal));
  return outcome.value;
}

interface Port {
  readonly publish: (event: never) => Promise<void>;
  readonly record: (line: never) => Promise<void>;
}

/**
 * A port that tells nobody, since what the demo says happened last week sends no message today. What was decided stands in
 * the log as the program's own, which it is.
 */
export const quietly = <Quiet extends Port>(transaction: Transaction, port: Quiet): Quiet => ({
  ...port,
  publish: async () => undefined,
  record: (line: LogLine) =>
    audit(transaction, demoViewer, {
      chain: line.owners?.municipality ?? line.municipality ?? '-',
      action: line.action,
      decision: 'PERMIT',
      subjectId: line.owners?.participantId ?? line.participantId,
      detail: line.detail,
    }),
});

/** A line of the log as either context writes it. */
interface LogLine {
  readonly action: string;
  readonly municipality?: string;
  readonly participantId?: string;
  readonly owners?: { readonly municipality: string; readonly participantId: string };
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}
