import { localDate } from '@fotfeste/kernel';
import {
  checkContent,
  editDraft,
  isAccountNumber,
  isPaymentReference,
  measureKinds,
  missingFields,
  shippedRules,
  sign,
  statusOf,
  type MeasureContent,
  type MeasureRefusal,
} from '../index.js';
import { act, aDraft, aPreparedDraft, aSignedAgreement, codeOf, people, value } from '../testing/index.js';

const nav = { rules: shippedRules, needGroup: 'NEEDS_GUIDANCE' as const, isAddressProtected: false };
const edit = (
  agreement: Parameters<typeof editDraft>[0],
  patch: Parameters<typeof editDraft>[1]['patch'],
  by = people.employer,
) => editDraft(agreement, { ...act(agreement, by), party: 'EMPLOYER', patch }, shippedRules);

describe('a draft', () => {
  it.each(measureKinds)('of %s is saved with nothing filled in, and signed by nobody', (kind) => {
    const draft = aDraft({ kind, content: {} });
    expect(missingFields(kind, draft.content).length).toBeGreaterThan(0);
    expect(statusOf(draft, localDate('2026-09-01'))).toBe('DRAFT');
  });

  it.each(measureKinds)('of %s with everything filled in awaits signatures', (kind) => {
    expect(missingFields(kind, aDraft({ kind }).content)).toEqual([]);
    expect(statusOf(aDraft({ kind }), localDate('2026-09-01'))).toBe('AWAITING_SIGNATURES');
  });

  it('loses every signature when it is edited, and says whose money it is now', () => {
    const draft = aPreparedDraft();
    const signed = value(sign(draft, { ...act(draft, people.participant), party: 'PARTICIPANT' }, nav)).agreement;
    const edited = value(edit(signed, { monthlyWage: 32_000 }));
    expect(edited.agreement.signatures).toEqual({});
    expect(edited.agreement.moneyChangedBy).toBe(people.employer);
    expect(edited.diff).toEqual([{ field: 'monthlyWage', before: 31_000, after: 32_000 }]);
    expect(edited.agreement.periods[1]?.amount).toBe(16_684);
  });

  it('keeps its signatures when an edit changes nothing', () => {
    const draft = aPreparedDraft();
    const signed = value(sign(draft, { ...act(draft, people.participant), party: 'PARTICIPANT' }, nav)).agreement;
    expect(value(edit(signed, { monthlyWage: 31_000 })).agreement).toBe(signed);
  });

  it('refuses an edit of something already edited, and hands the difference back', () => {
    const draft = aDraft();
    const newer = value(edit(draft, { jobTitle: 'Cook' })).agreement;
    const stale = editDraft(
      newer,
      { ...act(draft, people.adviser), party: 'ADVISER', patch: { jobTitle: 'Baker' } },
      shippedRules,
    );
    expect(stale).toMatchObject({
      ok: false,
      refusal: { code: 'STALE_VERSION', diff: [{ field: 'jobTitle', before: 'Cook', after: 'Baker' }] },
    });
  });

  it('refuses an edit that was begun before somebody signed', () => {
    const draft = aPreparedDraft();
    const signed = value(sign(draft, { ...act(draft, people.employer), party: 'EMPLOYER' }, nav)).agreement;
    expect(
      codeOf(
        editDraft(
          signed,
          { ...act(draft, people.adviser), party: 'ADVISER', patch: { jobTitle: 'Cook' } },
          shippedRules,
        ),
      ),
    ).toBe('STALE_VERSION');
  });

  it('is edited by employer and adviser only, and by nobody once the adviser has signed', () => {
    const draft = aDraft();
    const byParticipant = { ...act(draft, people.participant), party: 'PARTICIPANT' as const, patch: {} };
    expect(codeOf(editDraft(draft, byParticipant, shippedRules))).toBe('NOT_AN_EDITOR');
    expect(codeOf(edit(aSignedAgreement(), { jobTitle: 'Cook' }))).toBe('ADVISER_HAS_SIGNED');
  });

  it('empties a field that is set to nothing', () => {
    const draft = aDraft();
    expect(value(edit(draft, { jobTitle: undefined })).agreement.content).not.toHaveProperty('jobTitle');
  });

  it('reads a percentage that the measure fixes, does not use it, and says so', () => {
    const draft = aPreparedDraft();
    const edited = value(edit(draft, { chosenPercent: 75 }));
    expect(edited.ignored).toEqual(['chosenPercent']);
    expect(edited.agreement.periods[0]?.percent).toBe(40);
  });

  it('does not start in the past for an employer whose case nobody has taken', () => {
    expect(codeOf(edit(aDraft(), { start: localDate('2026-08-31') }))).toBe('STARTS_TOO_FAR_BACK');
  });

  it('makes a summer job a temporary post, whatever was typed', () => {
    expect(aDraft({ kind: 'SUMMER_JOB' }).content.positionKind).toBe('TEMPORARY');
  });
});

describe('bad input', () => {
  const refusalOf = (content: MeasureContent) => codeOf(checkContent('TEMPORARY_WAGE_SUBSIDY', content, shippedRules));

  it.each<[string, MeasureContent, MeasureRefusal['code']]>([
    ['a wage of 0', { monthlyWage: 0 }, 'VALUE_OUT_OF_RANGE'],
    ['a negative wage', { monthlyWage: -1 }, 'VALUE_OUT_OF_RANGE'],
    ['a wage of 10 million', { monthlyWage: 10_000_000 }, 'VALUE_OUT_OF_RANGE'],
    ['a wage with øre', { monthlyWage: 31_000.5 }, 'NOT_WHOLE_KRONER'],
    ['not a number', { monthlyWage: Number.NaN }, 'VALUE_OUT_OF_RANGE'],
    ['more hours than a month has', { mentorHoursPerMonth: 163 }, 'VALUE_OUT_OF_RANGE'],
    ['hourly pay of a yearly kind', { mentorPayKind: 'HOURLY', mentorPayAmount: 780_000 }, 'VALUE_OUT_OF_RANGE'],
    ['a pension above 30 %', { pensionRate: 0.31 }, 'VALUE_OUT_OF_RANGE'],
    ['a holiday rate NAV does not offer', { holidayPayRate: 0.11 }, 'RATE_NOT_OFFERED'],
    ['an employer tax no zone has', { employerTaxRate: 0.14 }, 'RATE_NOT_OFFERED'],
    ['a position above full time', { positionPercent: 101 }, 'VALUE_OUT_OF_RANGE'],
    ['eight days a week', { daysPerWeek: 8 }, 'VALUE_OUT_OF_RANGE'],
    ['an account with a wrong check digit', { accountNumber: '86011117948' }, 'ACCOUNT_NUMBER_INVALID'],
    ['a KID with a wrong check digit', { paymentReference: '12345678' }, 'PAYMENT_REFERENCE_INVALID'],
    ['a goal longer than a page', { goals: [{ kind: 'OTHER', text: 'x'.repeat(1_001) }] }, 'TEXT_TOO_LONG'],
  ])('%s is refused', (_name, content, code) => {
    expect(refusalOf(content)).toBe(code);
  });

  it('hours with decimals are not bad', () => {
    expect(refusalOf({ mentorHoursPerMonth: 10.5 })).toBeUndefined();
  });

  it('a four-year subsidy is to get work, not to keep it', () => {
    expect(codeOf(checkContent('FOUR_YEAR_WAGE_SUBSIDY', { purpose: 'KEEP_WORK' }, shippedRules))).toBe(
      'PURPOSE_NOT_ALLOWED',
    );
  });

  it('expenses stay under the cap of the year the agreement ends in', () => {
    const expenses = [{ kind: 'EQUIPMENT' as const, amount: 155_000 }];
    const endingIn = (year: number) =>
      codeOf(checkContent('INCLUSION_GRANT', { expenses, end: localDate(`${year}-06-30`) }, shippedRules));
    expect([endingIn(2025), endingIn(2026)]).toEqual(['EXPENSES_OVER_CAP', undefined]);
  });

  it('percentages are chosen inside what the measure allows', () => {
    const choose = (kind: 'PERMANENT_WAGE_SUBSIDY' | 'SUMMER_JOB', chosenPercent: number) =>
      codeOf(checkContent(kind, { chosenPercent }, shippedRules));
    expect(choose('PERMANENT_WAGE_SUBSIDY', 76)).toBe('PERCENT_NOT_ALLOWED');
    expect(choose('SUMMER_JOB', 60)).toBe('PERCENT_NOT_ALLOWED');
    expect(choose('SUMMER_JOB', 75)).toBeUndefined();
  });

  it('dates do not run backwards', () => {
    expect(codeOf(edit(aDraft(), { end: localDate('2026-09-14') }))).toBe('STARTS_AFTER_END');
  });

  it('account numbers and KIDs are known by their check digits', () => {
    expect(isAccountNumber('86011117947')).toBe(true);
    expect(isPaymentReference('2345676')).toBe(true);
    expect(isPaymentReference('1')).toBe(false);
  });
});

describe('people', () => {
  it('are at least sixteen', () => {
    const young = () => aDraft({ birthDate: localDate('2010-09-02'), content: {} });
    expect(young).toThrow('TOO_YOUNG');
    expect(aDraft({ birthDate: localDate('2010-09-01'), content: {} }).revision).toBe(1);
  });

  it('are not their own mentor', () => {
    const draft = aDraft({ kind: 'MENTOR' });
    const swap = { ...act(draft, people.employer), party: 'EMPLOYER' as const, patch: {}, mentor: people.participant };
    expect(codeOf(editDraft(draft, swap, shippedRules))).toBe('MENTOR_IS_PARTICIPANT');
  });

  it('are young enough for a summer job on New Year and on the first day', () => {
    const summer = (birthDate: string) => () =>
      aDraft({ kind: 'SUMMER_JOB', today: '2027-05-01', birthDate: localDate(birthDate) });
    expect(summer('1996-12-31')).toThrow('TOO_OLD_ON_NEW_YEAR');
    expect(summer('1997-06-06')).toThrow('TOO_OLD_AT_START');
    expect(summer('1997-06-07')).not.toThrow();
  });
});
