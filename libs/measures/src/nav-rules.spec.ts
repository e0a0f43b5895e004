import { existsSync, readFileSync } from 'node:fs';
import { addDays, addMonths, localDate, nok, type LocalDate } from '@fotfeste/kernel';
import {
  approvePeriod,
  annulAgreement,
  changeSection,
  claimDeadline,
  currentPeriod,
  decisionBarrier,
  extendAgreement,
  mentorHourlyPay,
  navRefusalNames,
  rateForPeriod,
  refundSum,
  returnPeriod,
  sendClaim,
  claimStatus,
  addMonthsKeepingMonthEnd,
  shippedRules,
  shortenAgreement,
  type MeasureAgreement,
  type MeasureRefusalCode,
  type SubsidyPeriod,
} from './index.js';
import {
  act,
  aPreparedDraft,
  aSignedAgreement,
  codeOf,
  completeContent,
  costCentre,
  outline,
  people,
  value,
  withApproved,
  withClaim,
} from './testing/index.js';

const offices = { rules: shippedRules, costCentres: [costCentre] };

const approve = (agreement: MeasureAgreement, number: number, { by = people.decider, today = '2026-09-01' } = {}) =>
  approvePeriod(agreement, { ...act(agreement, by, today), number, costCentre }, offices);

const period = (number: number, from: string): SubsidyPeriod => ({
  number,
  from: localDate(from),
  to: localDate(from),
  resend: 0,
  amount: nok(1_000),
  steps: [],
  status: 'UNDECIDED',
  isActive: true,
});

const yearFrom = (start: string, end: string) =>
  aSignedAgreement({
    content: completeContent('TEMPORARY_WAGE_SUBSIDY', { start: localDate(start), end: localDate(end) }),
    today: start,
  });

const navName = (code: MeasureRefusalCode | undefined) => code && navRefusalNames[code];

const aClaim = {
  periodEnd: localDate('2026-09-30'),
  deadline: localDate('2026-11-30'),
  today: localDate('2026-10-05'),
  amount: nok(8_496),
  accountNumber: '86011117947',
  unansweredLines: 0,
  isGrossConfirmed: true,
};

/** The cases of NAV's published rule tests, each as a test of ours. */
const tests: Readonly<Record<string, readonly [name: string, test: () => void]>> = {
  'NAV-033': [
    'negative hourly pay is refused',
    () => {
      expect(codeOf(mentorHourlyPay({ payKind: 'HOURLY', payAmount: -1, positionPercent: 100 }))).toBe(
        'NEGATIVE_AMOUNT',
      );
    },
  ],
  'NAV-125': [
    'a permanent subsidy of 70 % ends at 67 %',
    () => {
      const facts = { kind: 'PERMANENT_WAGE_SUBSIDY' as const, chosenPercent: 70, start: localDate('2022-01-01') };
      const on = (date: string) => rateForPeriod(facts, { from: localDate(date), to: localDate(date) }, shippedRules);
      expect([on('2022-01-01'), on('2023-12-12')]).toEqual([
        { ok: true, value: 70 },
        { ok: true, value: 67 },
      ]);
    },
  ],
  'NAV-140': [
    'the four-year subsidy has no percentage after four years',
    () => {
      const facts = { kind: 'FOUR_YEAR_WAGE_SUBSIDY' as const, start: localDate('2028-01-01') };
      const late = { from: localDate('2031-06-01'), to: localDate('2032-06-30') };
      expect(codeOf(rateForPeriod(facts, late, shippedRules))).toBe('BEYOND_SCHEME');
    },
  ],
  'NAV-225': [
    'the adviser who signed does not decide',
    () => {
      expect(navName(codeOf(approve(aSignedAgreement(), 1, { by: people.adviser })))).toBe(
        'TILSKUDDSPERIODE_IKKE_GODKJENNE_EGNE',
      );
    },
  ],
  'NAV-228': [
    'a decided period is not decided again',
    () => {
      const agreement = withApproved(aSignedAgreement(), 1);
      expect(codeOf(approve(agreement, 1))).toBe('ALREADY_DECIDED');
      const returning = {
        ...act(agreement, people.decider),
        number: 1,
        codes: ['OTHER'] as const,
        explanation: 'late',
      };
      expect(codeOf(returnPeriod(agreement, returning, { rules: shippedRules }))).toBe('ALREADY_DECIDED');
    },
  ],
  'NAV-231': [
    'a return is explained in more than blanks',
    () => {
      const agreement = aSignedAgreement();
      const blank = {
        ...act(agreement, people.decider),
        number: 1,
        codes: ['RULES_MISREAD'] as const,
        explanation: '   ',
      };
      expect(codeOf(returnPeriod(agreement, blank, { rules: shippedRules }))).toBe('RETURN_EXPLANATION_MISSING');
    },
  ],
  'NAV-234': [
    'even the first period waits for a year without budget',
    () => {
      const facts = { today: localDate('2026-01-01'), firstYearWithoutBudget: 2027 };
      expect(decisionBarrier(period(1, '2027-01-01'), facts, shippedRules)?.code).toBe('YEAR_WITHOUT_BUDGET');
    },
  ],
  'NAV-237': [
    'a later period in a year with budget is decided',
    () => {
      const facts = { today: localDate('2026-09-01'), firstYearWithoutBudget: 2027 };
      expect(decisionBarrier(period(2, '2025-01-01'), facts, shippedRules)).toBeUndefined();
    },
  ],
  'NAV-240': [
    'a later period in a year without budget waits',
    () => {
      const facts = { today: localDate('2026-09-01'), firstYearWithoutBudget: 2027 };
      expect(decisionBarrier(period(2, '2027-01-01'), facts, shippedRules)?.code).toBe('YEAR_WITHOUT_BUDGET');
    },
  ],
  'NAV-243': [
    'the period to decide moves on until the next lies more than three months ahead',
    () => {
      const facts = { today: localDate('2021-04-20') };
      let agreement = yearFrom('2021-02-02', '2021-10-20');
      const seen = [0, 1, 2, 3, 4, 5].map(() => {
        const number = currentPeriod(agreement.periods, facts, shippedRules)?.number ?? 0;
        agreement = value(approve(agreement, number, { today: '2021-04-20' })).agreement;
        return (currentPeriod(agreement.periods, facts, shippedRules)?.number ?? 0) - 1;
      });
      expect(seen).toEqual([1, 2, 3, 4, 5, 5]);
    },
  ],
  'NAV-248': [
    'what the adviser has not signed is not extended',
    () => {
      const draft = aPreparedDraft();
      const longer = extendAgreement(
        draft,
        { ...act(draft, people.adviser), end: localDate('2027-06-14') },
        shippedRules,
      );
      expect(codeOf(longer)).toBe('NOT_SIGNED_YET');
    },
  ],
  'NAV-251': [
    'with reduced capacity it is extended to 24 months',
    () => {
      const group = 'NEEDS_GUIDANCE_REDUCED_CAPACITY' as const;
      const signed = aSignedAgreement({ needGroup: group });
      const end = addDays(addMonths(localDate('2026-09-15'), 24), -1);
      const longer = extendAgreement(signed, { ...act(signed, people.adviser), end, needGroup: group }, shippedRules);
      expect(value(longer).agreement.content.end).toBe('2028-09-14');
    },
  ],
  'NAV-254': [
    'shortening is a new version and keeps the signatures',
    () => {
      const signed = aSignedAgreement();
      const end = addDays(signed.content.end ?? localDate('2027-03-14'), -1);
      const shorter = value(
        shortenAgreement(signed, { ...act(signed, people.adviser), end, reason: 'OTHER', text: 'grunn' }),
      );
      expect(shorter.agreement.versions.map((version) => version.kind)).toEqual(['AGREED', 'SHORTENED']);
      expect(shorter.agreement.signatures.adviser).toBeDefined();
    },
  ],
  'NAV-257': [
    'it is shortened to the last day of what is paid',
    () => {
      const approved = withApproved(yearFrom('2023-01-15', '2024-01-14'), 7);
      const paid = [1, 2, 3, 4, 5, 6, 7].reduce((now, number) => withClaim(now, number, 'PAID'), approved);
      const end = localDate('2023-07-14');
      expect(paid.periods[6]).toMatchObject({ from: '2023-07-01', to: end });
      const to = (day: LocalDate) =>
        shortenAgreement(paid, { ...act(paid, people.adviser), end: day, reason: 'STARTED_WORK' });
      expect(value(to(end)).agreement.content.end).toBe(end);
      expect(codeOf(to(addDays(end, -1)))).toBe('END_BEFORE_SETTLED_PERIOD');
    },
  ],
  'NAV-260': [
    'a sent claim stops annulment',
    () => {
      const claimed = withClaim(withApproved(aSignedAgreement(), 1), 1, 'SENT');
      const annulled = annulAgreement(claimed, { ...act(claimed, people.adviser), reason: 'ILL' });
      expect(codeOf(annulled)).toBe('PERIOD_SETTLED');
    },
  ],
  'NAV-263': [
    'an approved period that ends inside its month is annulled and rebuilt',
    () => {
      const approved = withApproved(yearFrom('2021-01-01', '2021-01-01'), 1);
      const longer = extendAgreement(
        approved,
        { ...act(approved, people.adviser), end: localDate('2021-01-02') },
        shippedRules,
      );
      expect(outline(value(longer).agreement)).toEqual([
        ['2021-01-01', '2021-01-01', 'ANNULLED'],
        ['2021-01-01', '2021-01-02', 'UNDECIDED'],
      ]);
    },
  ],
  'NAV-266': [
    'the calculation of what the adviser has not signed is edited, not changed',
    () => {
      const draft = aPreparedDraft();
      const change = { ...act(draft, people.adviser), section: 'CALCULATION' as const, patch: { monthlyWage: 30_000 } };
      expect(codeOf(changeSection(draft, change, shippedRules))).toBe('NOT_SIGNED_YET');
    },
  ],
  'NAV-278': [
    'only counting income counts',
    () => {
      const rates = { holidayPayRate: 0.12, pensionRate: 0.02, employerTaxRate: 0.141 };
      const facts = {
        kind: 'TEMPORARY_WAGE_SUBSIDY' as const,
        ...rates,
        percent: 60,
        agreedAmount: nok(10_000_000),
        periodFrom: localDate('2024-01-01'),
      };
      expect(refundSum({ ...facts, incomes: [10_000, 20_000] }, shippedRules).amount).toBe(23_463);
    },
  ],
  'NAV-290': [
    'a permanent subsidy stops at 5 G of each period, through a year',
    () => {
      const facts = {
        kind: 'PERMANENT_WAGE_SUBSIDY' as const,
        holidayPayRate: 0.141,
        pensionRate: 0.02,
        employerTaxRate: 0.101,
        percent: 75,
      };
      let paid = 0;
      const rows = [1, 2, 3, 4, 5, 6].map((month) => {
        const periodFrom = localDate(`2024-0${month}-01`);
        const claim = { ...facts, incomes: [220_000], agreedAmount: nok(400_000), periodFrom, refundedThisYear: paid };
        const refund = refundSum(claim, shippedRules);
        paid += refund.amount ?? 0;
        return [refund.amount, refund.overYearlyCeiling];
      });
      expect(rows).toEqual([
        [211_425, false],
        [211_425, false],
        [170_250, true],
        [0, true],
        [27_040, true],
        [0, true],
      ]);
    },
  ],
  'NAV-292': [
    'months keep the month end',
    () => {
      expect(addMonthsKeepingMonthEnd(localDate('2021-07-31'), 2)).toBe('2021-09-30');
    },
  ],
  'NAV-295': [
    'a claim is sent the day before its deadline',
    () => {
      const periodEnd = localDate('2021-06-30');
      const deadline = claimDeadline({ periodEnd }, shippedRules);
      expect(deadline).toBe('2021-08-31');
      expect(sendClaim({ ...aClaim, periodEnd, deadline, today: localDate('2021-08-30') })).toEqual({
        ok: true,
        value: 'SENT',
      });
    },
  ],
  'NAV-298': [
    'a claim does not open on the last day of its period',
    () => {
      const today = localDate('2026-09-30');
      expect(claimStatus({ periodEnd: today, deadline: localDate('2026-11-30'), today })).toBe('TOO_EARLY');
    },
  ],
  'NAV-301': [
    'a claim of nothing is settled at once',
    () => {
      expect(sendClaim({ ...aClaim, amount: nok(0) })).toEqual({ ok: true, value: 'APPROVED_ZERO' });
    },
  ],
  'NAV-304': [
    'a claim needs an account',
    () => {
      expect(codeOf(sendClaim({ ...aClaim, accountNumber: undefined }))).toBe('ACCOUNT_MISSING');
    },
  ],
};

/** What a viewer may see is decided by the access library, for every kind of case alike. */
const elsewhere: ReadonlySet<string> = new Set(['NAV-322', 'NAV-325', 'NAV-328']);

describe("NAV's published rule cases", () => {
  it.each(Object.entries(tests).map(([id, [name, test]]) => [`${id}: ${name}`, test] as const))('%s', (_name, test) => {
    test();
  });

  const file = new URL('../../../../shared/cases/nav-rules.json', import.meta.url);
  const withFile = existsSync(file) ? it : it.skip;
  withFile('are all here, or named as another library’s (skipped where ../shared/cases is absent)', () => {
    const agreementCases = readFileSync(new URL('./nav-rules-agreement.spec.ts', import.meta.url), 'utf8');
    const ids = [...readFileSync(file, 'utf8').matchAll(/"id": "(NAV-\d+)"/g)].map((match) => match[1] ?? '');
    const missing = ids.filter((id) => !(id in tests) && !agreementCases.includes(`'${id}':`) && !elsewhere.has(id));
    expect(missing).toEqual([]);
  });
});

describe('the table of refusals in the README', () => {
  it('has every one of ours', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(
      Object.keys(navRefusalNames).filter((code) => !new RegExp(`^\\| \`${code}\` +\\|`, 'm').test(readme)),
    ).toEqual([]);
  });
});
