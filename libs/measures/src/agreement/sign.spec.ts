import { localDate } from '@fotfeste/kernel';
import {
  checkDates,
  declarationWarnings,
  editDraft,
  measureKinds,
  missingDeclarations,
  neutralRefusal,
  prepareCase,
  shippedRules,
  sign,
  withdrawSignatures,
  type MeasureRefusal,
} from '../index.js';
import {
  act,
  aDraft,
  aPreparedDraft,
  aSignedAgreement,
  codeOf,
  completeContent,
  people,
  person,
  value,
} from '../testing/index.js';

const nav = { rules: shippedRules, needGroup: 'NEEDS_GUIDANCE' as const, isAddressProtected: false };
const edit = (
  agreement: Parameters<typeof editDraft>[0],
  patch: Parameters<typeof editDraft>[1]['patch'],
  by = people.employer,
) => editDraft(agreement, { ...act(agreement, by), party: 'EMPLOYER', patch }, shippedRules);

describe('signing', () => {
  it('of a mentor agreement begins with secrecy, which survives an edit', () => {
    const draft = aPreparedDraft({ kind: 'MENTOR' });
    const secret = value(sign(draft, { ...act(draft, people.mentor), party: 'MENTOR' }, nav)).agreement;
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
    expect(codeOf(sign(without, { ...act(without, people.adviser), party: 'ADVISER' }, nav))).toBe(
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
    expect(codeOf(sign(draft, byEmployer, nav))).toBe('ADVISER_NOT_ASSIGNED');
    const unknown = { ...draft, adviser: people.adviser };
    const signed = value(sign(unknown, byEmployer, nav)).agreement;
    const participant = value(
      sign(signed, { ...act(signed, people.participant), party: 'PARTICIPANT' }, nav),
    ).agreement;
    const byAdviser = { ...act(participant, people.adviser), party: 'ADVISER' as const };
    expect(codeOf(sign(participant, byAdviser, nav))).toBe('CALCULATION_MISSING');
  });

  it("wants the employer's declarations; a no is an answer, and a warning", () => {
    const draft = aPreparedDraft({
      content: completeContent('TEMPORARY_WAGE_SUBSIDY', { declaresNoLayOffs: undefined }),
    });
    const byEmployer = { ...act(draft, people.employer), party: 'EMPLOYER' as const };
    expect(codeOf(sign(draft, byEmployer, nav))).toBe('DECLARATIONS_MISSING');
    const answered = completeContent('TEMPORARY_WAGE_SUBSIDY', { declaresNoLayOffs: false });
    expect(missingDeclarations('TEMPORARY_WAGE_SUBSIDY', answered)).toEqual([]);
    expect(declarationWarnings(answered)).toEqual(['declaresNoLayOffs']);
  });

  it('for a participant needs the employer first and a reason', () => {
    const draft = aPreparedDraft();
    const onBehalf = (agreement: typeof draft) =>
      sign(agreement, { ...act(agreement, people.adviser), party: 'ADVISER', onBehalfOfParticipant: [] }, nav);
    expect(codeOf(onBehalf(draft))).toBe('EMPLOYER_SIGNS_FIRST');
    const signed = value(sign(draft, { ...act(draft, people.employer), party: 'EMPLOYER' }, nav)).agreement;
    expect(codeOf(onBehalf(signed))).toBe('ON_BEHALF_REASON_MISSING');
  });

  it('stops when the need group has changed: new amounts, no signatures, to be stored', () => {
    const signed = aSignedAgreement();
    const waiting = { ...signed, signatures: { ...signed.signatures, adviser: undefined } };
    const facts = { ...nav, needGroup: 'CAN_WORK_PARTLY' as const };
    const refused = sign(waiting, { ...act(waiting, people.adviser), party: 'ADVISER' }, facts);
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
