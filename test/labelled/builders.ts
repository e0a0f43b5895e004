import { localDate, type OccupationCode } from '@fotfeste/kernel';
import { buildGeography } from '@fotfeste/geography';
import type { CefrLevel, LanguageNeed, LanguageResult, LanguageSkill } from '@fotfeste/language';
import { buildTaxonomy, starterSource, type TaskDemand } from '@fotfeste/occupation';
import type {
  AdaptationNeed,
  DrivingLicenceClass,
  HeldCertificate,
  ParticipantFacts,
  Sector,
  SkillEvidence,
  SlotFacts,
  SlotTask,
  WeekBlock,
} from '@fotfeste/matching';
import { municipality, occupation, organisation, participantId, skill, slotId } from '@fotfeste/matching/testing';

export const taxonomy = buildTaxonomy(starterSource());
export const today = localDate('2026-11-23');

/** A slot for one person, and what a work consultant would say of it. */
export interface LabelledSlot {
  readonly slot: SlotFacts;
  readonly label: 'GOOD' | 'POOR';
  /** Why: what a consultant would say to a colleague. */
  readonly reason: string;
}

/** One person and eight slots. */
export interface LabelledCase {
  readonly name: string;
  readonly person: ParticipantFacts;
  readonly slots: readonly LabelledSlot[];
}

/** Where things are: minutes by bus from home in the middle of Asker, by the estimate. */
const places = { near: 0, twentyFive: 3.2, forty: 8, sixty: 14.4, hundred: 27.2 } as const;
export type Where = keyof typeof places;
const kmPerDegree = 111;

const asker = municipality('3203');
const home = '1383';
const postcodeOf = (where: Where): string => (where === 'near' ? home : `away-${where}`);

export const geography = buildGeography({
  municipalities: [{ number: asker, names: ['Asker'], latitude: 59.8331, longitude: 10.4392 }],
  postcodes: Object.entries(places).map(([where, km]) => ({
    postcode: where === 'near' ? home : `away-${where}`,
    municipality: asker,
    latitude: 59.8331 + km / kmPerDegree,
    longitude: 10.4392,
  })),
});

const letters: { readonly [letter: string]: LanguageSkill } = {
  L: 'LISTENING',
  R: 'READING',
  S: 'SPEAKING',
  W: 'WRITING',
};

/** `L:A2 S:A1` as levels by skill; one level alone stands for all four. */
export function levels(text: string): LanguageNeed {
  const need: { [skill in LanguageSkill]?: CefrLevel } = {};
  const entries = text.includes(':') ? text.split(' ') : [...'LRSW'].map((letter) => `${letter}:${text}`);
  for (const entry of entries) {
    const [letter = '', level = ''] = entry.split(':');
    const known = letters[letter];
    const at = cefr(level);
    if (known && at) need[known] = at;
  }
  return need;
}

const cefr = (text: string): CefrLevel | undefined =>
  (['A0', 'A1', 'A2', 'B1', 'B2', 'C1'] as const).find((level) => level === text);

const resultsOf = (text: string): readonly LanguageResult[] =>
  Object.entries(levels(text)).flatMap(([name, level]) => {
    const known = Object.values(letters).find((letter) => letter === name);
    return known ? [{ skill: known, level, source: 'TEST' as const, takenOn: localDate('2026-06-01') }] : [];
  });

/** The same hours on some weekdays; Monday is 1. */
export const hours = (from: number, to: number, days: readonly number[] = [1, 2, 3, 4, 5]): readonly WeekBlock[] =>
  ([1, 2, 3, 4, 5, 6, 7] as const)
    .filter((day) => days.includes(day))
    .map((weekday) => ({ weekday, fromMinute: from * 60, toMinute: to * 60 }));

interface PersonRow {
  /** Levels as `levels` reads them; left out where nobody has tested. */
  readonly norwegian?: string;
  /** Code and years, as `5120:8`; without years where nobody asked. */
  readonly worked?: string;
  /** Ids of skills. */
  readonly skills?: string;
  readonly evidence?: SkillEvidence;
  /** Codes in the order of the wishes. */
  readonly wishes?: string;
  readonly refused?: string;
  readonly school?: readonly WeekBlock[];
  readonly free?: readonly WeekBlock[];
  readonly childcare?: readonly WeekBlock[];
  readonly needs?: readonly AdaptationNeed[];
  readonly licences?: readonly DrivingLicenceClass[];
  readonly papers?: readonly HeldCertificate['kind'][];
  readonly mostMinutes?: number;
  readonly car?: boolean;
  readonly born?: string;
}

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
const codes = (text: string): readonly OccupationCode[] => words(text).map(occupation);

/** A person of Asker with what the row says and nothing else. */
export const person = (row: PersonRow): ParticipantFacts => ({
  id: participantId('person'),
  municipality: asker,
  homePostcode: home,
  protection: 'NONE',
  ...(row.norwegian === undefined ? {} : { norwegian: resultsOf(row.norwegian) }),
  ...(row.worked === undefined
    ? {}
    : {
        workHistory: words(row.worked).map((entry) => {
          const [code = '', years] = entry.split(':');
          return { occupation: occupation(code), ...(years ? { years: Number(years) } : {}) };
        }),
      }),
  ...(row.skills === undefined
    ? {}
    : { skills: words(row.skills).map((id) => ({ skill: skill(id), evidence: row.evidence ?? 'CLAIMED' })) }),
  ...(row.wishes === undefined
    ? {}
    : { wishes: codes(row.wishes).map((wish, i) => ({ occupation: wish, rank: i + 1 })) }),
  ...(row.refused ? { refusedOccupations: codes(row.refused) } : {}),
  ...(row.school ? { schoolBlocks: row.school } : {}),
  ...(row.free ? { availability: row.free } : {}),
  ...(row.childcare ? { childcareHours: row.childcare } : {}),
  ...(row.needs ? { adaptations: row.needs } : {}),
  ...(row.licences ? { drivingLicences: row.licences } : {}),
  ...(row.papers ? { certificates: row.papers.map((kind) => ({ kind, issuedOn: localDate('2026-10-15') })) } : {}),
  ...(row.mostMinutes === undefined ? {} : { maxCommuteMinutes: row.mostMinutes }),
  ...(row.car ? { travelMode: 'CAR' as const } : { travelMode: 'PUBLIC_TRANSPORT' as const }),
  ...(row.born ? { birthDate: localDate(row.born) } : {}),
});

interface SlotRow extends Partial<
  Pick<SlotFacts, 'kind' | 'languageBuddy' | 'requirements' | 'shifts' | 'weeklyHours'>
> {
  readonly where?: Where;
  /** What it may become: a permanent job of a percentage, or one of the words. */
  readonly leadsTo?: number | 'TEMPORARY' | 'ON_CALL' | 'NONE';
  /** Ready tasks of the occupation to keep, all where left out. */
  readonly only?: string;
  /** Tasks of the slot's own, beside or (with `only: ''`) instead of the ready ones. */
  readonly tasks?: readonly SlotTask[];
}

/** A task the employer has written. */
export const task = (
  id: string,
  need: string,
  rest: {
    readonly talk?: number;
    readonly demands?: readonly TaskDemand[];
    readonly floor?: string;
    readonly uses?: string;
  } = {},
): SlotTask => ({
  id,
  title: id,
  frequency: 'DAILY',
  language: levels(need),
  talkMinutesPerDay: rest.talk ?? 15,
  demands: rest.demands ?? [],
  skills: words(rest.uses ?? '').map(skill),
  ...(rest.floor ? { safetyFloor: { need: levels(rest.floor), reason: 'danger to life' } } : {}),
});

const sectorByCode: readonly (readonly [string, Sector])[] = [
  ['5311', 'KINDERGARTEN'],
  ['2342', 'KINDERGARTEN'],
  ['5312', 'SCHOOL'],
  ['2341', 'SCHOOL'],
  ['532', 'HEALTH_AND_CARE'],
  ['222', 'HEALTH_AND_CARE'],
  ['3412', 'HEALTH_AND_CARE'],
  ['911', 'CLEANING'],
  ['512', 'FOOD_AND_HOSPITALITY'],
  ['941', 'FOOD_AND_HOSPITALITY'],
  ['513', 'FOOD_AND_HOSPITALITY'],
  ['52', 'RETAIL'],
  ['933', 'TRANSPORT_AND_STORAGE'],
  ['43', 'TRANSPORT_AND_STORAGE'],
  ['83', 'TRANSPORT_AND_STORAGE'],
  ['71', 'CONSTRUCTION'],
  ['931', 'CONSTRUCTION'],
];

const optionalSkills = 4;

/** An internship in an occupation as an employer describes it from the ready tasks: 08-15, near, no job promised. */
export function slot(code: string, row: SlotRow = {}): SlotFacts {
  const { where = 'near', leadsTo, only, tasks = [], ...rest } = row;
  const known = taxonomy.occupations.get(occupation(code));
  if (!known) throw new RangeError(`no occupation ${code}`);
  const ready = known.tasks
    .filter(({ id }) => only === undefined || words(only).includes(id))
    .map((one): SlotTask => ({
      id: one.id,
      title: one.names.nb ?? one.names.en,
      frequency: one.frequency,
      language: one.language,
      talkMinutesPerDay: one.talkMinutesPerDay,
      demands: one.demands,
      skills: one.skills,
    }));
  const shifts = rest.shifts ?? hours(8, 15);
  return {
    id: slotId(code),
    organisation: organisation('310000019'),
    municipality: asker,
    postcode: postcodeOf(where),
    kind: 'INTERNSHIP',
    occupation: occupation(code),
    sector: sectorByCode.find(([start]) => code.startsWith(start))?.[1] ?? 'OTHER',
    tasks: [...ready, ...tasks],
    skills: [
      ...known.essential.map((id) => ({ skill: id, essential: true })),
      ...known.optional.slice(0, optionalSkills).map((id) => ({ skill: id, essential: false })),
    ],
    shifts,
    weeklyHours: shifts.reduce((sum, { fromMinute, toMinute }) => sum + (toMinute - fromMinute) / 60, 0),
    capacity: [{ from: today, places: 1 }],
    lengthWeeks: 12,
    languageBuddy: false,
    supervisor: true,
    mayBecome: becomes(leadsTo),
    ...rest,
  };
}

const becomes = (leadsTo: SlotRow['leadsTo']): SlotFacts['mayBecome'] =>
  typeof leadsTo === 'number' ? { kind: 'PERMANENT', percent: leadsTo } : { kind: leadsTo ?? 'TEMPORARY' };

/** A licence class that must be held. */
export const licence = (licenceClass: DrivingLicenceClass): SlotFacts['requirements'] => [
  { kind: 'DRIVING_LICENCE', duty: 'SHALL', licenceClass },
];

export const good = (offered: SlotFacts, reason: string): LabelledSlot => ({ slot: offered, label: 'GOOD', reason });
export const poor = (offered: SlotFacts, reason: string): LabelledSlot => ({ slot: offered, label: 'POOR', reason });

/** A case; its slots are numbered and put in an order that says nothing of the labels. */
export function labelled(name: string, who: ParticipantFacts, slots: readonly LabelledSlot[]): LabelledCase {
  const numbered = slots.map((entry, i) => ({
    ...entry,
    slot: { ...entry.slot, id: slotId(`slot-${(i * 5 + 3) % 8}`) },
  }));
  return { name, person: who, slots: numbered.sort((a, b) => (a.slot.id < b.slot.id ? -1 : 1)) };
}
