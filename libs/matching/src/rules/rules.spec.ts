import { addDays, localDate } from '@fotfeste/kernel';
import type { Commute } from '@fotfeste/geography';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import {
  aParticipant,
  aSlot,
  municipality,
  norwegianAt,
  occupation,
  slotId,
  today,
  weekdays,
} from '../testing/index.js';
import { judgePair, rulesOn, standardRules, type PairVerdict, type RuleCode, type RuleTable } from './index.js';

const near: Commute = { minutes: 20, bestCaseMinutes: 5, km: 4, basis: 'ESTIMATE', precision: 'POSTCODE' };

const judge = (
  participant: Partial<ParticipantFacts>,
  slot: Partial<SlotFacts>,
  { table = standardRules, journey = near as Commute | undefined, on = today } = {},
): PairVerdict =>
  judgePair(rulesOn(table, on), { participant: aParticipant(participant), slot: aSlot(slot), journey, on });

const codes = ({ findings }: PairVerdict): readonly RuleCode[] => findings.map(({ code }) => code);
const aKindergarten: Partial<SlotFacts> = { sector: 'KINDERGARTEN', occupation: occupation('5311') };

describe('an ordinary pair', () => {
  it('is allowed', () => {
    expect(judge({}, {})).toEqual({ verdict: 'ALLOWED', findings: [], unknown: [] });
  });
});

describe('kindergartens', () => {
  it('take an intern at A2, whom they could not hire', () => {
    expect(judge({ norwegian: norwegianAt('A2') }, { ...aKindergarten, kind: 'INTERNSHIP' }).verdict).toBe(
      'ALLOWED_WITH_ACTION',
    );
    const hire = judge({ norwegian: norwegianAt('A2') }, { ...aKindergarten, kind: 'JOB' });
    expect(hire.verdict).toBe('NOT_ALLOWED');
    expect(hire.findings[0]).toMatchObject({
      code: 'KINDERGARTEN_LANGUAGE_FOR_HIRE',
      source: 'barnehageloven § 27',
      change: { code: 'REACH_LEVEL', params: { missing: 'LISTENING B1 READING B1 SPEAKING B1' } },
    });
  });

  it('hire at B1 with A2 in writing, when the test proves it', () => {
    const b1 = norwegianAt('B1').map((result) =>
      result.skill === 'WRITING' ? { ...result, level: 'A2' as const } : result,
    );
    const papers = [{ kind: 'POLICE_CERTIFICATE' as const, issuedOn: today }];
    expect(judge({ norwegian: b1, certificates: papers }, { ...aKindergarten, kind: 'JOB' }).verdict).not.toBe(
      'NOT_ALLOWED',
    );
    const untested = b1.map((result) => ({ ...result, source: 'SCHOOL' as const }));
    expect(codes(judge({ norwegian: untested, certificates: papers }, { ...aKindergarten, kind: 'JOB' }))).toContain(
      'KINDERGARTEN_LANGUAGE_FOR_HIRE',
    );
  });

  it('ask leaders for B2 in everything', () => {
    const verdict = judge(
      { norwegian: norwegianAt('B1') },
      { ...aKindergarten, occupation: occupation('2342'), kind: 'JOB' },
    );
    expect(codes(verdict)).toContain('KINDERGARTEN_LEADER_LANGUAGE');
    expect(codes(verdict)).not.toContain('KINDERGARTEN_LANGUAGE_FOR_HIRE');
  });
});

describe('a police certificate', () => {
  const nursingHome: Partial<SlotFacts> = { sector: 'HEALTH_AND_CARE', occupation: occupation('5329') };

  it('is applied for, never a wall', () => {
    const verdict = judge({ certificates: [] }, nursingHome);
    expect(verdict.verdict).toBe('ALLOWED_WITH_ACTION');
    expect(verdict.findings[0]?.change?.code).toBe('APPLY_FOR_POLICE_CERTIFICATE');
  });

  it('is at most three months old in health care', () => {
    const issued = (daysAgo: number) =>
      judge({ certificates: [{ kind: 'POLICE_CERTIFICATE', issuedOn: addDays(today, -daysAgo) }] }, nursingHome)
        .verdict;
    expect(issued(60)).toBe('ALLOWED');
    expect(issued(120)).toBe('ALLOWED_WITH_ACTION');
  });

  it('may not be asked for where no law says so; the law was not read in full, so it says check', () => {
    const verdict = judge({}, { sector: 'CLEANING', requirements: [{ kind: 'POLICE_CERTIFICATE', duty: 'SHALL' }] });
    expect(verdict.findings.find(({ code }) => code === 'POLICE_CERTIFICATE_WITHOUT_GROUND')).toMatchObject({
      verdict: 'ALLOWED_WITH_ACTION',
      verified: false,
      change: { code: 'DROP_REQUIREMENT' },
    });
  });
});

describe('the week', () => {
  it('allows work on the days school leaves free', () => {
    const school = weekdays(8, 15).filter(({ weekday }) => weekday <= 3);
    const verdict = judge({ schoolBlocks: school }, { weeklyHours: 14 });
    expect(verdict.verdict).toBe('ALLOWED_WITH_ACTION');
    expect(verdict.findings[0]?.change).toEqual({ code: 'MOVE_OUT_OF_SCHOOL', params: { hours: 14, days: '4 5' } });
  });

  it('stops where school takes every shift', () => {
    expect(judge({ schoolBlocks: weekdays(8, 15) }, { weeklyHours: 5 }).verdict).toBe('NOT_ALLOWED');
  });

  it('asks for an 08:30 start instead of turning a parent away', () => {
    const verdict = judge(
      { childcareHours: weekdays(8, 16).map((block) => ({ ...block, fromMinute: 510 })) },
      { shifts: weekdays(7, 15) },
    );
    expect(verdict.verdict).toBe('ALLOWED_WITH_ACTION');
    expect(verdict.findings[0]).toMatchObject({
      code: 'CHILDCARE_HOURS',
      employerMaySee: false,
      change: { code: 'ASK_FOR_CHILDCARE_HOURS', params: { fromMinute: 510, toMinute: 900 } },
    });
  });

  it('stops where the person is never free when the shifts are', () => {
    const verdict = judge(
      { availability: weekdays(8, 15) },
      { shifts: [{ weekday: 6, fromMinute: 540, toMinute: 900 }] },
    );
    expect(verdict.verdict).toBe('NOT_ALLOWED');
    expect(verdict.findings[0]?.change).toEqual({
      code: 'EXTEND_AVAILABILITY',
      params: { weekday: 6, fromMinute: 540, toMinute: 900 },
    });
  });
});

describe('needs at work', () => {
  const tasks = (...demands: ('LIFTING' | 'STANDING')[]) =>
    demands.map((demand, index) => ({ id: `task-${index}`, title: demand, demands: [demand] }));

  it('leave out a task while others remain', () => {
    const verdict = judge({ adaptations: ['NO_HEAVY_LIFTING'] }, { tasks: tasks('LIFTING', 'STANDING') });
    expect(verdict.verdict).toBe('ALLOWED_WITH_ACTION');
    expect(verdict.findings[0]).toMatchObject({
      employerMaySee: false,
      change: { code: 'LEAVE_OUT_TASK', params: { tasks: 'task-0' } },
    });
  });

  it('rule a slot out when every task collides', () => {
    expect(judge({ adaptations: ['SEATED_WORK'] }, { tasks: tasks('LIFTING', 'STANDING') }).verdict).toBe(
      'NOT_ALLOWED',
    );
  });
});

describe('Norwegian', () => {
  const floor = (level: 'A2' | 'B1') => ({
    tasks: [
      { id: 'medicine', title: 'Dele ut medisin', safetyFloor: { need: { READING: level }, reason: 'Feil kan skade' } },
      { id: 'meals', title: 'Servere' },
    ],
  });

  it('prunes only at a floor the employer gave a reason of safety for', () => {
    const hard = { tasks: [{ id: 'talk', title: 'Snakke', language: { SPEAKING: 'B2' as const } }] };
    expect(judge({ norwegian: norwegianAt('A0') }, hard).verdict).toBe('ALLOWED');
    const verdict = judge({ norwegian: norwegianAt('A2') }, floor('B1'));
    expect(verdict.verdict).toBe('NOT_ALLOWED');
    expect(verdict.findings[0]?.change).toEqual({ code: 'LEAVE_OUT_TASK', params: { tasks: 'medicine' } });
  });

  it('is assessed first where it is not known', () => {
    const verdict = judge({ norwegian: undefined }, floor('A2'));
    expect(verdict.verdict).toBe('ALLOWED_WITH_ACTION');
    expect(verdict.unknown).toContain('participant.norwegian');
  });
});

describe('employers', () => {
  it.each([
    [{ bankrupt: true }, 'EMPLOYER_NOT_IN_BUSINESS'],
    [{ deleted: true }, 'EMPLOYER_NOT_IN_BUSINESS'],
    [{ barred: true }, 'EMPLOYER_BARRED'],
    [{ paused: true }, 'EMPLOYER_PAUSED'],
    [{ openProposals: 3, proposalCap: 3 }, 'EMPLOYER_AT_PROPOSAL_CAP'],
    [{ unpaidInternshipsWithoutHire: 4 }, 'REPEATED_UNPAID_INTERNSHIPS'],
  ] as const)('with %j get nobody', (employer, code) => {
    const verdict = judge({}, { employer });
    expect(verdict.verdict).toBe('NOT_ALLOWED');
    expect(codes(verdict)).toContain(code);
  });

  it('who used unpaid internships twice without a hire agree on a plan first', () => {
    expect(judge({}, { employer: { unpaidInternshipsWithoutHire: 2 } }).findings[0]).toMatchObject({
      verdict: 'ALLOWED_WITH_ACTION',
      change: { code: 'AGREE_ON_HIRING_PLAN' },
    });
    expect(judge({}, { employer: { unpaidInternshipsWithoutHire: 9, hiresAfterInternship: 1 } }).verdict).toBe(
      'ALLOWED',
    );
  });
});

describe('people outside the run', () => {
  it.each([
    { protection: 'CONFIDENTIAL' as const },
    { protection: 'STRICTLY_CONFIDENTIAL_ABROAD' as const },
    { ownStaff: true },
  ])('%j are handled by a person, and the judgement does not say why', (who) => {
    const { findings, verdict } = judge(who, {});
    expect(verdict).toBe('NOT_ALLOWED');
    expect(findings[0]).toMatchObject({ code: 'HANDLED_BY_PERSON', facts: [], employerMaySee: false });
  });
});

describe('the way to work', () => {
  const journey = (minutes: number, bestCaseMinutes: number): Commute => ({ ...near, minutes, bestCaseMinutes });

  it('is never too long by an estimate alone', () => {
    expect(judge({ maxCommuteMinutes: 60 }, {}, { journey: journey(80, 30) }).findings[0]).toMatchObject({
      verdict: 'ALLOWED_WITH_ACTION',
      change: { code: 'CHECK_TIMETABLE' },
    });
    expect(judge({ maxCommuteMinutes: 60 }, {}, { journey: journey(200, 90) }).verdict).toBe('NOT_ALLOWED');
  });
});

describe('history and places', () => {
  it('does not propose again what was declined, or what is open', () => {
    expect(codes(judge({ declinedSlots: [slotId('slot-1')] }, {}))).toEqual(['ALREADY_DECLINED']);
    expect(codes(judge({ openProposalSlots: [slotId('slot-1')] }, {}))).toEqual(['ALREADY_PROPOSED']);
    expect(judge({ declinedSlots: [slotId('slot-2')] }, {}).verdict).toBe('ALLOWED');
  });

  it('knows full slots, refused occupations and other municipalities', () => {
    expect(codes(judge({}, { capacity: [] }))).toEqual(['NO_FREE_PLACE']);
    expect(codes(judge({ refusedOccupations: [occupation('9112')] }, {}))).toEqual(['OCCUPATION_REFUSED']);
    expect(codes(judge({ municipality: municipality('3201') }, { sharedWith: [] }))).toEqual([
      'NOT_SHARED_WITH_MUNICIPALITY',
    ]);
    expect(judge({ municipality: municipality('3201') }, { sharedWith: [municipality('3201')] }).verdict).toBe(
      'ALLOWED',
    );
  });
});

describe('the programme', () => {
  const programme = (endsOn: string) => ({
    programme: { regime: 'INTEG_2026' as const, startsOn: localDate('2025-09-01'), endsOn: localDate(endsOn) },
  });

  it('bounds an internship', () => {
    expect(codes(judge(programme('2026-08-31'), {}))).toEqual(['PROGRAMME_ENDED']);
    expect(judge(programme('2026-10-15'), {}).findings[0]).toMatchObject({
      code: 'PROGRAMME_ENDS_FIRST',
      verdict: 'ALLOWED_WITH_ACTION',
    });
    const later = { capacity: [{ from: localDate('2026-11-01'), places: 1 }] };
    expect(judge(programme('2026-10-15'), later).verdict).toBe('NOT_ALLOWED');
  });

  it('follows when a job takes 30 hours a week', () => {
    expect(codes(judge({}, { kind: 'JOB', weeklyHours: 30 }))).toEqual(['JOB_ENDS_PROGRAMME']);
    expect(judge({}, { kind: 'JOB', weeklyHours: 29.5 }).verdict).toBe('ALLOWED');
  });
});

describe('papers', () => {
  const driver = { requirements: [{ kind: 'DRIVING_LICENCE', duty: 'SHALL', licenceClass: 'B' }] } as const;

  it('that are known to be missing differ from papers nobody asked about', () => {
    expect(judge({ drivingLicences: [] }, driver).verdict).toBe('NOT_ALLOWED');
    expect(judge({ drivingLicences: undefined }, driver).verdict).toBe('ALLOWED_WITH_ACTION');
    expect(judge({ drivingLicences: ['B'] }, driver).verdict).toBe('ALLOWED');
  });

  it('that can be had by a course are something to arrange', () => {
    const kitchen = { requirements: [{ kind: 'FOOD_HYGIENE', duty: 'SHALL' }] } as const;
    expect(judge({ certificates: [] }, kitchen).findings[0]?.change).toEqual({
      code: 'GET_CERTIFICATE',
      params: { paper: 'FOOD_HYGIENE' },
    });
    const expired = [{ kind: 'FOOD_HYGIENE' as const, expiresOn: localDate('2026-01-01') }];
    expect(judge({ certificates: expired }, kitchen).verdict).toBe('ALLOWED_WITH_ACTION');
  });
});

describe('those under 18', () => {
  const young = { birthDate: localDate('2009-01-01') };
  const machine = { tasks: [{ id: 'saw', title: 'Sage', demands: ['DANGEROUS_MACHINERY'] as const }] };

  it('get a check where the law was not read, and nothing at all from their birthday on', () => {
    expect(judge(young, machine).findings[0]).toMatchObject({
      code: 'YOUNG_WORKER_TASK',
      verdict: 'ALLOWED_WITH_ACTION',
    });
    expect(judge({ birthDate: localDate('2008-09-01') }, machine).verdict).toBe('ALLOWED');
  });
});

describe('the table', () => {
  const changed = (code: RuleCode, dates: { validFrom?: string; validTo?: string }): RuleTable =>
    standardRules.map((rule) =>
      rule.code === code
        ? {
            ...rule,
            ...(dates.validFrom ? { validFrom: localDate(dates.validFrom) } : {}),
            ...(dates.validTo ? { validTo: localDate(dates.validTo) } : {}),
          }
        : rule,
    );
  const hire: Partial<SlotFacts> = { ...aKindergarten, kind: 'JOB', weeklyHours: 20 };

  it('decides by its dates: moving them changes the verdict', () => {
    const verdictWith = (table: RuleTable) => codes(judge({ norwegian: norwegianAt('A1') }, hire, { table }));
    const code = 'KINDERGARTEN_LANGUAGE_FOR_HIRE';
    expect(verdictWith(standardRules)).toContain(code);
    expect(verdictWith(changed(code, { validFrom: '2026-09-02' }))).not.toContain(code);
    expect(verdictWith(changed(code, { validTo: '2026-08-31' }))).not.toContain(code);
    expect(verdictWith(changed(code, { validTo: '2026-09-01' }))).toContain(code);
  });

  it('never forbids by law that was not read in full', () => {
    const unread = standardRules.filter(({ basis, verified }) => basis === 'LAW' && !verified).map(({ code }) => code);
    expect(unread.length).toBeGreaterThan(0);
    const worst = judge(
      { birthDate: localDate('2013-01-01'), certificates: [] },
      { kind: 'JOB', employer: { recentLayoffs: true }, requirements: [{ kind: 'AUTHORISATION', duty: 'SHALL' }] },
    );
    expect(codes(worst)).toEqual(
      expect.arrayContaining(['RECENT_LAYOFFS', 'TOO_YOUNG_TO_WORK', 'AUTHORISATION_MISSING']),
    );
    expect(worst.verdict).toBe('ALLOWED_WITH_ACTION');
  });

  it('gives a source for every rule, and hides from employers what is none of their business', () => {
    for (const rule of standardRules) expect(rule.source.length).toBeGreaterThan(5);
    const hidden = standardRules.filter(({ employerMaySee }) => !employerMaySee).map(({ code }) => code);
    expect(hidden).toEqual(expect.arrayContaining(['CHILDCARE_HOURS', 'ADAPTATION_CONFLICT', 'HANDLED_BY_PERSON']));
  });
});

describe('a participant of whom nothing is known', () => {
  it('is refused nothing: what is unknown is asked for', () => {
    const unknown: ParticipantFacts = { id: aParticipant().id, municipality: municipality('3203') };
    const slot = aSlot({ requirements: [{ kind: 'DRIVING_LICENCE', duty: 'SHALL', licenceClass: 'B' }] });
    const verdict = judgePair(rulesOn(standardRules, today), {
      participant: unknown,
      slot,
      journey: undefined,
      on: today,
    });
    expect(verdict.verdict).toBe('ALLOWED_WITH_ACTION');
    expect(verdict.unknown).toEqual(expect.arrayContaining(['participant.drivingLicences', 'participant.protection']));
  });
});
