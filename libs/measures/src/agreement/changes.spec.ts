import { localDate, type MeasureAgreementId } from '@fotfeste/kernel';
import {
  annulAgreement,
  changeSection,
  editDraft,
  extendAgreement,
  overlapWarnings,
  shippedRules,
  shortenAgreement,
  statusOf,
  takeOver,
  versionDiff,
} from '../index.js';
import {
  aDraft,
  aSignedAgreement,
  act,
  codeOf,
  completeContent,
  noon,
  outline,
  people,
  value,
  withApproved,
  withClaim,
} from '../testing/index.js';

const edit = (
  agreement: Parameters<typeof editDraft>[0],
  patch: Parameters<typeof editDraft>[1]['patch'],
  by = people.employer,
) => editDraft(agreement, { ...act(agreement, by), party: 'EMPLOYER', patch }, shippedRules);

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

describe('overlap', () => {
  const id = (name: string) => name as MeasureAgreementId;
  const candidate = {
    kind: 'TEMPORARY_WAGE_SUBSIDY' as const,
    from: localDate('2026-09-01'),
    to: localDate('2026-12-31'),
  };
  const other = (name: string, from: string, to: string) => ({
    id: id(name),
    kind: 'WORK_TRAINING' as const,
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
      { ...other('mentor', '2026-10-01', '2026-10-31'), kind: 'MENTOR' as const },
      { ...other('annulled', '2026-10-01', '2026-10-31'), isAnnulled: true },
      { ...other('young', '2026-10-01', '2026-10-31'), kind: 'FOUR_YEAR_WAGE_SUBSIDY' as const },
    ];
    expect(overlapWarnings(candidate, others, shippedRules).map((warning) => warning.id)).toEqual(['young']);
  });
});
