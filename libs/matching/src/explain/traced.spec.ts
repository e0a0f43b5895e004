import { demoPopulation, demoPostcodes, starterMunicipalities } from '@fotfeste/demo';
import { buildGeography } from '@fotfeste/geography';
import { localDate } from '@fotfeste/kernel';
import { buildTaxonomy, starterSource } from '@fotfeste/occupation';
import { firstPeriod } from '../capacity.js';
import type { ParticipantFacts, SlotFacts, WeekBlock } from '../facts.js';
import {
  audiences,
  matchCaseload,
  namingFrom,
  renderReason,
  standardRules,
  standardWeights,
  type Reason,
  type Suggestion,
} from '../index.js';
import type { Fact } from '../rules/index.js';
import { participantId, slotId } from '../testing/index.js';
import { hoursIn } from '../week.js';

const on = localDate('2026-11-23');
const taxonomy = buildTaxonomy(starterSource());
const population = demoPopulation({ seed: 7, today: on, historyYears: 0 });
const participants = population.participants.map(({ facts }, i): ParticipantFacts => ({
  ...facts,
  id: participantId(`p${i}`),
}));
const slots = population.slots.map(({ facts }, i): SlotFacts => ({ ...facts, id: slotId(`s${i}`) }));
const run = matchCaseload({
  participants,
  slots,
  taxonomy,
  geography: buildGeography({ municipalities: starterMunicipalities, postcodes: demoPostcodes }),
  rules: standardRules,
  weights: standardWeights,
  on,
});
if (!run.ok) throw new Error(JSON.stringify(run.refusal));

interface Told {
  readonly person: ParticipantFacts;
  readonly slot: SlotFacts;
  readonly suggestion: Suggestion;
}
const personOf = new Map(participants.map((person) => [person.id, person]));
const slotOf = new Map(slots.map((slot) => [slot.id, slot]));
const told: readonly Told[] = run.value.participants.flatMap((outcome) =>
  outcome.suggestions.map((suggestion) => ({
    person: personOf.get(outcome.participant)!,
    slot: slotOf.get(suggestion.slot)!,
    suggestion,
  })),
);

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Whether `1 08:00-15:00` and so on all lie within some blocks. */
function liesWithin(text: string, blocks: readonly WeekBlock[]): boolean {
  const [...said] = text.matchAll(/(\d) (\d\d:\d\d)-(\d\d:\d\d)/g);
  return (
    said.length > 0 &&
    said.every(([, weekday, from, to]) =>
      blocks.some(
        (block) =>
          String(block.weekday) === weekday && clock(block.fromMinute) <= from! && clock(block.toMinute) >= to!,
      ),
    )
  );
}

const isWeek = ({ value }: Fact, blocks: readonly WeekBlock[] | undefined, shifts: readonly WeekBlock[]): boolean =>
  blocks !== undefined &&
  (typeof value === 'number'
    ? value <= Math.max(hoursIn(blocks), hoursIn(shifts))
    : liesWithin(String(value), [...blocks, ...shifts]));

const usedBy = (code: SlotFacts['occupation']): readonly string[] => {
  const known = taxonomy.occupations.get(code);
  return known ? [...known.essential, ...known.optional, ...known.tasks.map(({ id }) => id)] : [];
};

type Tracer = (fact: Fact, told: Told) => boolean;

const talkOf = (tasks: readonly { readonly talkMinutesPerDay?: number }[] | undefined): number =>
  (tasks ?? []).reduce((sum, { talkMinutesPerDay }) => sum + (talkMinutesPerDay ?? 0), 0);

const personTracers: ReadonlyMap<string, Tracer> = new Map<string, Tracer>([
  [
    'participant.norwegian',
    ({ value }, { person }) => (person.norwegian ?? []).some(({ skill, level }) => `${skill} ${level}` === value),
  ],
  ['participant.skills', ({ value }, { person }) => (person.skills ?? []).some(({ skill }) => skill === value)],
  [
    'participant.workHistory',
    ({ value }, { person }) =>
      (person.workHistory ?? []).some(
        ({ occupation }) => occupation === value || usedBy(occupation).includes(String(value)),
      ),
  ],
  [
    'participant.wishes',
    ({ value }, { person }) =>
      (person.wishes ?? []).some(({ occupation, rank }) => occupation === value || rank === value),
  ],
  ['participant.availability', (fact, { person, slot }) => isWeek(fact, person.availability, slot.shifts ?? [])],
  ['participant.schoolBlocks', (fact, { person, slot }) => isWeek(fact, person.schoolBlocks, slot.shifts ?? [])],
  ['participant.childcareHours', (fact, { person, slot }) => isWeek(fact, person.childcareHours, slot.shifts ?? [])],
  [
    'participant.birthDate',
    ({ value }, { person: { birthDate } }) =>
      birthDate !== undefined && Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) - Number(value) <= 1,
  ],
]);

const slotTracers: ReadonlyMap<string, Tracer> = new Map<string, Tracer>([
  [
    'slot.shifts',
    ({ value }, { slot: { shifts = [] } }) =>
      typeof value === 'number' ? value === hoursIn(shifts) : liesWithin(String(value), shifts),
  ],
  [
    'slot.skills',
    ({ value }, { slot }) =>
      [
        ...(slot.skills ?? []).map(({ skill }) => skill),
        ...(slot.tasks ?? []).flatMap(({ skills }) => skills ?? []),
      ].some((skill) => skill === value),
  ],
  [
    'slot.tasks',
    ({ value }, { slot: { tasks = [] } }) =>
      typeof value === 'number'
        ? value === talkOf(tasks)
        : String(value)
            .split(' ')
            .some((word) => tasks.some(({ id }) => id === word)),
  ],
  [
    'slot.occupation',
    ({ value }, { slot: { occupation } }) =>
      value === occupation ||
      usedBy(occupation).includes(String(value)) ||
      value === talkOf(taxonomy.occupations.get(occupation)?.tasks),
  ],
  ['slot.mayBecome', ({ value }, { slot: { mayBecome } }) => mayBecome?.kind === value || mayBecome?.percent === value],
  [
    'slot.capacity',
    ({ value }, { slot }) =>
      value === firstPeriod(slot, on)?.from || JSON.stringify(slot.capacity).includes(String(value)),
  ],
  ['run.date', ({ value }) => value === on],
  [
    'journey.minutes',
    ({ value }, { suggestion: { journey } }) => journey?.minutes === value || journey?.bestCaseMinutes === value,
  ],
]);

/** Whether a fact is in what is stored: read from the field it names, and nothing else. */
function isStored(fact: Fact, of: Told): boolean {
  const tracer = personTracers.get(fact.name) ?? slotTracers.get(fact.name);
  if (tracer) return tracer(fact, of);
  const field = JSON.stringify(fieldOf(fact.name, of.person, of.slot));
  return String(fact.value)
    .split(' ')
    .every((word) => field.includes(word));
}

function fieldOf(name: Fact['name'], person: ParticipantFacts, slot: SlotFacts): unknown {
  const [side, field = ''] = name.split('.');
  const found = Object.entries(side === 'participant' ? person : slot).find(([key]) => key === field);
  return found?.[1] ?? null;
}

/** Values of a sentence that are counted or worded from the table of rules, not read from a fact. */
const fromTable = new Set([
  'source',
  'change',
  'unverified',
  'count',
  'of',
  'years',
  'estimate',
  'to',
  'steps',
  'need',
  'price',
  'components',
  'facts',
]);

/** What a value of a sentence may be read from: the facts of its reason, and what a change asks for. */
function isSupported(name: string, value: unknown, reason: Reason, of: Told): boolean {
  if (fromTable.has(name)) return true;
  const stored = JSON.stringify([of.person, of.slot, of.suggestion.journey, reason.facts]);
  const usual = usedBy(of.slot.occupation);
  return String(value)
    .split(' ')
    .every(
      (word) =>
        stored.includes(word) ||
        usual.includes(word) ||
        typeof value === 'number' ||
        // Days and levels a change asks for are worded from the rule and the week.
        /^[A-Z0-9_]+$/.test(word),
    );
}

describe('the explanations of a demo-sized run', () => {
  const reasons = told.flatMap((of) =>
    [...of.suggestion.reasons, ...of.suggestion.risks, ...of.suggestion.actions].map((reason) => ({ of, reason })),
  );

  it('are of some size', () => {
    expect(told.length).toBeGreaterThan(2000);
    expect(reasons.length).toBeGreaterThan(10_000);
    expect(new Set(reasons.map(({ reason }) => reason.code)).size).toBeGreaterThan(25);
  });

  it('have components that sum to the score in every suggestion, with a price and runners-up', () => {
    const wrong = told.filter(
      ({ suggestion: { components, score } }) => components.reduce((sum, { points }) => sum + points, 0) !== score,
    );
    expect(wrong).toEqual([]);
    expect(told.filter(({ suggestion: { price } }) => !(price >= 0))).toEqual([]);
    const alone = told.filter(
      ({ suggestion: { runnerUpSlot, runnerUpParticipant } }) => !runnerUpSlot && !runnerUpParticipant,
    );
    expect(alone).toEqual([]);
  });

  it('rest on facts that are stored: every fact of every sentence and component is found where it says it was read', () => {
    const lost = [
      ...reasons.flatMap(({ of, reason }) =>
        reason.facts.filter((fact) => !isStored(fact, of)).map((fact) => [reason.code, fact]),
      ),
      ...told.flatMap((of) =>
        of.suggestion.components.flatMap(({ code, facts }) =>
          facts.filter((fact) => !isStored(fact, of)).map((fact) => [code, fact]),
        ),
      ),
    ];
    expect([...new Set(lost.map((one) => JSON.stringify(one)))].slice(0, 12)).toEqual([]);
  });

  it('have no sentence without a fact but those that say that facts are missing, or what the market says', () => {
    const bare = reasons.filter(
      ({ reason: { kind, code, facts } }) => kind !== 'MARKET' && facts.length === 0 && code !== 'FACTS_MISSING',
    );
    expect([...new Set(bare.map(({ reason }) => reason.code))]).toEqual([]);
  });

  it('say nothing but what is stored: every value in every sentence', () => {
    const unsupported = reasons.flatMap(({ of, reason }) =>
      Object.entries(reason.params)
        .filter(([name, value]) => !isSupported(name, value, reason, of))
        .map(([name, value]) => [reason.code, name, value]),
    );
    expect(unsupported.slice(0, 5)).toEqual([]);
  });

  it('can be said to a consultant without a hole, every one of them', () => {
    const naming = namingFrom(taxonomy, 'nb', slots);
    const silent = reasons.filter(({ reason }) => {
      const said = renderReason(reason, { audience: audiences[0], language: 'nb', naming });
      return said === undefined || /undefined|null|[{}]/.test(said);
    });
    expect([...new Set(silent.map(({ reason }) => reason.code))]).toEqual([]);
  });
});
