import { addDays, localDate } from '@fotfeste/kernel';
import fc from 'fast-check';
import { planGaps, type PlanElement, type PlanFacts } from './plan-elements.js';
import { hoursOf } from './dated-rule.js';
import { gapAfterSlots, workHoursByWeek, workHoursDuty, workHoursMeter, type AttendedTime } from './work-hours.js';
import { aMeter, anElement } from './testing/index.js';

const day = localDate;

describe('the duty of 15 work-directed hours a week', () => {
  const facts = {
    regime: 'INTEG_2026',
    startedOn: day('2026-03-01'),
    schooling: 'LOWER_SECONDARY',
    endGoal: 'WORK',
    collectiveProtection: false,
  } as const;

  it('starts after six months without upper secondary, after three with', () => {
    expect(workHoursDuty(facts)).toMatchObject({ from: '2026-09-01', minutesPerWeek: 900, verified: true });
    expect(workHoursDuty({ ...facts, schooling: 'HIGHER' })?.from).toBe('2026-06-01');
  });

  it('is not there when the programme leads to education', () => {
    expect(workHoursDuty({ ...facts, endGoal: 'UPPER_SECONDARY_COMPLETED' })).toBeUndefined();
  });

  it('was there before 2026 only under collective protection, which was not verified', () => {
    const before = { ...facts, regime: 'INTEG_2021', startedOn: day('2025-01-10') } as const;
    expect(workHoursDuty(before)).toBeUndefined();
    expect(workHoursDuty({ ...before, collectiveProtection: true })).toMatchObject({
      from: '2025-04-10',
      verified: false,
    });
  });

  it('never starts before the law that made it', () => {
    expect(workHoursDuty({ ...facts, startedOn: day('2025-02-01') })?.from).toBe('2026-01-01');
  });
});

describe('the 15-hours meter', () => {
  it('is met to the minute at 15 hours and short at a minute less', () => {
    expect(workHoursMeter(aMeter({ today: day('2026-08-01') }))).toMatchObject({
      state: 'NOT_YET',
      planned: 900,
      gap: 0,
    });
    const short = workHoursMeter(aMeter({ elements: [anElement({ minutesPerWeek: 899 })] }));
    expect(short).toMatchObject({ state: 'PLAN_SHORT', planned: 899, gap: 1 });
  });

  it('averages over all the days of the duty, not over the weeks with a place (272 of 546 days at 30 hours)', () => {
    const halfTheTime = anElement({ to: day('2027-05-30'), minutesPerWeek: 1800 });
    expect(workHoursMeter(aMeter({ elements: [halfTheTime] }))).toMatchObject({ planned: 896, gap: 4 });
  });

  it('counts practice, part-time work, trade courses and NAV measures, and no course of Norwegian', () => {
    const elements: PlanElement[] = [
      anElement({ id: 'a', minutesPerWeek: 300 }),
      anElement({ id: 'b', kind: 'PART_TIME_WORK', minutesPerWeek: 300 }),
      anElement({ id: 'c', kind: 'NAV_MEASURE', minutesPerWeek: 200 }),
      anElement({ id: 'd', kind: 'NORWEGIAN', minutesPerWeek: 900 }),
    ];
    expect(workHoursMeter(aMeter({ elements }))).toMatchObject({ planned: 800, gap: 100 });
  });

  it('measures attendance from the day the duty starts to today, future days left out', () => {
    const attended: AttendedTime[] = [
      { on: day('2026-08-31'), kind: 'WORKPLACE_PRACTICE', minutes: 450 },
      { on: day('2026-09-01'), kind: 'WORKPLACE_PRACTICE', minutes: 450 },
      { on: day('2026-09-03'), kind: 'WORKPLACE_PRACTICE', minutes: 450 },
      { on: day('2026-09-08'), kind: 'WORKPLACE_PRACTICE', minutes: 450 },
    ];
    const week = workHoursMeter(aMeter({ attended, today: day('2026-09-07') }));
    expect(week).toMatchObject({ state: 'MET', attended: 900, attendedGap: 0 });
    const dayLater = workHoursMeter(aMeter({ attended: attended.slice(0, 3), today: day('2026-09-08') }));
    expect(dayLater).toMatchObject({ state: 'ATTENDANCE_SHORT', attended: 787, attendedGap: 113 });
  });

  it('takes leave out of both sides', () => {
    const leave = [{ from: day('2026-09-08'), to: day('2026-09-14') }];
    const attended: AttendedTime[] = [{ on: day('2026-09-02'), kind: 'WORKPLACE_PRACTICE', minutes: 900 }];
    expect(workHoursMeter(aMeter({ attended, leave, today: day('2026-09-14') }))).toMatchObject({
      attended: 900,
      planned: 900,
    });
  });

  it('has nothing to say without a duty, or of a programme that ends before it', () => {
    expect(workHoursMeter(aMeter({ duty: undefined })).state).toBe('NO_DUTY');
    expect(workHoursMeter(aMeter({ endsOn: day('2026-08-01'), today: day('2026-07-01') }))).toMatchObject({
      planned: 0,
      gap: 0,
    });
  });

  it('shows which slots would close the gap', () => {
    const facts = aMeter({ elements: [anElement({ minutesPerWeek: 450 })] });
    const slots = [
      { slotId: 'late', from: day('2027-09-01'), minutesPerWeek: 450 },
      { slotId: 'enough', from: day('2026-09-01'), minutesPerWeek: 450 },
      { slotId: 'little', from: day('2026-09-01'), minutesPerWeek: 300 },
    ];
    expect(gapAfterSlots(facts, slots)).toMatchObject([
      { slotId: 'enough', closesGap: true },
      { slotId: 'little', gap: 150, closesGap: false },
      { slotId: 'late', closesGap: false },
    ]);
  });

  it('reads week by week', () => {
    const attended: AttendedTime[] = [{ on: day('2026-09-09'), kind: 'PART_TIME_WORK', minutes: 240 }];
    const weeks = workHoursByWeek(aMeter({ attended }), { from: day('2026-09-01'), to: day('2026-09-13') });
    expect(weeks).toEqual([
      { monday: '2026-08-31', planned: 771, attended: 0 },
      { monday: '2026-09-07', planned: 900, attended: 240 },
    ]);
  });

  it('is never made worse by more hours, and never reads 15 hours while there is a gap', () => {
    const minutes = fc.integer({ min: 0, max: 2250 });
    const offset = fc.integer({ min: -100, max: 600 });
    fc.assert(
      fc.property(minutes, offset, minutes, offset, (first, startsAt, second, secondAt) => {
        const from = (days: number) => addDays(day('2026-09-01'), days);
        const one = [anElement({ minutesPerWeek: first, from: from(startsAt) })];
        const before = workHoursMeter(aMeter({ elements: one }));
        const after = workHoursMeter(
          aMeter({ elements: [...one, anElement({ minutesPerWeek: second, from: from(secondAt) })] }),
        );
        expect(after.gap).toBeLessThanOrEqual(before.gap);
        expect(before.planned >= before.required).toBe(before.gap === 0);
      }),
    );
  });

  it('shows hours with two decimals', () => {
    expect(hoursOf(899)).toBe(14.98);
  });
});

describe('the content of a plan', () => {
  const facts = (overrides: Partial<PlanFacts> = {}): PlanFacts => ({
    elements: [
      anElement(),
      anElement({ id: 'n', kind: 'NORWEGIAN', minutesPerWeek: 1200, reason: undefined }),
      anElement({ id: 's', kind: 'SOCIAL_STUDIES', minutesPerWeek: 75, reason: undefined }),
      anElement({ id: 'l', kind: 'LIFE_SKILLS_COURSE', minutesPerWeek: 75, reason: undefined }),
    ],
    hasChildUnder18: false,
    collectiveProtection: false,
    study: 'ORDINARY',
    on: day('2026-10-01'),
    ...overrides,
  });

  it('is complete at 37.5 hours with Norwegian, social studies, life skills and something towards work', () => {
    expect(planGaps(facts())).toEqual([]);
  });

  it('has parent guidance when there are children', () => {
    expect(planGaps(facts({ hasChildUnder18: true }))).toMatchObject([
      { code: 'ELEMENT_MISSING', kind: 'PARENT_GUIDANCE' },
    ]);
  });

  it('needs a written reason for work and education, and full time', () => {
    expect(planGaps(facts({ elements: [anElement({ reason: ' ' })] })).map(({ code }) => code)).toEqual([
      'ELEMENT_MISSING',
      'ELEMENT_MISSING',
      'ELEMENT_MISSING',
      'REASON_MISSING',
      'NOT_FULL_TIME',
    ]);
  });

  it('has no social studies under collective protection', () => {
    const elements = facts().elements.filter(({ kind }) => kind !== 'SOCIAL_STUDIES');
    expect(planGaps(facts({ elements, collectiveProtection: true, study: 'MUCH_SELF_STUDY' }))).toEqual([]);
  });
});
