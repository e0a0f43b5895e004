import { localDate, type MeasureAgreementId } from '@fotfeste/kernel';
import {
  annulAgreement,
  changeSection,
  checkContent,
  checkDates,
  declarationWarnings,
  editDraft,
  extendAgreement,
  isAccountNumber,
  isPaymentReference,
  measureKinds,
  missingDeclarations,
  missingFields,
  neutralRefusal,
  overlapWarnings,
  prepareCase,
  shippedRules,
  shortenAgreement,
  sign,
  statusOf,
  takeOver,
  versionDiff,
  withdrawSignatures,
  type MeasureContent,
  type MeasureRefusal,
} from '../index.js';
import {
  act,
  aDraft,
  aPreparedDraft,
  aSignedAgreement,
  codeOf,
  completeContent,
  noon,
  outline,
  people,
  person,
  value,
  withApproved,
  withClaim,
} from '../testing/index.js';

const nav = { needGroup: 'NEEDS_GUIDANCE' as const, isAddressProtected: false };
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
    const signed = value(
      sign(draft, { ...act(draft, people.participant), party: 'PARTICIPANT' }, nav, shippedRules),
    ).agreement;
    const edited = value(edit(signed, { monthlyWage: 32_000 }));
    expect(edited.agreement.signatures).toEqual({});
    expect(edited.agreement.moneyChangedBy).toBe(people.employer);
    expect(edited.diff).toEqual([{ field: 'monthlyWage', before: 31_000, after: 32_000 }]);
    expect(edited.agreement.periods[1]?.amount).toBe(16_684);
  });

  it('keeps its signatures when an edit changes nothing', () => {
    const draft = aPreparedDraft();
    const signed = value(
      sign(draft, { ...act(draft, people.participant), party: 'PARTICIPANT' }, nav, shippedRules),
    ).agreement;
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
      refusal: { code: 'STALE_EDIT', diff: [{ field: 'jobTitle', before: 'Cook', after: 'Baker' }] },
    });
  });

  it('refuses an edit that was begun before somebody signed', () => {
    const draft = aPreparedDraft();
    const signed = value(
      sign(draft, { ...act(draft, people.employer), party: 'EMPLOYER' }, nav, shippedRules),
    ).agreement;
    expect(
      codeOf(
        editDraft(
          signed,
          { ...act(draft, people.adviser), party: 'ADVISER', patch: { jobTitle: 'Cook' } },
          shippedRules,
        ),
      ),
    ).toBe('STALE_EDIT');
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

describe('signing', () => {
  it('of a mentor agreement begins with secrecy, which survives an edit', () => {
    const draft = aPreparedDraft({ kind: 'MENTOR' });
    const secret = value(sign(draft, { ...act(draft, people.mentor), party: 'MENTOR' }, nav, shippedRules)).agreement;
    expect(value(edit(secret, { mentorHoursPerMonth: 10 })).agreement.signatures.mentorSecrecy).toBeDefined();
    const other = { ...act(secret, people.employer), party: 'EMPLOYER' as const, patch: {}, mentor: person('another') };
    expect(value(editDraft(secret, other, shippedRules)).agreement.signatures).toEqual({});
  });

  it('by the adviser waits for the mentor', () => {
    const draft = aSignedAgreement({ kind: 'MENTOR' });
    const without = {
      ...draft,
      signatures: { participant: draft.signatures.participant, employer: draft.signatures.employer },
    };
    expect(codeOf(sign(without, { ...act(without, people.adviser), party: 'ADVISER' }, nav, shippedRules))).toBe(
      'MENTOR_SIGNS_SECRECY_FIRST',
    );
  });

  it('concludes work training with the adviser, and money with the decider', () => {
    expect(aSignedAgreement({ kind: 'WORK_TRAINING' }).concludedAt).toBeDefined();
    expect(aSignedAgreement().concludedAt).toBeUndefined();
  });

  it.each(measureKinds)('of %s goes all the way', (kind) => {
    expect(aSignedAgreement({ kind }).versions).toHaveLength(1);
  });

  it('waits for NAV to prepare the case, and for a calculation', () => {
    const draft = aDraft();
    const byEmployer = { ...act(draft, people.employer), party: 'EMPLOYER' as const };
    expect(codeOf(sign(draft, byEmployer, nav, shippedRules))).toBe('ADVISER_NOT_ASSIGNED');
    const unknown = { ...draft, adviser: people.adviser };
    expect(codeOf(sign(unknown, byEmployer, nav, shippedRules))).toBe('CALCULATION_MISSING');
  });

  it("wants the employer's declarations; a no is an answer, and a warning", () => {
    const draft = aPreparedDraft({
      content: completeContent('TEMPORARY_WAGE_SUBSIDY', { declaresNoLayOffs: undefined }),
    });
    const byEmployer = { ...act(draft, people.employer), party: 'EMPLOYER' as const };
    expect(codeOf(sign(draft, byEmployer, nav, shippedRules))).toBe('DECLARATIONS_MISSING');
    const answered = completeContent('TEMPORARY_WAGE_SUBSIDY', { declaresNoLayOffs: false });
    expect(missingDeclarations('TEMPORARY_WAGE_SUBSIDY', answered)).toEqual([]);
    expect(declarationWarnings(answered)).toEqual(['declaresNoLayOffs']);
  });

  it('for a participant needs the employer first and a reason', () => {
    const draft = aPreparedDraft();
    const onBehalf = (agreement: typeof draft) =>
      sign(
        agreement,
        { ...act(agreement, people.adviser), party: 'ADVISER', onBehalfOfParticipant: [] },
        nav,
        shippedRules,
      );
    expect(codeOf(onBehalf(draft))).toBe('EMPLOYER_SIGNS_FIRST');
    const signed = value(
      sign(draft, { ...act(draft, people.employer), party: 'EMPLOYER' }, nav, shippedRules),
    ).agreement;
    expect(codeOf(onBehalf(signed))).toBe('ON_BEHALF_REASON_MISSING');
  });

  it('stops when the need group has changed: new amounts, no signatures, to be stored', () => {
    const signed = aSignedAgreement();
    const waiting = { ...signed, signatures: { ...signed.signatures, adviser: undefined } };
    const facts = { ...nav, needGroup: 'CAN_WORK_PARTLY' as const };
    const refused = sign(waiting, { ...act(waiting, people.adviser), party: 'ADVISER' }, facts, shippedRules);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'NEED_GROUP_CHANGED', prepared: { signatures: {} } } });
    if (refused.ok || refused.refusal.code !== 'NEED_GROUP_CHANGED') throw new Error('signed');
    expect(refused.refusal.prepared.periods[0]?.percent).toBe(60);
  });

  it('is taken back by the employer until the adviser has signed, and never by the participant', () => {
    const signed = aSignedAgreement();
    const by = (party: 'EMPLOYER' | 'PARTICIPANT') =>
      codeOf(withdrawSignatures(signed, { ...act(signed, people.employer), party }));
    expect([by('EMPLOYER'), by('PARTICIPANT')]).toEqual(['ADVISER_HAS_SIGNED', 'NOT_YOURS_TO_WITHDRAW']);
    const draft = aPreparedDraft();
    expect(codeOf(withdrawSignatures(draft, { ...act(draft, people.employer), party: 'EMPLOYER' }))).toBe(
      'NOTHING_TO_WITHDRAW',
    );
  });
});

describe('after the adviser has signed', () => {
  it('a wage changed later prices undecided periods again and leaves approved ones', () => {
    const approved = withApproved(aSignedAgreement(), 2);
    const change = {
      ...act(approved, people.adviser),
      section: 'CALCULATION' as const,
      patch: { monthlyWage: 35_000 },
    };
    const after = value(changeSection(approved, change, shippedRules)).agreement;
    expect(after.periods.slice(0, 3).map((period) => period.amount)).toEqual([8_496, 16_163, 18_249]);
    expect(after.moneyChangedBy).toBe(people.adviser);
    expect(versionDiff(after, 2)).toEqual([{ field: 'monthlyWage', before: 31_000, after: 35_000 }]);
  });

  it('changes stay inside their section, and required fields stay filled', () => {
    const signed = aSignedAgreement();
    const change = (
      section: 'CALCULATION' | 'FOLLOW_UP' | 'GOALS',
      patch: Parameters<typeof changeSection>[1]['patch'],
    ) => codeOf(changeSection(signed, { ...act(signed, people.adviser), section, patch }, shippedRules));
    expect(change('FOLLOW_UP', { monthlyWage: 1 })).toBe('FIELD_NOT_IN_SECTION');
    expect(change('FOLLOW_UP', { followUp: ' ' })).toBe('FIELDS_MISSING');
    expect(change('GOALS', { goals: [] })).toBe('NOT_CHANGEABLE_FOR_MEASURE');
    expect(change('CALCULATION', { monthlyWage: -1 })).toBe('VALUE_OUT_OF_RANGE');
  });

  it('an extension rebuilds an undecided last period and follows an approved whole month', () => {
    const signed = aSignedAgreement();
    const longer = (agreement: typeof signed, end: string) =>
      value(extendAgreement(agreement, { ...act(agreement, people.adviser), end: localDate(end) }, shippedRules))
        .agreement;
    expect(outline(longer(signed, '2027-03-20')).slice(-2)).toEqual([
      ['2027-03-01', '2027-03-14', 'UNDECIDED'],
      ['2027-03-15', '2027-03-20', 'UNDECIDED'],
    ]);
    const whole = aSignedAgreement({
      content: completeContent('TEMPORARY_WAGE_SUBSIDY', { end: localDate('2026-10-31') }),
    });
    expect(outline(longer(withApproved(whole, 2), '2026-11-10'))).toEqual([
      ['2026-09-15', '2026-09-30', 'APPROVED'],
      ['2026-10-01', '2026-10-31', 'APPROVED'],
      ['2026-11-01', '2026-11-10', 'UNDECIDED'],
    ]);
  });

  it('an extension keeps the steps of the original start, and the longest duration', () => {
    const signed = aSignedAgreement();
    const to = (end: string) =>
      extendAgreement(signed, { ...act(signed, people.adviser), end: localDate(end) }, shippedRules);
    expect(value(to('2027-09-14')).agreement.periods.at(-1)).toMatchObject({ percent: 30 });
    expect(codeOf(to('2027-09-15'))).toBe('LASTS_TOO_LONG');
    expect(codeOf(to('2027-03-14'))).toBe('END_NOT_LATER');
  });

  it('a shortening cuts an approved period at its approved amount and annuls what follows', () => {
    const approved = withApproved(aSignedAgreement(), 4);
    const raised = value(
      changeSection(
        approved,
        { ...act(approved, people.adviser), section: 'CALCULATION', patch: { monthlyWage: 35_000 } },
        shippedRules,
      ),
    ).agreement;
    const shorter = value(
      shortenAgreement(raised, {
        ...act(raised, people.adviser),
        end: localDate('2026-11-10'),
        reason: 'STARTED_WORK',
      }),
    );
    expect(outline(shorter.agreement)).toEqual([
      ['2026-09-15', '2026-09-30', 'APPROVED'],
      ['2026-10-01', '2026-10-31', 'APPROVED'],
      ['2026-11-01', '2026-11-10', 'APPROVED'],
      ['2026-12-01', '2026-12-31', 'ANNULLED'],
    ]);
    expect(shorter.agreement.periods[2]).toMatchObject({
      amount: 5_310,
      cutFrom: { to: '2026-11-30', amount: 16_163 },
    });
    expect(shorter.events).toEqual([
      { type: 'measure.changed', version: 'SHORTENED' },
      { type: 'period.shortened', number: 3, resend: 0, released: 10_853 },
      { type: 'period.annulled', number: 4, resend: 0, released: 16_163 },
    ]);
  });

  it('a shortening needs a reason, and a text where the reason is another', () => {
    const signed = aSignedAgreement();
    const end = localDate('2026-12-31');
    const shorten = (more: { reason?: 'OTHER'; text?: string }) =>
      codeOf(shortenAgreement(signed, { ...act(signed, people.adviser), end, ...more }));
    expect([shorten({}), shorten({ reason: 'OTHER' }), shorten({ reason: 'OTHER', text: 'moves' })]).toEqual([
      'REASON_MISSING',
      'REASON_TEXT_MISSING',
      undefined,
    ]);
  });

  it('a shortened agreement can be extended again, and the new sending is told from the old', () => {
    const approved = withApproved(aSignedAgreement(), 3);
    const shorten = { ...act(approved, people.adviser), end: localDate('2026-10-31'), reason: 'ILL' as const };
    const shorter = value(shortenAgreement(approved, shorten)).agreement;
    const longer = value(
      extendAgreement(shorter, { ...act(shorter, people.adviser), end: localDate('2026-11-30') }, shippedRules),
    ).agreement;
    expect(longer.periods.map((period) => [period.number, period.resend, period.status])).toEqual([
      [1, 0, 'APPROVED'],
      [2, 0, 'APPROVED'],
      [3, 0, 'ANNULLED'],
      [3, 1, 'UNDECIDED'],
    ]);
  });

  it('annulment releases what was approved, but not what had expired, and closes the agreement', () => {
    const approved = withClaim(withApproved(aSignedAgreement(), 2), 1, 'EXPIRED');
    const annulled = value(
      annulAgreement(approved, { ...act(approved, people.adviser), reason: 'REGISTERED_BY_MISTAKE' }),
    );
    expect(annulled.events).toEqual([
      { type: 'measure.annulled', reason: 'REGISTERED_BY_MISTAKE', isHidden: true },
      { type: 'period.annulled', number: 2, resend: 0, released: 16_163 },
    ]);
    const { agreement } = annulled;
    expect(statusOf(agreement, localDate('2026-10-01'))).toBe('ANNULLED');
    expect(codeOf(takeOver(agreement, act(agreement, people.adviser)))).toBe('ANNULLED');
    expect(codeOf(edit(agreement, {}))).toBe('ANNULLED');
  });

  it('an idle draft is annulled by nobody', () => {
    const draft = aDraft();
    const expired = value(
      annulAgreement(draft, { at: noon('2026-12-01'), revision: draft.revision, reason: 'EXPIRED' }),
    );
    expect(expired.agreement.annulment).toEqual({ at: noon('2026-12-01'), reason: 'EXPIRED' });
  });
});

describe('the need group', () => {
  it('gives good prospects a right to nothing but what asks for none', () => {
    const draft = aDraft();
    const prepare = { ...act(draft, people.adviser), needGroup: 'GOOD_PROSPECTS' as const };
    expect(codeOf(prepareCase(draft, prepare, shippedRules))).toBe('NEED_GROUP_NOT_ELIGIBLE');
  });

  it('takes signatures away when it changes the percentages, not when it is the same', () => {
    const signed = aPreparedDraft();
    const same = value(
      prepareCase(signed, { ...act(signed, people.adviser), needGroup: 'NEEDS_GUIDANCE' }, shippedRules),
    );
    expect(same.agreement.periods).toBe(signed.periods);
  });

  it('is not told by a duration before NAV has prepared the case', () => {
    const dates = { kind: 'TEMPORARY_WAGE_SUBSIDY' as const, start: localDate('2026-09-15'), isBeforeAssessment: true };
    expect(codeOf(checkDates({ ...dates, end: localDate('2028-09-14') }, shippedRules))).toBeUndefined();
    const tooLong = checkDates({ ...dates, end: localDate('2028-09-15') }, shippedRules);
    expect(tooLong.ok ? undefined : neutralRefusal(tooLong.refusal)).toMatchObject({
      code: 'LASTS_TOO_LONG',
      limit: { months: 24 },
    });
  });

  it('is not told by a refusal: whatever depends on it reads the same', () => {
    const refusals: readonly MeasureRefusal[] = [
      { code: 'NEED_GROUP_UNKNOWN' },
      { code: 'NEED_GROUP_NOT_ELIGIBLE' },
      { code: 'ADVISER_NOT_ASSIGNED' },
      { code: 'CALCULATION_MISSING' },
      ...(['NEEDS_GUIDANCE', 'CAN_WORK_PARTLY'] as const).flatMap((needGroup) => {
        const dates = {
          kind: 'MENTOR' as const,
          needGroup,
          start: localDate('2026-09-15'),
          end: localDate('2031-01-01'),
        };
        const checked = checkDates(dates, shippedRules);
        return checked.ok ? [] : [checked.refusal];
      }),
    ];
    expect(new Set(refusals.map((refusal) => JSON.stringify(neutralRefusal(refusal)))).size).toBe(1);
    expect(refusals).toHaveLength(6);
  });
});

describe('overlap', () => {
  const id = (name: string) => name as MeasureAgreementId;
  const candidate = {
    kind: 'TEMPORARY_WAGE_SUBSIDY' as const,
    from: localDate('2026-09-01'),
    to: localDate('2026-12-31'),
  };
  const other = (
    name: string,
    from: string,
    to: string,
    kind: 'WORK_TRAINING' | 'MENTOR' | 'FOUR_YEAR_WAGE_SUBSIDY' = 'WORK_TRAINING',
  ) => ({
    id: id(name),
    kind,
    from: localDate(from),
    to: localDate(to),
    isAnnulled: false,
  });

  it('is found on every side, and inside', () => {
    const others = [
      other('inside', '2026-10-01', '2026-10-31'),
      other('start', '2026-08-01', '2026-09-01'),
      other('end', '2026-12-31', '2027-02-01'),
      other('around', '2026-01-01', '2027-12-31'),
      other('before', '2026-08-01', '2026-08-31'),
    ];
    expect(overlapWarnings(candidate, others, shippedRules).map((warning) => [warning.id, warning.shape])).toEqual([
      ['inside', 'INSIDE_NEW'],
      ['start', 'OVER_NEW_START'],
      ['end', 'OVER_NEW_END'],
      ['around', 'COVERS_NEW'],
    ]);
  });

  it('does not trouble a mentor beside a wage subsidy, nor what is annulled; it knows the four-year subsidy', () => {
    const others = [
      other('mentor', '2026-10-01', '2026-10-31', 'MENTOR'),
      { ...other('annulled', '2026-10-01', '2026-10-31'), isAnnulled: true },
      other('young', '2026-10-01', '2026-10-31', 'FOUR_YEAR_WAGE_SUBSIDY'),
    ];
    expect(overlapWarnings(candidate, others, shippedRules).map((warning) => warning.id)).toEqual(['young']);
  });
});
