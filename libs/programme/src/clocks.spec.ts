import { addDays, addMonths, localDate } from '@fotfeste/kernel';
import fc from 'fast-check';
import { checkSettings, defaultSettings } from './municipal-settings.js';
import { programmeClocks, type ClockCode, type ProgrammeFacts } from './programme-clocks.js';
import { programmeLength, type LengthFacts } from './programme-length.js';
import { proposeRegime } from './regimes.js';
import { statutoryLimit } from './statutory-limits.js';
import { endGoalFindings } from './end-goal.js';
import { entitlement } from './entitlement.js';
import { aNewcomer, aProgramme } from './testing/index.js';

const day = localDate;
const clock = (facts: ProgrammeFacts, code: ClockCode, today: string) =>
  programmeClocks(facts, defaultSettings, day(today)).clocks.find((each) => each.code === code);

describe('the regime of a participant', () => {
  it.each([
    ['2020-12-31', '2022-01-01', 'INTRO_2003'],
    ['2021-01-01', '2025-12-31', 'INTEG_2021'],
    ['2021-01-01', '2026-01-01', 'INTEG_2026'],
    ['2026-05-01', '2025-01-01', 'INTEG_2026'],
  ])('with a permit of %s and a decision of %s is %s', (permit, decision, regime) => {
    expect(proposeRegime(day(permit), day(decision))?.regime).toBe(regime);
  });

  it('says when the date it rests on was not read in the law', () => {
    expect(proposeRegime(day('2024-01-01'), day('2026-02-01'))?.verified).toBe(false);
  });

  it('does not exist for a permit older than the first act', () => {
    expect(proposeRegime(day('1999-01-01'), day('2026-01-01'))).toBeUndefined();
  });
});

describe('right and duty', () => {
  it('are there for a refugee settled by agreement in the last two years', () => {
    expect(entitlement(aNewcomer())).toMatchObject({ verdict: 'RIGHT_AND_DUTY', lapsesOn: '2028-02-01' });
  });

  it('measure age on the day of the permit, not today', () => {
    const turned56After = aNewcomer({ bornOn: day('1970-02-01'), permitGrantedOn: day('2026-01-15') });
    expect(entitlement(turned56After).verdict).toBe('RIGHT_AND_DUTY');
    expect(entitlement(aNewcomer({ bornOn: day('1970-01-01') }))).toMatchObject({
      verdict: 'MAY_BE_OFFERED',
      reasons: ['TOO_OLD_WHEN_GRANTED'],
    });
  });

  it('rest while the person works 30 hours, and not at 29.5', () => {
    expect(entitlement(aNewcomer({ workHoursPerWeek: 30 })).reasons).toEqual(['IN_WORK']);
    expect(entitlement(aNewcomer({ workHoursPerWeek: 29.5 })).reasons).toEqual([]);
  });

  it('ask no settlement agreement of family members', () => {
    expect(entitlement(aNewcomer({ ground: 'FAMILY_MEMBER', settledByAgreement: false })).reasons).toEqual([]);
    expect(entitlement(aNewcomer({ settledByAgreement: false })).verdict).toBe('MAY_BE_OFFERED');
  });

  it('name every reason at once', () => {
    const facts = aNewcomer({ nordicOrEeaCitizen: true, settledOn: undefined, workHoursPerWeek: 37.5 });
    expect(entitlement(facts).reasons).toEqual(['NORDIC_OR_EEA_CITIZEN', 'NOT_SETTLED', 'IN_WORK']);
  });
});

describe('the length of a programme', () => {
  const facts = (overrides: Partial<LengthFacts>): LengthFacts => ({
    regime: 'INTEG_2026',
    startedOn: day('2026-03-01'),
    schooling: 'LOWER_SECONDARY',
    endGoal: 'WORK',
    ...overrides,
  });

  it.each([
    ['UPPER_SECONDARY', 'WORK', '2027-02-28', '2027-02-28'],
    ['HIGHER', 'HIGHER_EDUCATION', '2027-02-28', '2027-02-28'],
    ['LOWER_SECONDARY', 'WORK', '2028-02-29', '2028-02-29'],
    ['NONE', 'UPPER_SECONDARY_PARTS', '2029-02-28', '2030-02-28'],
    ['LOWER_SECONDARY', 'UPPER_SECONDARY_COMPLETED', '2030-02-28', '2031-02-28'],
    ['LOWER_SECONDARY', 'VOCATIONAL', '2031-02-28', '2031-02-28'],
  ] as const)('with %s and the goal %s ends by %s, extended %s', (schooling, endGoal, latestEnd, latestEndExtended) => {
    expect(programmeLength(facts({ schooling, endGoal }))).toMatchObject({
      latestEnd,
      latestEndExtended,
      verified: true,
    });
  });

  it('grants no more extension than the law has, and says what was too much', () => {
    const asked = programmeLength(facts({ endGoal: 'UPPER_SECONDARY_COMPLETED', extendedMonths: 18 }));
    expect(asked).toMatchObject({ latestEnd: '2031-02-28', excessMonths: 6 });
  });

  it('had a least length before 2026', () => {
    const old = programmeLength(facts({ regime: 'INTEG_2021', schooling: 'HIGHER', startedOn: day('2024-03-01') }));
    expect(old).toMatchObject({
      latestEnd: '2024-08-31',
      latestEndExtended: '2025-02-28',
      limit: { minimumMonths: 3 },
    });
  });

  it('counts overlapping leave once, and marks a length with leave as not verified', () => {
    const leave = [
      { from: day('2026-06-01'), to: day('2026-06-30') },
      { from: day('2026-06-15'), to: day('2026-07-04') },
    ];
    expect(programmeLength(facts({ leave }))).toMatchObject({ latestEnd: '2028-04-03', verified: false });
  });

  it('does not exist for a goal the law does not know', () => {
    expect(programmeLength(facts({ endGoal: 'HIGHER_EDUCATION' }))).toBeUndefined();
  });

  it('never gets shorter by an extension or by leave', () => {
    const months = fc.integer({ min: 0, max: 24 });
    const offset = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(months, offset, fc.integer({ min: 0, max: 120 }), (extendedMonths, from, days) => {
        const startedOn = day('2026-03-01');
        const leave = [{ from: addDays(startedOn, from), to: addDays(startedOn, from + days) }];
        const plain = programmeLength(facts({ endGoal: 'UPPER_SECONDARY_COMPLETED' }));
        const longer = programmeLength(facts({ endGoal: 'UPPER_SECONDARY_COMPLETED', extendedMonths, leave }));
        expect(longer && plain && longer.latestEnd >= plain.latestEnd).toBe(true);
      }),
    );
  });
});

describe('an end goal', () => {
  const goal = {
    regime: 'INTEG_2026',
    schooling: 'LOWER_SECONDARY',
    endGoal: 'WORK',
    age: 30,
    on: day('2026-03-01'),
  } as const;

  it('is work for those over 55', () => {
    expect(endGoalFindings({ ...goal, age: 56, endGoal: 'VOCATIONAL' })).toMatchObject([
      { code: 'ONLY_WORK_OVER_AGE' },
    ]);
  });

  it('asks for a reason where somebody under 25 is to go straight to work', () => {
    expect(endGoalFindings({ ...goal, age: 24 })).toMatchObject([{ code: 'UPPER_SECONDARY_IS_THE_RULE_UNDER_25' }]);
    expect(endGoalFindings(goal)).toEqual([]);
  });
});

describe('the clocks of a programme', () => {
  const waiting = aProgramme({ startedOn: undefined });

  it('run three calendar months from settlement to start', () => {
    expect(clock(waiting, 'PROGRAMME_START', '2026-04-01')).toMatchObject({
      dueOn: '2026-05-01',
      state: 'COMING',
      daysLeft: 30,
      statutory: true,
    });
    expect(clock(waiting, 'PROGRAMME_START', '2026-05-02')).toMatchObject({ state: 'OVERDUE', daysLeft: -1 });
  });

  it('start with the claim where it is the later', () => {
    const claimed = { ...waiting, claimedOn: day('2026-04-10') };
    expect(clock(claimed, 'PROGRAMME_START', '2026-05-02')?.dueOn).toBe('2026-07-10');
  });

  it('are excepted by a documented reason, and run again with a new date', () => {
    const excepted = { ...waiting, startException: { reason: 'HEALTH', documentedOn: day('2026-04-20') } as const };
    expect(clock(excepted, 'PROGRAMME_START', '2026-06-01')?.state).toBe('EXCEPTED');
    const dated = { ...waiting, startException: { ...excepted.startException, startBy: day('2026-08-01') } };
    expect(clock(dated, 'PROGRAMME_START', '2026-06-01')?.state).toBe('COMING');
    expect(clock(dated, 'PROGRAMME_START', '2026-08-02')?.state).toBe('OVERDUE');
  });

  it('tell a late start from one in time', () => {
    expect(clock(aProgramme(), 'PROGRAMME_START', '2026-06-01')?.state).toBe('DONE');
    expect(clock(aProgramme({ startedOn: day('2026-05-02') }), 'PROGRAMME_START', '2026-06-01')?.state).toBe(
      'DONE_LATE',
    );
  });

  it('count the handover to NAV back from the end, the registration before the need assessment', () => {
    const steps = programmeClocks(aProgramme(), defaultSettings, day('2026-06-01')).clocks;
    const due = Object.fromEntries(steps.map(({ code, dueOn }) => [code, dueOn]));
    expect(due).toMatchObject({
      JOINT_MEETING_WITH_NAV: '2027-10-12',
      REGISTRATION_AS_JOB_SEEKER: '2027-11-09',
      NEED_ASSESSMENT_REQUEST: '2027-11-23',
      HANDOVER_MEETING: '2028-02-01',
      PROGRAMME_END: '2028-02-29',
      COMPETENCE_CERTIFICATE: '2028-02-29',
    });
  });

  it('leave those who go on in school out of the handover', () => {
    expect(
      clock(aProgramme({ endGoal: 'UPPER_SECONDARY_COMPLETED' }), 'NEED_ASSESSMENT_REQUEST', '2026-06-01'),
    ).toBeUndefined();
  });

  it('use the law’s end where the planned one is later', () => {
    const late = programmeClocks(aProgramme({ plannedEnd: day('2029-01-01') }), defaultSettings, day('2026-06-01'));
    expect(late.endsOn).toBe('2028-02-29');
  });

  it('leave only the certificate after the exit', () => {
    const left = programmeClocks(aProgramme({ exitedOn: day('2026-09-01') }), defaultSettings, day('2026-09-10'));
    expect(left.clocks).toMatchObject([{ code: 'COMPETENCE_CERTIFICATE', dueOn: '2026-09-01', state: 'OVERDUE' }]);
  });

  it('say how long arrival, settlement and start took', () => {
    const facts = aProgramme({ arrivedOn: day('2025-11-03') });
    expect(programmeClocks(facts, defaultSettings, day('2026-06-01'))).toMatchObject({
      daysToSettlement: 90,
      daysToStart: 28,
    });
  });

  it('ask nothing of a person of whom nothing is known', () => {
    expect(programmeClocks({ regime: 'INTEG_2026' }, defaultSettings, day('2026-06-01')).clocks).toEqual([]);
  });

  it('put what is open first, by date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), (later) => {
        const { clocks } = programmeClocks(aProgramme(), defaultSettings, addDays(day('2026-03-01'), later));
        const open = clocks.filter(({ doneOn }) => !doneOn).map(({ dueOn }) => dueOn);
        expect(open).toEqual([...open].sort());
        expect(clocks.findIndex(({ doneOn }) => doneOn)).toBeGreaterThanOrEqual(open.length);
      }),
    );
  });
});

describe('limits of the law', () => {
  it('cannot be set by a municipality', () => {
    expect(Object.keys(defaultSettings)).not.toContain('MONTHS_TO_START');
    expect(addMonths(day('2026-11-30'), statutoryLimit('MONTHS_TO_START', day('2026-11-30')).value)).toBe('2027-02-28');
  });

  it('leave municipal settings free, as long as they are whole and in order', () => {
    expect(checkSettings(defaultSettings).ok).toBe(true);
    expect(checkSettings({ ...defaultSettings, planReviewWeeks: 0 })).toMatchObject({
      refusal: { code: 'SETTING_NOT_A_WHOLE_POSITIVE_NUMBER', setting: 'planReviewWeeks' },
    });
    const swapped = { ...defaultSettings.handoverWeeksBeforeEnd, NEED_ASSESSMENT_REQUEST: 17 };
    expect(checkSettings({ ...defaultSettings, handoverWeeksBeforeEnd: swapped })).toMatchObject({
      refusal: { code: 'HANDOVER_STEPS_OUT_OF_ORDER', step: 'NEED_ASSESSMENT_REQUEST' },
    });
  });
});
