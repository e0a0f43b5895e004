import { localDate } from '@fotfeste/kernel';
import { confirmAttendance, recordAttendance, type AttendanceEntry, type AttendanceFacts } from './attendance.js';
import { evaluatePlacement, type EvaluationFacts, type EvaluationInput } from './evaluation.js';
import { recordFollowUp } from './follow-up.js';
import { decideHire, endHire } from './hire.js';
import { placementStatus } from './placement.js';
import type { Step } from './refusals.js';
import { aHire, aPlacement, aReport, hireFacts, today } from './testing/index.js';

const codes = (step: Step<unknown>): string[] => (step.ok ? [] : step.refusal.map(({ code }) => code));

describe('a placement', () => {
  it.each([
    ['2026-10-11', 'UPCOMING'],
    ['2026-10-12', 'RUNNING'],
    ['2026-11-30', 'RUNNING'],
    ['2026-12-01', 'ENDED'],
  ])('stands on %s as %s', (day, status) => {
    expect(placementStatus(aPlacement(), localDate(day))).toBe(status);
  });

  it('stops early on the day it was stopped', () => {
    const stopped = aPlacement({ stoppedOn: localDate('2026-11-02') });
    expect(placementStatus(stopped, today)).toBe('STOPPED_EARLY');
  });
});

describe('attendance', () => {
  const day = (on: string, entry: Partial<AttendanceEntry> = {}): AttendanceEntry => ({
    ...{ on: localDate(on), hours: 6, kind: 'PRESENT' },
    ...entry,
  });
  const facts = (more: Partial<AttendanceFacts> = {}): AttendanceFacts => ({
    ...{ placement: aPlacement(), confirmed: [], by: 'PARTICIPANT', today },
    ...more,
  });

  it('is taken for days of the placement up to today', () => {
    expect(recordAttendance([day('2026-10-12'), day('2026-11-02')], facts()).ok).toBe(true);
    expect(codes(recordAttendance([day('2026-11-03')], facts()))).toEqual(['ATTENDANCE_IN_THE_FUTURE']);
    expect(codes(recordAttendance([day('2026-10-11')], facts()))).toEqual(['ATTENDANCE_OUTSIDE_PERIOD']);
    const stopped = aPlacement({ stoppedOn: localDate('2026-10-30') });
    expect(codes(recordAttendance([day('2026-10-31')], facts({ placement: stopped })))).toEqual([
      'ATTENDANCE_OUTSIDE_PERIOD',
    ]);
  });

  it('is no presence without hours, and illness needs none', () => {
    expect(codes(recordAttendance([day('2026-11-02', { hours: 0 })], facts()))).toEqual(['NUMBER_OUT_OF_RANGE']);
    expect(recordAttendance([day('2026-11-02', { hours: 0, kind: 'ILL' })], facts()).ok).toBe(true);
  });

  it('is the participant’s to change until the supervisor has confirmed it', () => {
    const confirmed = [localDate('2026-11-02')];
    expect(codes(recordAttendance([day('2026-11-02')], facts({ confirmed })))).toEqual([
      'ATTENDANCE_ALREADY_CONFIRMED',
    ]);
    expect(recordAttendance([day('2026-11-02')], facts({ confirmed, by: 'OTHER' })).ok).toBe(true);
  });

  it('is confirmed up to a day that has been', () => {
    const waiting = [localDate('2026-10-30')];
    expect(confirmAttendance(today, waiting, today).ok).toBe(true);
    expect(codes(confirmAttendance(localDate('2026-10-29'), waiting, today))).toEqual([
      'ATTENDANCE_NOTHING_TO_CONFIRM',
    ]);
    expect(codes(confirmAttendance(localDate('2026-11-03'), waiting, today))).toEqual(['ATTENDANCE_IN_THE_FUTURE']);
  });
});

describe('a follow-up', () => {
  const note = { on: today, kind: 'VISIT', note: 'Går fint', nextStep: '', nextDue: null } as const;

  it('says what happened on a day that has been', () => {
    expect(recordFollowUp(note, today).ok).toBe(true);
    const bad = { ...note, on: localDate('2026-11-03'), note: '\u0000 ', nextDue: localDate('2026-11-02') };
    expect(codes(recordFollowUp(bad, today))).toEqual([
      'FOLLOW_UP_IN_THE_FUTURE',
      'NEXT_DUE_IN_THE_PAST',
      'FIELD_REQUIRED',
    ]);
  });
});

describe('an evaluation', () => {
  const facts = (more: Partial<EvaluationFacts> = {}): EvaluationFacts => ({
    ...{ placement: aPlacement(), by: 'EMPLOYER', given: [], today },
    ...more,
  });
  const input = (more: Partial<EvaluationInput>): EvaluationInput => ({
    ...{ outcome: 'COMPLETED', learned: '', wouldHire: null, reason: '', endedOn: null },
    ...more,
  });
  const after = localDate('2026-12-01');

  it('of a completed placement comes after its last day, and says what was learned', () => {
    expect(codes(evaluatePlacement(input({}), facts()))).toEqual([
      'PLACEMENT_NOT_ENDED',
      'FIELD_REQUIRED',
      'FIELD_REQUIRED',
    ]);
    const full = input({ learned: 'Kasse', wouldHire: true });
    expect(evaluatePlacement(full, facts({ today: after }))).toMatchObject({
      value: { learned: 'Kasse', wouldHire: true },
    });
  });

  it('of a no-show takes a reason and ends the placement on its first day', () => {
    const said = evaluatePlacement(
      input({ outcome: 'NO_SHOW', reason: 'Kom ikke', learned: 'x', wouldHire: true }),
      facts(),
    );
    expect(said).toMatchObject({ value: { learned: null, wouldHire: null, stop: { on: '2026-10-12' } } });
  });

  it('of a stop takes the day and the reason', () => {
    const stop = input({ outcome: 'STOPPED_EARLY', reason: 'Flyttet' });
    expect(codes(evaluatePlacement(stop, facts()))).toEqual(['FIELD_REQUIRED']);
    expect(codes(evaluatePlacement({ ...stop, endedOn: localDate('2026-11-03') }, facts()))).toEqual([
      'STOP_OUTSIDE_PERIOD',
    ]);
    expect(evaluatePlacement({ ...stop, endedOn: today }, facts())).toMatchObject({ value: { stop: { on: today } } });
  });

  it('by a participant is heard, and ends nothing', () => {
    const stop = input({ outcome: 'STOPPED_EARLY', reason: 'Vondt i ryggen' });
    const said = evaluatePlacement(stop, facts({ by: 'PARTICIPANT' }));
    expect(said.ok).toBe(true);
    expect(said).not.toHaveProperty('value.stop');
  });

  it('is given once by each party, and not before the first day', () => {
    expect(codes(evaluatePlacement(input({}), facts({ given: ['EMPLOYER'] })))).toEqual(['EVALUATION_ALREADY_GIVEN']);
    const early = facts({ today: localDate('2026-10-01') });
    expect(codes(evaluatePlacement(input({ outcome: 'NO_SHOW', reason: 'x' }), early))).toEqual([
      'PLACEMENT_NOT_STARTED',
    ]);
  });
});

describe('a hire', () => {
  it('is the same hire when the same kind already runs at the same employer', () => {
    const others = [aHire({ start: localDate('2026-11-15') })];
    expect(codes(decideHire(aReport(), hireFacts({ others })))).toEqual(['HIRE_ALREADY_RECORDED']);
    expect(
      decideHire(
        aReport(),
        hireFacts({ others: [aHire({ start: localDate('2026-01-01'), endedOn: localDate('2026-06-30') })] }),
      ).ok,
    ).toBe(true);
  });

  it('climbs the ladder and ends the step below on the day before', () => {
    const others = [aHire({ kind: 'ON_CALL', start: localDate('2026-10-01') })];
    expect(decideHire(aReport(), hireFacts({ others }))).toMatchObject({
      value: { ends: [{ id: 'hire-1', on: '2026-11-30' }] },
    });
    const sameDay = [aHire({ kind: 'ON_CALL', start: localDate('2026-12-01') })];
    expect(codes(decideHire(aReport(), hireFacts({ others: sameDay })))).toEqual(['HIRE_NOT_AFTER_EARLIER']);
  });

  it('does not begin before the placement it came from', () => {
    const placement = { participantId: 'participant-1', organisation: '312345678', from: localDate('2026-12-02') };
    expect(codes(decideHire(aReport({ placementId: 'p' }), hireFacts({ placement })))).toEqual([
      'HIRE_BEFORE_PLACEMENT',
    ]);
    expect(codes(decideHire(aReport({ placementId: 'p' }), hireFacts()))).toEqual(['HIRE_OTHER_PERSONS_PLACEMENT']);
  });

  it('is by an employer that exists on the day', () => {
    const employer = { deletedOn: localDate('2026-11-30') };
    expect(codes(decideHire(aReport(), hireFacts({ employer })))).toEqual(['EMPLOYER_CEASED']);
    expect(codes(decideHire(aReport(), hireFacts({ employer: undefined })))).toEqual(['EMPLOYER_UNKNOWN']);
  });

  it.each([0, 101, -5])('is not %i percent', (percent) => {
    expect(codes(decideHire(aReport({ percent }), hireFacts()))).toEqual(['NUMBER_OUT_OF_RANGE']);
  });

  it('ends once, not before it began', () => {
    expect(codes(endHire(aHire(), localDate('2026-11-30')))).toEqual(['ENDS_BEFORE_START']);
    expect(codes(endHire(aHire({ endedOn: localDate('2027-01-01') }), localDate('2027-02-01')))).toEqual([
      'HIRE_ALREADY_ENDED',
    ]);
    expect(codes(endHire(aHire({ isSuperseded: true }), localDate('2027-02-01')))).toEqual(['HIRE_CORRECTED_SINCE']);
  });
});
