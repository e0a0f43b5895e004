import { emptyDraft, type SlotDraft } from './slot-draft.js';
import { slotInput, slotProblems } from './slot-input.js';

function aDraft(overrides: Partial<SlotDraft> = {}): SlotDraft {
  return {
    ...emptyDraft,
    employer: { organisationNumber: '999999999', name: 'Fjordkafeen' },
    occupation: {
      __typename: 'Occupation',
      code: '9412',
      name: { __typename: 'Named', nb: 'Kjøkkenassistent', en: 'Kitchen helper' },
    },
    title: 'Hjelp på kjøkkenet',
    postcode: '1383',
    from: '2027-01-04',
    to: '2027-03-26',
    tasks: [{ key: 'a', title: 'Vaske grønnsaker', needs: { LISTENING: 'A1' }, safetyReason: '', talkMinutes: '30' }],
    shifts: [{ key: 0, weekday: 1, from: '08:00', to: '15:30' }],
    outlook: 'TEMPORARY',
    ...overrides,
  };
}

const problemsOf = (overrides: Partial<SlotDraft>) => slotProblems(aDraft(overrides)).map((problem) => problem.code);

describe('a slot that is being written', () => {
  it('is sent when all that must be known is written', () => {
    expect(slotInput(aDraft())).toMatchObject({
      organisationNumber: '999999999',
      weeklyHours: 7.5,
      capacity: 1,
      tasks: [{ title: 'Vaske grønnsaker', needs: [{ skill: 'LISTENING', level: 'A1' }], talkMinutesPerDay: 30 }],
      supervisorName: null,
    });
  });

  it('takes written hours before those of the week grid', () => {
    expect(slotInput(aDraft({ weeklyHours: '15,5' }))?.weeklyHours).toBe(15.5);
    expect(problemsOf({ weeklyHours: 'mye' })).toEqual(['weeklyHours']);
  });

  it('names every field that must be mended, in their order', () => {
    expect(slotProblems(emptyDraft).map((problem) => problem.field)).toEqual([
      'organisationNumber',
      'occupation',
      'title',
      'postcode',
      'tasks',
      'from',
      'to',
      'weeklyHours',
      'outlook',
    ]);
    expect(slotInput(emptyDraft)).toBeUndefined();
  });

  it('does not end before it starts', () => {
    expect(problemsOf({ to: '2027-01-03' })).toEqual(['endsBeforeStart']);
  });

  it('has a whole number of places', () => {
    expect(problemsOf({ capacity: '1,5' })).toEqual(['capacity']);
    expect(problemsOf({ capacity: '0' })).toEqual(['capacity']);
  });

  it('asks for a class only of a driving licence', () => {
    const asked = slotInput(aDraft({ requirements: { DRIVING_LICENCE: 'MUST', FORKLIFT: 'MUST' }, licenceClass: 'b' }));

    expect(asked?.requirements.map((row) => row.licenceClass)).toEqual(['B', null]);
  });

  it('asks for papers that must or may be in hand', () => {
    expect(slotInput(aDraft({ requirements: { FORKLIFT: 'MAY', POLICE_CERTIFICATE: 'MUST' } }))?.requirements).toEqual([
      { kind: 'FORKLIFT', must: false, licenceClass: null },
      { kind: 'POLICE_CERTIFICATE', must: true, licenceClass: null },
    ]);
  });
});
