import fc from 'fast-check';
import { addDays, localDate, type LocalDate } from '@fotfeste/kernel';
import { asks } from './clocks.js';
import { caseStage, nextStepOf, nextVisitDue, participantStepOf, type CaseFacts } from './next-step.js';
import { aCase, caseSettings, today } from './testing/index.js';

const proposal = (stage: 'CONSENT' | 'SENT' | 'MEETING' | 'AGREEMENT', more: object = {}) => ({
  ...{ id: stage, stage, awaits: 'CONSENT' as const, due: localDate('2026-11-04') },
  ...more,
});
const placement = (from: string, to: string, evaluated = false) => ({
  ...{ id: 'placement-1', from: localDate(from), to: localDate(to), stoppedOn: null, evaluated },
});
const stageOf = (facts: Partial<CaseFacts>) => caseStage(aCase(facts), today);
const stepOf = (facts: Partial<CaseFacts>) => nextStepOf(aCase(facts), caseSettings, today);

describe('the stage of a case', () => {
  it('is ready with nothing under way', () => {
    expect(stageOf({})).toBe('READY');
  });

  it('is that of the proposal that has come furthest', () => {
    expect(stageOf({ proposals: [proposal('CONSENT'), proposal('MEETING'), proposal('SENT')] })).toBe('MEETING');
  });

  it('is a placement from the day it binds until its last day, then an evaluation until somebody gives it', () => {
    expect(stageOf({ placements: [placement('2026-11-20', '2027-01-01')] })).toBe('IN_PLACEMENT');
    expect(stageOf({ placements: [placement('2026-08-01', '2026-11-02')] })).toBe('IN_PLACEMENT');
    expect(stageOf({ placements: [placement('2026-08-01', '2026-11-01')] })).toBe('EVALUATE');
    expect(stageOf({ placements: [placement('2026-08-01', '2026-11-01', true)] })).toBe('READY');
  });

  it('is hired while a job lasts, and exited once the programme has ended', () => {
    const hires = [{ id: 'hire-1', start: localDate('2026-10-01'), endedOn: null }];
    expect(stageOf({ hires })).toBe('HIRED');
    expect(stageOf({ hires: [{ ...hires[0]!, endedOn: localDate('2026-11-01') }] })).toBe('READY');
    expect(stageOf({ hires, exitedOn: localDate('2026-11-02') })).toBe('EXITED');
    expect(stageOf({ hires, exitedOn: localDate('2026-11-03') })).toBe('HIRED');
  });
});

describe('the next step of a case', () => {
  it('is to propose a place where nothing else is due', () => {
    expect(stepOf({})).toMatchObject({ code: 'PROPOSE_A_PLACE', overdue: false });
  });

  it('is what falls due first', () => {
    const soon = proposal('SENT', { awaits: 'EMPLOYER_ANSWER', due: localDate('2026-11-03') });
    expect(stepOf({ proposals: [proposal('CONSENT'), soon] })).toEqual({
      ...{ code: 'WAIT_FOR_EMPLOYER', due: '2026-11-03', waitingFor: 'EMPLOYER', overdue: false },
    });
  });

  it('is overdue from the day after', () => {
    const late = proposal('CONSENT', { due: localDate('2026-11-01') });
    expect(stepOf({ proposals: [late] })).toMatchObject({ code: 'WAIT_FOR_CONSENT', overdue: true });
  });

  it('is a talk where nobody has talked for too long', () => {
    expect(stepOf({ lastContactOn: localDate('2026-09-01') })).toMatchObject({ code: 'FOLLOW_UP', overdue: true });
  });

  it('is the evaluation a week after a placement', () => {
    const facts = { placements: [placement('2026-08-01', '2026-10-31')], lastContactOn: localDate('2026-10-30') };
    expect(stepOf(facts)).toMatchObject({ code: 'EVALUATE_PLACEMENT', due: '2026-11-07' });
  });

  it('checks a job after three, six and twelve months', () => {
    const hires = [{ id: 'hire-1', start: localDate('2026-08-10'), endedOn: null }];
    expect(stepOf({ hires })).toMatchObject({ code: 'CHECK_HIRE', due: '2026-11-10' });
  });

  it('is never missing, whatever the facts', () => {
    const aDate = fc.integer({ min: -800, max: 800 }).map((days) => addDays(today, days));
    const aNullableDate = fc.option(aDate);
    const aProposed = fc.record({
      id: fc.uuid(),
      stage: fc.constantFrom('CONSENT' as const, 'SENT' as const, 'MEETING' as const, 'AGREEMENT' as const),
      awaits: fc.option(fc.constantFrom(...asks)),
      due: aNullableDate,
    });
    const facts = fc.record({
      exitedOn: aNullableDate,
      settledOn: aNullableDate,
      programmeStart: aNullableDate,
      programmeEnd: aNullableDate,
      lastContactOn: aNullableDate,
      proposals: fc.array(aProposed, { maxLength: 3 }),
      hires: fc.array(fc.record({ id: fc.uuid(), start: aDate, endedOn: aNullableDate }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(facts, (random) => {
        const step = nextStepOf(aCase(random), caseSettings, today);
        return step.code !== undefined && step.overdue === (step.due !== null && (step.due as LocalDate) < today);
      }),
    );
  });
});

describe('the participant’s own next step', () => {
  it('is what waits for their answer, before anything else', () => {
    const employer = proposal('SENT', { awaits: 'EMPLOYER_ANSWER', due: localDate('2026-11-03') });
    const facts = aCase({ proposals: [employer, proposal('CONSENT')] });
    expect(participantStepOf(facts, caseSettings, today)).toMatchObject({ code: 'WAIT_FOR_CONSENT' });
  });

  it('never shows them a talk that others are late with', () => {
    const facts = aCase({ lastContactOn: localDate('2026-05-01') });
    expect(participantStepOf(facts, caseSettings, today)).toMatchObject({
      code: 'FOLLOW_UP',
      due: today,
      overdue: false,
    });
  });
});

describe('the next visit', () => {
  const now = { programme: caseSettings.programme, today };

  it('comes weekly at first, then every other week, and not after the end', () => {
    const running = placement('2026-10-12', '2026-11-30');
    expect(nextVisitDue(running, null, now)).toBe('2026-10-19');
    expect(nextVisitDue(running, localDate('2026-11-10'), now)).toBe('2026-11-24');
    expect(nextVisitDue(running, localDate('2026-11-20'), now)).toBe('2026-11-30');
    expect(nextVisitDue(placement('2026-08-01', '2026-10-31'), null, now)).toBeNull();
  });
});
