import fc from 'fast-check';
import { addDays, daysBetween, lastOfMonth, localDate, nok, sumNok, type LocalDate } from '@fotfeste/kernel';
import {
  amountForPeriod,
  changeSection,
  computePeriods,
  datedRates,
  extendAgreement,
  monthlyCost,
  refundSum,
  shippedRules,
  shortenAgreement,
  type ComputedPeriod,
  type MeasureAgreement,
  type MeasureKind,
  type MoneyFacts,
  type NeedGroup,
} from './index.js';
import { act, aSignedAgreement, completeContent, people, value, withApproved } from './testing/index.js';

const rate = fc.constantFrom(0, 0.02, 0.051, 0.102, 0.12, 0.141, 0.143);
const wage = fc.integer({ min: 1, max: 250_000 });
const start = fc.integer({ min: 0, max: 1_400 }).map((days) => addDays(localDate('2026-08-01'), days));
const kind = fc.constantFrom<MeasureKind>(
  'TEMPORARY_WAGE_SUBSIDY',
  'PERMANENT_WAGE_SUBSIDY',
  'SUMMER_JOB',
  'MENTOR',
  'FOUR_YEAR_WAGE_SUBSIDY',
);
const needGroup = fc.constantFrom<NeedGroup>('NEEDS_GUIDANCE', 'CAN_WORK_PARTLY', 'SMALL_CHANCE_OF_WORK');

const facts = fc
  .record({
    kind,
    needGroup,
    wage,
    start,
    days: fc.integer({ min: 0, max: 700 }),
    holidayPayRate: rate,
    pensionRate: rate,
    employerTaxRate: rate,
  })
  .map(({ kind: measure, needGroup: group, wage: monthlyWage, start: from, days, ...rates }): MoneyFacts => ({
    kind: measure,
    needGroup: group,
    content: completeContent(measure, { ...rates, monthlyWage, start: from, end: addDays(from, days) }),
  }));

const periodsOf = (money: MoneyFacts): readonly ComputedPeriod[] => value(computePeriods(money, shippedRules));
const totalOf = (money: MoneyFacts): number => sumNok(periodsOf(money).flatMap((period) => period.amount ?? []));
const withWage = (money: MoneyFacts, monthlyWage: number): MoneyFacts => ({
  ...money,
  content: { ...money.content, monthlyWage },
});

describe('subsidy periods', () => {
  it('cover every day of the agreement once, in order', () => {
    fc.assert(
      fc.property(facts, (money) => {
        const periods = periodsOf(money);
        expect(periods[0]?.from).toBe(money.content.start);
        expect(periods.at(-1)?.to).toBe(money.content.end);
        for (const [index, period] of periods.entries()) {
          const next = periods[index + 1];
          if (next) expect(next.from).toBe(addDays(period.to, 1));
        }
      }),
    );
  });

  it('never cross a month or a step of the percentage', () => {
    fc.assert(
      fc.property(facts, (money) => {
        const steps = datedRates(
          { ...money, start: money.content.start, chosenPercent: money.content.chosenPercent },
          shippedRules,
        );
        for (const period of periodsOf(money)) {
          expect(period.to <= lastOfMonth(period.from)).toBe(true);
          expect(steps.some((step) => period.from < step.from && step.from <= period.to)).toBe(false);
        }
      }),
    );
  });

  it('add up to the whole within rounding, where the percentage is one', () => {
    fc.assert(
      fc.property(wage, start, fc.integer({ min: 0, max: 300 }), (monthlyWage, from, days) => {
        const content = completeContent('MENTOR', {
          mentorPayKind: 'HOURLY',
          mentorPayAmount: monthlyWage % 3_000,
          start: from,
          end: addDays(from, days),
        });
        const periods = periodsOf({ kind: 'MENTOR', content });
        const monthly = periods[0]?.monthly ?? nok(0);
        const parts = periods.filter(
          (period) => period.from.slice(8) !== '01' || period.to !== lastOfMonth(period.from),
        );
        const whole = nok((periods.length - parts.length) * monthly);
        const daysInParts = parts.reduce((sum, part) => sum + daysBetween(part.from, part.to) + 1, 0);
        const expected = whole + (daysInParts * monthly) / 30.4375;
        const sum = sumNok(periods.flatMap((period) => period.amount ?? []));
        expect(Math.abs(sum - expected)).toBeLessThanOrEqual(periods.length / 2 + 0.01);
      }),
    );
  });

  it('never pay less for a higher wage', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 1, max: 50_000 }), (money, more) => {
        const lower = money.content.monthlyWage ?? 0;
        expect(totalOf(withWage(money, lower + more))).toBeGreaterThanOrEqual(totalOf(money));
      }),
    );
  });

  it('come to the amount of the days they cover, at their own monthly amount', () => {
    fc.assert(
      fc.property(facts, (money) => {
        for (const period of periodsOf(money))
          expect(period.amount).toBe(amountForPeriod(period, period.monthly ?? nok(0)));
      }),
    );
  });
});

describe('a monthly cost', () => {
  it('lies within a krone and a half of the sum of its shown parts', () => {
    fc.assert(
      fc.property(
        wage,
        fc.record({ holidayPayRate: rate, pensionRate: rate, employerTaxRate: rate }),
        (monthlyWage, rates) => {
          const cost = monthlyCost({ monthlyWage, ...rates });
          const parts = monthlyWage + (cost.holidayPay ?? 0) + (cost.pension ?? 0) + (cost.employerTax ?? 0);
          expect(Math.abs((cost.total ?? 0) - parts)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('a refund', () => {
  it('never exceeds the approved amount', () => {
    fc.assert(
      fc.property(
        wage,
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: -60_000, max: 0 }),
        (income, agreed, deduction) => {
          const refund = refundSum(
            {
              kind: 'TEMPORARY_WAGE_SUBSIDY',
              periodFrom: localDate('2026-10-01'),
              agreedAmount: nok(agreed),
              percent: 60,
              incomes: [income],
              holidayDeduction: deduction,
              holidayPayRate: 0.12,
              pensionRate: 0.02,
              employerTaxRate: 0.141,
            },
            shippedRules,
          );
          expect(refund.amount).toBeLessThanOrEqual(agreed);
        },
      ),
    );
  });
});

type Change =
  { readonly type: 'WAGE'; readonly wage: number } | { readonly type: 'EXTEND' | 'SHORTEN'; readonly days: number };

const change = fc.oneof(
  fc.record({ type: fc.constant('WAGE' as const), wage: fc.integer({ min: 1_000, max: 60_000 }) }),
  fc.record({ type: fc.constantFrom('EXTEND' as const, 'SHORTEN' as const), days: fc.integer({ min: 1, max: 120 }) }),
);

function applied(agreement: MeasureAgreement, next: Change): MeasureAgreement {
  const by = act(agreement, people.adviser);
  const end = agreement.content.end ?? localDate('2027-03-14');
  const moved = (days: number): LocalDate => addDays(end, days);
  const result =
    next.type === 'WAGE'
      ? changeSection(agreement, { ...by, section: 'CALCULATION', patch: { monthlyWage: next.wage } }, shippedRules)
      : next.type === 'EXTEND'
        ? extendAgreement(agreement, { ...by, end: moved(next.days) }, shippedRules)
        : shortenAgreement(agreement, { ...by, end: moved(-next.days), reason: 'ILL' });
  return result.ok ? result.value.agreement : agreement;
}

describe('an approved period', () => {
  it('keeps its amount through every change but a cut, which is priced at the approved monthly amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.array(change, { maxLength: 6 }), (count, changes) => {
        const before = withApproved(aSignedAgreement(), count);
        const after = changes.reduce(applied, before);
        for (const period of before.periods.filter((one) => one.status === 'APPROVED')) {
          const same = after.periods.find((one) => one.number === period.number && one.approval !== undefined);
          expect(same?.monthly).toBe(period.monthly);
          const amount = same?.cutFrom ? amountForPeriod(same, period.monthly ?? nok(0)) : period.amount;
          expect(same?.amount).toBe(amount);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is never lost, and live periods never overlap, whatever happens', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.array(change, { maxLength: 6 }), (count, changes) => {
        const before = withApproved(aSignedAgreement(), count);
        const after = changes.reduce(applied, before);
        const live = after.periods
          .filter((period) => period.isActive && period.status !== 'ANNULLED')
          .sort((a, b) => (a.from < b.from ? -1 : 1));
        expect(live[0]?.from).toBe(after.content.start);
        expect(live.at(-1)?.to).toBe(after.content.end);
        for (const [index, period] of live.entries()) {
          const next = live[index + 1];
          if (next) expect(next.from).toBe(addDays(period.to, 1));
        }
        expect(after.periods.filter((one) => one.approval !== undefined)).toHaveLength(count);
      }),
      { numRuns: 60 },
    );
  });
});
