import { yearOf, type LocalDate } from '@fotfeste/kernel';
import { buildTaxonomy, starterSource } from '@fotfeste/occupation';
import type { EmployerIntake, ParticipantIntake, SlotIntake } from '@fotfeste/placement';
import { participantsInNorway } from './facts/published-figures.js';
import { demoParticipant, type PersonSeed } from './people/demo-participant.js';
import { formerParticipant, type FormerParticipant } from './people/former-participant.js';
import { identityNumbers } from './people/synthetic-identity.js';
import { tradesOf } from './people/work-facts.js';
import { demoRegion, nationalPlaces, wholeShares, type DemoPlace } from './places/demo-place.js';
import { randomFrom, type Random } from './random.js';
import { demoWorkplaces, type DemoWorkplace } from './work/demo-employer.js';
import { demoSlot } from './work/demo-slot.js';
import { organisationNumbers } from './work/organisation-numbers.js';

/** Which population to make. */
export interface DemoOptions {
  readonly seed: number;
  /** The day the demo is set on: programmes run, slots open and years end around it. */
  readonly today: LocalDate;
  /** The demo region where nothing else is said. */
  readonly places?: readonly DemoPlace[];
  readonly slots?: number;
  readonly employers?: number;
  /** Whole years before this one that have former participants; the current year has some too, unless it is 0. */
  readonly historyYears?: number;
}

/** A synthetic population, in the same types a file of real people would be read into. */
export interface DemoPopulation {
  readonly synthetic: true;
  readonly seed: number;
  readonly places: readonly DemoPlace[];
  readonly participants: readonly ParticipantIntake[];
  readonly employers: readonly EmployerIntake[];
  readonly slots: readonly SlotIntake[];
  readonly former: readonly FormerParticipant[];
}

/**
 * Makes people, workplaces and slots from published distributions and named assumptions. The same options give the same
 * population, down to every number. No attribute matching must not know is in it, and names tell nothing.
 */
export function demoPopulation(options: DemoOptions): DemoPopulation {
  const { seed, today, places = demoRegion, slots = 260, employers = 90, historyYears = 5 } = options;
  const random = randomFrom(seed);
  const taxonomy = buildTaxonomy(starterSource());
  const shared = { today, trades: tradesOf(taxonomy), identities: identityNumbers() };
  const people = placedPeople(places, random.branch('people'));
  const workplaces = workplacesOf(places, { random: random.branch('workplaces'), count: employers });
  const owners = slotOwners(workplaces, { random: random.branch('slots'), count: slots });
  return {
    synthetic: true,
    seed,
    places,
    participants: people.map((person) => demoParticipant({ ...person, ...shared })),
    employers: workplaces.map(({ employer }) => employer),
    slots: owners.map((owner, index) => demoSlot({ ...owner, index, today, taxonomy })),
    former: formerSeeds({ places, today, historyYears, random: random.branch('former') }).map((former) =>
      formerParticipant({ ...former, ...shared, workplaces: inPlace(workplaces, former.place) }),
    ),
  };
}

/** A population of the whole country: participants as of 2024, 20 000 slots, no history. */
export const nationalPopulation = (
  options: Pick<DemoOptions, 'seed' | 'today'> & { readonly participants?: number; readonly slots?: number },
): DemoPopulation =>
  demoPopulation({
    seed: options.seed,
    today: options.today,
    places: nationalPlaces(options.participants ?? participantsInNorway.count),
    slots: options.slots ?? 20_000,
    employers: Math.ceil((options.slots ?? 20_000) * 0.4),
    historyYears: 0,
  });

type Placed = Pick<PersonSeed, 'random' | 'place' | 'index' | 'localIndex'>;

function placedPeople(places: readonly DemoPlace[], random: Random): readonly Placed[] {
  const all = places.flatMap((place) =>
    Array.from({ length: place.participants }, (_, localIndex) => ({ place, localIndex })),
  );
  return all.map(({ place, localIndex }, index) => ({
    place,
    localIndex,
    index,
    random: random.branch(`${place.municipality}-${localIndex}`),
  }));
}

interface Share {
  readonly random: Random;
  readonly count: number;
}

/** Workplaces lie where participants are, and in every place somebody signs in for. */
function workplacesOf(places: readonly DemoPlace[], { random, count }: Share): readonly DemoWorkplace[] {
  const reserved = new Set<string>(places.flatMap((place) => place.workplaces));
  const nextNumber = organisationNumbers(reserved);
  const people = places.reduce((sum, place) => sum + place.participants, 0);
  const counts = wholeShares(
    places.map((place) => (count * place.participants) / Math.max(people, 1)),
    count,
  );
  return places.flatMap((place, index) =>
    demoWorkplaces({
      random: random.branch(place.municipality),
      place,
      count: Math.max(counts[index] ?? 0, place.workplaces.length),
      nextNumber,
    }),
  );
}

interface SlotOwner {
  readonly random: Random;
  readonly workplace: DemoWorkplace;
}

/** Every workplace gets its turn before any gets one more, so that each has a slot where there are enough. */
const slotOwners = (workplaces: readonly DemoWorkplace[], { random, count }: Share): readonly SlotOwner[] =>
  Array.from({ length: workplaces.length === 0 ? 0 : count }, (_, index) => index).flatMap((index) => {
    const workplace = workplaces[index % workplaces.length];
    return workplace ? [{ workplace, random: random.branch(`slot-${index}`) }] : [];
  });

const inPlace = (workplaces: readonly DemoWorkplace[], place: DemoPlace): readonly DemoWorkplace[] =>
  workplaces.filter((workplace) => workplace.place.municipality === place.municipality);

interface History {
  readonly places: readonly DemoPlace[];
  readonly today: LocalDate;
  readonly historyYears: number;
  readonly random: Random;
}

type FormerPlaced = Placed & { readonly year: number };

/** About a quarter of today's participants leave in a year; the current year has had its part of them. Assumption. */
function formerSeeds({ places, today, historyYears, random }: History): readonly FormerPlaced[] {
  const thisYear = yearOf(today);
  const years =
    historyYears === 0 ? [] : Array.from({ length: historyYears + 1 }, (_, index) => thisYear - historyYears + index);
  const all = places.flatMap((place) =>
    years.flatMap((year) =>
      Array.from({ length: leavers(place, { year, today }) }, (_, number) => ({ place, year, number })),
    ),
  );
  return all.map(({ place, year, number }, index) => ({
    place: { ...place, named: [] },
    year,
    index: index + 100_000,
    localIndex: number,
    random: random.branch(`${place.municipality}-${year}-${number}`),
  }));
}

function leavers(place: DemoPlace, { year, today }: { readonly year: number; readonly today: LocalDate }): number {
  const wholeYear = place.participants / 4;
  const part = year === yearOf(today) ? (Number(today.slice(5, 7)) - 1) / 12 : 1;
  return Math.round(wholeYear * part);
}
