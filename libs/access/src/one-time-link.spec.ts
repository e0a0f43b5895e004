import type { Instant } from '@fotfeste/kernel';
import { checkCode, linkLimits, linkStatus, maySendCode, type LinkState } from './one-time-link.js';

const at = (time: string): Instant => `2026-03-02T${time}:00.000Z` as Instant;

const aLink = (link: Partial<LinkState> = {}): LinkState => ({
  expiresAt: at('20:00'),
  usedAt: null,
  endedAt: null,
  attempts: 0,
  codeSentAt: at('11:55'),
  codesSent: 1,
  ...link,
});

const now = at('12:00');
const right = { isRight: true, heldUntil: at('12:05') };
const wrong = { isRight: false, heldUntil: at('12:05') };
const codeOf = (result: ReturnType<typeof checkCode>): string | undefined =>
  result.ok ? undefined : result.refusal[0]?.code;

describe('a one-time link', () => {
  it('opens with the right code while it holds', () => {
    expect(checkCode(aLink(), right, now)).toEqual({ ok: true, value: undefined });
  });

  it.each<[string, Partial<LinkState>]>([
    ['LINK_USED', { usedAt: at('11:00') }],
    ['LINK_ENDED', { endedAt: at('11:00') }],
    ['LINK_EXPIRED', { expiresAt: now }],
    ['LINK_LOCKED', { attempts: linkLimits.wrongCodes }],
  ])('says %s even for the right code', (code, state) => {
    expect(codeOf(checkCode(aLink(state), right, now))).toBe(code);
    expect(codeOf(maySendCode(aLink(state), now))).toBe(code);
  });

  it('counts wrong codes down, and is locked by the fifth', () => {
    const refusals = [0, 1, 2, 3, 4].map((attempts) => checkCode(aLink({ attempts }), wrong, now));
    expect(refusals.map(codeOf)).toEqual([...Array<string>(4).fill('LINK_CODE_WRONG'), 'LINK_LOCKED']);
    expect(refusals[0]).toMatchObject({ refusal: [{ field: 'code', facts: { left: 4 } }] });
  });

  it('wants a code that was sent and still holds', () => {
    expect(codeOf(checkCode(aLink(), { isRight: false, heldUntil: null }, now))).toBe('LINK_CODE_NOT_SENT');
    expect(codeOf(checkCode(aLink(), { isRight: true, heldUntil: now }, now))).toBe('LINK_CODE_EXPIRED');
  });

  it('sends a few codes and no more', () => {
    expect(maySendCode(aLink({ codesSent: linkLimits.codes - 1 }), now).ok).toBe(true);
    expect(codeOf(maySendCode(aLink({ codesSent: linkLimits.codes }), now))).toBe('LINK_CODES_SPENT');
  });

  it('is open until it is used, ended, locked or too old', () => {
    expect(linkStatus(aLink(), now)).toBe('OPEN');
    expect(linkStatus(aLink({ usedAt: now, expiresAt: at('01:00') }), now)).toBe('USED');
  });
});
