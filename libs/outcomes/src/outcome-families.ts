import type { LocalDate, MunicipalityNumber } from '@fotfeste/kernel';
import { defaultJoining, employments, retention, type Employment, type JoiningRule } from './employments.js';
import { everybody, type CubeShape, type Observation } from './outcome-cube.js';
import type { OutcomeEvents, PersonFacts } from './outcome-facts.js';

/** The families of counts in a municipality’s report. */
export type OutcomeFamily =
  | 'SETTLED'
  | 'EXITS'
  | 'ONE_YEAR_AFTER'
  | 'PERMANENT_HIRES'
  | 'PLACEMENTS'
  | 'RETENTION_6'
  | 'RETENTION_12'
  | 'WORK_HOURS';

/** All families. */
export const outcomeFamilies: readonly OutcomeFamily[] = [
  'SETTLED',
  'EXITS',
  'ONE_YEAR_AFTER',
  'PERMANENT_HIRES',
  'PLACEMENTS',
  'RETENTION_6',
  'RETENTION_12',
  'WORK_HOURS',
];

/**
 * Families of the same people: everybody who ended, and everybody hired for good. A reader who sees one total knows the
 * other, so their totals are hidden together.
 */
export const samePeople: readonly (readonly [OutcomeFamily, OutcomeFamily])[] = [
  ['EXITS', 'ONE_YEAR_AFTER'],
  ['PERMANENT_HIRES', 'RETENTION_6'],
  ['PERMANENT_HIRES', 'RETENTION_12'],
];

/**
 * The statuses of each family. Shares are always a status out of another, with the rest spelled out. Groups get few
 * statuses or none: a municipality’s women who moved are soon too few to show, and hiding them costs other numbers.
 */
export const familyShapes: Readonly<Record<OutcomeFamily, CubeShape>> = {
  SETTLED: {
    family: 'SETTLED',
    tree: { [everybody]: ['BY_AGREEMENT', 'FAMILY_REUNIFIED'] },
    headline: [],
  },
  EXITS: {
    family: 'EXITS',
    tree: {
      [everybody]: ['WORK_OR_EDUCATION', 'NEITHER'],
      WORK_OR_EDUCATION: ['WORK', 'EDUCATION'],
      EDUCATION: ['UPPER_SECONDARY', 'OTHER_EDUCATION'],
      NEITHER: ['NAV_MEASURE_OR_JOB_SEEKER', 'MOVED', 'BROKE_OFF', 'UNKNOWN'],
    },
    groupTree: { [everybody]: ['WORK_OR_EDUCATION', 'NEITHER'] },
    headline: ['WORK_OR_EDUCATION'],
  },
  ONE_YEAR_AFTER: {
    family: 'ONE_YEAR_AFTER',
    tree: {
      [everybody]: ['READ', 'NOT_YET_READ'],
      READ: ['EMPLOYED_OR_IN_EDUCATION', 'NEITHER'],
      EMPLOYED_OR_IN_EDUCATION: ['EMPLOYED', 'EMPLOYED_AND_IN_EDUCATION', 'IN_EDUCATION'],
      NEITHER: ['UNEMPLOYED_OR_ON_MEASURE', 'OTHER_OR_UNKNOWN'],
    },
    groupTree: { [everybody]: ['READ', 'NOT_YET_READ'], READ: ['EMPLOYED_OR_IN_EDUCATION', 'NEITHER'] },
    headline: ['READ', 'EMPLOYED_OR_IN_EDUCATION'],
  },
  PERMANENT_HIRES: {
    family: 'PERMANENT_HIRES',
    tree: { [everybody]: ['AFTER_PLACEMENT', 'OTHERWISE'] },
    groupTree: {},
    headline: [],
  },
  PLACEMENTS: {
    family: 'PLACEMENTS',
    tree: { [everybody]: ['BECAME_PERMANENT', 'DID_NOT'] },
    headline: [],
  },
  RETENTION_6: {
    family: 'RETENTION_6',
    tree: { [everybody]: ['DUE', 'NOT_YET_DUE'], DUE: ['RETAINED', 'LEFT', 'UNCONFIRMED'] },
    headline: ['DUE'],
  },
  RETENTION_12: {
    family: 'RETENTION_12',
    tree: { [everybody]: ['DUE', 'NOT_YET_DUE'], DUE: ['RETAINED', 'LEFT', 'UNCONFIRMED'] },
    headline: ['DUE'],
  },
  WORK_HOURS: {
    family: 'WORK_HOURS',
    tree: { [everybody]: ['MET', 'NOT_MET'] },
    groupTree: { [everybody]: ['MET', 'NOT_MET'] },
    headline: [],
  },
};

/** Whom and what day a report is about. */
export interface ReportScope {
  readonly municipality: MunicipalityNumber;
  readonly asOf: LocalDate;
  readonly joining?: JoiningRule;
}

/** The observations of every family. A store that counts in its own query may hand over grouped ones instead. */
export type FamilyObservations = Readonly<Record<OutcomeFamily, readonly Observation[]>>;

/**
 * What a municipality’s report counts, from the events. People with a shielded identity are left out here and only
 * counted nationally. Events after the day of the report are left out.
 */
export function observationsOf(events: OutcomeEvents, scope: ReportScope): FamilyObservations {
  const local = localEvents(events, scope);
  const jobs = employments(local.hires, scope.joining ?? defaultJoining);
  return {
    SETTLED: local.settled.map((fact) =>
      local.seen(fact.participantId, fact.on, fact.familyReunified ? 'FAMILY_REUNIFIED' : 'BY_AGREEMENT'),
    ),
    EXITS: lastExits(local).map(({ participantId, on, kind }) => local.seen(participantId, on, kind)),
    ONE_YEAR_AFTER: oneYearAfter(local, events, scope.asOf),
    PERMANENT_HIRES: permanentHires(jobs, local),
    PLACEMENTS: endedPlacements(jobs, local),
    RETENTION_6: retained(jobs, local, 6),
    RETENTION_12: retained(jobs, local, 12),
    WORK_HOURS: local.workHours.map(({ participantId, met }) =>
      local.seen(participantId, scope.asOf, met ? 'MET' : 'NOT_MET'),
    ),
  };
}

/** A date is read a hundred thousand times a report; its first four letters are its year. */
const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

interface LocalEvents extends Omit<OutcomeEvents, 'people' | 'november'> {
  readonly asOf: LocalDate;
  readonly seen: (participantId: string, on: LocalDate, status: string) => Observation;
}

function localEvents(events: OutcomeEvents, { municipality, asOf }: ReportScope): LocalEvents {
  const people = new Map(events.people.map((person) => [person.participantId, person]));
  const local = (fact: { readonly participantId: string; readonly municipality: MunicipalityNumber }): boolean =>
    fact.municipality === municipality && people.get(fact.participantId)?.shielded !== true;
  return {
    asOf,
    settled: events.settled.filter((fact) => local(fact) && fact.on <= asOf),
    starts: events.starts.filter((fact) => local(fact) && fact.on <= asOf),
    exits: events.exits.filter((fact) => local(fact) && fact.on <= asOf),
    placements: events.placements.filter((fact) => local(fact) && fact.from <= asOf),
    hires: events.hires.filter((fact) => local(fact) && fact.from <= asOf),
    checks: events.checks,
    workHours: events.workHours.filter(local),
    seen: (participantId, on, status) => observation(people.get(participantId), yearOf(on), status),
  };
}

const observation = (person: PersonFacts | undefined, year: number, status: string): Observation => ({
  year,
  gender: person?.gender ?? 'NOT_RECORDED',
  schooling: person?.schooling ?? 'NOT_RECORDED',
  status,
  people: 1,
});

/** A person ends once a year at most; of several records the last counts. */
function lastExits({ exits }: LocalEvents): OutcomeEvents['exits'] {
  const last = new Map<string, OutcomeEvents['exits'][number]>();
  for (const exit of exits) {
    const key = `${exit.participantId} ${yearOf(exit.on)}`;
    const known = last.get(key);
    if (!known || exit.on >= known.on) last.set(key, exit);
  }
  return [...last.values()];
}

/** The cohort is everybody who ended in a year; its status can be read when November of the next has passed. */
function oneYearAfter(local: LocalEvents, { november }: OutcomeEvents, asOf: LocalDate): readonly Observation[] {
  const statuses = new Map(november.map((fact) => [`${fact.participantId} ${fact.year}`, fact.status]));
  return lastExits(local).map(({ participantId, on }) => {
    const statusYear = yearOf(on) + 1;
    const read = asOf >= `${statusYear}-12-01`;
    const status = statuses.get(`${participantId} ${statusYear}`) ?? 'OTHER_OR_UNKNOWN';
    return local.seen(participantId, on, read ? status : 'NOT_YET_READ');
  });
}

/** A hire that began before the placement it names did not come of it. */
const cameOfPlacement = (job: Employment, starts: ReadonlyMap<string, LocalDate>): boolean => {
  const began = job.placementId === undefined ? undefined : starts.get(job.placementId);
  return began !== undefined && job.permanentFrom !== undefined && job.permanentFrom >= began;
};

const placementStarts = ({ placements }: LocalEvents): ReadonlyMap<string, LocalDate> =>
  new Map(placements.map(({ placementId, from }) => [placementId, from]));

function permanentHires(jobs: readonly Employment[], local: LocalEvents): readonly Observation[] {
  const starts = placementStarts(local);
  return jobs.flatMap((job) =>
    job.permanentFrom
      ? [
          local.seen(
            job.participantId,
            job.permanentFrom,
            cameOfPlacement(job, starts) ? 'AFTER_PLACEMENT' : 'OTHERWISE',
          ),
        ]
      : [],
  );
}

function endedPlacements(jobs: readonly Employment[], local: LocalEvents): readonly Observation[] {
  const starts = placementStarts(local);
  const permanent = new Set(jobs.filter((job) => cameOfPlacement(job, starts)).map(({ placementId }) => placementId));
  return local.placements.flatMap(({ placementId, participantId, to }) =>
    to && to <= local.asOf
      ? [local.seen(participantId, to, permanent.has(placementId) ? 'BECAME_PERMANENT' : 'DID_NOT')]
      : [],
  );
}

function retained(jobs: readonly Employment[], local: LocalEvents, months: number): readonly Observation[] {
  const checks = new Map<string, OutcomeEvents['checks'][number][]>();
  for (const check of local.checks) checks.set(check.hireId, [...(checks.get(check.hireId) ?? []), check]);
  return jobs.flatMap((job) => {
    const own = job.reports.flatMap(({ hireId }) => checks.get(hireId) ?? []);
    const status = retention(job, own, { months, asOf: local.asOf });
    const seen = status === 'NOT_DUE' ? 'NOT_YET_DUE' : status;
    return job.permanentFrom ? [local.seen(job.participantId, job.permanentFrom, seen)] : [];
  });
}
