import { contentPatch, contentView } from './content-fields.js';

const patchOf = (input: Parameters<typeof contentPatch>[0]): unknown => {
  const read = contentPatch(input);
  return read.ok ? read.value.patch : read.refusal;
};

describe('what is sent of an agreement', () => {
  it('changes what is sent, empties what is null or blank, and leaves the rest', () => {
    expect(patchOf({ jobTitle: ' Kokk ', tasks: null, followUp: '  ' })).toEqual({
      jobTitle: 'Kokk',
      tasks: undefined,
      followUp: undefined,
    });
    expect(patchOf({})).toEqual({});
  });

  it('is called by the rules’ names', () => {
    expect(
      patchOf({ from: '2026-09-15', to: null, mentorWage: 300, noLayOffs: false, mentorName: 'Kari Anne Moe' }),
    ).toEqual({
      start: '2026-09-15',
      end: undefined,
      mentorPayAmount: 300,
      declaresNoLayOffs: false,
      mentorFirstName: 'Kari Anne',
      mentorLastName: 'Moe',
    });
  });

  it('has one position: the mentor’s own, where it is sent', () => {
    expect(patchOf({ positionPercent: null, mentorPositionPercent: 50 })).toEqual({ positionPercent: 50 });
    expect(patchOf({ positionPercent: 80, mentorPositionPercent: null })).toEqual({ positionPercent: 80 });
    expect(patchOf({ mentorPositionPercent: null })).toEqual({ positionPercent: undefined });
  });

  it('is refused where a date does not exist or a text has no end, each by its field', () => {
    expect(patchOf({ from: '2026-02-31', participantBirthDate: 'i går', tasks: 'x'.repeat(4001) })).toMatchObject([
      { code: 'DATE_INVALID', field: 'from' },
      { code: 'DATE_INVALID', field: 'participantBirthDate' },
      { code: 'FIELD_TOO_LONG', field: 'tasks' },
    ]);
  });

  it('is kept without what no keyboard writes', () => {
    expect(patchOf({ jobTitle: 'Ko\u0000kk', goals: [{ kind: 'OTHER', text: ' Lære\u0007 ' }] })).toEqual({
      jobTitle: 'Kokk',
      goals: [{ kind: 'OTHER', text: 'Lære' }],
    });
  });

  it('is shown by the schema’s names', () => {
    const content = { positionPercent: 50, mentorFirstName: 'Kari', mentorLastName: 'Moe', declaresConsultation: true };
    expect(contentView('MENTOR', content, undefined)).toMatchObject({
      mentorPositionPercent: 50,
      mentorName: 'Kari Moe',
      unionConsulted: true,
      goals: [],
      expenses: [],
    });
  });
});
