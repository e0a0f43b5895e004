import { addDays, addMonths, nok, type LocalDate, type OccupationCode } from '@fotfeste/kernel';
import type { MayBecome, SlotSkill, SlotTask } from '@fotfeste/matching';
import type { ReadyTask, Taxonomy } from '@fotfeste/occupation';
import { weeklyHoursOf, type SlotIntake, type SlotIntakeFacts } from '@fotfeste/placement';
import { inventedName } from '../people/invented-names.js';
import type { Random, Weighted } from '../random.js';
import type { DemoWorkplace } from './demo-employer.js';

/** What one slot of the demo is drawn from. */
export interface SlotSeed {
  readonly random: Random;
  readonly workplace: DemoWorkplace;
  readonly index: number;
  readonly today: LocalDate;
  readonly taxonomy: Taxonomy;
}

/** Places per slot: one is the most usual. Assumption. */
const capacities: readonly Weighted<number>[] = [
  [1, 60],
  [2, 22],
  [3, 10],
  [4, 5],
  [5, 3],
];

/** What employers say the place may become. Assumption. */
const outlooks: readonly Weighted<MayBecome['kind']>[] = [
  ['PERMANENT', 35],
  ['TEMPORARY', 30],
  ['ON_CALL', 15],
  ['NONE', 20],
];

/** One slot at a workplace of the demo, with tasks and skills of the taxonomy. */
export function demoSlot(seed: SlotSeed): SlotIntake {
  const { random, workplace, taxonomy } = seed;
  const codes = workplace.profile.occupations.filter(([code]) => taxonomy.occupations.has(code as OccupationCode));
  const code = random.branch('occupation').weighted(codes) as OccupationCode;
  const [given, family] = inventedName(random.branch('supervisor'));
  const from = addDays(seed.today, random.branch('from').integer(-90, 75));
  const to = addDays(addMonths(from, random.branch('to').integer(4, 12)), -1);
  const mayBecome = outlookOf(random.branch('outlook'), to);
  const facts = factsOf(seed, code);
  return {
    reference: `DEMO-P${String(seed.index + 1).padStart(5, '0')}`,
    title: taxonomy.occupations.get(code)?.names.nb ?? code,
    from,
    to,
    supervisorName: `${given} ${family}`,
    contactEmail: workplace.employer.contact?.email,
    monthlyWage: mayBecome.kind === 'NONE' ? undefined : nok(random.branch('wage').integer(320, 400) * 100),
    facts: { ...facts, mayBecome, capacity: [{ from, to, places: random.branch('places').weighted(capacities) }] },
  };
}

function outlookOf(random: Random, to: LocalDate): MayBecome {
  const kind = random.weighted(outlooks);
  if (kind === 'NONE') return { kind };
  return { kind, percent: random.pick([50, 60, 80, 100, 100]), decisionOn: addDays(to, -random.integer(10, 40)) };
}

function factsOf(seed: SlotSeed, occupation: OccupationCode): SlotIntakeFacts {
  const { random, workplace } = seed;
  const { profile, place, employer } = workplace;
  const week = random.branch('week');
  const shifts = week.pick(profile.shifts);
  const buddy = random.branch('buddy');
  return {
    organisation: employer.workplace,
    municipality: place.municipality,
    kind: random.branch('kind').chance(0.92) ? 'INTERNSHIP' : 'JOB',
    occupation,
    sector: profile.sector,
    postcode: employer.postcode,
    tasks: tasksOf(seed, occupation),
    skills: skillsOf(seed, occupation),
    requirements: requirementsOf(workplace, occupation),
    shifts,
    weeklyHours: weeklyHoursOf(shifts),
    lengthWeeks: week.pick([8, 12, 12, 16, 26]),
    sharedWith: random.branch('shared').chance(0.6) ? place.neighbours : [],
    languageBuddy: buddy.chance(0.55),
    supervisor: true,
  };
}

/** Driving is the one paper an occupation asks for by itself; the rest are the sector's. */
const requirementsOf = ({ profile }: DemoWorkplace, occupation: OccupationCode): SlotIntakeFacts['requirements'] =>
  occupation === '8322'
    ? [...profile.requirements, { kind: 'DRIVING_LICENCE', duty: 'SHALL', licenceClass: 'B' }]
    : profile.requirements;

const safetyReasons = [
  'Må forstå varsler og instrukser om farlig utstyr',
  'Må forstå beskjeder om allergi og smitte',
  'Må kunne lese faremerking på kjemikalier',
];

function tasksOf({ random, taxonomy }: SlotSeed, code: OccupationCode): readonly SlotTask[] {
  const drawn = random.branch('tasks');
  const ready = taxonomy.occupations.get(code)?.tasks ?? [];
  const reason = drawn.chance(0.12) ? drawn.pick(safetyReasons) : undefined;
  return drawn.some(ready, drawn.integer(2, 4)).map((task, index) => slotTask(task, index === 0 ? reason : undefined));
}

/** A ready task as the employer picked it; with a reason, what it needs becomes a floor. */
const slotTask = (task: ReadyTask, reason: string | undefined): SlotTask => ({
  id: task.id,
  title: task.names.nb ?? task.names.en,
  frequency: task.frequency,
  language: task.language,
  safetyFloor: reason === undefined ? undefined : { need: task.language, reason },
  talkMinutesPerDay: task.talkMinutesPerDay,
  demands: task.demands,
  skills: task.skills,
});

function skillsOf({ random, taxonomy }: SlotSeed, code: OccupationCode): readonly SlotSkill[] {
  const occupation = taxonomy.occupations.get(code);
  const drawn = random.branch('skills');
  const essential = drawn.some(occupation?.essential ?? [], drawn.integer(3, 5));
  const useful = drawn.some(occupation?.optional ?? [], drawn.integer(1, 3));
  return [
    ...essential.map((skill) => ({ skill, essential: true })),
    ...useful.map((skill) => ({ skill, essential: false })),
  ];
}
