import { readFileSync } from 'node:fs';
import { localDate, type MunicipalityNumber, type OccupationCode, type SkillId } from '@fotfeste/kernel';
import fc from 'fast-check';
import {
  describeProblem,
  employerColumns,
  maskValue,
  missingStartingFacts,
  participantColumns,
  problemLine,
  readDate,
  readDecimal,
  readEmployerRow,
  readIdentityNumber,
  readParticipantRow,
  readSlotRow,
  readWeekGrid,
  slotColumns,
  withDufCheckDigits,
  withPersonCheckDigits,
  writeWeekGrid,
  type IntakeColumn,
  type IntakeContext,
  type RowProblem,
} from './index.js';

const today = localDate('2026-05-20');
const codes = ['5120', '9412', '9112', '5311', '5321', '7512'];
const municipalities: Readonly<Record<string, string>> = { asker: '3203', bærum: '3201', lier: '3312' };

const contextWith = (overrides: Partial<IntakeContext> = {}): IntakeContext => ({
  line: 2,
  today,
  allowSyntheticIds: true,
  findOccupation: (text) => codes.find((code) => code === text) as OccupationCode | undefined,
  findSkill: (text) => (text.startsWith('b') || text.startsWith('l') ? (text as SkillId) : undefined),
  findMunicipality: (text) =>
    (municipalities[text.toLowerCase()] ?? Object.values(municipalities).find((number) => number === text)) as
      MunicipalityNumber | undefined,
  ...overrides,
});

const cellsOf = (cells: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(cells));

const participant = (overrides: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> =>
  cellsOf({ given_name: 'Mira', family_name: 'Prøvedal', reference: 'S-1', municipality: '3203', ...overrides });

const slot = (overrides: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> =>
  cellsOf({
    workplace_number: '310000205',
    title: 'Praksis på bakeriet',
    occupation: '7512',
    municipality: 'Asker',
    from: '01.03.2026',
    ...overrides,
  });

const problemsOf = (result: ReturnType<typeof readParticipantRow | typeof readSlotRow | typeof readEmployerRow>) =>
  result.ok ? [] : result.refusal.map(({ field, code }) => `${field}: ${code}`);

describe('a participant row', () => {
  it('is taken with a name, a municipality and a reference alone, and nothing is concluded from what is missing', () => {
    const result = readParticipantRow(participant(), contextWith());
    if (!result.ok) throw new Error('refused');
    expect(result.value.facts.municipality).toBe('3203');
    expect(result.value.facts.norwegian).toBeUndefined();
    expect(result.value.interpreterNeeded).toBeUndefined();
    expect(missingStartingFacts(result.value)).toEqual([
      'CONTACT',
      'SETTLED_ON',
      'PROGRAMME_START',
      'SPOKEN_NORWEGIAN',
      'WISH_OR_EXPERIENCE',
    ]);
  });

  it('reads «ukjent» as unknown, never as no', () => {
    const result = readParticipantRow(participant({ interpreter_needed: 'ukjent', skills: '-' }), contextWith());
    expect(result.ok && result.value.interpreterNeeded).toBeUndefined();
    expect(result.ok && result.value.facts.skills).toBeUndefined();
  });

  it('names every problem at once', () => {
    const row = participant({
      given_name: '',
      birth_date: '31.02.1990',
      municipality: 'Atlantis',
      wishes: '5120, 0001',
      speaking: 'flytende',
      programme_start: '01.06.2026',
      programme_end: '01.05.2026',
      availability: 'når som helst',
    });
    expect(problemsOf(readParticipantRow(row, contextWith())).sort()).toEqual([
      'availability: NOT_A_WEEK_GRID',
      'birth_date: NOT_A_DATE',
      'given_name: REQUIRED',
      'municipality: UNKNOWN_MUNICIPALITY',
      'programme_end: ENDS_BEFORE_START',
      'speaking: NOT_A_LANGUAGE_LEVEL',
      'wishes: UNKNOWN_OCCUPATION',
    ]);
  });
});

describe('a refused or partly understood participant row', () => {
  it('never repeats an identity number, wherever it stands', () => {
    const row = participant({ identity_number: '12859110184', phone: '128591 10184', wishes: '202312345607' });
    const result = readParticipantRow(row, contextWith());
    const text = result.ok ? '' : JSON.stringify(result.refusal);
    expect(text).toContain('IDENTITY_NUMBER_WRONG');
    expect(text).not.toMatch(/10184|345607/);
  });

  it('refuses a birth date that is another than the one in the identity number', () => {
    const row = participant({ identity_number: '12859110183', birth_date: '13.05.1991' });
    expect(problemsOf(readParticipantRow(row, contextWith()))).toEqual(['birth_date: BIRTH_DATE_CONTRADICTS']);
  });

  it('keeps skills the taxonomy does not have as words', () => {
    const result = readParticipantRow(participant({ skills: 'bake brød|veve tepper' }), contextWith());
    expect(result.ok && result.value.unknownSkills).toEqual(['veve tepper']);
    expect(result.ok && result.value.facts.skills).toEqual([{ skill: 'bake brød', evidence: 'CLAIMED' }]);
  });

  it('says the same on another day', () => {
    const row = participant({ speaking: 'A1', programme_start: '01.02.2026' });
    const later = contextWith({ today: localDate('2026-09-01') });
    expect(readParticipantRow(row, later)).toEqual(readParticipantRow(row, contextWith()));
  });
});

describe('a slot row', () => {
  it('is refused by name when it ends before it starts, pays less than nothing or names an unknown occupation', () => {
    const row = slot({ to: '28.02.2026', monthly_wage: '-30 000', occupation: 'trollmann' });
    expect(problemsOf(readSlotRow(row, contextWith()))).toEqual([
      'to: ENDS_BEFORE_START',
      'occupation: UNKNOWN_OCCUPATION',
      'monthly_wage: NEGATIVE',
    ]);
  });

  it('makes language a floor only where a safety reason is given', () => {
    const wish = readSlotRow(slot({ speaking: 'A2' }), contextWith());
    const floor = readSlotRow(slot({ speaking: 'A2', safety_reason: 'Må forstå varsler om klem­fare' }), contextWith());
    expect(wish.ok && wish.value.facts.tasks?.[0]?.safetyFloor).toBeUndefined();
    expect(floor.ok && floor.value.facts.tasks?.[0]?.safetyFloor?.need.SPEAKING).toBe('A2');
  });

  it('takes its place from the registered workplace, and is refused where that is not imported yet', () => {
    const row = slot({ municipality: '' });
    const known = contextWith({ findWorkplace: () => ({ municipality: '3201' as MunicipalityNumber }) });
    const result = readSlotRow(row, known);
    expect(result.ok && result.value.facts.municipality).toBe('3201');
    const unknown = contextWith({ findWorkplace: () => undefined });
    expect(problemsOf(readSlotRow(row, unknown))).toContain('workplace_number: UNKNOWN_REFERENCE');
  });
});

describe('an employer row', () => {
  it('needs the number of the workplace, with its check digit', () => {
    const row = cellsOf({ workplace_number: '310000204', workplace_name: 'Prøvebakeriet' });
    expect(problemsOf(readEmployerRow(row, contextWith()))).toEqual(['workplace_number: ORGANISATION_NUMBER_WRONG']);
  });

  it('takes numbers of the test registers only where no real people are', () => {
    const row = cellsOf({ workplace_number: '310 000 205', workplace_name: 'Prøvebakeriet' });
    expect(readEmployerRow(row, contextWith()).ok).toBe(true);
    const real = readEmployerRow(row, contextWith({ allowSyntheticIds: false }));
    expect(problemsOf(real)).toEqual(['workplace_number: ORGANISATION_NUMBER_SYNTHETIC']);
  });
});

describe('identity numbers', () => {
  const rules = { today, allowSynthetic: true };

  it.each([
    ['12839449648', 'BIRTH_NUMBER'],
    ['01870199887', 'BIRTH_NUMBER'],
    ['12439449746', 'BIRTH_NUMBER'],
    ['55898849049', 'D_NUMBER'],
    ['202400000105', 'DUF_NUMBER'],
    ['2023 1234 5608', 'DUF_NUMBER'],
  ])('%s is a %s', (number, kind) => {
    const result = readIdentityNumber(number, rules);
    expect(result.ok && result.value.kind).toBe(kind);
  });

  it('of test registers are refused where real people are', () => {
    const result = readIdentityNumber('12839449648', { today, allowSynthetic: false });
    expect(result).toEqual({ ok: false, refusal: { code: 'IDENTITY_NUMBER_SYNTHETIC' } });
  });

  it('never pass with one digit changed', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), digit, (place, replacement) => {
        const changed = [...'12839449648'].map((old, index) => (index === place ? String(replacement) : old)).join('');
        fc.pre(changed !== '12839449648');
        expect(readIdentityNumber(changed, rules).ok).toBe(false);
      }),
    );
  });

  it('are completed to numbers that pass', () => {
    expect(withDufCheckDigits('2023123456')).toBe('202312345608');
    expect(withPersonCheckDigits('128394496')).toBe('12839449648');
  });
});

describe('cells', () => {
  it.each([
    ['01.03.2026', '2026-03-01'],
    ['1/3/26', '2026-03-01'],
    ['1. mars 2026', '2026-03-01'],
    ['2019-04-12T01:00', '2019-04-12'],
    ['7-8-88', '1988-08-07'],
  ])('date %p is %s', (text, expected) => {
    expect(readDate(text, today)).toEqual({ ok: true, value: expected });
  });

  it.each(['13/25/2026', 'Snarest', '29.02.2025', '2026', '00.01.2026'])('%p is no date', (text) => {
    expect(readDate(text, today).ok).toBe(false);
  });

  it.each([
    ['1 234,50', '1234.50'],
    ['1.234.567,8', '1234567.8'],
    ['37.5', '37.5'],
    ['kr 33 500,-', '33500'],
    ['−5', '-5'],
  ])('number %p is %s', (text, expected) => {
    expect(readDecimal(text)).toEqual({ ok: true, value: expected });
  });

  it('refuse a point that may mean thousands', () => {
    expect(readDecimal('1.234')).toEqual({ ok: false, refusal: { code: 'NUMBER_AMBIGUOUS' } });
  });

  it('read back every week they write', () => {
    const block = fc
      .tuple(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
      .filter(([, from, to]) => from < to)
      .map(([weekday, fromMinute, toMinute]) => ({ weekday, fromMinute, toMinute }) as const);
    fc.assert(
      fc.property(fc.array(block, { minLength: 1 }), (blocks) => {
        expect(readWeekGrid(writeWeekGrid(blocks))).toEqual({ ok: true, value: blocks });
      }),
    );
  });

  it.each(['fre 22-06', 'man 25-26', 'mandag', 'xyz 8-16', 'fre-man 8-16'])('%p is no week', (text) => {
    expect(readWeekGrid(text).ok).toBe(false);
  });

  it('are masked where they hold long digit runs', () => {
    expect(maskValue('ring 128394 49648 i dag')).toBe('ring ••• i dag');
  });
});

describe('problems', () => {
  const problem: RowProblem = { line: 7, field: 'to', code: 'ENDS_BEFORE_START', value: '28.02.2026' };

  it('are said in Bokmål and English with the way out', () => {
    expect(problemLine(problem, 'nb')).toBe(
      'linje 7: to: «28.02.2026»: Slutter før det begynner. Rett startdatoen eller sluttdatoen.',
    );
    expect(describeProblem({ ...problem, code: 'NOT_ONE_OF', accepted: 'fast, ingen' }, 'en')).toEqual({
      problem: 'The value is not on the list',
      wayOut: 'Choose one of: fast, ingen',
    });
  });
});

describe('the documented formats', () => {
  const folder = new URL('.', import.meta.url);
  const lines = (name: string): readonly string[] =>
    readFileSync(new URL(`examples/${name}.csv`, folder), 'utf8')
      .trimEnd()
      .split('\n');
  const rowsOf = (name: string, columns: readonly IntakeColumn[]) =>
    lines(name)
      .slice(1)
      .map((line) => new Map(line.split(';').map((cell, index) => [columns[index]?.field ?? '', cell])));
  const readme = readFileSync(new URL('README.md', folder), 'utf8');

  it.each([
    ['participants', participantColumns],
    ['employers', employerColumns],
    ['slots', slotColumns],
  ] as const)('describe every column of %s and give an example of it', (name, columns) => {
    expect(lines(name)[0]).toBe(columns.map(({ nb }) => nb).join(';'));
    for (const { field, nb } of columns) {
      expect(readme).toContain(`\`${field}\``);
      expect(readme).toContain(nb);
    }
  });

  it('read their own examples without a problem', () => {
    for (const row of rowsOf('participants', participantColumns)) {
      expect(problemsOf(readParticipantRow(row, contextWith()))).toEqual([]);
    }
    for (const row of rowsOf('employers', employerColumns)) {
      expect(problemsOf(readEmployerRow(row, contextWith()))).toEqual([]);
    }
    for (const row of rowsOf('slots', slotColumns)) expect(problemsOf(readSlotRow(row, contextWith()))).toEqual([]);
  });
});
