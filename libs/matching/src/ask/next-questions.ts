import type { ParticipantId, SkillId, SlotId } from '@fotfeste/kernel';
import { languageSkills, type CefrLevel, type LanguageResult, type LanguageSkill } from '@fotfeste/language';
import type { CertificateKind, DrivingLicenceClass, ParticipantFacts, SlotFacts, WeekBlock } from '../facts.js';
import { slotSkills } from '../score/skill-coverage.js';
import { weightsOn } from '../score/weights.js';
import type { MatchInput } from '../run/match-input.js';
import { topSlots, type TopSlots } from './top-slots.js';

/** Something to ask a participant, or to look up, that is not known yet. */
export type Question =
  | { readonly code: 'CAN_START_EARLY'; readonly fromMinute: number }
  | { readonly code: 'CAN_WORK_EVENINGS' }
  | { readonly code: 'CAN_WORK_WEEKENDS' }
  | { readonly code: 'HAS_DRIVING_LICENCE'; readonly licenceClass: DrivingLicenceClass }
  | { readonly code: 'HAS_CERTIFICATE'; readonly certificate: CertificateKind }
  | { readonly code: 'HAS_SKILL'; readonly skill: SkillId }
  | { readonly code: 'WANTS_OCCUPATION'; readonly occupation: SlotFacts['occupation'] }
  | { readonly code: 'LEVEL_IN'; readonly skill: LanguageSkill }
  | { readonly code: 'HOW_FAR' }
  | { readonly code: 'CAN_DRIVE_TO_WORK' };

/** A question with what its answers would change. */
export interface RankedQuestion {
  readonly question: Question;
  /** Slots of the three best that differ between the answers: 1-3. */
  readonly changesInTop: number;
  /** Slots the most opening answer opens, over today. */
  readonly opens: number;
}

interface Candidate {
  readonly question: Question;
  /** The person as they would be known after each possible answer. */
  readonly answers: readonly ParticipantFacts[];
}

const topSize = 3;
const mostCandidates = 24;

/**
 * The questions worth asking a participant next, best first: each unknown is answered both ways, and only those that
 * change a top three are kept. Empty when nothing that can be asked would change anything.
 */
export function nextQuestions(input: MatchInput, id: ParticipantId): readonly RankedQuestion[] {
  const weights = weightsOn(input.weights, input.on);
  const person = input.participants.find((participant) => participant.id === id);
  if (!weights || !person) return [];
  const candidates = candidatesFor(person, input).slice(0, mostCandidates);
  const people = [person, ...candidates.flatMap(({ answers }) => answers)];
  const [now, ...tops] = topSlots({ ...input, people }, weights, topSize);
  let next = 0;
  const ranked = candidates.map(({ question, answers }) => {
    const results = tops.slice(next, next + answers.length);
    next += answers.length;
    return rank(question, now?.allowed ?? 0, results);
  });
  return ranked
    .filter(({ changesInTop }) => changesInTop > 0)
    .sort((a, b) => b.changesInTop - a.changesInTop || b.opens - a.opens);
}

function rank(question: Question, allowedNow: number, results: readonly TopSlots[]): RankedQuestion {
  const [first, ...rest] = results;
  const changes = rest.map(({ best }) => differing(first?.best ?? [], best));
  const opens = results.map(({ allowed }) => allowed - allowedNow);
  return { question, changesInTop: Math.max(0, ...changes), opens: Math.max(0, ...opens) };
}

const differing = (a: readonly SlotId[], b: readonly SlotId[]): number =>
  Math.max(a.filter((slot) => !b.includes(slot)).length, b.filter((slot) => !a.includes(slot)).length);

function candidatesFor(person: ParticipantFacts, input: MatchInput): readonly Candidate[] {
  return [
    ...hours(person, input.slots),
    ...levels(person, input),
    ...travel(person),
    ...licences(person, input.slots),
    ...certificates(person, input),
    ...wishes(person, input),
    ...skills(person, input),
  ];
}

const days = [1, 2, 3, 4, 5, 6, 7] as const;
const everyDay = (from: number, to: number, only: readonly WeekBlock['weekday'][] = days): readonly WeekBlock[] =>
  only.map((weekday) => ({ weekday, fromMinute: from, toMinute: to }));

const usualDay = everyDay(8 * 60, 16 * 60, [1, 2, 3, 4, 5]);

/** Hours beyond what the person has said, where there are shifts in them. */
function hours(person: ParticipantFacts, slots: readonly SlotFacts[]): readonly Candidate[] {
  const known = person.availability ?? usualDay;
  const shifts = slots.flatMap(({ shifts: own }) => own ?? []);
  const earliest = Math.min(...shifts.map(({ fromMinute }) => fromMinute));
  const wider = (blocks: readonly WeekBlock[]): readonly ParticipantFacts[] => [
    { ...person, availability: known },
    { ...person, availability: [...known, ...blocks] },
  ];
  const starts = Math.min(...known.map(({ fromMinute }) => fromMinute));
  return [
    ...(earliest < starts
      ? [
          candidate(
            { code: 'CAN_START_EARLY', fromMinute: earliest },
            wider(everyDay(earliest, starts, [1, 2, 3, 4, 5])),
          ),
        ]
      : []),
    ...(shifts.some(({ toMinute }) => toMinute > 18 * 60)
      ? [candidate({ code: 'CAN_WORK_EVENINGS' }, wider(everyDay(15 * 60, 23 * 60, [1, 2, 3, 4, 5])))]
      : []),
    ...(shifts.some(({ weekday }) => weekday > 5)
      ? [candidate({ code: 'CAN_WORK_WEEKENDS' }, wider(everyDay(7 * 60, 20 * 60, [6, 7])))]
      : []),
  ];
}

const candidate = (question: Question, answers: readonly ParticipantFacts[]): Candidate => ({ question, answers });

/** Levels tried for a skill nobody has assessed. */
const triedLevels: readonly CefrLevel[] = ['A1', 'A2', 'B1'];

function levels(person: ParticipantFacts, { on }: MatchInput): readonly Candidate[] {
  const known = new Set((person.norwegian ?? []).map(({ skill }) => skill));
  return languageSkills
    .filter((skill) => !known.has(skill))
    .map((skill) =>
      candidate(
        { code: 'LEVEL_IN', skill },
        triedLevels.map((level): ParticipantFacts => {
          const result: LanguageResult = { skill, level, source: 'SCHOOL', takenOn: on };
          return { ...person, norwegian: [...(person.norwegian ?? []), result] };
        }),
      ),
    );
}

function travel(person: ParticipantFacts): readonly Candidate[] {
  const far = candidate({ code: 'HOW_FAR' }, [
    { ...person, maxCommuteMinutes: 30 },
    { ...person, maxCommuteMinutes: 75 },
  ]);
  const drives = candidate({ code: 'CAN_DRIVE_TO_WORK' }, [
    { ...person, travelMode: 'PUBLIC_TRANSPORT' },
    { ...person, travelMode: 'CAR' },
  ]);
  return [
    ...(person.maxCommuteMinutes === undefined ? [far] : []),
    ...(person.travelMode === undefined ? [drives] : []),
  ];
}

function licences(person: ParticipantFacts, slots: readonly SlotFacts[]): readonly Candidate[] {
  if (person.drivingLicences !== undefined) return [];
  const asked = slots.flatMap(({ requirements }) =>
    (requirements ?? []).flatMap((paper) => (paper.kind === 'DRIVING_LICENCE' ? [paper.licenceClass] : [])),
  );
  return [...new Set(asked)].map((licenceClass) =>
    candidate({ code: 'HAS_DRIVING_LICENCE', licenceClass }, [
      { ...person, drivingLicences: [] },
      { ...person, drivingLicences: [licenceClass] },
    ]),
  );
}

function certificates(person: ParticipantFacts, { slots, on }: MatchInput): readonly Candidate[] {
  if (person.certificates !== undefined) return [];
  const asked = slots.flatMap(({ requirements }) =>
    (requirements ?? []).flatMap(({ kind }) => (kind === 'DRIVING_LICENCE' ? [] : [kind])),
  );
  return [...new Set(asked)].map((certificate) =>
    candidate({ code: 'HAS_CERTIFICATE', certificate }, [
      { ...person, certificates: [] },
      { ...person, certificates: [{ kind: certificate, issuedOn: on }] },
    ]),
  );
}

/** Occupations there are most slots in, asked about when no wish is known. */
const askedOccupations = 5;

function wishes(person: ParticipantFacts, { slots }: MatchInput): readonly Candidate[] {
  if (person.wishes !== undefined) return [];
  return mostCommon(
    slots.map(({ occupation }) => occupation),
    askedOccupations,
  ).map((occupation) =>
    candidate({ code: 'WANTS_OCCUPATION', occupation }, [
      { ...person, refusedOccupations: [...(person.refusedOccupations ?? []), occupation] },
      { ...person, wishes: [{ occupation, rank: 1 }] },
    ]),
  );
}

const askedSkills = 6;

/** The skills most slots need and the person has not named. */
function skills(person: ParticipantFacts, { slots, taxonomy }: MatchInput): readonly Candidate[] {
  const named = new Set((person.skills ?? []).map(({ skill }) => skill));
  const needed = slots.flatMap((slot) =>
    slotSkills(slot, taxonomy).skills.flatMap(({ skill, essential }) =>
      essential && !named.has(skill) ? [skill] : [],
    ),
  );
  return mostCommon(needed, askedSkills).map((skill) =>
    candidate({ code: 'HAS_SKILL', skill }, [
      { ...person, skills: person.skills ?? [] },
      { ...person, skills: [...(person.skills ?? []), { skill, evidence: 'CLAIMED' }] },
    ]),
  );
}

function mostCommon<Key extends string>(keys: readonly Key[], most: number): readonly Key[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
}
