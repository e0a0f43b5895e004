import { localDate, type MunicipalityNumber, type OrganisationNumber } from '@fotfeste/kernel';
import fc from 'fast-check';
import { councilReport, settledAndResultTable } from './council-report.js';
import { toCsv } from './csv.js';
import { employments, retention } from './employments.js';
import { observationsOf } from './outcome-families.js';
import type { Gender, LeaverStatus, OutcomeEvents, SchoolingClass } from './outcome-facts.js';
import {
  outcomeReport,
  outcomeYears,
  reportFromObservations,
  reportTable,
  type OutcomeReport,
  type ReportRequest,
} from './outcome-report.js';
import { regionReport } from './region-report.js';
import {
  aHire,
  aPerson,
  aPlacement,
  anExit,
  asker,
  bakery,
  bærum,
  events,
  leavers,
  together,
} from './testing/index.js';
import { leaks } from './testing/attack.js';
import { medianWait, stillWaiting } from './time-to-event.js';

const day = localDate;
const request = (overrides: Partial<ReportRequest> = {}): ReportRequest => ({
  municipality: asker,
  asOf: day('2026-03-15'),
  fromYear: 2023,
  toYear: 2025,
  ...overrides,
});

const line = (report: OutcomeReport, family: keyof OutcomeReport['lines'], period: string, group = 'ALL') =>
  report.lines[family].find((each) => each.period === period && each.group === group);

describe('exits in a report', () => {
  const year2024 = leavers(2024, {
    WORK: 30,
    UPPER_SECONDARY: 12,
    OTHER_EDUCATION: 6,
    NAV_MEASURE_OR_JOB_SEEKER: 20,
    BROKE_OFF: 8,
  });

  it('give the DIRECT share of everybody who ended, break-offs and all', () => {
    const report = outcomeReport(together(year2024), request());
    expect(line(report, 'EXITS', '2024')?.cells).toMatchObject({
      ALL: { value: 76 },
      WORK_OR_EDUCATION: { value: 48 },
      EDUCATION: { value: 18 },
    });
    expect(line(report, 'EXITS', '2024')?.percent).toBe(63);
    expect(outcomeYears(report)[1]).toMatchObject({
      year: 2024,
      exits: { value: 76 },
      toWork: { value: 30 },
      percent: 63,
    });
  });

  it('pool three years by people', () => {
    const small = leavers(2023, { WORK: 8, BROKE_OFF: 2 + 10 });
    const report = outcomeReport(together(year2024, small), request());
    expect(line(report, 'EXITS', '2023')?.percent).toBe(40);
    expect(line(report, 'EXITS', '2023-2025')?.percent).toBe(58);
  });

  it('leave people with a shielded identity out of the municipality', () => {
    const hidden = aPerson({ participantId: 'shielded', shielded: true });
    const report = outcomeReport(
      together(year2024, { people: [hidden], exits: [anExit({ participantId: 'shielded' })] }),
      request(),
    );
    expect(line(report, 'EXITS', '2024')?.cells['ALL']).toEqual({ value: 76, suppressed: false });
  });

  it('leave out other municipalities and days after the report', () => {
    const report = outcomeReport(
      together(year2024, leavers(2024, { WORK: 50 }, bærum)),
      request({ asOf: day('2024-01-31') }),
    );
    expect(line(report, 'EXITS', '2024')?.cells['ALL']?.value).toBe(31);
  });

  it('count a person once a year, by the last word', () => {
    const twice = [anExit({ kind: 'UNKNOWN' }), anExit({ kind: 'WORK', on: day('2024-07-01') })];
    const observations = observationsOf(events({ people: [aPerson()], exits: twice }), request());
    expect(observations.EXITS.map(({ status }) => status)).toEqual(['WORK']);
  });

  it('are hidden for a cohort of one, and nought for nobody', () => {
    const report = outcomeReport(together(leavers(2024, { BROKE_OFF: 1 })), request());
    expect(Object.values(line(report, 'EXITS', '2024')?.cells ?? {}).every(({ suppressed }) => suppressed)).toBe(true);
    expect(line(report, 'EXITS', '2024')?.percent).toBeUndefined();
    expect(line(report, 'SETTLED', '2024')?.cells['ALL']).toEqual({ value: 0, suppressed: false });
    expect(report.suppressed).toBe(true);
  });

  it('say which years may still change', () => {
    expect(outcomeReport(events(), request({ asOf: day('2026-02-28') })).openYears).toEqual([2025]);
    expect(outcomeReport(events(), request()).openYears).toEqual([]);
  });

  it('with the years the wrong way round are a bug', () => {
    expect(() => outcomeReport(events(), request({ fromYear: 2026 }))).toThrow(RangeError);
  });
});

describe('status one year after', () => {
  const cohort = leavers(2024, { WORK: 20, BROKE_OFF: 20 });
  const november = cohort.exits
    .slice(0, 30)
    .map(({ participantId }) => ({ participantId, year: 2025, status: 'EMPLOYED' as const }));

  it('is read in November of the year after, everybody who broke off included', () => {
    const report = outcomeReport(together(cohort, { november }), request());
    expect(line(report, 'ONE_YEAR_AFTER', '2024')).toMatchObject({ percent: 75, cells: { READ: { value: 40 } } });
    expect(line(report, 'EXITS', '2024')?.percent).toBe(50);
    expect(report.againstTarget).toMatchObject({ targetPercent: 70, verdict: 'CANNOT_TELL' });
  });

  it('is not there before that', () => {
    const report = outcomeReport(together(cohort, { november }), request({ asOf: day('2025-11-30') }));
    expect(line(report, 'ONE_YEAR_AFTER', '2024')).toMatchObject({
      percent: undefined,
      cells: { NOT_YET_READ: { value: 40 } },
    });
    expect(report.againstTarget?.verdict).toBe('NOBODY');
  });
});

describe('one hire', () => {
  it('counts once, whoever reports it', () => {
    const reports = [
      aHire(),
      aHire({ hireId: 'h2', reportedBy: 'PARTICIPANT', from: day('2024-06-03') }),
      aHire({ hireId: 'h3', reportedBy: 'NAV', employer: undefined, from: day('2024-06-10') }),
    ];
    expect(employments(reports)).toMatchObject([{ from: '2024-06-01', permanentFrom: '2024-06-01', employer: bakery }]);
  });

  it('climbs from on call to permanent as one employment, permanent from the day it was', () => {
    const ladder = [
      aHire({ hireId: 'a', kind: 'ON_CALL', from: day('2024-01-10'), to: day('2024-03-31') }),
      aHire({ hireId: 'b', kind: 'TEMPORARY', from: day('2024-04-15'), to: day('2024-09-30') }),
      aHire({ hireId: 'c', from: day('2024-10-01') }),
    ];
    expect(employments(ladder)).toMatchObject([{ from: '2024-01-10', permanentFrom: '2024-10-01', to: undefined }]);
  });

  it('that is not permanent is not a permanent hire', () => {
    const temporary = aHire({ kind: 'TEMPORARY' });
    expect(observationsOf(events({ people: [aPerson()], hires: [temporary] }), request()).PERMANENT_HIRES).toEqual([]);
  });

  it('is another after a real break, or with another employer', () => {
    const other = '310000027' as OrganisationNumber;
    const first = aHire({ hireId: 'a', from: day('2024-01-10'), to: day('2024-03-31') });
    expect(employments([first, aHire({ hireId: 'b', from: day('2024-05-02') })])).toHaveLength(2);
    expect(employments([first, aHire({ hireId: 'b', employer: other, from: day('2024-04-01') })])).toHaveLength(2);
  });

  it('goes on when the employer is taken over', () => {
    const buyer = '310000027' as OrganisationNumber;
    const reports = [
      aHire({ to: day('2024-12-31') }),
      aHire({ hireId: 'h2', employer: buyer, from: day('2025-01-01') }),
    ];
    const rule = { gapDays: 31, sameStartDays: 14, successors: new Map([[bakery, buyer]]) };
    expect(employments(reports, rule)).toMatchObject([{ employer: buyer, to: undefined }]);
  });

  it('ends when one of its reporters says so', () => {
    expect(
      employments([aHire(), aHire({ hireId: 'h2', reportedBy: 'PARTICIPANT', to: day('2024-08-01') })]),
    ).toMatchObject([{ to: '2024-08-01' }]);
  });

  it('came of a placement only if it began after the placement did', () => {
    const hires = (from: string) => [aHire({ from: day(from), placementId: 'pl1' })];
    const seen = (from: string) =>
      observationsOf(events({ people: [aPerson()], placements: [aPlacement()], hires: hires(from) }), request());
    expect(seen('2024-05-01').PERMANENT_HIRES).toMatchObject([{ status: 'AFTER_PLACEMENT', year: 2024 }]);
    expect(seen('2024-05-01').PLACEMENTS).toMatchObject([{ status: 'BECAME_PERMANENT' }]);
    expect(seen('2024-02-01').PERMANENT_HIRES).toMatchObject([{ status: 'OTHERWISE' }]);
    expect(seen('2024-02-01').PLACEMENTS).toMatchObject([{ status: 'DID_NOT' }]);
  });

  it('counts as many employments however often and in whatever order it is reported', () => {
    const report = fc.record({ at: fc.integer({ min: 0, max: 3 }), copies: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 4 }), fc.nat(), (given, turn) => {
        const once = given.map(({ at }, index) => aHire({ hireId: `${index}`, participantId: `p${at}` }));
        const many = given.flatMap(({ at, copies }, index) =>
          Array.from({ length: copies }, (_, copy) => aHire({ hireId: `${index}-${copy}`, participantId: `p${at}` })),
        );
        const turned = [...many.slice(turn % many.length), ...many.slice(0, turn % many.length)];
        expect(employments(turned)).toHaveLength(new Set(given.map(({ at }) => at)).size);
        expect(employments(once)).toHaveLength(employments(turned).length);
      }),
    );
  });
});

describe('retention', () => {
  const [job] = employments([aHire()]);
  const lasted = (months: number, asOf: string, checks: Parameters<typeof retention>[1] = [], ended?: string) =>
    job && retention({ ...job, to: ended ? day(ended) : undefined }, checks, { months, asOf: day(asOf) });

  it('is due when the months have passed', () => {
    expect(lasted(6, '2024-11-30')).toBe('NOT_DUE');
    expect(lasted(6, '2024-12-01')).toBe('UNCONFIRMED');
  });

  it('is known from an end or from a check, and is not assumed', () => {
    expect(lasted(6, '2025-01-01', [], '2024-12-01')).toBe('RETAINED');
    expect(lasted(6, '2025-01-01', [], '2024-11-30')).toBe('LEFT');
    expect(lasted(6, '2025-01-01', [{ hireId: 'h1', on: day('2024-12-05'), stillEmployed: true }])).toBe('RETAINED');
    expect(lasted(12, '2025-07-01', [{ hireId: 'h1', on: day('2024-12-05'), stillEmployed: true }])).toBe(
      'UNCONFIRMED',
    );
    expect(lasted(6, '2025-01-01', [{ hireId: 'h1', on: day('2024-09-05'), stillEmployed: false }])).toBe('LEFT');
  });

  it('of what never was permanent is never due', () => {
    const [temporary] = employments([aHire({ kind: 'TEMPORARY' })]);
    expect(temporary && retention(temporary, [], { months: 6, asOf: day('2026-01-01') })).toBe('NOT_DUE');
  });
});

describe('days to the first placement', () => {
  it('include those who still wait', () => {
    const waits = [10, 20, 30].map((days) => ({ days, happened: true }));
    expect(medianWait(stillWaiting(waits))).toBe(20);
    const withWaiting = [...waits, { days: 40, happened: false }, { days: 40, happened: false }];
    expect(medianWait(stillWaiting(withWaiting))).toBe(30);
    expect(
      medianWait(stillWaiting([...withWaiting, { days: 90, happened: false }, { days: 90, happened: false }])),
    ).toBeUndefined();
  });

  it('are those of the textbook', () => {
    const waits = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((days) => ({ days, happened: true }));
    const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((days) => ({ days, happened: false }));
    const curve = stillWaiting([...waits, ...censored]);
    expect(curve.map(({ share }) => share.toFixed(4))).toEqual([
      '0.8571',
      '0.8067',
      '0.7529',
      '0.6902',
      '0.6275',
      '0.5378',
      '0.4482',
    ]);
    expect(medianWait(curve)).toBe(23);
  });

  it('are not told of too few', () => {
    const starts = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        participantId: `s${index}`,
        municipality: asker,
        on: day('2024-01-10'),
      }));
    const placements = starts(5).map(({ participantId }, index) =>
      aPlacement({ participantId, placementId: `${index}` }),
    );
    const of = (count: number) =>
      outcomeReport(events({ starts: starts(count), placements }), request()).firstPlacements[1];
    expect(of(4)).toEqual({ year: 2024, started: { suppressed: true } });
    expect(of(5)).toEqual({ year: 2024, started: { value: 5, suppressed: false }, medianDays: 51 });
  });
});

describe('a report that is published', () => {
  const kind = fc.constantFrom<LeaverStatus>(
    'WORK',
    'UPPER_SECONDARY',
    'NAV_MEASURE_OR_JOB_SEEKER',
    'MOVED',
    'BROKE_OFF',
  );
  const leaver = fc.record({
    year: fc.constantFrom(2023, 2024, 2025),
    kind,
    gender: fc.constantFrom<Gender>('MAN', 'WOMAN'),
    schooling: fc.constantFrom<SchoolingClass>('UPPER_SECONDARY_OR_MORE', 'LESS'),
    hired: fc.boolean(),
  });

  const eventsOf = (
    given: readonly { year: number; kind: LeaverStatus; gender: Gender; schooling: SchoolingClass; hired: boolean }[],
  ): OutcomeEvents =>
    events({
      people: given.map(({ gender, schooling }, index) => aPerson({ participantId: `${index}`, gender, schooling })),
      exits: given.map((each, index) =>
        anExit({ participantId: `${index}`, kind: each.kind, on: day(`${each.year}-05-01`) }),
      ),
      hires: given.flatMap(({ hired, year }, index) =>
        hired ? [aHire({ hireId: `${index}`, participantId: `${index}`, from: day(`${year}-05-02`) })] : [],
      ),
    });

  it('gives away no hidden count, not by totals, by pooled years, nor by another family of the same people', () => {
    fc.assert(
      fc.property(fc.array(leaver, { minLength: 20, maxLength: 90 }), (given) => {
        const scope = { years: [2023, 2024, 2025], pooledYears: [2023, 2024, 2025] };
        const table = reportTable(observationsOf(eventsOf(given), request()), scope);
        expect(leaks(table, 15)).toEqual([]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('shows no percentage whose counts are hidden', () => {
    fc.assert(
      fc.property(fc.array(leaver, { minLength: 1, maxLength: 60 }), (given) => {
        const report = outcomeReport(eventsOf(given), request());
        for (const { percent, cells } of report.lines.EXITS)
          if (cells['ALL']?.suppressed || cells['WORK_OR_EDUCATION']?.suppressed) expect(percent).toBeUndefined();
      }),
      { numRuns: 10 },
    );
  });

  it('is the same from single events and from counts a store has grouped', () => {
    const given = together(leavers(2024, { WORK: 30, BROKE_OFF: 9 }));
    const single = observationsOf(given, request());
    const grouped = new Map<string, (typeof single.EXITS)[number]>();
    for (const each of single.EXITS) {
      const key = `${each.year}${each.gender}${each.schooling}${each.status}`;
      grouped.set(key, { ...each, people: (grouped.get(key)?.people ?? 0) + 1 });
    }
    const fromStore = reportFromObservations({ ...single, EXITS: [...grouped.values()] }, request());
    expect(fromStore.lines).toEqual(outcomeReport(given, request()).lines);
  });
});

describe('several municipalities and their total', () => {
  const lier = '3312' as MunicipalityNumber;
  const all = together(
    leavers(2024, { WORK: 40, UPPER_SECONDARY: 20, BROKE_OFF: 30 }),
    leavers(2024, { WORK: 30, OTHER_EDUCATION: 10, UNKNOWN: 20 }, bærum),
    leavers(2024, { WORK: 12, UPPER_SECONDARY: 9, MOVED: 14 }, lier),
  );
  const shielded = all.people.map((person, index) => ({ ...person, shielded: index % 29 === 0 }));
  const report = regionReport(
    { people: shielded, exits: all.exits },
    { year: 2024, asOf: day('2025-03-15'), municipalities: [asker, bærum, lier] },
  );

  it('count shielded identities in the total and nowhere else', () => {
    expect(report.total).toMatchObject({ ended: { value: 185 }, toWork: { value: 82 }, percent: 65 });
    expect(report.municipalities[1]).toMatchObject({ municipality: bærum, ended: { value: 58 } });
  });

  it('hide enough that the shielded cannot be found by subtraction', () => {
    for (const column of ['ended', 'toWork', 'toEducation', 'neither'] as const)
      expect(report.municipalities.some((row) => row[column].suppressed)).toBe(true);
  });
});

describe('the council’s report', () => {
  const report = outcomeReport(together(leavers(2024, { WORK: 30, BROKE_OFF: 10 })), request());
  const council = councilReport(report);

  it('has the rows Asker printed, and both figures of 2011', () => {
    const of = (year: number) => council.settledAndResult.filter((row) => row.year === year);
    expect(of(2010)).toMatchObject([
      { settled: { value: 46 }, familyReunified: { value: 11 }, percent: 67, definition: 'UNSPEC' },
    ]);
    expect(of(2011).map(({ percent }) => percent)).toEqual([65, 78]);
    expect(of(2024)).toMatchObject([{ percent: 75, definition: 'DIRECT', source: 'OWN_EVENTS', percentHidden: false }]);
  });

  it('compares three years together as one source printed them', () => {
    expect(council.comparisons).toHaveLength(1);
    const places = Object.fromEntries(
      council.comparisons[0]?.places.map(({ area, percent }) => [area, percent.value]) ?? [],
    );
    expect(places).toMatchObject({ Norge: 47, Asker: 67, Bærum: 61.3, 'Aurskog-Høland': 20 });
    expect(council.comparisons[0]?.places.every(({ countsMissing }) => countsMissing)).toBe(true);
  });

  it('can be read by a spreadsheet, hidden counts as colons', () => {
    const words = {
      year: 'År',
      settled: 'Bosatte',
      familyReunified: 'Familiegjenforente',
      result: 'Resultat',
      definition: 'Definisjon',
      source: 'Kilde',
    };
    const tiny = councilReport(outcomeReport(together(leavers(2024, { WORK: 2 })), request()));
    const csv = toCsv(settledAndResultTable(tiny, words));
    expect(csv.split('\r\n')[0]).toBe('\uFEFFÅr;Bosatte;Familiegjenforente;Resultat;Definisjon;Kilde');
    expect(csv).toContain('2024;0;0;:;DIRECT;OWN_EVENTS');
    expect(csv).toContain('2023;0;0;;DIRECT;OWN_EVENTS');
  });

  it('defuses what a spreadsheet would run', () => {
    expect(toCsv({ headings: ['a'], rows: [['=1+1'], ['x;"y"'], [61.3]] })).toBe(
      '\uFEFFa\r\n\'=1+1\r\n"x;""y"""\r\n61,3\r\n',
    );
  });
});
