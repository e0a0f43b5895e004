import { buildGeography } from '@fotfeste/geography';
import { buildTaxonomy, starterSource } from '@fotfeste/occupation';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import {
  callList,
  countFits,
  draftSlot,
  matchCaseload,
  nextQuestions,
  nextSlotQuestions,
  standardRules,
  standardWeights,
  suppose,
  whatIf,
  type MatchInput,
  type Supposition,
} from '../index.js';
import {
  aParticipant,
  aSlot,
  municipality,
  norwegianAt,
  occupation,
  organisation,
  participantId,
  slotId,
  today,
  weekdays,
} from '../testing/index.js';

const taxonomy = buildTaxonomy(starterSource());
const asker = { number: municipality('3203'), names: ['Asker'], latitude: 59.8331, longitude: 10.4392 };
const geography = buildGeography({
  municipalities: [asker],
  postcodes: ['1383', '1384'].map((postcode) => ({
    postcode,
    municipality: asker.number,
    latitude: 59.84,
    longitude: 10.44,
  })),
});
const anInput = (overrides: Partial<MatchInput> = {}): MatchInput => ({
  participants: [aParticipant()],
  slots: [aSlot()],
  taxonomy,
  geography,
  rules: standardRules,
  weights: standardWeights,
  on: today,
  ...overrides,
});
const people = (count: number, overrides: (index: number) => Partial<ParticipantFacts> = () => ({})) =>
  Array.from({ length: count }, (_, i) => aParticipant({ id: participantId(`p${i}`), ...overrides(i) }));
const places = (count: number, overrides: (index: number) => Partial<SlotFacts> = () => ({})) =>
  Array.from({ length: count }, (_, i) =>
    aSlot({ id: slotId(`s${i}`), capacity: [{ from: today, places: 1 }], ...overrides(i) }),
  );

describe('what if', () => {
  const ask = (input: MatchInput, ...suppositions: Supposition[]) => {
    const result = whatIf(input, suppositions);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value;
  };
  const sketch = {
    id: slotId('new'),
    organisation: organisation('310000027'),
    municipality: asker.number,
    postcode: '1384',
    occupation: occupation('9112'),
    from: today,
  };

  it('there were two places more: who gets one, and what it gains', () => {
    const input = anInput({ participants: people(4), slots: places(2) });
    const answer = ask(input, { kind: 'ADD_SLOTS', sketch, count: 2 });
    expect(answer).toMatchObject({ assignedBefore: 2, assignedAfter: 4 });
    expect(answer.moves.filter(({ from }) => from === undefined)).toHaveLength(2);
    expect(answer.gained).toBeGreaterThan(0);
  });

  it('is exactly what a run would say of the changed caseload', () => {
    const input = anInput({ participants: people(4), slots: places(2) });
    const suppositions: readonly Supposition[] = [{ kind: 'ADD_SLOTS', sketch, count: 1 }];
    const run = matchCaseload(suppositions.reduce(suppose, input));
    expect(run.ok && run.value.totals.optimum).toBe(ask(input, ...suppositions).optimumAfter);
  });

  it('a slot fell away, a task lost its language, or everybody went up a step', () => {
    const hard = { id: 'talk', title: 'Snakke', language: { SPEAKING: 'B2' } } as const;
    const input = anInput({ participants: people(2), slots: places(2, () => ({ tasks: [hard] })) });
    expect(ask(input, { kind: 'REMOVE_SLOT', slot: slotId('s0') })).toMatchObject({ assignedAfter: 1 });
    expect(ask(input, { kind: 'DROP_TASK_LANGUAGE', slot: slotId('s0'), task: 'talk' }).gained).toBeGreaterThan(0);
    expect(ask(input, { kind: 'RAISE_LEVEL', steps: 1 }).gained).toBeGreaterThan(0);
    expect(ask(input, { kind: 'DROP_TASK', slot: slotId('s9'), task: 'talk' })).toMatchObject({ gained: 0, moves: [] });
  });

  it('a certificate or fifteen minutes opened a slot', () => {
    const certified = anInput({
      participants: people(1, () => ({ drivingLicences: [], certificates: [] })),
      slots: places(1, () => ({ kind: 'JOB', requirements: [{ kind: 'AUTHORISATION', duty: 'SHALL' }] })),
      rules: standardRules.map((rule) =>
        rule.code === 'AUTHORISATION_MISSING' ? { ...rule, basis: 'FACT' as const } : rule,
      ),
    });
    expect(ask(certified, { kind: 'ADD_CERTIFICATE', certificate: 'AUTHORISATION' }).assignedAfter).toBe(1);
    const near = anInput({ participants: people(1, () => ({ maxCommuteMinutes: 20 })) });
    expect(ask(near, { kind: 'LONGER_COMMUTE', minutes: 15 }).gained).toBeGreaterThanOrEqual(0);
  });

  it('a pinned slot were removed: refused by name', () => {
    const pin = { participant: participantId('p0'), slot: slotId('s0') };
    const result = whatIf(anInput({ participants: people(1), slots: places(1), pins: [pin] }), [
      { kind: 'REMOVE_SLOT', slot: pin.slot },
    ]);
    expect(!result.ok && result.refusal.problems.map(({ code }) => code)).toEqual(['PIN_OF_UNKNOWN_SLOT']);
  });
});

describe('the count for a slot being written', () => {
  const slot = aSlot({
    tasks: [
      { id: 'clean', title: 'Vaske', language: { LISTENING: 'A1' } },
      { id: 'reports', title: 'Skrive rapporter', frequency: 'WEEKLY', language: { WRITING: 'B2' } },
    ],
    requirements: [{ kind: 'DRIVING_LICENCE', duty: 'SHALL', licenceClass: 'B' }],
  });
  const participants = people(14, (i) => ({
    norwegian: norwegianAt(i < 9 ? 'B1' : 'A2'),
    drivingLicences: i === 13 ? [] : ['B'],
  }));

  it('says how many fit now, and how many more if a task were left out', () => {
    const count = countFits(slot, { ...anInput(), participants });
    expect(count).toMatchObject({ fit: 9, inReach: 13 });
    expect(count?.without).toEqual([{ dropped: { kind: 'TASK', task: 'reports' }, fit: 13 }]);
  });

  it('counts nobody whom a rule keeps out, and says nothing of anybody', () => {
    const shielded = people(3, () => ({ protection: 'CONFIDENTIAL' }));
    expect(countFits(slot, { ...anInput(), participants: shielded })).toEqual({ fit: 0, inReach: 0, without: [] });
  });
});

describe('the next best question', () => {
  const early = places(4, (i) => ({ shifts: weekdays(i < 3 ? 6 : 9, i < 3 ? 8 : 15) }));

  it('is one whose answer changes the top three', () => {
    const person = aParticipant({ availability: weekdays(8, 16) });
    const [first] = nextQuestions(anInput({ participants: [person], slots: early }), person.id);
    expect(first).toMatchObject({ question: { code: 'CAN_START_EARLY', fromMinute: 360 }, opens: 3 });
  });

  it('is not asked when nothing would change', () => {
    const person = aParticipant({ drivingLicences: undefined, certificates: undefined });
    const codes = nextQuestions(anInput({ participants: [person], slots: places(5) }), person.id).map(
      ({ question }) => question.code,
    );
    expect(codes).not.toContain('HAS_DRIVING_LICENCE');
    expect(codes).not.toContain('HAS_CERTIFICATE');
  });

  it('about a slot is one whose answer changes who its best three are', () => {
    const slot = aSlot({ shifts: undefined, languageBuddy: undefined });
    const participants = people(6, (i) => ({ availability: i < 3 ? weekdays(6, 14) : weekdays(15, 23) }));
    const codes = nextSlotQuestions(anInput({ participants, slots: [slot] }), slot.id).map(
      ({ question }) => question.code,
    );
    expect(codes).toContain('WHICH_SHIFTS');
    expect(codes).not.toContain('WHAT_MAY_IT_BECOME');
  });
});

describe('the call list', () => {
  const participants = people(4, (i) => ({
    wishes: [{ occupation: occupation(i < 3 ? '5120' : '7131'), rank: 1 }],
  }));
  const input = anInput({ participants, slots: [] });
  const run = matchCaseload(input);
  const employers = [
    { organisation: organisation('310000019'), municipality: asker.number, occupations: [occupation('5120')] },
    { organisation: organisation('310000027'), municipality: asker.number, occupations: [occupation('7131')] },
    {
      organisation: organisation('213456784'),
      municipality: asker.number,
      occupations: [occupation('5120')],
      barred: true,
    },
  ];
  const list = run.ok ? callList(input, run.value, employers) : undefined;

  it('says which work people wait for', () => {
    expect(list?.needs[0]).toMatchObject({
      occupation: '5120',
      municipality: '3203',
      participants: ['p0', 'p1', 'p2'],
      level: 'A2',
    });
  });

  it('ranks employers by how many a place would help, and drafts the slot', () => {
    expect(list?.calls.map(({ organisation: who, helps }) => [who, helps.length])).toEqual([
      ['310000019', 3],
      ['310000027', 1],
    ]);
    expect(list?.calls[0]?.draft).toMatchObject({ occupation: '5120', kind: 'INTERNSHIP' });
    expect(list?.calls[0]?.draft.tasks?.length).toBeGreaterThan(0);
  });

  it('is empty when everybody has a slot', () => {
    const full = anInput();
    const done = matchCaseload(full);
    expect(done.ok && callList(full, done.value, employers)).toEqual({ needs: [], calls: [] });
  });
});

describe('a drafted slot', () => {
  it('is filled in from the occupation', () => {
    const draft = draftSlot(
      {
        id: slotId('d'),
        organisation: organisation('310000019'),
        municipality: asker.number,
        occupation: occupation('5311'),
        from: today,
      },
      taxonomy,
    );
    expect(draft.tasks?.some(({ talkMinutesPerDay }) => (talkMinutesPerDay ?? 0) > 60)).toBe(true);
    expect(draft.capacity).toEqual([{ from: today, places: 1 }]);
  });
});
