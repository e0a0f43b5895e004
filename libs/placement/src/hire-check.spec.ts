import { localDate } from '@fotfeste/kernel';
import { checkHire, type Hire, type HireCheck } from './hire.js';
import { aHire } from './testing/index.js';

const today = localDate('2026-11-24');

const aHireOfAugust = (overrides: Partial<Hire> = {}): Hire => aHire({ start: localDate('2026-08-01'), ...overrides });
const aCheck = (overrides: Partial<HireCheck> = {}): HireCheck => ({
  on: localDate('2026-11-20'),
  stillEmployed: true,
  note: '',
  ...overrides,
});
const codes = (hire: Hire, check: HireCheck, checkedOn: readonly HireCheck['on'][] = []): readonly string[] => {
  const decided = checkHire(hire, check, { checkedOn, today });
  return decided.ok ? [] : decided.refusal.map(({ code }) => code);
};

describe('the check of a hire after some months', () => {
  it('that finds the person there changes nothing else', () => {
    expect(checkHire(aHireOfAugust(), aCheck(), { checkedOn: [], today })).toEqual({
      ok: true,
      value: { check: aCheck() },
    });
  });

  it('that finds the person gone ends the hire on that day', () => {
    const decided = checkHire(aHireOfAugust(), aCheck({ stillEmployed: false }), { checkedOn: [], today });

    expect(decided).toMatchObject({ ok: true, value: { ends: '2026-11-20' } });
  });

  it('leaves an end that is known as it is', () => {
    const ended = aHireOfAugust({ endedOn: localDate('2026-10-31') });

    expect(checkHire(ended, aCheck({ stillEmployed: false }), { checkedOn: [], today })).not.toMatchObject({
      value: { ends: expect.anything() },
    });
  });

  it('cannot be of a day to come, of the first day or before it, or twice of one day', () => {
    expect(codes(aHireOfAugust(), aCheck({ on: localDate('2026-11-25') }))).toEqual(['HIRE_CHECK_IN_THE_FUTURE']);
    expect(codes(aHireOfAugust(), aCheck({ on: localDate('2026-08-01') }))).toEqual(['HIRE_CHECK_TOO_EARLY']);
    expect(codes(aHireOfAugust(), aCheck(), [localDate('2026-11-20')])).toEqual(['HIRE_CHECK_TWICE']);
  });

  it('cannot be of a hire that was corrected since', () => {
    expect(codes(aHireOfAugust({ isSuperseded: true }), aCheck())).toEqual(['HIRE_CORRECTED_SINCE']);
  });
});
