import * as fc from 'fast-check';
import type { Commute } from '@fotfeste/geography';
import { buildTaxonomy, starterSource } from '@fotfeste/occupation';
import type { ParticipantFacts, SlotFacts, SlotTask } from '../facts.js';
import { aParticipant, aSlot, norwegianAt, occupation, skill, today, weekdays } from '../testing/index.js';
import {
  arePointsComplete,
  bandOf,
  componentCodes,
  describeScore,
  standardWeights,
  weightsOn,
  type ComponentCode,
} from './index.js';

const taxonomy = buildTaxonomy(starterSource());
const weights = standardWeights[0]!;
const near: Commute = { minutes: 30, bestCaseMinutes: 10, km: 6, basis: 'ESTIMATE', precision: 'POSTCODE' };

const scored = (
  participant: Partial<ParticipantFacts>,
  slot: Partial<SlotFacts> = {},
  journey: Commute | undefined = near,
) =>
  describeScore({ participant: aParticipant(participant), slot: aSlot(slot), journey, taxonomy, weights, on: today });
const points = (code: ComponentCode, ...pair: Parameters<typeof scored>): number =>
  scored(...pair).components.find((component) => component.code === code)?.points ?? -1;

const aTask = (overrides: Partial<SlotTask> = {}): SlotTask => ({
  id: 'talk',
  title: 'Snakke med kunder',
  language: { SPEAKING: 'B1' },
  talkMinutesPerDay: 60,
  ...overrides,
});

describe('the weights', () => {
  it('are whole points that sum to 10 000, in force from a day', () => {
    expect(arePointsComplete(weights)).toBe(true);
    expect(arePointsComplete({ ...weights, points: { ...weights.points, WISH: 1.5 } })).toBe(false);
    expect(weightsOn(standardWeights, today)?.version).toBe('weights-1');
  });

  it('name bands for what screens show', () => {
    expect([9000, 5500, 4000, 100].map((score) => bandOf(score, weights))).toEqual([
      'STRONG',
      'GOOD',
      'POSSIBLE',
      'WEAK',
    ]);
  });
});

describe('a score', () => {
  const level = fc.constantFrom('A0', 'A1', 'A2', 'B1', 'B2', 'C1' as const);
  const code = fc.constantFrom(...[...taxonomy.occupations.keys()]);
  const someone = fc.record(
    {
      norwegian: level.map((known) => norwegianAt(known)),
      skills: fc.array(
        fc.constantFrom(...taxonomy.skills.keys()).map((id) => ({ skill: id, evidence: 'SHOWN' as const })),
        { maxLength: 8 },
      ),
      workHistory: fc.array(fc.record({ occupation: code, years: fc.nat(20) }), { maxLength: 3 }),
      wishes: fc
        .array(code, { maxLength: 3 })
        .map((codes) => codes.map((wish, i) => ({ occupation: wish, rank: i + 1 }))),
      availability: fc.constantFrom(weekdays(7, 12), weekdays(8, 16)),
      schoolBlocks: fc.constantFrom(weekdays(8, 11), []),
      maxCommuteMinutes: fc.integer({ min: 0, max: 120 }),
    },
    { requiredKeys: [] },
  );

  it('is the sum of its components, each between 0 and its most, for anybody and any occupation', () => {
    fc.assert(
      fc.property(someone, code, fc.nat(200), (person, wanted, minutes) => {
        const { score, components, certainty } = scored(person, { occupation: wanted }, { ...near, minutes });
        const sum = components.reduce((total, component) => total + component.points, 0);
        const within = components.every((c) => Number.isInteger(c.points) && c.points >= 0 && c.points <= c.max);
        return (
          sum === score && within && components.length === componentCodes.length && certainty >= 0 && certainty <= 100
        );
      }),
    );
  });

  it('says which facts each component came from', () => {
    const { components } = scored({
      skills: [{ skill: skill('clean-floors'), evidence: 'SHOWN' }],
      workHistory: [{ occupation: occupation('9112'), years: 2 }],
      wishes: [{ occupation: occupation('9112'), rank: 1 }],
    });
    for (const { code: part, facts } of components) expect([part, facts.length > 0]).toEqual([part, true]);
  });
});

describe('an unknown fact', () => {
  const cases: readonly [
    ComponentCode,
    Partial<ParticipantFacts>,
    Partial<ParticipantFacts>,
    Partial<ParticipantFacts>,
  ][] = [
    [
      'EXPERIENCE',
      { workHistory: undefined },
      { workHistory: [] },
      { workHistory: [{ occupation: occupation('9112'), years: 5 }] },
    ],
    [
      'SKILLS',
      { skills: undefined },
      { skills: [], workHistory: [] },
      {
        skills: ['clean-floors', 'clean-surfaces', 'clean-toilets', 'cleaning-chemicals', 'vacuum'].map((id) => ({
          skill: skill(id),
          evidence: 'CLAIMED' as const,
        })),
      },
    ],
    [
      'WISH',
      { wishes: undefined },
      { wishes: [{ occupation: occupation('2512'), rank: 1 }] },
      { wishes: [{ occupation: occupation('9112'), rank: 1 }] },
    ],
    ['LANGUAGE_NOW', { norwegian: undefined }, { norwegian: norwegianAt('A0') }, { norwegian: norwegianAt('B2') }],
    ['SCHEDULE', { availability: undefined }, { availability: weekdays(5, 6) }, { availability: weekdays(7, 17) }],
  ];

  it.each(cases)('earns more than a no and less than a yes: %s', (code, unknown, no, yes) => {
    const slot = { tasks: [aTask()] };
    expect(points(code, unknown, slot)).toBeGreaterThan(points(code, no, slot));
    expect(points(code, unknown, slot)).toBeLessThan(points(code, yes, slot));
  });

  it('lowers the certainty', () => {
    expect(scored({ norwegian: undefined }).certainty).toBeLessThan(scored({}).certainty);
  });

  it('is not the evidence behind a skill: that lowers certainty alone', () => {
    const held = (evidence: 'CLAIMED' | 'OBSERVED_AT_WORK') =>
      scored({ skills: [{ skill: skill('vacuum'), evidence }] });
    expect(held('CLAIMED').score).toBe(held('OBSERVED_AT_WORK').score);
    expect(held('CLAIMED').certainty).toBeLessThan(held('OBSERVED_AT_WORK').certainty);
  });
});

describe('skills', () => {
  it('count by how telling they are, and near ones in part', () => {
    const slot = { skills: ['nursing', 'teamwork'].map((id) => ({ skill: skill(id), essential: true })) };
    const holding = (id: string) => points('SKILLS', { skills: [{ skill: skill(id), evidence: 'SHOWN' }] }, slot);
    expect(holding('nursing')).toBeGreaterThan(holding('teamwork'));
    expect(holding('wound-care')).toBeGreaterThan(0);
    expect(holding('wound-care')).toBeLessThan(holding('nursing'));
  });

  it('follow from work done before', () => {
    const cook = { workHistory: [{ occupation: occupation('5120'), years: 3 }] };
    expect(points('SKILLS', cook, { occupation: occupation('9412') })).toBeGreaterThan(
      points('SKILLS', { workHistory: [] }, { occupation: occupation('9412') }),
    );
  });

  it('that the taxonomy does not know still match when they are the same', () => {
    const odd = { skill: skill('kite-making'), essential: true };
    const holder = { skills: [{ skill: odd.skill, evidence: 'SHOWN' as const }] };
    expect(points('SKILLS', holder, { skills: [odd] })).toBe(weights.points.SKILLS);
  });
});

describe('language growth', () => {
  const growth = (level: 'A0' | 'A1' | 'A2' | 'B1' | 'C1', slot: Partial<SlotFacts> = {}) =>
    points('LANGUAGE_GROWTH', { norwegian: norwegianAt(level) }, { tasks: [aTask()], ...slot });

  it('is most where the tasks train the next step', () => {
    expect(growth('A2')).toBeGreaterThan(growth('B1'));
    expect(growth('A2')).toBeGreaterThan(growth('A1'));
    expect(growth('A1')).toBeGreaterThan(growth('A0'));
  });

  it('rises with minutes of talk and a language buddy', () => {
    expect(growth('A2', { tasks: [aTask({ talkMinutesPerDay: 120 })] })).toBeGreaterThan(growth('A2'));
    expect(growth('A2', { languageBuddy: true })).toBeGreaterThan(growth('A2', { languageBuddy: undefined }));
    expect(growth('A2', { languageBuddy: undefined })).toBeGreaterThan(growth('A2', { languageBuddy: false }));
  });
});

describe('coping with the tasks', () => {
  it('is softer for an internship than for a job', () => {
    const short = { norwegian: norwegianAt('A2') };
    const slot = { tasks: [aTask()] };
    expect(points('LANGUAGE_NOW', short, { ...slot, kind: 'INTERNSHIP' })).toBeGreaterThan(
      points('LANGUAGE_NOW', short, { ...slot, kind: 'JOB' }),
    );
  });

  it('asks less of a task that comes up sometimes', () => {
    const tasksWith = (frequency: 'DAILY' | 'SOMETIMES') => ({
      tasks: [aTask({ id: 'easy', language: { SPEAKING: 'A1' } }), aTask({ frequency, language: { SPEAKING: 'B2' } })],
    });
    const person = { norwegian: norwegianAt('A2') };
    expect(points('LANGUAGE_NOW', person, tasksWith('SOMETIMES'))).toBeGreaterThan(
      points('LANGUAGE_NOW', person, tasksWith('DAILY')),
    );
  });
});

describe('the participant’s side', () => {
  it('ranks wishes', () => {
    const wish = (rank: number) => points('WISH', { wishes: [{ occupation: occupation('9112'), rank }] });
    expect(wish(1)).toBe(weights.points.WISH);
    expect(wish(1)).toBeGreaterThan(wish(2));
    expect(wish(2)).toBeGreaterThan(wish(3));
  });

  it('likes short journeys and slots that may become a job', () => {
    const minutes = (count: number) => points('COMMUTE', {}, {}, { ...near, minutes: count });
    expect(minutes(10)).toBe(weights.points.COMMUTE);
    expect(minutes(30)).toBeGreaterThan(minutes(50));
    expect(minutes(61)).toBe(0);
    const future = (kind: 'PERMANENT' | 'TEMPORARY' | 'NONE') => points('FUTURE', {}, { mayBecome: { kind } });
    expect(future('PERMANENT')).toBeGreaterThan(future('TEMPORARY'));
    expect(future('NONE')).toBe(0);
  });

  it('is not lowered by the hours with childcare', () => {
    expect(scored({ childcareHours: weekdays(9, 12) }).score).toBe(scored({}).score);
  });
});
