import * as fc from 'fast-check';
import { localDate } from '@fotfeste/kernel';
import { buildGeography } from '@fotfeste/geography';
import { buildTaxonomy, starterSource } from '@fotfeste/occupation';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import { matchCaseload, openRun, standardRules, standardWeights, type MatchInput, type MatchRun } from '../index.js';
import {
  aParticipant,
  aSlot,
  municipality,
  norwegianAt,
  occupation,
  participantId,
  skill,
  slotId,
  today,
  weekdays,
} from '../testing/index.js';

const taxonomy = buildTaxonomy(starterSource());
const geography = buildGeography({
  municipalities: [
    { number: municipality('3203'), names: ['Asker'], latitude: 59.8331, longitude: 10.4392 },
    { number: municipality('4601'), names: ['Bergen'], latitude: 60.3913, longitude: 5.3221 },
  ],
  postcodes: [
    { postcode: '1383', municipality: municipality('3203'), latitude: 59.8331, longitude: 10.4392 },
    { postcode: '1384', municipality: municipality('3203'), latitude: 59.85, longitude: 10.46 },
  ],
});

const anInput = (overrides: Partial<MatchInput> = {}): MatchInput => ({
  participants: [aParticipant()],
  slots: [aSlot()],
  taxonomy,
  geography,
  rules: standardRules,
  weights: standardWeights,
  on: today,
  ...overrides,
});

function run(overrides: Partial<MatchInput> = {}): MatchRun {
  const result = matchCaseload(anInput(overrides));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const problems = (overrides: Partial<MatchInput>): readonly string[] => {
  const result = matchCaseload(anInput(overrides));
  return result.ok ? [] : result.refusal.problems.map(({ code }) => code);
};

const people = (count: number, overrides: (index: number) => Partial<ParticipantFacts> = () => ({})) =>
  Array.from({ length: count }, (_, i) =>
    aParticipant({ id: participantId(`p${String(i).padStart(3, '0')}`), ...overrides(i) }),
  );
const places = (count: number, overrides: (index: number) => Partial<SlotFacts> = () => ({})) =>
  Array.from({ length: count }, (_, i) => aSlot({ id: slotId(`s${String(i).padStart(3, '0')}`), ...overrides(i) }));

const codes = ['9112', '9412', '5120', '5311', '4321', '5223', '5329', '7131', '8153', '9334'].map(occupation);
const levels = ['A0', 'A1', 'A2', 'B1', 'B2'] as const;
const aMixedCaseload = (count: number, slots: number): Partial<MatchInput> => ({
  participants: people(count, (i) => ({
    norwegian: norwegianAt(levels[i % 5] ?? 'A1'),
    wishes: [{ occupation: codes[(i * 7) % 10] ?? codes[0]!, rank: 1 }],
    workHistory: [{ occupation: codes[(i * 3) % 10] ?? codes[0]!, years: i % 4 }],
    skills: [{ skill: skill(i % 2 ? 'clean-floors' : 'cook-hot-food'), evidence: 'CLAIMED' }],
  })),
  slots: places(slots, (i) => ({
    occupation: codes[i % 10] ?? codes[0]!,
    capacity: [{ from: today, places: 1 }],
    languageBuddy: i % 2 === 0,
  })),
});

describe('a run', () => {
  it('gives every assigned person a slot within its places, and proves that no better assignment exists', () => {
    const result = run(aMixedCaseload(60, 40));
    expect(result.totals).toMatchObject({ assigned: 40, places: 40, gap: 0 });
    expect(result.provenOverAll).toBe(true);
    for (const slot of result.slots) expect(slot.assigned.length).toBeLessThanOrEqual(slot.places);
  });

  it('is worth at least as much as the best pair first, or whoever came first', () => {
    const { totals } = run(aMixedCaseload(60, 30));
    expect(totals.optimum).toBeGreaterThanOrEqual(totals.greedy);
    expect(totals.optimum).toBeGreaterThan(totals.firstCome);
  });

  it('says the same to the byte, whatever order the input comes in', () => {
    const { participants = [], slots = [] } = aMixedCaseload(40, 30);
    const forwards = run({ participants, slots });
    const backwards = run({ participants: [...participants].reverse(), slots: [...slots].reverse() });
    expect(JSON.stringify(backwards)).toBe(JSON.stringify(forwards));
  });

  it('can be read one person at a time, with the same answers', () => {
    const input = anInput(aMixedCaseload(20, 10));
    const opened = openRun(input);
    const whole = matchCaseload(input);
    expect(opened.ok && whole.ok && JSON.stringify([...opened.value.outcomes()])).toBe(
      whole.ok && JSON.stringify(whole.value.participants),
    );
  });

  it('shows components that sum to the score, prices and runners-up with every suggestion', () => {
    const result = run(aMixedCaseload(40, 20));
    const suggestions = result.participants.flatMap((outcome) => outcome.suggestions);
    expect(suggestions.length).toBeGreaterThan(100);
    for (const { components, score, runnerUpSlot, runnerUpParticipant, price } of suggestions) {
      expect(components.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      expect(components.every(({ points, max }) => points >= 0 && points <= max)).toBe(true);
      expect(runnerUpSlot).toBeDefined();
      expect(runnerUpParticipant).toBeDefined();
      expect(price).toBeGreaterThanOrEqual(0);
    }
  });

  it('ranks by score and keeps the assigned slot among the five', () => {
    for (const { assigned, suggestions } of run(aMixedCaseload(50, 25)).participants) {
      const scores = suggestions.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      if (assigned) expect(suggestions.map(({ slot }) => slot)).toContain(assigned);
    }
  });

  it('gives reasons that follow from counted points', () => {
    const cleaner = aParticipant({
      wishes: [{ occupation: occupation('9112'), rank: 1 }],
      workHistory: [{ occupation: occupation('9112'), years: 3 }],
    });
    const [outcome] = run({ participants: [cleaner] }).participants;
    const said = outcome?.suggestions[0]?.reasons.map(({ code }) => code);
    expect(said).toHaveLength(3);
    expect(said).toEqual(expect.arrayContaining(['WISHED_OCCUPATION', 'WORKED_IN_OCCUPATION']));
  });
});

describe('people without a slot', () => {
  it('are told how many slots each rule closed', () => {
    const far = places(3, () => ({ municipality: municipality('4601'), postcode: undefined }));
    const full = places(2, (i) => ({ id: slotId(`full${i}`), capacity: [] }));
    const [outcome] = run({ slots: [...far, ...full] }).participants;
    expect(outcome?.leftOut).toMatchObject({
      allowedSlots: 0,
      allSlots: 5,
      bindingRules: [
        { code: 'COMMUTE_TOO_LONG', slots: 3, only: 3 },
        { code: 'NO_FREE_PLACE', slots: 2, only: 2 },
      ],
    });
  });

  it('are told when all they may have was worth more to others', () => {
    const result = run({
      participants: people(3, (i) => ({ wishes: [{ occupation: occupation('9112'), rank: i + 1 }] })),
      slots: places(1, () => ({ capacity: [{ from: today, places: 1 }] })),
    });
    const left = result.participants.filter(({ assigned }) => !assigned);
    expect(left).toHaveLength(2);
    expect(left[0]?.leftOut?.reasons[0]).toMatchObject({ code: 'OTHERS_NEEDED_THEM_MORE', params: { slots: 1 } });
    expect(result.slots[0]?.price).toBeGreaterThan(0);
  });
});

describe('pins and vetoes', () => {
  const pair = { participant: participantId('p000'), slot: slotId('s000') };
  const many = { participants: people(3), slots: places(2) };

  it('are kept, and the rest is solved around them', () => {
    const result = run({ ...many, pins: [pair] });
    expect(result.participants[0]?.assigned).toBe('s000');
    expect(result.participants[0]?.suggestions.find(({ assigned }) => assigned)?.pinned).toBe(true);
    const vetoed = run({ ...many, vetoes: [pair] });
    expect(vetoed.participants[0]?.suggestions.map(({ slot }) => slot)).toEqual(['s001']);
  });

  it.each<[string, Partial<MatchInput>]>([
    ['PIN_OF_UNKNOWN_PARTICIPANT', { pins: [{ ...pair, participant: participantId('nobody') }] }],
    ['PIN_OF_UNKNOWN_SLOT', { pins: [{ ...pair, slot: slotId('nowhere') }] }],
    ['PIN_IS_VETOED', { pins: [pair], vetoes: [pair] }],
    ['PINNED_TWICE', { pins: [pair, { ...pair, slot: slotId('s001') }] }],
    ['PIN_EXCEEDS_PLACES', { pins: people(3).map(({ id }) => ({ participant: id, slot: pair.slot })) }],
    ['VETO_OF_UNKNOWN_SLOT', { vetoes: [{ ...pair, slot: slotId('nowhere') }] }],
  ])('that contradict something are refused by name: %s', (code, decided) => {
    expect(problems({ ...many, ...decided })).toEqual([code]);
  });

  it('do not go against a hard rule, or to people a run may not touch', () => {
    const refused = people(1, () => ({ refusedOccupations: [occupation('9112')] }));
    expect(problems({ participants: refused, slots: places(1), pins: [pair] })).toEqual(['PIN_AGAINST_RULE']);
    const shielded = people(1, () => ({ protection: 'CONFIDENTIAL' }));
    expect(problems({ participants: shielded, slots: places(1), pins: [pair] })).toEqual(['PIN_OF_PERSON_OUTSIDE_RUN']);
  });
});

describe('odd input', () => {
  it('is an empty run when there is nobody, or nothing', () => {
    expect(run({ participants: [] }).totals).toMatchObject({ participants: 0, assigned: 0, optimum: 0 });
    const nothing = run({ slots: [] });
    expect(nothing.participants[0]?.leftOut).toMatchObject({ allowedSlots: 0, allSlots: 0, bindingRules: [] });
  });

  it('is refused by name when ids repeat or no rules or weights are in force', () => {
    expect(problems({ participants: [aParticipant(), aParticipant()] })).toEqual(['DUPLICATE_PARTICIPANT']);
    expect(problems({ slots: [aSlot(), aSlot()] })).toEqual(['DUPLICATE_SLOT']);
    expect(problems({ on: localDate('2019-01-01') })).toEqual(['NO_RULES_FOR_DATE', 'NO_WEIGHTS_FOR_DATE']);
    const [first] = standardWeights;
    expect(problems({ weights: [{ ...first!, points: { ...first!.points, WISH: 1 } }] })).toEqual([
      'WEIGHTS_DO_NOT_SUM',
    ]);
  });

  it('of identical people and slots fills every place', () => {
    const { totals, provenOverAll } = run({
      participants: people(150),
      slots: places(150, () => ({ capacity: [{ from: today, places: 1 }] })),
    });
    expect(totals.assigned).toBe(150);
    expect(provenOverAll).toBe(true);
  });

  it('of a person with no facts, and of skills the taxonomy does not know, is matched and noted', () => {
    const stranger: ParticipantFacts = { id: participantId('stranger'), municipality: municipality('3203') };
    const odd = aSlot({ skills: [{ skill: skill('underwater-basket-weaving'), essential: true }] });
    const result = run({ participants: [stranger], slots: [odd] });
    expect(result.participants[0]?.assigned).toBe('slot-1');
    expect(result.notes).toContainEqual({ code: 'UNKNOWN_SKILL', skill: 'underwater-basket-weaving', uses: 1 });
    expect(result.participants[0]?.suggestions[0]?.certainty).toBeLessThan(40);
  });

  it('of 10 000 slots of one employer ends, with as many suggestions as ever', () => {
    const result = run({
      participants: people(20),
      slots: places(10_000),
      search: { keep: 50, rounds: 1, addedPerRound: 5 },
    });
    expect(result.totals).toMatchObject({ slots: 10_000, assigned: 20, gap: 0 });
    for (const { suggestions } of result.participants) expect(suggestions).toHaveLength(5);
  });

  it('of people nobody has tested has places for them all, and says that their Norwegian is not known', () => {
    const result = run({ participants: people(10, () => ({ norwegian: undefined })), slots: places(5) });
    expect(result.totals.assigned).toBe(10);
    for (const { suggestions } of result.participants) {
      const language = suggestions[0]?.components.find(({ code }) => code === 'LANGUAGE_NOW');
      expect(language).toMatchObject({ certainty: 0 });
    }
  });
});

describe('people a run may not touch', () => {
  it('are listed for their handlers, and nothing else is said or counted', () => {
    const [shielded, other] = people(2, (i) => (i === 0 ? { protection: 'STRICTLY_CONFIDENTIAL' } : {}));
    const result = run({ participants: [shielded!, other!] });
    expect(result.handledByPerson).toEqual(['p000']);
    expect(result.totals.participants).toBe(1);
    expect(JSON.stringify({ ...result, handledByPerson: [] })).not.toContain('p000');
  });
});

describe('what never counts', () => {
  const scoresOf = (person: Partial<ParticipantFacts>): string => {
    const { participants } = run({ participants: [aParticipant(person)], slots: aMixedCaseload(1, 10).slots });
    return JSON.stringify(participants[0]?.suggestions.map(({ slot, score, rank }) => ({ slot, score, rank })));
  };

  it('is anything but the listed facts: age, childcare, needs, other languages and own staff status leave scores alone', () => {
    const person = fc.record({
      birthDate: fc.integer({ min: 1962, max: 2007 }).map((year) => localDate(`${year}-05-17`)),
      childcareHours: fc.constantFrom(undefined, weekdays(8, 16), weekdays(9, 14)),
      adaptations: fc.constantFrom(undefined, ['NO_HEIGHTS'] as const, ['NO_COLD', 'REGULAR_BREAKS'] as const),
      otherLanguages: fc.constantFrom(undefined, [{ language: 'ukr' }], [{ language: 'ara' }, { language: 'tir' }]),
      schooling: fc.constantFrom(undefined, 'NONE' as const, 'HIGHER' as const),
      protection: fc.constantFrom(undefined, 'NONE' as const),
      programme: fc.constantFrom(undefined, {
        regime: 'INTEG_2021' as const,
        startsOn: localDate('2026-01-01'),
        endGoal: 'HIGHER_EDUCATION' as const,
      }),
    });
    const plain = scoresOf({});
    fc.assert(
      fc.property(person, (swapped) => scoresOf(swapped) === plain),
      { numRuns: 25 },
    );
  });

  it('has no field to come in by', () => {
    const forbidden = [
      'sex',
      'gender',
      'origin',
      'country',
      'citizenship',
      'religion',
      'name',
      'family',
      'children',
      'diagnosis',
    ];
    type Forbidden = Extract<
      keyof ParticipantFacts,
      'sex' | 'gender' | 'origin' | 'country' | 'religion' | 'name' | 'family'
    >;
    const none: [Forbidden] extends [never] ? true : false = true;
    expect(none).toBe(true);
    expect(forbidden.filter((field) => field in aParticipant())).toEqual([]);
  });
});
