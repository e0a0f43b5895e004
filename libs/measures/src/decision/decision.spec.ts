import { localDate, nok, type NavOfficeNumber } from '@fotfeste/kernel';
import {
  approvePeriod,
  budgetFromPeriods,
  changeSection,
  commit,
  currentPeriod,
  decisionBarrier,
  drawSecondLook,
  forecastOf,
  freeAmount,
  isMentorMoneyDue,
  logMentorHours,
  planBulkApproval,
  release,
  reserve,
  resubmitReturned,
  returnPeriod,
  shippedRules,
  takeOver,
  type Budget,
  type MeasureAgreement,
} from '../index.js';
import { act, aSignedAgreement, codeOf, costCentre, people, person, value, withApproved } from '../testing/index.js';

const facts = { rules: shippedRules, costCentres: [costCentre] };
const approve = (agreement: MeasureAgreement, number: number, { by = people.decider, today = '2026-09-01' } = {}) =>
  approvePeriod(agreement, { ...act(agreement, by, today), number, costCentre }, facts);
const returned = (agreement: MeasureAgreement, number: number) =>
  value(
    returnPeriod(
      agreement,
      { ...act(agreement, people.decider), number, codes: ['FACTS_WRONG'], explanation: 'The wage is per hour' },
      { rules: shippedRules },
    ),
  ).agreement;

describe('a decider', () => {
  it('is never a natural person who signed, also after handing the case over', () => {
    const signed = aSignedAgreement();
    const handed = value(takeOver(signed, act(signed, person('another adviser')))).agreement;
    expect(codeOf(approve(handed, 1, { by: people.adviser }))).toBe('OWN_CASE');
    expect(codeOf(approve(handed, 1, { by: people.employer }))).toBe('OWN_CASE');
  });

  it('is never the one who last changed the money, nor returns such a case', () => {
    const signed = aSignedAgreement();
    const other = person('another adviser');
    const change = { ...act(signed, other), section: 'CALCULATION' as const, patch: { monthlyWage: 30_000 } };
    const repriced = value(changeSection(signed, change, shippedRules)).agreement;
    expect(codeOf(approve(repriced, 1, { by: other }))).toBe('OWN_CASE');
    const returning = { ...act(repriced, other), number: 1, codes: ['OTHER'] as const, explanation: 'x' };
    expect(codeOf(returnPeriod(repriced, returning, { rules: shippedRules }))).toBe('OWN_CASE');
  });

  it('takes the periods in turn', () => {
    expect(codeOf(approve(aSignedAgreement(), 2))).toBe('NOT_THE_CURRENT_PERIOD');
    expect(codeOf(approve(aSignedAgreement(), 99))).toBe('PERIOD_UNKNOWN');
  });

  it('waits until three months before a later period', () => {
    const agreement = withApproved(aSignedAgreement(), 3, '2026-09-02');
    expect(approve(agreement, 4, { today: '2026-08-31' })).toMatchObject({
      refusal: { code: 'TOO_EARLY_TO_DECIDE', earliest: '2026-09-01' },
    });
    expect(approve(agreement, 4, { today: '2026-09-01' }).ok).toBe(true);
  });

  it('names a cost centre that exists, and sees the agreement as it stands', () => {
    const signed = aSignedAgreement();
    const elsewhere = { ...act(signed, people.decider), number: 1, costCentre: '9999' as NavOfficeNumber };
    expect(codeOf(approvePeriod(signed, elsewhere, facts))).toBe('COST_CENTRE_UNKNOWN');
    const stale = { ...act(signed, people.decider), revision: signed.revision - 1, number: 1, costCentre };
    expect(codeOf(approvePeriod(signed, stale, facts))).toBe('STALE_VERSION');
  });

  it('does not approve for a person whose need group no longer gives a right', () => {
    const signed = aSignedAgreement();
    const lost = { ...facts, needGroup: 'GOOD_PROSPECTS' as const };
    const asked = approvePeriod(signed, { ...act(signed, people.decider), number: 1, costCentre }, lost);
    expect(codeOf(asked)).toBe('NEED_GROUP_NOT_ELIGIBLE');
  });

  it('does not decide past an overdue follow-up, nor what has no amount', () => {
    const [first] = aSignedAgreement().periods;
    if (!first) throw new Error('no period');
    const today = localDate('2026-09-01');
    expect(decisionBarrier(first, { today, followUpDeadline: localDate('2026-08-31') }, shippedRules)?.code).toBe(
      'FOLLOW_UP_OVERDUE',
    );
    expect(decisionBarrier({ ...first, amount: undefined }, { today }, shippedRules)?.code).toBe(
      'PERIOD_AMOUNT_MISSING',
    );
  });
});

describe('a returned period', () => {
  it('stops the row, and comes back as a new undecided copy with the same number', () => {
    const agreement = returned(withApproved(aSignedAgreement(), 1, '2026-09-02'), 2);
    expect(currentPeriod(agreement.periods, { today: localDate('2026-09-03') }, shippedRules)?.status).toBe('RETURNED');
    expect(codeOf(approve(agreement, 3))).toBe('NOT_THE_CURRENT_PERIOD');
    const back = value(resubmitReturned(agreement, act(agreement, people.adviser)));
    expect(back.events).toEqual([{ type: 'period.resubmitted', number: 2 }]);
    const copies = back.agreement.periods.filter((period) => period.number === 2);
    expect(copies.map((period) => [period.status, period.isActive])).toEqual([
      ['RETURNED', false],
      ['UNDECIDED', true],
    ]);
    expect(value(approve(back.agreement, 2)).agreement.periods[2]?.status).toBe('APPROVED');
  });

  it('is reopened by any change, priced as the change says', () => {
    const agreement = returned(aSignedAgreement(), 1);
    const change = {
      ...act(agreement, people.adviser),
      section: 'CALCULATION' as const,
      patch: { monthlyWage: 35_000 },
    };
    const { periods } = value(changeSection(agreement, change, shippedRules)).agreement;
    expect(periods.slice(0, 2).map((period) => [period.number, period.status, period.amount])).toEqual([
      [1, 'RETURNED', 8_496],
      [1, 'UNDECIDED', 9_593],
    ]);
  });

  it('carries a code', () => {
    const signed = aSignedAgreement();
    const uncoded = { ...act(signed, people.decider), number: 1, codes: [], explanation: 'The wage is per hour' };
    expect(codeOf(returnPeriod(signed, uncoded, { rules: shippedRules }))).toBe('RETURN_CODE_MISSING');
    expect(codeOf(resubmitReturned(signed, act(signed, people.adviser)))).toBe('NOTHING_TO_RESUBMIT');
  });
});

describe('a budget', () => {
  const budget: Budget = {
    costCentre,
    kind: 'TEMPORARY_WAGE_SUBSIDY',
    year: 2026,
    frame: nok(30_000),
    reserved: nok(10_000),
    committed: nok(5_000),
  };

  it('lets an amount through that fits exactly, and not one krone more', () => {
    expect(value(reserve(budget, nok(15_000), 2026)).reserved).toBe(25_000);
    expect(reserve(budget, nok(15_001), 2026)).toEqual({
      ok: false,
      refusal: { code: 'BUDGET_EXCEEDED', free: 15_000, needed: 15_001 },
    });
  });

  it('that nobody has set holds nothing', () => {
    expect(codeOf(reserve(undefined, nok(1), 2027))).toBe('BUDGET_NOT_SET');
  });

  it('gets back what is released and what was approved but not claimed', () => {
    expect(freeAmount(release(budget, nok(4_000)))).toBe(19_000);
    expect(freeAmount(commit(budget, nok(4_000), nok(3_000)))).toBe(16_000);
  });

  it('is rebuilt from periods alone', () => {
    const { periods } = withApproved(aSignedAgreement(), 5);
    const key = { costCentre, kind: 'TEMPORARY_WAGE_SUBSIDY' as const, year: 2026 };
    expect(budgetFromPeriods(key, nok(100_000), periods)).toMatchObject({ reserved: 56_985, committed: 0 });
    const claimed = periods.map((period) => (period.number === 1 ? { ...period, claim: 'PAID' as const } : period));
    expect(budgetFromPeriods(key, nok(100_000), claimed)).toMatchObject({ reserved: 48_489, committed: 8_496 });
    expect(forecastOf(periods, 2027)).toBe(16_163 + 7_434);
  });
});

describe('bulk approval', () => {
  const bulk = {
    today: localDate('2026-09-02'),
    decider: people.decider,
    officeLimit: nok(20_000),
    seed: '2026-09-02',
  };
  const planFor = (agreement: MeasureAgreement, number: number, more: Partial<typeof bulk> = {}) =>
    planBulkApproval([{ agreement, number }], { ...bulk, ...more }, shippedRules);

  /** The first period is a part of a month at the same monthly amount. */
  const underWay = withApproved(aSignedAgreement(), 1, '2026-09-02');

  it('is for follow-on months whose facts are unchanged', () => {
    expect(planFor(underWay, 2).approve).toHaveLength(1);
    expect(planFor(aSignedAgreement(), 1).excluded).toMatchObject([{ reason: 'FIRST_PERIOD' }]);
  });

  it('names whatever it leaves out', () => {
    const change = {
      ...act(underWay, people.adviser),
      section: 'CALCULATION' as const,
      patch: { monthlyWage: 31_500 },
    };
    const changedWage = value(changeSection(underWay, change, shippedRules)).agreement;
    const plan = planBulkApproval(
      [
        { agreement: underWay, number: 2 },
        { agreement: underWay, number: 1 },
        { agreement: underWay, number: 3 },
        { agreement: changedWage, number: 2 },
      ],
      bulk,
      shippedRules,
    );
    expect(plan.approve).toHaveLength(1);
    expect(plan.excluded.map((row) => row.reason)).toEqual([
      'PERIOD_NOT_UNDECIDED',
      'NOT_THE_CURRENT_PERIOD',
      'FACTS_CHANGED',
    ]);
    expect(planFor(underWay, 2, { officeLimit: nok(16_162) }).excluded).toMatchObject([
      { reason: 'OVER_OFFICE_LIMIT' },
    ]);
    expect(planFor(underWay, 2, { decider: people.adviser }).excluded).toMatchObject([{ reason: 'OWN_CASE' }]);
    expect(planFor(withApproved(underWay, 0), 5).excluded).toMatchObject([{ reason: 'NOT_DECIDABLE_NOW' }]);
  });

  it('opens a step-down like any other change', () => {
    const longer = aSignedAgreement({ needGroup: 'NEEDS_GUIDANCE' });
    const atStep = { ...longer, content: { ...longer.content } };
    const approved = withApproved(atStep, 6);
    const stepped = {
      ...approved,
      periods: approved.periods.map((period) =>
        period.number === 7 ? { ...period, percent: 30, monthly: nok(12_122) } : period,
      ),
    };
    expect(planFor(stepped, 7, { today: localDate('2027-02-01') }).excluded).toMatchObject([
      { reason: 'FACTS_CHANGED' },
    ]);
  });

  it('draws a tenth for a second look, the same for the same seed in any order', () => {
    const rows = Array.from({ length: 25 }, (_none, number) => ({ agreementId: underWay.id, number }));
    const drawn = drawSecondLook(rows, 'seed');
    expect(drawn).toHaveLength(3);
    expect(drawSecondLook([...rows].reverse(), 'seed')).toEqual(drawn);
    expect(drawSecondLook([], 'seed')).toEqual([]);
  });
});

describe('mentor hours', () => {
  const agreed = { period: { from: localDate('2026-09-01'), to: localDate('2026-09-30') }, hours: 8 };
  const given = (hours: number) => ({ on: localDate('2026-09-10'), hours });

  it('count up to what was agreed; the hour after is refused by name', () => {
    const logged = value(logMentorHours(given(7.5), [], agreed));
    expect(logMentorHours(given(1), logged, agreed)).toMatchObject({
      refusal: { code: 'HOURS_OVER_AGREED', left: 0.5 },
    });
    expect(codeOf(logMentorHours(given(0), logged, agreed))).toBe('HOURS_NOT_POSITIVE');
    expect(codeOf(logMentorHours({ on: localDate('2026-10-01'), hours: 1 }, logged, agreed))).toBe(
      'HOURS_OUTSIDE_PERIOD',
    );
  });

  it('are all confirmed before money is due', () => {
    const logged = value(logMentorHours(given(2), [], agreed));
    const confirmed = logged.map((entry) => ({ ...entry, isConfirmed: true }));
    const after = localDate('2026-10-01');
    expect([logged, confirmed, []].map((hours) => isMentorMoneyDue(hours, agreed.period, after))).toEqual([
      false,
      true,
      false,
    ]);
    expect(isMentorMoneyDue(confirmed, agreed.period, agreed.period.to)).toBe(false);
  });
});
