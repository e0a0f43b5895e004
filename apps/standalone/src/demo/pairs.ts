import { addDays, weekdayOf, type LocalDate } from '@fotfeste/kernel';
import type { ParticipantIntake, SlotIntake } from '@fotfeste/placement';
import { fullName } from './accounts.js';
import type { DemoParts } from './demo-seed.js';
import type { Story } from './stories.js';

/** A person and a place that may go together; the rules have the last word. */
export interface Pair {
  readonly person: ParticipantIntake;
  readonly slot: SlotIntake;
}

/** What is in use already: nobody is in two stories, and no place in more than one. */
export interface Taken {
  readonly people: Set<string>;
  readonly slots: Set<string>;
}

/** Programmes younger than this have no placements in the demo. */
const settledInDays = 120;
/** How far ahead people are proposed for places that have not begun. */
const soonDays = 60;

/** The pairs that a story may be about, the likeliest first. */
export function* pairsFor(
  { population, today, users }: DemoParts,
  story: Story,
  taken: Taken,
): Generator<Pair, void, undefined> {
  const named = new Set(users.map(({ name }) => name));
  const people = population.participants.filter(
    (person) =>
      person.facts.municipality === story.municipality &&
      !taken.people.has(person.reference ?? '') &&
      (story.person === undefined ? !named.has(fullName(person)) : fullName(person) === story.person) &&
      isReady(person, story, today),
  );
  const slots = population.slots.filter((slot) => fits(slot, story, today));
  const free = slots.filter(({ reference }) => !taken.slots.has(reference ?? ''));
  const here = slots.filter(({ facts }) => facts.organisation === story.workplace);
  for (const places of story.workplace === undefined ? [free] : [here, free])
    for (const wanted of [true, false])
      for (const person of people)
        for (const slot of places) if (isWished(person, slot) === wanted) yield { person, slot };
}

function isReady({ facts }: ParticipantIntake, story: Story, today: LocalDate): boolean {
  if ((facts.protection ?? 'NONE') !== 'NONE' || facts.ownStaff === true) return false;
  const { programme } = facts;
  if (!programme) return false;
  const since = addDays(today, -settledInDays - 7 * (story.weeks ?? 0));
  return (
    story.person !== undefined || (programme.startsOn <= since && (programme.endsOn ?? today) >= addDays(today, 60))
  );
}

function fits({ facts, from, to }: SlotIntake, story: Story, today: LocalDate): boolean {
  const begins = story.weeks === undefined ? addDays(today, soonDays) : mondayOf(addDays(today, -7 * story.weeks));
  return (
    facts.municipality === story.municipality &&
    facts.kind === 'INTERNSHIP' &&
    from <= begins &&
    (to ?? today) >= addDays(today, 28)
  );
}

/** The Monday of the week that a day is in. */
export const mondayOf = (day: LocalDate): LocalDate => addDays(day, 1 - weekdayOf(day));

const isWished = ({ facts }: ParticipantIntake, { facts: { occupation } }: SlotIntake): boolean =>
  (facts.wishes ?? []).some((wish) => wish.occupation === occupation);
