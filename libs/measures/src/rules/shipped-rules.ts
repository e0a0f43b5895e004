import { addDays, localDate, nok, type LocalDate, type MunicipalityNumber } from '@fotfeste/kernel';
import type {
  AmountRow,
  EmployerTaxZone,
  EmployerTaxZoneRow,
  MeasureRules,
  MunicipalityZoneRow,
  RateOptionRow,
} from './measure-rules.js';
import { shippedMeasures } from './shipped-measures.js';

const navSource = 'navikt/tiltaksgjennomforing-api@ae0bdbc';
const generalKnowledge = 'general knowledge, to be checked against the Storting decision on employer tax';

/** Rows that follow each other: each holds until the day before the next, the last one as long as `lastTo` says. */
function series(
  source: string,
  rows: readonly (readonly [from: string, amount: number])[],
  lastTo?: LocalDate,
): readonly AmountRow[] {
  return rows.map(([from, amount], index) => {
    const next = rows[index + 1];
    const validTo = next ? addDays(localDate(next[0]), -1) : lastTo;
    return { source, amount: nok(amount), validFrom: localDate(from), ...(validTo && { validTo }), verified: true };
  });
}

const option =
  (source: string, verified = true) =>
  (rate: number): RateOptionRow => ({ rate, source, validFrom: localDate('2000-01-01'), verified });

const zone = ([name, rate]: readonly [EmployerTaxZone, number]): EmployerTaxZoneRow => ({
  zone: name,
  rate,
  source: `${generalKnowledge}; the rates themselves are options in NAV's form`,
  validFrom: localDate('2007-01-01'),
  verified: false,
});

const place = ([number, name, taxZone]: readonly [string, string, EmployerTaxZone]): MunicipalityZoneRow => ({
  municipality: number as MunicipalityNumber,
  name,
  zone: taxZone,
  source: generalKnowledge,
  validFrom: localDate('2020-01-01'),
  verified: false,
});

/**
 * The rows the product ships with. Zone 1a is shown at its reduced rate, which ends once an employer's yearly relief of
 * NOK 850 000 is spent; the employer's own profile overrides it.
 */
export const shippedRules: MeasureRules = {
  measures: shippedMeasures,
  inclusionGrantCaps: series(`${navSource} satser/Sats`, [
    ['2015-12-11', 143_900],
    ['2024-01-01', 149_100],
    ['2025-01-01', 154_800],
    ['2026-01-01', 160_400],
  ]),
  adaptedWorkRates: series(
    `${navSource} satser/Sats`,
    [
      ['2022-01-01', 6_241],
      ['2023-01-01', 6_428],
      ['2024-01-01', 6_808],
      ['2025-01-01', 7_067],
      ['2026-01-01', 7_321],
    ],
    localDate('2026-12-31'),
  ),
  basicAmounts: series('navikt/g (2026-08-17); folketrygdloven § 1-4', [
    ['2018-05-01', 96_883],
    ['2019-05-01', 99_858],
    ['2020-05-01', 101_351],
    ['2021-05-01', 106_399],
    ['2022-05-01', 111_477],
    ['2023-05-01', 118_620],
    ['2024-05-01', 124_028],
    ['2025-05-01', 130_160],
    ['2026-05-01', 136_549],
  ]),
  employerTaxZones: (
    [
      ['1', 0.141],
      ['1a', 0.106],
      ['2', 0.106],
      ['3', 0.064],
      ['4', 0.051],
      ['4a', 0.079],
      ['5', 0],
    ] as const
  ).map(zone),
  municipalityZones: (
    [
      ['0301', 'Oslo', '1'],
      ['3201', 'Bærum', '1'],
      ['3203', 'Asker', '1'],
      ['3205', 'Lillestrøm', '1'],
      ['3207', 'Nordre Follo', '1'],
      ['3224', 'Rælingen', '1'],
      ['3226', 'Aurskog-Høland', '1'],
      ['3301', 'Drammen', '1'],
      ['3312', 'Lier', '1'],
      ['3314', 'Øvre Eiker', '1'],
      ['3413', 'Stange', '1'],
      ['5001', 'Trondheim', '1'],
      ['5501', 'Tromsø', '4a'],
      ['5503', 'Harstad', '4'],
      ['5530', 'Senja', '4'],
      ['5605', 'Sør-Varanger', '5'],
    ] as const
  ).map(place),
  employerTaxOptions: [0, 0.051, 0.064, 0.079, 0.106, 0.141].map(option(`${navSource}, form options`)),
  holidayPayOptions: [0, 0.102, 0.12, 0.125, 0.143].map(option(`${navSource}, form options; ferieloven § 10`)),
  pensionRanges: [
    {
      lowest: 0,
      lowestByLaw: 0.02,
      warnAbove: 0.25,
      highest: 0.3,
      source: `${navSource} LonnstilskuddStrategy; the 2 % floor is general knowledge (lov om OTP)`,
      validFrom: localDate('2022-01-01'),
      verified: false,
    },
  ],
  procedures: [
    {
      startAtMostDaysBack: 7,
      latestEnd: localDate('2089-12-31'),
      decideMonthsAhead: 3,
      draftExpiresAfterWeeks: 12,
      claimWithinMonths: 2,
      claimExtensionMonths: 1,
      claimMonthsWithSickPay: 12,
      claimReminderDaysBefore: 14,
      accessWeeksAfterEnd: 12,
      prepareFollowOnWeeksBefore: 4,
      source: `${navSource}; navikt/tiltak-refusjon-api@13aa089`,
      validFrom: localDate('2022-03-04'),
      verified: true,
    },
  ],
  plausibility: [
    {
      highestMonthlyWage: nok(250_000),
      highestMentorHoursPerMonth: 162.5,
      highestMentorHourlyPay: nok(3_000),
      highestExpense: nok(1_000_000),
      shortestWorkWeekInDays: 0.1,
      longestWorkWeekInDays: 7,
      longestGoalText: 1_000,
      source: 'our own limits against mistyping; 162.5 hours is a twelfth of 1950',
      validFrom: localDate('2020-01-01'),
      verified: false,
    },
  ],
  introductionBenefits: [
    {
      yearlyInG: 2,
      hoursPerYear: 1850,
      under25Age: 25,
      under25: [2, 3],
      under25WithParents: [1, 3],
      coupleInProgramme: [5, 6],
      source: 'integreringsloven (LOV-2020-11-06-127) §§ 19-25, snapshot of 2026-04-13',
      validFrom: localDate('2021-01-01'),
      verified: true,
    },
  ],
};
