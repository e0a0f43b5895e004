import {
  addDays,
  addMonths,
  daysBetween,
  localDate,
  type LocalDate,
  type OccupationCode,
  type OrganisationNumber,
} from '@fotfeste/kernel';
import type { ParticipantIntake } from '@fotfeste/placement';
import { proposeRegime, type ExitKind } from '@fotfeste/programme';
import * as assumed from '../facts/assumptions.js';
import { directlyAfter, temporaryShare } from '../facts/published-figures.js';
import type { Random } from '../random.js';
import type { DemoWorkplace } from '../work/demo-employer.js';
import { demoParticipant, mainOccupation, type PersonSeed } from './demo-participant.js';

/** A hire of a former participant. Only `PERMANENT` counts as a permanent hire. */
export interface DemoHire {
  readonly on: LocalDate;
  readonly kind: 'PERMANENT' | 'TEMPORARY' | 'ON_CALL';
  /** 1-100. */
  readonly percent: number;
  readonly workplace: OrganisationNumber;
  readonly occupation: OccupationCode;
  readonly afterPlacement: boolean;
}

/** Somebody whose programme has ended, for the figures of years gone by. Synthetic like everybody here. */
export interface FormerParticipant {
  readonly synthetic: true;
  readonly person: ParticipantIntake;
  readonly exit: { readonly on: LocalDate; readonly kind: ExitKind };
  readonly hire?: DemoHire;
}

/** What a former participant is drawn from. */
export interface FormerSeed extends PersonSeed {
  readonly year: number;
  readonly workplaces: readonly DemoWorkplace[];
}

/** A person who left the programme in a year, with what came directly after, in the published shares. */
export function formerParticipant(seed: FormerSeed): FormerParticipant {
  const random = seed.random.branch('former');
  const on = exitDay(random, seed);
  const person = leftOn(demoParticipant({ ...seed, today: on }), on, random);
  const kind = exitKind(random);
  return {
    synthetic: true,
    person,
    exit: { on, kind },
    hire: kind === 'WORK' ? hireOf(person, { seed, random, on }) : undefined,
  };
}

function exitDay(random: Random, { year, today }: FormerSeed): LocalDate {
  const first = localDate(`${year}-01-01`);
  const last = addDays(localDate(`${year}-12-31`) < today ? localDate(`${year}-12-31`) : today, -1);
  return addDays(first, random.integer(0, Math.max(daysBetween(first, last), 0)));
}

/** The same person with a course that ends on the day of the exit. */
function leftOn(person: ParticipantIntake, on: LocalDate, random: Random): ParticipantIntake {
  const startsOn = addDays(addMonths(on, -random.integer(8, 22)), 1);
  const settledOn = addDays(startsOn, -random.integer(20, 85));
  const permitOn = addDays(settledOn, -random.integer(20, 200));
  const regime = proposeRegime(permitOn, startsOn)?.regime;
  const endGoal = person.facts.programme?.endGoal;
  const programme = regime && { regime, startsOn, endsOn: on, endGoal };
  return { ...person, settledOn, permitOn, consultantEmail: undefined, facts: { ...person.facts, programme } };
}

function exitKind(random: Random): ExitKind {
  const drawn = random.next();
  if (drawn < directlyAfter.work) return 'WORK';
  if (drawn >= directlyAfter.work + directlyAfter.education) return random.weighted(assumed.otherExits);
  return random.chance(0.7) ? 'UPPER_SECONDARY' : 'OTHER_EDUCATION';
}

interface Leaving {
  readonly seed: FormerSeed;
  readonly random: Random;
  readonly on: LocalDate;
}

function hireOf(person: ParticipantIntake, { seed, random, on }: Leaving): DemoHire | undefined {
  if (seed.workplaces.length === 0) return undefined;
  const { employer, profile } = random.pick(seed.workplaces);
  const codes = profile.occupations.map(([code]) => code as OccupationCode);
  const wished = mainOccupation(person);
  const kinds = [
    ['TEMPORARY', temporaryShare.share],
    ['ON_CALL', assumed.onCallShare],
    ['PERMANENT', 1 - temporaryShare.share - assumed.onCallShare],
  ] as const;
  return {
    on: addDays(on, 1),
    kind: random.weighted(kinds),
    percent: random.pick([50, 60, 80, 100, 100, 100]),
    workplace: employer.workplace,
    occupation: codes.find((code) => code === wished) ?? random.pick(codes),
    afterPlacement: random.chance(assumed.hiredAfterPlacement),
  };
}
