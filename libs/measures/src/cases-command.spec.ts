import { runMeasureCases } from './index.js';

const answer = (category: string, input: unknown) => runMeasureCases([{ id: 'X', category, input }])[0];
const resultOf = (category: string, input: unknown): Readonly<Record<string, unknown>> => {
  const one = answer(category, input);
  if (!one || !('result' in one)) throw new Error(JSON.stringify(one));
  return one.result;
};

describe('the command for worked cases', () => {
  it.each<[string, unknown]>([
    ['a category nobody knows', { id: 'X', category: 'weather', input: {} }],
    ['a name every object has', { id: 'X', category: 'constructor', input: {} }],
    ['no input', { id: 'X', category: 'wage_sum' }],
    ['a wage in words', { id: 'X', category: 'wage_sum', input: { manedslonn: 'much' } }],
    [
      'a date that does not exist',
      { id: 'X', category: 'pro_rata', input: { start: '2026-02-31', slutt: '2026-03-01', tilskuddPerMnd: 1 } },
    ],
    ['a measure nobody knows', { id: 'X', category: 'date_limits', input: { tiltakstype: 'PRAKSISPLASS' } }],
    ['no measure', { id: 'X', category: 'rate_reduction_dates', input: {} }],
    [
      'half a period',
      { id: 'X', category: 'rate_for_period', input: { tiltakstype: 'MENTOR', periode: ['2026-01-01'] } },
    ],
    ['øre in whole kroner', { id: 'X', category: 'refund_sum', input: { tilskuddsbelop: 1.5 } }],
    [
      'a moment that is a date',
      { id: 'X', category: 'draft_expiry', input: { now: '2026-01-01', sistEndret: '2026-01-01T00:00' } },
    ],
    [
      'a moment on a day that does not exist',
      { id: 'X', category: 'draft_expiry', input: { now: '2026-03-01T00:00', sistEndret: '2026-02-31T00:00' } },
    ],
  ])('answers %s with an error, not a result', (_name, one) => {
    expect(runMeasureCases([one])).toEqual([{ id: 'X', error: expect.any(String) }]);
  });

  it.each([null, 'x', 3])('answers %s, which is no list, with an error', (value) => {
    expect(runMeasureCases(value)).toEqual([{ id: '', error: expect.any(String) }]);
    expect(runMeasureCases([value])).toEqual([{ id: '', error: expect.any(String) }]);
  });

  it('gives an id back as it came', () => {
    const ids = [7, 'seven'];
    const cases = ids.map((id) => ({ id, category: 'wage_sum', input: {} }));
    expect(runMeasureCases(cases).map(({ id }) => id)).toEqual(ids);
  });

  it('takes a need group that is not known for none', () => {
    const input = { tiltakstype: 'MIDLERTIDIG_LONNSTILSKUDD', start: '2026-01-01', slutt: '2027-01-01' };
    expect(resultOf('date_limits', { ...input, innsatsgruppe: 'UKJENT' })).toEqual(resultOf('date_limits', input));
  });

  it('answers every case in order, whatever its neighbours are', () => {
    const good = {
      id: 'b',
      category: 'pro_rata',
      input: { start: '2026-01-01', slutt: '2026-01-31', tilskuddPerMnd: 5 },
    };
    expect(runMeasureCases([{ id: 'a' }, good]).map((one) => [one.id, 'result' in one])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });
});

describe('absent and null', () => {
  it.each(['wage_sum', 'mentor_hourly', 'mentor_sum', 'period_amounts'])('say "not known" alike in %s', (category) => {
    const keys = [
      'manedslonn',
      'feriepengesats',
      'otpSats',
      'arbeidsgiveravgift',
      'lonnstype',
      'belop',
      'mentorAntallTimer',
    ];
    const nulls = Object.fromEntries(keys.map((key) => [key, null]));
    expect(resultOf(category, nulls)).toEqual(resultOf(category, {}));
  });

  it('are not 0: a rate of 0 is a rate', () => {
    const zero = { manedslonn: 10_000, feriepengesats: 0, otpSats: 0, arbeidsgiveravgift: 0, lonnstilskuddProsent: 0 };
    expect(resultOf('wage_sum', { ...zero, stillingprosent: 0 })).toEqual({
      feriepengerBelop: 0,
      otpBelop: 0,
      arbeidsgiveravgiftBelop: 0,
      sumLonnsutgifter: 10_000,
      sumLonnstilskudd: 0,
      manedslonn100pst: null,
    });
    expect(resultOf('wage_sum', { ...zero, stillingprosent: 40, arbeidsgiveravgift: null })).toMatchObject({
      otpBelop: 0,
      arbeidsgiveravgiftBelop: null,
      sumLonnsutgifter: null,
      manedslonn100pst: 25_000,
    });
  });

  it('of one mentor field leaves the whole sum unknown', () => {
    const mentor = {
      mentorValgtLonnstype: 'ÅRSLØNN',
      mentorValgtLonnstypeBelop: 875_000,
      stillingprosent: 50.7,
      mentorAntallTimer: 10.5,
      otpSats: 0.02,
      feriepengesats: 0.12,
      arbeidsgiveravgift: 0.141,
      fra: '2025-03-15',
      til: '2025-05-10',
    };
    const whole = resultOf('mentor_sum', mentor);
    expect(whole).toMatchObject({ manedslonn: 9_292, sumLonnsutgifter: 12_112, antallPerioder: 3 });
    for (const missing of [
      'otpSats',
      'feriepengesats',
      'arbeidsgiveravgift',
      'mentorAntallTimer',
      'mentorValgtLonnstype',
    ])
      expect(resultOf('mentor_sum', { ...mentor, missing })).toMatchObject({
        manedslonn: null,
        sumLonnsutgifter: null,
      });
  });
});

describe("NAV's refusals", () => {
  const old = '1950-01-01';
  it.each<[string, object]>([
    ['START_ETTER_SLUTT', { tiltakstype: 'MENTOR', start: '2026-02-02', slutt: '2026-02-01' }],
    ['FORTIDLIG_STARTDATO', { tiltakstype: 'MENTOR', today: '2026-02-10', start: '2026-02-02', slutt: '2026-03-01' }],
    ['SLUTTDATO_GRENSE_NÅDD', { tiltakstype: 'VARIG_LONNSTILSKUDD', start: '2026-02-02', slutt: '2090-01-01' }],
    ['DELTAKER_67_AAR', { tiltakstype: 'VTAO', fodselsdato: '1959-06-01', start: '2026-02-01', slutt: '2026-06-01' }],
    [
      'DELTAKER_72_AAR',
      { tiltakstype: 'INKLUDERINGSTILSKUDD', fodselsdato: old, start: '2026-02-01', slutt: '2026-06-01' },
    ],
    ['FOR_SEN_STARTDATO_VTAO', { tiltakstype: 'VTAO', start: '2026-09-01', slutt: '2027-06-01' }],
    ['VARIGHET_FOR_LANG_ARBEIDSTRENING', { tiltakstype: 'ARBEIDSTRENING', start: '2026-01-01', slutt: '2027-07-01' }],
    [
      'VARIGHET_FOR_LANG_INKLUDERINGSTILSKUDD',
      { tiltakstype: 'INKLUDERINGSTILSKUDD', start: '2026-01-01', slutt: '2027-01-02' },
    ],
    ['VARIGHET_FOR_LANG_MENTOR_6_MND', { tiltakstype: 'MENTOR', start: '2026-01-01', slutt: '2026-07-01' }],
    [
      'VARIGHET_FOR_LANG_MENTOR_36_MND',
      { tiltakstype: 'MENTOR', innsatsgruppe: 'JOBBE_DELVIS', start: '2026-01-01', slutt: '2029-01-01' },
    ],
    [
      'VARIGHET_FOR_LANG_MIDLERTIDIG_LONNSTILSKUDD_12_MND',
      { tiltakstype: 'MIDLERTIDIG_LONNSTILSKUDD', start: '2026-01-01', slutt: '2027-01-01' },
    ],
    [
      'VARIGHET_FOR_LANG_MIDLERTIDIG_LONNSTILSKUDD_24_MND',
      {
        tiltakstype: 'MIDLERTIDIG_LONNSTILSKUDD',
        innsatsgruppe: 'JOBBE_DELVIS',
        start: '2026-01-01',
        slutt: '2028-01-01',
      },
    ],
    ['SOMMERJOBB_FOR_TIDLIG', { tiltakstype: 'SOMMERJOBB', start: '2026-05-31', slutt: '2026-06-10' }],
    ['SOMMERJOBB_FOR_SENT', { tiltakstype: 'SOMMERJOBB', start: '2026-09-01', slutt: '2026-09-10' }],
    ['SOMMERJOBB_FOR_LANG_VARIGHET', { tiltakstype: 'SOMMERJOBB', start: '2026-06-01', slutt: '2026-06-29' }],
    [
      'SOMMERJOBB_FOR_GAMMEL_FRA_OPPSTARTDATO',
      { tiltakstype: 'SOMMERJOBB', fodselsdato: '1996-05-31', start: '2026-06-01' },
    ],
    ['FIREARIG_LONNSTILSKUDD_FOR_TIDLIG_OPPSTART', { tiltakstype: 'FIREARIG_LONNSTILSKUDD', start: '2026-07-31' }],
    [
      'FIREARIG_LONNSTILSKUDD_FOR_TIDLIG_OPPSTART',
      { tiltakstype: 'FIREARIG_LONNSTILSKUDD', oppstartsdatoForOrdningen: '2027-01-01', start: '2026-12-31' },
    ],
    [
      'FIREARIG_LONNSTILSKUDD_FOR_GAMMEL_FRA_OPPSTARTDATO',
      { tiltakstype: 'FIREARIG_LONNSTILSKUDD', fodselsdato: '1996-07-31', start: '2026-08-01' },
    ],
    [
      'FIREARIG_LONNSTILSKUDD_FOR_SEN_SLUTTDATO',
      { tiltakstype: 'FIREARIG_LONNSTILSKUDD', start: '2030-01-01', slutt: '2033-01-01' },
    ],
    [
      'VARIGHET_FOR_LANG_FIREARIG_LONNSTILSKUDD_4_AAR',
      { tiltakstype: 'FIREARIG_LONNSTILSKUDD', start: '2026-08-01', slutt: '2030-08-01' },
    ],
    [
      'VARIGHET_FOR_LANG_FIREARIG_LONNSTILSKUDD_2_AAR',
      { tiltakstype: 'FIREARIG_LONNSTILSKUDD', stillingstype: 'MIDLERTIDIG', start: '2026-08-01', slutt: '2028-08-01' },
    ],
  ])('%s is answered for dates', (error, input) => {
    expect(resultOf('date_limits', input)).toEqual({ error });
  });

  it('of a percentage stands for a choice outside the range, while a period is paid at most the ceiling', () => {
    const permanent = { tiltakstype: 'VARIG_LONNSTILSKUDD', avtaleStart: '2024-01-01' };
    expect(resultOf('rate_for_period', { ...permanent, lonnstilskuddProsent: 76 })).toEqual({
      error: 'LONNSTILSKUDD_PROSENT_ER_UGYLDIG',
    });
    expect(resultOf('rate_for_period', { tiltakstype: 'SOMMERJOBB', lonnstilskuddProsent: 60 })).toEqual({
      error: 'LONNSTILSKUDD_PROSENT_ER_UGYLDIG',
    });
    const second = { ...permanent, lonnstilskuddProsent: 80, periode: ['2025-01-01', '2025-01-31'] };
    expect(resultOf('rate_for_period', second)).toMatchObject({ prosent: 67 });
  });

  it('of pay and of a scheme that is over are answered as results', () => {
    expect(resultOf('mentor_hourly', { lonnstype: 'TIMELØNN', belop: -1 })).toEqual({ error: 'IllegalArgument' });
    const late = {
      tiltakstype: 'FIREARIG_LONNSTILSKUDD',
      avtaleStart: '2028-01-01',
      periode: ['2031-06-01', '2032-06-30'],
    };
    expect(resultOf('rate_for_period', late)).toEqual({ error: 'IllegalState' });
  });

  it('of late registration, and of a concluded agreement, are none', () => {
    const back = { tiltakstype: 'VTAO', today: '2026-12-01', start: '2026-09-02', slutt: '2027-06-01' };
    expect(resultOf('date_limits', { ...back, avtaleInngatt: true })).toEqual({ ok: true });
    expect(
      resultOf('date_limits', { ...back, tiltakstype: 'VARIG_LONNSTILSKUDD', godkjentForEtterregistrering: true }),
    ).toEqual({ ok: true });
  });
});

describe('idle drafts', () => {
  it.each([
    ['2024-10-08T12:00', 'UTLOP'],
    ['2024-10-09T12:00', 'VARSEL_24_TIMER'],
    ['2024-10-10T12:00', 'INGEN'],
    ['2024-10-15T12:00', 'VARSEL_EN_UKE'],
    ['2024-10-16T12:00', 'INGEN'],
  ])('last touched %s are answered %s', (sistEndret, handling) => {
    expect(resultOf('draft_expiry', { now: '2025-01-01T00:00', sistEndret, status: 'MANGLER_GODKJENNING' })).toEqual({
      handling,
    });
    expect(resultOf('draft_expiry', { now: '2025-01-01T00:00', sistEndret, status: 'GJENNOMFØRES' })).toEqual({
      handling: 'INGEN',
    });
  });
});

describe('refunds with a ceiling', () => {
  const permanent = {
    tiltakstype: 'VARIG_LONNSTILSKUDD',
    feriepengerSats: 0.102,
    otpSats: 0.02,
    arbeidsgiveravgiftSats: 0.141,
    lonnstilskuddsprosent: 40,
    inntekter: [20_000, 20_000],
    tilskuddsbelop: 100_000,
    sumUtbetaltIAaret: 590_000,
  };

  it('read G as stated, by date or as one amount, or from the table', () => {
    const capped = { refusjonsbelop: 3_100, overFemG: true, overTilskuddsbelop: false };
    expect(resultOf('refund_sum', { ...permanent, G: 118_620 })).toMatchObject(capped);
    expect(resultOf('refund_sum', { ...permanent, tilskuddFom: '2024-04-30' })).toMatchObject(capped);
    const byDate = { G: { '2023-05-01': 118_620, '2024-05-01': 124_028 }, tilskuddFom: '2024-01-01' };
    expect(resultOf('refund_sum', { ...permanent, ...byDate })).toMatchObject(capped);
  });
});
