import { localDate, type LocalDate, type MunicipalityNumber } from '@fotfeste/kernel';

/** A municipality under one number and with one territory, for a time. */
export interface PlacePeriod {
  readonly number: MunicipalityNumber;
  readonly name: string;
  /** Absent where it goes back before any figure here. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** The number it went on under, and whether it took its whole territory and nothing more with it. */
  readonly became?: { readonly number: MunicipalityNumber; readonly sameTerritory: boolean };
}

const numbered = (text: string): MunicipalityNumber => text as MunicipalityNumber;

const endOf2017 = localDate('2017-12-31');
const endOf2019 = localDate('2019-12-31');
const endOf2023 = localDate('2023-12-31');

type Row = readonly [
  number: string,
  name: string,
  from: string | undefined,
  to: LocalDate | undefined,
  became?: string,
  territory?: 'SAME' | 'MERGED',
];

/** From the municipal reforms of 2018, 2020 and 2024; general knowledge, numbers of 2024 checked against Kartverket. */
const rows: readonly Row[] = [
  ['0220', 'Asker', undefined, endOf2019, '3025', 'MERGED'],
  ['0627', 'Røyken', undefined, endOf2019, '3025', 'MERGED'],
  ['0628', 'Hurum', undefined, endOf2019, '3025', 'MERGED'],
  ['3025', 'Asker', '2020-01-01', endOf2023, '3203', 'SAME'],
  ['3203', 'Asker', '2024-01-01', undefined],
  ['0219', 'Bærum', undefined, endOf2019, '3024', 'SAME'],
  ['3024', 'Bærum', '2020-01-01', endOf2023, '3201', 'SAME'],
  ['3201', 'Bærum', '2024-01-01', undefined],
  ['0217', 'Oppegård', undefined, endOf2019, '3020', 'MERGED'],
  ['3020', 'Nordre Follo', '2020-01-01', endOf2023, '3207', 'SAME'],
  ['3207', 'Nordre Follo', '2024-01-01', undefined],
  ['0221', 'Aurskog-Høland', undefined, endOf2019, '3026', 'MERGED'],
  ['3026', 'Aurskog-Høland', '2020-01-01', endOf2023, '3226', 'SAME'],
  ['3226', 'Aurskog-Høland', '2024-01-01', undefined],
  ['0231', 'Skedsmo', undefined, endOf2019, '3030', 'MERGED'],
  ['3030', 'Lillestrøm', '2020-01-01', endOf2023, '3205', 'SAME'],
  ['3205', 'Lillestrøm', '2024-01-01', undefined],
  ['0624', 'Øvre Eiker', undefined, endOf2019, '3048', 'SAME'],
  ['3048', 'Øvre Eiker', '2020-01-01', endOf2023, '3314', 'SAME'],
  ['3314', 'Øvre Eiker', '2024-01-01', undefined],
  ['0625', 'Nedre Eiker', undefined, endOf2019, '3005', 'MERGED'],
  ['0602', 'Drammen', undefined, endOf2019, '3005', 'MERGED'],
  ['3005', 'Drammen', '2020-01-01', endOf2023, '3301', 'SAME'],
  ['3301', 'Drammen', '2024-01-01', undefined],
  ['0626', 'Lier', undefined, endOf2019, '3049', 'SAME'],
  ['3049', 'Lier', '2020-01-01', endOf2023, '3312', 'SAME'],
  ['3312', 'Lier', '2024-01-01', undefined],
  ['1901', 'Harstad', undefined, localDate('2012-12-31'), '1903', 'MERGED'],
  ['1903', 'Harstad', '2013-01-01', endOf2019, '5402', 'SAME'],
  ['5402', 'Harstad', '2020-01-01', endOf2023, '5503', 'SAME'],
  ['5503', 'Harstad', '2024-01-01', undefined],
  ['5421', 'Senja', '2020-01-01', endOf2023, '5530', 'SAME'],
  ['5530', 'Senja', '2024-01-01', undefined],
  ['2030', 'Sør-Varanger', undefined, endOf2019, '5444', 'SAME'],
  ['5444', 'Sør-Varanger', '2020-01-01', endOf2023, '5605', 'SAME'],
  ['5605', 'Sør-Varanger', '2024-01-01', undefined],
  ['0228', 'Rælingen', undefined, endOf2019, '3027', 'SAME'],
  ['3027', 'Rælingen', '2020-01-01', endOf2023, '3224', 'SAME'],
  ['3224', 'Rælingen', '2024-01-01', undefined],
  ['1519', 'Volda', undefined, endOf2019, '1577', 'MERGED'],
  ['1577', 'Volda', '2020-01-01', undefined],
  ['0417', 'Stange', undefined, endOf2019, '3413', 'SAME'],
  ['3413', 'Stange', '2020-01-01', undefined],
  ['1601', 'Trondheim', undefined, endOf2017, '5001', 'SAME'],
  ['5001', 'Trondheim', '2018-01-01', endOf2019, '5001', 'MERGED'],
  ['5001', 'Trondheim', '2020-01-01', undefined],
  ['1902', 'Tromsø', undefined, endOf2019, '5401', 'SAME'],
  ['5401', 'Tromsø', '2020-01-01', endOf2023, '5501', 'SAME'],
  ['5501', 'Tromsø', '2024-01-01', undefined],
  ['0301', 'Oslo', undefined, undefined],
];

/** The municipalities that published figures here are about, with their history. */
export const placePeriods: readonly PlacePeriod[] = rows.map(([number, name, from, to, became, territory]) => ({
  number: numbered(number),
  name,
  from: from === undefined ? undefined : localDate(from),
  to,
  became: became === undefined ? undefined : { number: numbered(became), sameTerritory: territory === 'SAME' },
}));

const covers = (period: PlacePeriod, year: number): boolean => {
  const mid = localDate(`${year}-07-01`);
  return (period.from === undefined || period.from <= mid) && (period.to === undefined || mid <= period.to);
};

/** The municipality that bore a number in a year; undefined if the number was not in use, or is not in the table. */
export const placeIn = (
  number: MunicipalityNumber,
  year: number,
  periods: readonly PlacePeriod[] = placePeriods,
): PlacePeriod | undefined => periods.find((period) => period.number === number && covers(period, year));

const next = (period: PlacePeriod, periods: readonly PlacePeriod[]): PlacePeriod | undefined => {
  const { became, to } = period;
  if (!became || !to) return undefined;
  return periods.find((other) => other.number === became.number && other.from !== undefined && other.from > to);
};

/** A municipality and those it was before, each with whether its figures are about the same territory. */
export interface Ancestor {
  readonly period: PlacePeriod;
  readonly sameTerritory: boolean;
}

/**
 * Everything that became the municipality of a number today, itself first: Asker 3203 was 3025 with the same
 * territory, and before that 0220, 0627 and 0628, none of which is the same place.
 *
 * A number that is not in the table is a municipality without known history.
 */
export function ancestorsOf(
  number: MunicipalityNumber,
  periods: readonly PlacePeriod[] = placePeriods,
): readonly Ancestor[] {
  const current = periods.find((period) => period.number === number && period.to === undefined);
  if (!current) return [];
  const found: Ancestor[] = [{ period: current, sameTerritory: true }];
  for (let index = 0; index < found.length; index += 1) {
    const later = found[index];
    if (!later) break;
    for (const earlier of periods.filter((period) => next(period, periods) === later.period))
      found.push({ period: earlier, sameTerritory: later.sameTerritory && earlier.became?.sameTerritory === true });
  }
  return found;
}

/** Whether a number in one year and a number in another are the same territory. */
export function sameTerritory(
  a: { readonly number: MunicipalityNumber; readonly year: number },
  b: { readonly number: MunicipalityNumber; readonly year: number },
  periods: readonly PlacePeriod[] = placePeriods,
): boolean {
  const [first, second] = [placeIn(a.number, a.year, periods), placeIn(b.number, b.year, periods)];
  if (!first || !second) return a.number === b.number;
  return unchangedChain(first, periods).includes(second) || unchangedChain(second, periods).includes(first);
}

function unchangedChain(start: PlacePeriod, periods: readonly PlacePeriod[]): readonly PlacePeriod[] {
  const chain = [start];
  for (let at: PlacePeriod | undefined = start; at?.became?.sameTerritory; at = next(at, periods)) {
    const after = next(at, periods);
    if (after) chain.push(after);
  }
  return chain;
}

/** The number a municipality goes by today, following every merger; undefined if it is not in the table. */
export function numberToday(
  number: MunicipalityNumber,
  year: number,
  periods: readonly PlacePeriod[] = placePeriods,
): MunicipalityNumber | undefined {
  let at = placeIn(number, year, periods);
  for (let after = at && next(at, periods); after; after = next(after, periods)) at = after;
  return at?.number;
}
