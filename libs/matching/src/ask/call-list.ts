import type {
  LocalDate,
  MunicipalityNumber,
  OccupationCode,
  OrganisationNumber,
  ParticipantId,
  SlotId,
} from '@fotfeste/kernel';
import { languageProfile, type CefrLevel } from '@fotfeste/language';
import { occupationSimilarity } from '@fotfeste/occupation';
import type { ParticipantFacts, Sector, SlotFacts } from '../facts.js';
import type { MatchInput } from '../run/match-input.js';
import type { MatchRun } from '../run/match-run.js';
import { weightsOn, type Weights } from '../score/weights.js';
import { draftSlot } from './draft-slot.js';
import { openMarket } from './open-market.js';

/** An employer on file that may be rung: where it is and what kind of work it has. */
export interface EmployerOnFile {
  readonly organisation: OrganisationNumber;
  readonly municipality: MunicipalityNumber;
  readonly postcode?: string;
  readonly sector?: Sector;
  /** Occupations it has had slots or staff in. */
  readonly occupations: readonly OccupationCode[];
  readonly lastContactOn?: LocalDate;
  readonly barred?: boolean;
}

/** Work that people are waiting for: an occupation, near a municipality, at a level of spoken Norwegian. */
export interface UnmetNeed {
  readonly occupation: OccupationCode;
  readonly municipality: MunicipalityNumber;
  /** The lowest spoken level among them; absent where nobody's is known. */
  readonly level?: CefrLevel;
  readonly participants: readonly ParticipantId[];
}

/** One call to make: who to ring, for which work, and whom a place would help. */
export interface Call {
  readonly organisation: OrganisationNumber;
  readonly occupation: OccupationCode;
  /** People without a slot who could have the drafted one. */
  readonly helps: readonly ParticipantId[];
  /** The most points of score one place would bring. */
  readonly worth: number;
  readonly lastContactOn?: LocalDate;
  /** A slot to talk about, filled in for the people who need it. */
  readonly draft: SlotFacts;
}

/** Where places are missing and whom to ring about it. */
export interface CallList {
  readonly needs: readonly UnmetNeed[];
  readonly calls: readonly Call[];
}

const mostCalls = 10;
const draftsPerEmployer = 3;

/**
 * "Ring these ten; each place helps n people." For everyone a run left without a slot, the work they wish for or know is
 * drafted at each employer on file that has such work, and the employers are ranked by how many people a place there
 * would help. Barred employers are left out.
 */
export function callList(input: MatchInput, run: MatchRun, employers: readonly EmployerOnFile[]): CallList {
  const weights = weightsOn(input.weights, input.on);
  const left = new Set(run.participants.filter(({ leftOut }) => leftOut).map(({ participant }) => participant));
  const people = input.participants.filter(({ id }) => left.has(id));
  if (!weights || people.length === 0) return { needs: [], calls: [] };
  const needs = unmetNeeds(people, input.on);
  const drafts = employers
    .filter(({ barred }) => barred !== true)
    .flatMap((employer) => draftsFor(employer, needs, input));
  return { needs, calls: bestCalls(callsFrom(drafts, people, { input, weights })) };
}

/** What a person waits for: first wishes, or the occupation last worked in. */
const soughtBy = ({ wishes, workHistory }: ParticipantFacts): readonly OccupationCode[] => {
  const wished = [...(wishes ?? [])].sort((a, b) => a.rank - b.rank).map(({ occupation }) => occupation);
  return wished.length > 0 ? wished.slice(0, 2) : (workHistory ?? []).slice(0, 1).map(({ occupation }) => occupation);
};

function unmetNeeds(people: readonly ParticipantFacts[], on: LocalDate): readonly UnmetNeed[] {
  const groups = new Map<
    string,
    { occupation: OccupationCode; municipality: MunicipalityNumber; people: ParticipantFacts[] }
  >();
  for (const person of people) {
    for (const occupation of soughtBy(person)) {
      const key = `${occupation} ${person.municipality}`;
      const group = groups.get(key) ?? { occupation, municipality: person.municipality, people: [] };
      group.people.push(person);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map(({ occupation, municipality, people: group }): UnmetNeed => {
      const levels = group
        .flatMap(({ norwegian }) => languageProfile(norwegian ?? [], on).SPEAKING?.level ?? [])
        .sort();
      const participants = group.map(({ id }) => id).sort();
      return { occupation, municipality, participants, ...(levels[0] ? { level: levels[0] } : {}) };
    })
    .sort(
      (a, b) =>
        b.participants.length - a.participants.length ||
        (a.occupation + a.municipality < b.occupation + b.municipality ? -1 : 1),
    );
}

interface Draft {
  readonly employer: EmployerOnFile;
  readonly slot: SlotFacts;
}

/** How close an employer's work must be to what is sought, in percent. */
const closeEnough = 60;

function draftsFor(employer: EmployerOnFile, needs: readonly UnmetNeed[], input: MatchInput): readonly Draft[] {
  const { taxonomy, on } = input;
  const sought = [...new Set(needs.map(({ occupation }) => occupation))];
  const possible = sought.filter((to) =>
    employer.occupations.some((from) => occupationSimilarity(taxonomy, { from, to }) >= closeEnough),
  );
  return possible.slice(0, draftsPerEmployer).map((occupation) => ({
    employer,
    slot: draftSlot(
      {
        id: `draft-${employer.organisation}-${occupation}` as SlotId,
        organisation: employer.organisation,
        municipality: employer.municipality,
        ...(employer.postcode ? { postcode: employer.postcode } : {}),
        ...(employer.sector ? { sector: employer.sector } : {}),
        occupation,
        from: on,
      },
      taxonomy,
    ),
  }));
}

function callsFrom(
  drafts: readonly Draft[],
  people: readonly ParticipantFacts[],
  { input, weights }: { readonly input: MatchInput; readonly weights: Weights },
): readonly Call[] {
  const slots = drafts.map(({ slot }) => slot);
  const market = openMarket(input, weights, { participants: people, slots });
  const helps = slots.map((): ParticipantId[] => []);
  const worth = new Int32Array(slots.length);
  people.forEach((person, participant) => {
    const sought = new Set(soughtBy(person));
    market.visitAllowed(participant, (slot, score) => {
      const occupation = slots[slot]?.occupation;
      if (occupation === undefined || !sought.has(occupation)) return;
      helps[slot]?.push(person.id);
      worth[slot] = Math.max(worth[slot] ?? 0, score);
    });
  });
  return drafts.map(({ employer, slot }, index) => ({
    organisation: employer.organisation,
    occupation: slot.occupation,
    helps: helps[index] ?? [],
    worth: worth[index] ?? 0,
    ...(employer.lastContactOn ? { lastContactOn: employer.lastContactOn } : {}),
    draft: slot,
  }));
}

/** One call per employer, the one that helps most; employers not rung for long before those rung lately. */
function bestCalls(calls: readonly Call[]): readonly Call[] {
  const ranked = [...calls].filter(({ helps }) => helps.length > 0).sort(byHelp);
  const seen = new Set<OrganisationNumber>();
  const best = ranked.filter(({ organisation }) => !seen.has(organisation) && seen.add(organisation));
  return best.slice(0, mostCalls);
}

const byHelp = (a: Call, b: Call): number =>
  b.helps.length - a.helps.length ||
  b.worth - a.worth ||
  compareText(a.lastContactOn ?? '', b.lastContactOn ?? '') ||
  compareText(a.organisation, b.organisation);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
