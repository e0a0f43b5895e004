import { localDate, nok, type MunicipalityNumber } from '@fotfeste/kernel';
import { completeContent } from '../testing/index.js';
import {
  amountForPeriod,
  claimDeadline,
  countingIncome,
  employerRates,
  employerTaxAt,
  mentorMonth,
  monthlyCost,
  ordinaryRange,
  participantIncome,
  previewMeasure,
  refundSum,
  shippedRules,
  unverifiedRows,
  withRows,
} from '../index.js';

const rates = { holidayPayRate: 0.12, pensionRate: 0.02, employerTaxRate: 0.141 };

describe('a month of wages', () => {
  it('costs what NAV computes, line by line', () => {
    const cost = monthlyCost({ monthlyWage: 20_000, ...rates });
    expect(cost).toMatchObject({ holidayPay: 2_400, pension: 448, employerTax: 3_222, total: 26_070 });
    expect(cost.steps.map((step) => [step.key, step.amount])).toEqual([
      ['MONTHLY_WAGE', 20_000],
      ['HOLIDAY_PAY', 2_400],
      ['PENSION', 448],
      ['EMPLOYER_TAX', 3_222],
      ['TOTAL_COST', 26_070],
    ]);
    expect(cost.steps[3]).toMatchObject({ inputs: { base: '22848', rate: 0.141 }, unrounded: '3221.568' });
  });

  it('rounds the additions together, so that the shown parts may miss the sum by a krone', () => {
    const cost = monthlyCost({ monthlyWage: 16_666, holidayPayRate: 0.102, pensionRate: 0.02, employerTaxRate: 0.141 });
    expect(cost.total).toBe(21_375);
  });

  it('answers what it can while a rate is missing, and never with 0', () => {
    expect(monthlyCost({ monthlyWage: 20_000, holidayPayRate: 0.12 })).toEqual({
      holidayPay: 2_400,
      steps: expect.any(Array),
    });
  });

  it('takes a rate of 0 for a rate', () => {
    expect(monthlyCost({ monthlyWage: 10_000, holidayPayRate: 0, pensionRate: 0, employerTaxRate: 0 }).total).toBe(
      10_000,
    );
  });
});

describe('a mentor', () => {
  const mentor = { payKind: 'YEARLY' as const, payAmount: 875_000, positionPercent: 50.7, ...rates };

  it('costs hourly pay in whole kroner, times hours, and what comes on top', () => {
    const terms = { ...mentor, hoursPerMonth: 8, holidayPayRate: 0.102, pensionRate: 0.1, employerTaxRate: 0.051 };
    expect(mentorMonth(terms)).toMatchObject({
      ok: true,
      value: { hourlyPay: 885, monthlyPay: 7_080, holidayPay: 722, pension: 780, employerTax: 438, total: 9_020 },
    });
  });

  it("repeats NAV's cut of half kroner where hours have decimals", () => {
    const half = { payKind: 'HOURLY' as const, payAmount: 885, hoursPerMonth: 10.5, ...rates };
    const month = mentorMonth(half);
    const exactly = 885 * 10.5 * 1.12 * 1.02 * 1.141;
    expect(month.ok && month.value.total).toBe(12_112);
    expect(Math.round(exactly)).toBe(12_113);
  });

  it('with 0 hours costs nothing, which is not the same as unknown', () => {
    expect(mentorMonth({ ...mentor, hoursPerMonth: 0 })).toMatchObject({ ok: true, value: { total: 0 } });
    expect(mentorMonth({ ...mentor })).toEqual({ ok: true, value: { steps: [] } });
  });
});

describe('a temporary wage subsidy from 15 September 2026 to 14 September 2027, at 31 000 a month', () => {
  const content = completeContent('TEMPORARY_WAGE_SUBSIDY', { end: localDate('2027-09-14') });
  const preview = previewMeasure(
    { kind: 'TEMPORARY_WAGE_SUBSIDY', needGroup: 'NEEDS_GUIDANCE', content },
    shippedRules,
  );
  const money = preview.ok ? preview.value : undefined;

  it('comes to 169 701: 56 985 in 2026 and 112 716 in 2027', () => {
    expect(money?.cost.total).toBe(40_408);
    expect(money?.total).toBe(169_701);
    expect(money?.totalByYear).toEqual([
      { year: 2026, amount: 56_985 },
      { year: 2027, amount: 112_716 },
    ]);
  });

  it('is cut at months and where 40 % becomes 30 %', () => {
    expect(money?.periods.map((period) => [period.from, period.percent, period.amount])).toEqual([
      ['2026-09-15', 40, 8_496],
      ['2026-10-01', 40, 16_163],
      ['2026-11-01', 40, 16_163],
      ['2026-12-01', 40, 16_163],
      ['2027-01-01', 40, 16_163],
      ['2027-02-01', 40, 16_163],
      ['2027-03-01', 40, 7_434],
      ['2027-03-15', 30, 6_770],
      ['2027-04-01', 30, 12_122],
      ['2027-05-01', 30, 12_122],
      ['2027-06-01', 30, 12_122],
      ['2027-07-01', 30, 12_122],
      ['2027-08-01', 30, 12_122],
      ['2027-09-01', 30, 5_576],
    ]);
  });

  it('leaves the employer a net cost for each month', () => {
    const months = money?.employerMonths ?? [];
    expect(months).toHaveLength(13);
    expect(months[1]).toMatchObject({ month: '2026-10', cost: 40_408, subsidy: 16_163, net: 24_245 });
    expect(months[6]).toMatchObject({ month: '2027-03', cost: 40_408, subsidy: 14_204, net: 26_204 });
  });

  it('has no amounts, and no total, until the need group is known', () => {
    const unknown = previewMeasure({ kind: 'TEMPORARY_WAGE_SUBSIDY', content }, shippedRules);
    expect(unknown.ok && unknown.value.total).toBeUndefined();
    expect(unknown.ok && unknown.value.periods.every((period) => period.amount === undefined)).toBe(true);
  });

  it('shows everyone the same range before that', () => {
    expect(ordinaryRange('TEMPORARY_WAGE_SUBSIDY', content, shippedRules)).toEqual({
      lowestPercent: 30,
      highestPercent: 60,
      lowest: 12_122,
      highest: 24_245,
    });
  });
});

describe('part months', () => {
  const period = (from: string, to: string) => ({ from: localDate(from), to: localDate(to) });

  it('count a whole calendar month whole and days by the average month', () => {
    expect(amountForPeriod(period('2025-02-01', '2025-02-28'), nok(10_000))).toBe(10_000);
    expect(amountForPeriod(period('2025-02-02', '2025-02-28'), nok(10_000))).toBe(8_871);
  });

  it("count whole years, which NAV's own sum forgets", () => {
    expect(amountForPeriod(period('2025-01-01', '2026-12-31'), nok(10_000))).toBe(240_000);
  });
});

describe('a refund', () => {
  const claim = {
    kind: 'TEMPORARY_WAGE_SUBSIDY' as const,
    periodFrom: localDate('2026-10-01'),
    agreedAmount: nok(16_163),
    percent: 40,
    ...rates,
    incomes: [31_000],
  };

  it('is the share of what was paid, at most what was approved', () => {
    expect(refundSum(claim, shippedRules)).toMatchObject({ amount: 16_163, overAgreedAmount: false });
    const more = refundSum({ ...claim, incomes: [33_000] }, shippedRules);
    expect(more).toMatchObject({ amount: 16_163, overAgreedAmount: true });
    expect(more.steps.map((step) => step.key)).toContain('REFUND_AGREED_AMOUNT');
  });

  it('is never brought below zero by other refunds', () => {
    expect(refundSum({ ...claim, otherRefunds: 90_000 }, shippedRules).amount).toBe(0);
  });

  it('is negative where the holiday deduction is larger than the wages, and less in the next claim', () => {
    const negative = refundSum({ ...claim, incomes: [5_000], holidayDeduction: -8_000 }, shippedRules).amount ?? 0;
    expect(negative).toBeLessThan(0);
    expect(refundSum({ ...claim, carriedMinus: negative }, shippedRules).amount).toBe(16_163 + negative);
  });

  it('stops at 5 G of the period for a permanent subsidy, counted by calendar year', () => {
    const permanent = { ...claim, kind: 'PERMANENT_WAGE_SUBSIDY' as const, percent: 75, agreedAmount: nok(400_000) };
    const facts = { ...permanent, incomes: [220_000], periodFrom: localDate('2026-05-01') };
    expect(refundSum({ ...facts, refundedThisYear: 650_000 }, shippedRules)).toMatchObject({
      amount: 32_745,
      overYearlyCeiling: true,
    });
  });

  it('is not paid without a ceiling where the G of the period is not known', () => {
    const permanent = { ...claim, kind: 'PERMANENT_WAGE_SUBSIDY' as const, periodFrom: localDate('2015-01-01') };
    expect(refundSum(permanent, shippedRules)).not.toHaveProperty('amount');
  });

  it.each([
    ['ADAPTED_WORK', undefined, 16_163],
    ['ADAPTED_WORK', 10_000, -10_000],
    ['MENTOR', undefined, 16_163],
    ['MENTOR', 10_000, undefined],
  ] as const)('of %s with %s paid before looks up no wages: %s', (kind, alreadyPaid, amount) => {
    expect(refundSum({ ...claim, kind, alreadyPaid, incomes: [] }, shippedRules).amount).toBe(amount);
  });

  it('counts only pay that the employer says was earned in the period', () => {
    const line = { type: 'LOENNSINNTEKT', description: 'timeloenn', amount: 100, earnedInPeriod: true };
    expect(
      countingIncome([
        line,
        { ...line, earnedInPeriod: false },
        { ...line, description: 'bonus' },
        { ...line, type: 'YTELSE' },
      ]),
    ).toEqual([100]);
  });

  it.each([
    ['2021-06-30', undefined, '2021-08-31'],
    ['2021-12-31', undefined, '2022-02-28'],
    ['2021-06-30', '2021-09-10', '2021-11-10'],
  ])('of a period to %s approved on %s is due by %s', (end, approvedOn, due) => {
    const facts = { periodEnd: localDate(end), ...(approvedOn && { approvedOn: localDate(approvedOn) }) };
    expect(claimDeadline(facts, shippedRules)).toBe(due);
  });

  it('can be sent a month later once extended, and a year later with sick pay', () => {
    const periodEnd = localDate('2026-01-31');
    expect(claimDeadline({ periodEnd, isExtended: true }, shippedRules)).toBe('2026-04-30');
    expect(claimDeadline({ periodEnd, hasSickPay: true }, shippedRules)).toBe('2027-01-31');
    expect(claimDeadline({ periodEnd, hasSickPay: true, isExtended: true }, shippedRules)).toBe('2027-02-28');
  });
});

describe("the participant's month", () => {
  const facts = { on: localDate('2026-09-01'), birthDate: localDate('1990-01-01'), monthlyWage: 13_650 };
  const lines = (steps: readonly { key: string; amount?: number }[]) =>
    Object.fromEntries(steps.map((step) => [step.key, step.amount]));

  it('keeps the benefit less the hours the work takes, where that is better than krone for krone', () => {
    const income = participantIncome({ ...facts, job: 'INSIDE_PROGRAMME', hoursPerMonth: 65 }, shippedRules);
    expect(income.before.left).toBe(22_758);
    expect(lines(income.after.steps)).toMatchObject({ BENEFIT_CUT_BY_HOURS: 9_595, BENEFIT_KEPT: 13_163 });
    expect(income.after.left).toBe(26_813);
    expect(income.unknowns).toEqual(expect.arrayContaining(['TAX', 'SECTION_23_READING', 'TRANSPORT']));
  });

  it('is cut krone for krone where the pay is lower than the hours would cost', () => {
    const low = { ...facts, monthlyWage: 3_000, job: 'INSIDE_PROGRAMME' as const, hoursPerMonth: 65 };
    expect(participantIncome(low, shippedRules).after.left).toBe(22_758);
  });

  it('is unchanged by an unpaid internship but for the journey', () => {
    const unpaid = { ...facts, monthlyWage: 0, hoursPerMonth: 65, transport: 900, job: 'INSIDE_PROGRAMME' as const };
    expect(participantIncome(unpaid, shippedRules).after.left).toBe(21_858);
  });

  it('loses the benefit and the childcare that came with the programme when the job ends it', () => {
    const job = { ...facts, monthlyWage: 31_000, job: 'ENDS_PROGRAMME' as const, transport: 900, childcare: 1_200 };
    expect(participantIncome(job, shippedRules).after.left).toBe(28_900);
  });

  it.each([
    [true, 7_586],
    [false, 15_172],
  ])('under 25, living with parents: %s, is %i', (livesWithParents, benefit) => {
    const young = { ...facts, birthDate: localDate('2004-01-01'), livesWithParents, job: 'ENDS_PROGRAMME' as const };
    expect(participantIncome(young, shippedRules).before.left).toBe(benefit);
  });

  it('says what it does not know rather than guessing', () => {
    const young = { ...facts, birthDate: localDate('2004-01-01'), job: 'ENDS_PROGRAMME' as const };
    const income = participantIncome(young, shippedRules);
    expect(income.before.left).toBeUndefined();
    expect(income.unknowns).toContain('LIVES_WITH_PARENTS');
  });
});

describe('rules as dated data', () => {
  it('answer an unknown municipality as unknown', () => {
    const answer = employerTaxAt(shippedRules, '1577' as MunicipalityNumber, localDate('2026-09-01'));
    expect(answer).toMatchObject({ known: false, code: 'EMPLOYER_TAX_ZONE_UNKNOWN' });
  });

  it('tell the rate of a known one, and that nobody has verified it', () => {
    const answer = employerTaxAt(shippedRules, '5503' as MunicipalityNumber, localDate('2026-09-01'));
    expect(answer).toMatchObject({ known: true, row: { rate: 0.051 }, verified: false });
    expect(unverifiedRows(shippedRules).length).toBeGreaterThan(0);
  });

  it('let an employer’s own rates come before the zone, and invent neither holiday pay nor pension', () => {
    const own = {
      source: 'profile',
      validFrom: localDate('2026-01-01'),
      validTo: localDate('2026-12-31'),
      verified: true,
    };
    const workplace = { municipality: '3203' as MunicipalityNumber, on: localDate('2026-09-01') };
    expect(employerRates([{ ...own, pensionRate: 0.05 }], workplace, shippedRules)).toEqual({
      pensionRate: 0.05,
      employerTaxRate: 0.141,
      origins: { holidayPayRate: 'UNKNOWN', pensionRate: 'EMPLOYER_PROFILE', employerTaxRate: 'MUNICIPALITY_ZONE' },
      isVerified: false,
    });
    const nextYear = { ...workplace, on: localDate('2027-01-01') };
    expect(employerRates([{ ...own, pensionRate: 0.05 }], nextYear, shippedRules)).not.toHaveProperty('pensionRate');
  });

  it('take next year’s row on top', () => {
    const row = { source: 'test', validFrom: localDate('2027-01-01'), verified: true, amount: nok(7_500) };
    const rules = withRows(shippedRules, 'adaptedWorkRates', [row]);
    const content = { start: localDate('2026-08-01'), end: localDate('2027-01-31') };
    const amounts = (some: typeof rules) => {
      const preview = previewMeasure({ kind: 'ADAPTED_WORK', content }, some);
      return preview.ok ? preview.value.periods.slice(-2).map((period) => period.amount) : [];
    };
    expect(amounts(shippedRules)).toEqual([7_321, undefined]);
    expect(amounts(rules)).toEqual([7_321, 7_500]);
  });
});
