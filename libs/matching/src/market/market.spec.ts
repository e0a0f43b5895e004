import * as fc from 'fast-check';
import { buildGeography, type GeographySource } from '@fotfeste/geography';
import { buildTaxonomy, starterSource } from '@fotfeste/occupation';
import { solveAssignment } from '../assignment/index.js';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import { judgePair, rulesOn, standardRules } from '../rules/index.js';
import { describeScore } from '../score/describe-score.js';
import { standardWeights } from '../score/weights.js';
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
import { findCandidates } from './candidate-graph.js';
import { Market } from './market.js';
import { settle } from './settle.js';

const taxonomy = buildTaxonomy(starterSource());
const towns = ['3203', '3201', '3301'].map(municipality);
const map: GeographySource = {
  municipalities: towns.map((number, i) => ({ number, names: [number], latitude: 59.8 + i * 0.15, longitude: 10.4 })),
  postcodes: [],
};
const geography = buildGeography(map);
const rules = rulesOn(standardRules, today);
const weights = standardWeights[0]!;
const codes = [...taxonomy.occupations.keys()];
const skills = [...taxonomy.skills.keys()];

const someone = fc.record({
  town: fc.nat(2),
  level: fc.constantFrom('A0', 'A1', 'A2', 'B1', 'B2' as const),
  worked: fc.nat(codes.length - 1),
  wish: fc.nat(codes.length - 1),
  skill: fc.nat(skills.length - 1),
  limit: fc.constantFrom(20, 45, 90),
  school: fc.boolean(),
  declined: fc.boolean(),
});
const somewhere = fc.record({
  town: fc.nat(2),
  code: fc.nat(codes.length - 1),
  places: fc.integer({ min: 0, max: 2 }),
  floor: fc.constantFrom(undefined, 'A2' as const, 'B1' as const),
  job: fc.boolean(),
});

type Someone = (typeof someone extends fc.Arbitrary<infer T> ? T : never) & object;
type Somewhere = (typeof somewhere extends fc.Arbitrary<infer T> ? T : never) & object;

const personOf = (facts: Someone, i: number): ParticipantFacts =>
  aParticipant({
    id: participantId(`p${i}`),
    municipality: towns[facts.town]!,
    homePostcode: undefined,
    norwegian: norwegianAt(facts.level),
    workHistory: [{ occupation: codes[facts.worked]!, years: 2 }],
    wishes: [{ occupation: codes[facts.wish]!, rank: 1 }],
    skills: [{ skill: skills[facts.skill]!, evidence: 'SHOWN' }],
    maxCommuteMinutes: facts.limit,
    schoolBlocks: facts.school ? weekdays(8, 12) : [],
    declinedSlots: facts.declined ? [slotId('s0')] : [],
  });
const placeOf = (facts: Somewhere, i: number): SlotFacts =>
  aSlot({
    id: slotId(`s${i}`),
    municipality: towns[facts.town]!,
    postcode: undefined,
    occupation: codes[facts.code]!,
    kind: facts.job ? 'JOB' : 'INTERNSHIP',
    capacity: [{ from: today, places: facts.places }],
    tasks: facts.floor && [
      {
        id: 't',
        title: 'T',
        language: { SPEAKING: 'A2' },
        safetyFloor: { need: { SPEAKING: facts.floor }, reason: 'x' },
      },
    ],
  });
const marketOf = (people: readonly Someone[], places: readonly Somewhere[]): Market =>
  new Market({
    participants: people.map(personOf),
    slots: places.map(placeOf),
    taxonomy,
    geography,
    rules,
    weights,
    on: today,
  });

const sides = [
  fc.array(someone, { minLength: 1, maxLength: 8 }),
  fc.array(somewhere, { minLength: 1, maxLength: 10 }),
] as const;

describe('the market', () => {
  it('scores every pair as the explanation does, and lets nobody have what a rule forbids', () => {
    fc.assert(
      fc.property(...sides, (people, places) => {
        const market = marketOf(people, places);
        const { participants, slots } = market.parts;
        return participants.every((participant, p) => {
          let agrees = true;
          market.visitAllowed(p, (s, score) => {
            const pair = {
              participant,
              slot: slots[s]!,
              journey: market.journeyOf(p, s),
              taxonomy,
              weights,
              on: today,
            };
            agrees &&= describeScore(pair).score === score && judgePair(rules, pair).verdict !== 'NOT_ALLOWED';
          });
          return agrees;
        });
      }),
      { numRuns: 60 },
    );
  });

  it('finds every allowed slot within the limit, at any level of Norwegian', () => {
    fc.assert(
      fc.property(...sides, (people, places) => {
        const market = marketOf(people, places);
        const { participants, slots } = market.parts;
        return participants.every((participant, p) => {
          const found = new Set<number>();
          market.visitAllowed(p, (s) => found.add(s));
          return slots.every((slot, s) => {
            const journey = market.journeyOf(p, s);
            const near = (journey?.minutes ?? 0) <= (participant.maxCommuteMinutes ?? 60);
            const allowed = judgePair(rules, { participant, slot, journey, on: today }).verdict !== 'NOT_ALLOWED';
            return !(near && allowed) || found.has(s);
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('candidates', () => {
  const people = Array.from({ length: 120 }, (_, i): Someone => ({
    town: 0,
    level: (['A0', 'A1', 'A2', 'B1', 'B2'] as const)[i % 5]!,
    worked: (i * 13) % codes.length,
    wish: (i * 7) % codes.length,
    skill: (i * 11) % skills.length,
    limit: 45,
    school: i % 3 === 0,
    declined: false,
  }));
  const places = Array.from({ length: 100 }, (_, i): Somewhere => ({
    town: 0,
    code: (i * 5) % codes.length,
    places: 1,
    floor: undefined,
    job: i % 4 === 0,
  }));
  const market = marketOf(people, places);
  const totalWith = (keep: number): number => {
    const graph = findCandidates(market, keep);
    return solveAssignment({ participants: 120, slots: 100, capacity: market.capacity, ...graph }).total;
  };

  it('of each side lose next to nothing of the optimum over all pairs', () => {
    const full = totalWith(120);
    expect(totalWith(50) / full).toBeGreaterThanOrEqual(0.9998);
  });

  it('that were too few are completed by the prices until the optimum over all pairs is proven', () => {
    const settled = settle(market, [], { keep: 2, rounds: 50, addedPerRound: 5 });
    expect(settled.provenOverAll).toBe(true);
    expect(settled.solution.total).toBe(totalWith(120));
  });

  it('keep something for everybody who may have anything', () => {
    const graph = findCandidates(market, 1);
    people.forEach((_, p) => expect(graph.ptr[p + 1]! - graph.ptr[p]!).toBeGreaterThan(0));
  });

  it('spread over identical slots', () => {
    const same = marketOf(
      Array.from({ length: 60 }, () => people[0]!),
      Array.from({ length: 60 }, () => places[0]!),
    );
    const graph = findCandidates(same, 5);
    expect(new Set(graph.slot).size).toBe(60);
  });
});

describe('an occupation nobody has heard of', () => {
  it('is matched on what is left', () => {
    const market = new Market({
      participants: [
        aParticipant({
          workHistory: [{ occupation: occupation('0000') }],
          skills: [{ skill: skill('?'), evidence: 'CLAIMED' }],
        }),
      ],
      slots: [aSlot({ occupation: occupation('0000') })],
      taxonomy,
      geography,
      rules,
      weights,
      on: today,
    });
    let score = 0;
    market.visitAllowed(0, (_, found) => (score = found));
    expect(score).toBeGreaterThan(0);
  });
});
