import { addDays, localDate, nok } from '@fotfeste/kernel';
import fc from 'fast-check';
import { followUpDue, followUpPhase, overdueTalks } from './follow-up.js';
import {
  baseAmountOn,
  benefitRates,
  benefitShare,
  introductionBenefit,
  type BenefitMonth,
} from './introduction-benefit.js';
import { defaultSettings } from './municipal-settings.js';
import { checkExit, exitKinds, type ExitFacts } from './programme-exit.js';
import { registerCompleteness, registerDeadline, registerFields } from './register-completeness.js';
import { aRegisterRecord } from './testing/index.js';

const day = localDate;

describe('the introduction benefit', () => {
  const full = { numerator: 1, denominator: 1 };
  const month = (overrides: Partial<BenefitMonth> = {}): BenefitMonth => ({
    on: day('2026-06-01'),
    baseAmount: nok(136_549),
    share: full,
    unapprovedAbsenceMinutes: 0,
    ...overrides,
  });

  it.each([
    [96_883, '16147.17', '104.74'],
    [124_028, '20671.33', '134.08'],
    [136_549, '22758.17', '147.62'],
  ])('at a base amount of %i is %s a month and %s an hour', (baseAmount, monthly, hourly) => {
    const rates = benefitRates(nok(baseAmount), full, day('2026-06-01'));
    expect([rates.month.toFixed(2), rates.hour.toFixed(2)]).toEqual([monthly, hourly]);
  });

  it.each([
    [30, false, false, '1/1'],
    [24, false, false, '2/3'],
    [24, true, false, '1/3'],
    [25, true, false, '1/1'],
    [40, false, true, '5/6'],
    [24, false, true, '2/3'],
  ])('at age %i, with parents %p, in a childless couple %p is %s', (age, livesWithParents, couple, expected) => {
    const share = benefitShare({ age, livesWithParents, childlessCoupleBothInProgramme: couple }, day('2026-06-01'));
    expect(`${share.numerator}/${share.denominator}`).toBe(expected);
    expect(share.verified).toBe(!(age < 25 && couple));
  });

  it('is cut by the hours of paid work in the programme', () => {
    const paidWork = { minutes: 65 * 60, grossPay: nok(13_650) };
    expect(introductionBenefit(month({ paidWork }))).toEqual({
      full: 22_758,
      absenceCut: 0,
      workCut: 9_595,
      workCutBy: 'TIME',
      coordinationCut: 0,
      payable: 13_163,
    });
  });

  it('is cut krone for krone where that is better for the participant', () => {
    const paidWork = { minutes: 65 * 60, grossPay: nok(8_000) };
    expect(introductionBenefit(month({ paidWork }))).toMatchObject({ workCut: 8_000, workCutBy: 'KRONE_FOR_KRONE' });
  });

  it('is cut for absence without permission, never below nothing', () => {
    expect(introductionBenefit(month({ unapprovedAbsenceMinutes: 450 }))).toMatchObject({ absenceCut: 1_107 });
    expect(introductionBenefit(month({ coordinatedBenefits: nok(30_000) })).payable).toBe(0);
  });

  it('takes the base amount by date, and needs a table that reaches', () => {
    const rows = [
      { from: day('2025-05-01'), amount: nok(130_160) },
      { from: day('2026-05-01'), amount: nok(136_549) },
    ];
    expect(baseAmountOn(rows, day('2026-04-30'))).toBe(130_160);
    expect(baseAmountOn(rows, day('2026-05-01'))).toBe(136_549);
    expect(() => baseAmountOn(rows, day('2025-04-30'))).toThrow(RangeError);
  });
});

describe('the end of a programme', () => {
  const facts: ExitFacts = {
    startedOn: day('2026-01-10'),
    latestEnd: day('2027-01-09'),
    openPlacements: [],
    today: day('2026-10-01'),
  };
  const exit = { on: day('2026-09-30'), kind: 'WORK' } as const;

  it('may be recorded for every kind', () => {
    const recorded = exitKinds.map((kind) =>
      checkExit({ on: exit.on, kind, ...(kind === 'BROKE_OFF' && { breakOffReason: 'HEALTH' as const }) }, facts),
    );
    expect(recorded.every(({ ok }) => ok)).toBe(true);
  });

  it.each([
    ['PROGRAMME_NOT_STARTED', exit, { startedOn: undefined }],
    ['EXIT_BEFORE_START', { ...exit, on: day('2026-01-09') }, {}],
    ['EXIT_IN_THE_FUTURE', { ...exit, on: day('2026-10-02') }, {}],
    ['EXIT_ALREADY_RECORDED', exit, { recorded: exit }],
    ['BREAK_OFF_REASON_MISSING', { ...exit, kind: 'BROKE_OFF' }, {}],
    ['BREAK_OFF_REASON_NOT_ALLOWED', { ...exit, breakOffReason: 'CARE' }, {}],
  ] as const)('is refused: %s', (code, given, overrides) => {
    expect(checkExit(given, { ...facts, ...overrides })).toMatchObject({ ok: false, refusal: { code } });
  });

  it('can be corrected once recorded, not before', () => {
    expect(checkExit(exit, { ...facts, recorded: exit }, 'CORRECT').ok).toBe(true);
    expect(checkExit(exit, facts, 'CORRECT')).toMatchObject({ refusal: { code: 'NO_EXIT_TO_CORRECT' } });
  });

  it('warns of an open placement, an unknown kind and an end after the last day', () => {
    const openPlacements = [{ placementId: 'x', startedOn: day('2026-05-01') }];
    const late = checkExit(
      { on: day('2027-02-01'), kind: 'UNKNOWN' },
      { ...facts, openPlacements, today: day('2027-02-01') },
    );
    expect(late.ok && late.value.warnings.map(({ code }) => code)).toEqual([
      'PLACEMENT_STILL_OPEN',
      'EXIT_AFTER_LATEST_END',
      'EXIT_KIND_UNKNOWN',
    ]);
  });
});

describe('follow-up', () => {
  const startedOn = day('2026-01-05');

  it('is closest in the first months and when a placement starts', () => {
    const phase = (today: string, placementStartedOn?: string) =>
      followUpPhase(
        {
          startedOn,
          endsOn: day('2028-01-04'),
          placementStartedOn: placementStartedOn ? day(placementStartedOn) : undefined,
        },
        defaultSettings,
        day(today),
      );
    expect(phase('2026-02-01')).toBe('FIRST_MONTHS');
    expect(phase('2026-06-01')).toBe('PROGRAMME');
    expect(phase('2026-06-01', '2026-05-20')).toBe('PLACEMENT_START');
    expect(phase('2026-08-01', '2026-05-20')).toBe('PLACEMENT');
    expect(phase('2027-12-01')).toBe('BEFORE_END');
  });

  it('goes on for a year after the exit, then stops', () => {
    const left = { startedOn, exitedOn: day('2026-06-01') };
    expect(followUpDue(left, defaultSettings, day('2026-09-01'))).toMatchObject({
      phase: 'AFTER_END',
      dueOn: '2026-08-31',
      overdueDays: 1,
    });
    expect(followUpDue(left, defaultSettings, day('2027-06-02'))).toBeUndefined();
  });

  it('lists who has waited longest first, booked talks left out', () => {
    const today = day('2026-06-01');
    const caseload = [
      { participantId: 'a', facts: { startedOn, lastTalkOn: day('2026-05-01') } },
      { participantId: 'b', facts: { startedOn } },
      { participantId: 'c', facts: { startedOn, bookedOn: day('2026-06-03') } },
      { participantId: 'd', facts: { startedOn, lastTalkOn: day('2026-05-30') } },
      { participantId: 'e', facts: {} },
    ];
    expect(overdueTalks(caseload, defaultSettings, today).map(({ participantId }) => participantId)).toEqual([
      'b',
      'a',
    ]);
  });

  it('gives a new placement its own first week before anything is late', () => {
    const facts = { startedOn, lastTalkOn: day('2026-05-10'), placementStartedOn: day('2026-06-01') };
    expect(followUpDue(facts, defaultSettings, day('2026-06-01'))).toMatchObject({
      dueOn: '2026-06-07',
      overdueDays: 0,
    });
    const talked = { ...facts, lastTalkOn: day('2026-06-03') };
    expect(followUpDue(talked, defaultSettings, day('2026-06-05'))?.dueOn).toBe('2026-06-10');
  });

  it('is never overdue on the day of a talk', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), (days) => {
        const today = addDays(startedOn, days);
        const due = followUpDue(
          { startedOn, endsOn: addDays(startedOn, 730), lastTalkOn: today },
          defaultSettings,
          today,
        );
        expect(due?.overdueDays).toBe(0);
      }),
    );
  });
});

describe('the national register', () => {
  const fields = (overrides: Parameters<typeof aRegisterRecord>[0]) => registerFields(aRegisterRecord(overrides));

  it('asks for the exit reason only of those who have left', () => {
    expect(fields({})).not.toContain('EXIT_REASON');
    expect(fields({ exitedOn: day('2025-09-01') })).toContain('EXIT_REASON');
  });

  it('asks no end goal, contract or schooling under the old act, and no schooling under collective protection', () => {
    expect(fields({ regime: 'INTRO_2003' })).toEqual([
      'PROGRAMME_DECISION',
      'MEASURES',
      'ABSENCE',
      'TRAINING_DECISION',
      'TRAINING_HOURS',
    ]);
    expect(fields({ collectiveProtection: true })).not.toContain('PRIOR_SCHOOLING');
  });

  it('closes on the last of February', () => {
    expect(registerDeadline(2023)).toBe('2024-02-29');
    expect(registerDeadline(2025)).toBe('2026-02-28');
  });

  it('says who lacks what by when, the most urgent first', () => {
    const everything = Object.fromEntries(fields({}).map((field) => [field, day('2025-02-01')]));
    const people = [
      aRegisterRecord({ participantId: 'complete', recorded: everything }),
      aRegisterRecord({ participantId: 'left', recorded: everything, exitedOn: day('2025-12-20') }),
      aRegisterRecord({ participantId: 'bare' }),
      aRegisterRecord({ participantId: 'later', startedOn: day('2026-01-02') }),
    ];
    const report = registerCompleteness(people, 2025, day('2026-02-18'));
    expect(report).toMatchObject({ deadline: '2026-02-28', daysToDeadline: 10, complete: 1 });
    expect(report.incomplete.map(({ participantId, missing }) => [participantId, missing.length])).toEqual([
      ['bare', 10],
      ['left', 1],
    ]);
    expect(report.incomplete[1]?.missing).toEqual([{ field: 'EXIT_REASON', dueOn: '2026-02-20', daysLeft: 2 }]);
    expect(report.missingByField).toMatchObject({ EXIT_REASON: 1, END_GOAL: 1 });
  });

  it('does not ask last year for this year’s exits', () => {
    const left = aRegisterRecord({ exitedOn: day('2026-01-20') });
    expect(registerCompleteness([left], 2025, day('2026-02-01')).missingByField.EXIT_REASON).toBeUndefined();
  });
});
