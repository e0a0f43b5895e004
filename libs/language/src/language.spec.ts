import { localDate } from '@fotfeste/kernel';
import {
  combinedNeed,
  effectiveLevel,
  gapInSteps,
  gapsAgainst,
  languageProfile,
  meetsRequirement,
  monthsSince,
  nextStep,
  nextStepIn,
  parseCefrLevel,
  raisedBy,
  stepsBetween,
  type LanguageResult,
} from './index.js';

const on = localDate('2026-09-01');
const aResult = (overrides: Partial<LanguageResult> = {}): LanguageResult => ({
  skill: 'SPEAKING',
  level: 'A2',
  source: 'TEST',
  takenOn: localDate('2026-03-01'),
  ...overrides,
});

describe('the level that counts', () => {
  it('is the best test result, whatever came after it', () => {
    const results = [aResult({ level: 'B1' }), aResult({ level: 'A2', takenOn: localDate('2026-06-01') })];
    expect(effectiveLevel(results, 'SPEAKING', on)?.level).toBe('B1');
  });

  it('rises with a later assessment by the school, but does not fall by it', () => {
    const later = localDate('2026-06-01');
    const risen = [aResult({ level: 'A2' }), aResult({ level: 'B1', source: 'SCHOOL', takenOn: later })];
    const fallen = [aResult({ level: 'A2' }), aResult({ level: 'A1', source: 'SCHOOL', takenOn: later })];
    expect(effectiveLevel(risen, 'SPEAKING', on)).toMatchObject({ level: 'B1', source: 'SCHOOL' });
    expect(effectiveLevel(fallen, 'SPEAKING', on)).toMatchObject({ level: 'A2', source: 'TEST' });
  });

  it("is the person's own word only where there is nothing else", () => {
    const own = aResult({ level: 'B2', source: 'SELF', takenOn: localDate('2026-08-01') });
    expect(effectiveLevel([own], 'SPEAKING', on)?.level).toBe('B2');
    expect(effectiveLevel([own, aResult()], 'SPEAKING', on)?.level).toBe('A2');
  });

  it('is not what will be measured later', () => {
    expect(effectiveLevel([aResult({ takenOn: localDate('2026-12-01') })], 'SPEAKING', on)).toBeUndefined();
  });

  it('does not depend on the order results are kept in', () => {
    const results = [aResult(), aResult({ source: 'SCHOOL' }), aResult({ level: 'A1' })];
    expect(effectiveLevel([...results].reverse(), 'SPEAKING', on)).toEqual(effectiveLevel(results, 'SPEAKING', on));
  });

  it('is unknown, not A0, in a skill nobody has assessed', () => {
    expect(languageProfile([aResult()], on)).toEqual({ SPEAKING: expect.objectContaining({ level: 'A2' }) });
  });

  it('gets older', () => {
    const level = effectiveLevel([aResult()], 'SPEAKING', on);
    expect(level && monthsSince(level, on)).toBe(6);
  });
});

describe('a requirement', () => {
  const profile = languageProfile([aResult(), aResult({ skill: 'READING', level: 'A1' })], on);

  it('is met, not met or open, per skill', () => {
    expect(meetsRequirement(profile, { SPEAKING: 'A2' })).toBe('MET');
    expect(meetsRequirement(profile, { SPEAKING: 'B1', WRITING: 'A1' })).toBe('NOT_MET');
    expect(meetsRequirement(profile, { SPEAKING: 'A2', WRITING: 'A1' })).toBe('UNKNOWN');
    expect(meetsRequirement(profile, {})).toBe('MET');
  });

  it('lists what is missing in steps', () => {
    expect(gapsAgainst(profile, { READING: 'B1', WRITING: 'A1' })).toEqual([
      { skill: 'READING', need: 'B1', have: 'A1', steps: 2 },
      { skill: 'WRITING', need: 'A1', have: undefined, steps: undefined },
    ]);
    expect(gapInSteps(profile, { READING: 'B1', SPEAKING: 'B1' })).toBe(2);
  });

  it('of several tasks together is the highest of each skill', () => {
    expect(combinedNeed([{ SPEAKING: 'A2' }, { SPEAKING: 'B1', READING: 'A1' }])).toEqual({
      SPEAKING: 'B1',
      READING: 'A1',
    });
  });
});

describe('levels', () => {
  it('are read as people write them', () => {
    expect(parseCefrLevel(' b1')).toBe('B1');
    expect(parseCefrLevel('Under A1')).toBe('A0');
    expect(parseCefrLevel('D1')).toBeUndefined();
  });

  it('go up one step at a time and stop at C1', () => {
    expect(nextStep('A0')).toBe('A1');
    expect(nextStep('C1')).toBeUndefined();
    expect(raisedBy('B2', 3)).toBe('C1');
    expect(stepsBetween('B2', 'A1')).toBe(0);
    expect(nextStepIn({}, 'SPEAKING')).toBeUndefined();
  });
});
