import type { LocalDate, MunicipalityNumber, OccupationCode, OrganisationNumber, SlotId } from '@fotfeste/kernel';
import type { Taxonomy } from '@fotfeste/occupation';
import type { Sector, SlotFacts, SlotKind, WeekBlock } from '../facts.js';

/** What has to be said of a slot that does not exist yet; the rest follows from the occupation. */
export interface SlotSketch {
  readonly id: SlotId;
  readonly organisation: OrganisationNumber;
  readonly municipality: MunicipalityNumber;
  readonly postcode?: string;
  readonly occupation: OccupationCode;
  readonly kind?: SlotKind;
  readonly sector?: Sector;
  readonly shifts?: readonly WeekBlock[];
  readonly places?: number;
  readonly from: LocalDate;
}

const usualWeek: readonly WeekBlock[] = ([1, 2, 3, 4, 5] as const).map((weekday) => ({
  weekday,
  fromMinute: 8 * 60,
  toMinute: 15 * 60,
}));

/** A slot as an employer would usually fill it in: the occupation's ready tasks and skills, day shifts, one place. */
export function draftSlot(sketch: SlotSketch, taxonomy: Taxonomy): SlotFacts {
  const occupation = taxonomy.occupations.get(sketch.occupation);
  const tasks = (occupation?.tasks ?? []).map((task) => ({
    id: task.id,
    title: task.names.nb ?? task.names.en,
    frequency: task.frequency,
    language: task.language,
    talkMinutesPerDay: task.talkMinutesPerDay,
    demands: task.demands,
    skills: task.skills,
  }));
  return {
    id: sketch.id,
    organisation: sketch.organisation,
    municipality: sketch.municipality,
    kind: sketch.kind ?? 'INTERNSHIP',
    occupation: sketch.occupation,
    ...(sketch.sector ? { sector: sketch.sector } : {}),
    ...(sketch.postcode ? { postcode: sketch.postcode } : {}),
    ...(tasks.length > 0 ? { tasks } : {}),
    skills: (occupation?.essential ?? []).map((skill) => ({ skill, essential: true })),
    shifts: sketch.shifts ?? usualWeek,
    capacity: [{ from: sketch.from, places: sketch.places ?? 1 }],
  };
}
