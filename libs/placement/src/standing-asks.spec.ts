import { addDays, localDate } from '@fotfeste/kernel';
import { defaultPlacementSettings } from './clocks.js';
import { askState, checkSilence, escalatesAfter, signalsDue, signalsOf, type StandingAsk } from './standing-asks.js';

const settings = defaultPlacementSettings;
const due = localDate('2026-11-16');

const anAsk = (overrides: Partial<StandingAsk> = {}): StandingAsk => ({
  kind: 'EMPLOYER_ANSWER',
  subjectId: 'proposal-1',
  municipality: '3203',
  participantId: 'p1',
  organisation: '312345678',
  waitsFor: 'EMPLOYER',
  ownerId: 'kari',
  since: localDate('2026-11-09'),
  due,
  ...overrides,
});
const reminder = { signal: 'REMINDER', toName: null } as const;
const escalation = { signal: 'ESCALATION', toName: 'Liv Leder' } as const;

describe('an ask that nobody answers', () => {
  it('is left alone on its day', () => {
    expect(signalsDue(anAsk(), { given: [], settings, today: due })).toEqual([]);
    expect(askState(anAsk(), { given: [], settings, today: due })).toBe('IN_TIME');
  });

  it('is reminded of the day after, once', () => {
    const today = addDays(due, 1);

    expect(signalsDue(anAsk(), { given: [], settings, today })).toEqual(['REMINDER']);
    expect(signalsDue(anAsk(), { given: [reminder], settings, today })).toEqual([]);
    expect(askState(anAsk(), { given: [reminder], settings, today })).toBe('REMINDED');
  });

  it('goes to a named person after three working days, and stays there', () => {
    const today = addDays(escalatesAfter(anAsk(), settings), 1);

    expect(signalsDue(anAsk(), { given: [reminder], settings, today })).toEqual(['ESCALATION']);
    expect(askState(anAsk(), { given: [reminder, escalation], settings, today })).toBe('ESCALATED');
    expect(signalsDue(anAsk(), { given: [reminder, escalation], settings, today })).toEqual([]);
  });

  it('is both reminded of and escalated where the nights between were lost', () => {
    expect(signalsDue(anAsk(), { given: [], settings, today: addDays(due, 30) })).toEqual(['REMINDER', 'ESCALATION']);
  });

  it('escalates nothing over Easter', () => {
    const beforeEaster = anAsk({ due: localDate('2027-03-24') });

    expect(escalatesAfter(beforeEaster, settings)).toBe('2027-04-01');
  });

  it('is silent, which may never be, where nothing was done or nobody with a name has it', () => {
    const late = addDays(due, 30);

    expect(askState(anAsk(), { given: [], settings, today: addDays(due, 1) })).toBe('SILENT');
    expect(askState(anAsk(), { given: [reminder], settings, today: late })).toBe('SILENT');
    expect(askState(anAsk(), { given: [reminder, { ...escalation, toName: null }], settings, today: late })).toBe(
      'SILENT',
    );
  });
});

describe('the nightly check', () => {
  it('counts asks by their state and names those without one', () => {
    const today = addDays(due, 1);
    const asks = [anAsk(), anAsk({ subjectId: 'planted' }), anAsk({ subjectId: 'young', due: today })];
    const given = [
      { kind: 'EMPLOYER_ANSWER', subjectId: 'proposal-1', due, signal: 'REMINDER', toName: null },
    ] as const;

    expect(checkSilence(asks, given, { settings, today })).toEqual({
      ...{ open: 3, overdue: 2, reminded: 1, escalated: 0 },
      silent: [{ kind: 'EMPLOYER_ANSWER', subjectId: 'planted', due }],
    });
  });

  it('takes a new day of the same ask for a new clock', () => {
    const given = [
      { kind: 'EMPLOYER_ANSWER', subjectId: 'proposal-1', due, signal: 'REMINDER', toName: null },
    ] as const;

    expect(signalsOf(given)(anAsk({ due: addDays(due, 7) }))).toEqual([]);
  });
});
