import { insertRows } from '@fotfeste/db';
import { randomFrom, type Random } from '@fotfeste/demo';
import { addDays, later, type LocalDate } from '@fotfeste/kernel';
import type { ParticipantIntake } from '@fotfeste/placement';
import { defaultSettings, type PlanElementKind } from '@fotfeste/programme';
import { personId, type DemoParts } from './demo-seed.js';

interface Element {
  readonly kind: PlanElementKind;
  readonly title: string;
  readonly hours: number;
  readonly reason?: string;
}

/** Hours a week at school where the intake does not say. Assumption. */
const schoolHours = 15;
/** How many have something work-directed in their plan already, and how many talks are in time. Assumption. */
const workShare = 0.55;
const inTimeShare = 0.92;
/** The most days a talk is late. Assumption. */
const mostLate = 12;

const everybody: readonly Element[] = [
  { kind: 'SOCIAL_STUDIES', title: 'Samfunnskunnskap', hours: 3 },
  { kind: 'LIFE_SKILLS_COURSE', title: 'Livsmestring', hours: 2 },
];

const work: readonly Element[] = [
  {
    kind: 'SHORT_TRADE_COURSE',
    title: 'Bransjekurs',
    hours: 7.5,
    reason: 'Gir bevis som arbeidsgivere her spør etter',
  },
  { kind: 'SIMILAR_WORK_DIRECTED', title: 'Jobbklubb', hours: 6, reason: 'Øver på å søke jobb og møte arbeidsgivere' },
  { kind: 'PART_TIME_WORK', title: 'Deltidsjobb', hours: 15, reason: 'Bruker norsk på jobb og tjener egne penger' },
];

/** Enters what people's programmes consist of, and when somebody last spoke with them. */
export async function enterPlans(parts: DemoParts): Promise<void> {
  const { transaction, population } = parts;
  const seeds = population.participants.map((person) => ({
    person,
    id: personId(parts, person.reference),
    random: randomFrom(population.seed).branch(`plan ${person.reference}`),
  }));
  await insertRows(
    transaction,
    'plan_element',
    seeds.flatMap((seed) => planRows(parts, seed)),
  );
  const contacts = seeds.map(({ person, id, random }) => ({ id, on: lastContact(person, random, parts.today) }));
  await transaction.query(
    `update participant p set last_contact_on = c."on"
       from jsonb_to_recordset($1) as c(id uuid, "on" date) where p.id = c.id and c."on" is not null`,
    [JSON.stringify(contacts)],
  );
}

interface PlanSeed {
  readonly person: ParticipantIntake;
  readonly id: string;
  readonly random: Random;
}

function planRows({ idOf }: DemoParts, { person, id, random }: PlanSeed): readonly object[] {
  const { municipality, programme, schoolBlocks } = person.facts;
  if (!programme) return [];
  const minutes = (schoolBlocks ?? []).reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute, 0);
  const norwegian: Element = {
    kind: 'NORWEGIAN',
    title: 'Norsk',
    hours: minutes > 0 ? Math.round(minutes / 30) / 2 : schoolHours,
  };
  const chosen = random.chance(workShare) ? [random.pick(work)] : [];
  return [norwegian, ...everybody, ...chosen].map(({ kind, title, hours, reason }) => ({
    id: idOf(`plan ${person.reference} ${kind}`),
    participant_id: id,
    municipality,
    kind,
    title,
    hours_per_week: hours,
    from_date: programme.startsOn,
    to_date: programme.endsOn ?? null,
    reason: reason ?? null,
    reason_version: 1,
  }));
}

/** The last talk, mostly within the time that the case's phase gives; whoever has just come has had none. */
function lastContact(person: ParticipantIntake, random: Random, today: LocalDate): LocalDate | null {
  const { settledOn } = person;
  const every = daysBetweenTalks(person, today);
  if (settledOn && settledOn > addDays(today, -every)) return null;
  const ago = random.branch('contact').chance(inTimeShare)
    ? random.branch('when').integer(1, every - 1)
    : every + random.branch('when').integer(1, mostLate);
  const on = addDays(today, -ago);
  return settledOn ? later(on, settledOn) : on;
}

function daysBetweenTalks({ facts: { programme } }: ParticipantIntake, today: LocalDate): number {
  const { followUpEveryDays: every, firstMonthsDays, beforeEndDays } = defaultSettings;
  if (!programme) return every.BEFORE_START;
  if (programme.startsOn > addDays(today, -firstMonthsDays)) return every.FIRST_MONTHS;
  const nearsItsEnd = programme.endsOn !== undefined && programme.endsOn <= addDays(today, beforeEndDays);
  return nearsItsEnd ? every.BEFORE_END : every.PROGRAMME;
}
