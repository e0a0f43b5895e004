import { localDate, type LocalDate, type MunicipalityNumber } from '@fotfeste/kernel';

/** One number becoming another, by merger or renumbering. `whole` is false where it was merged with others or split. */
export interface MunicipalityChange {
  readonly from: MunicipalityNumber;
  readonly to: MunicipalityNumber;
  readonly validFrom: LocalDate;
  readonly whole: boolean;
  readonly verified: boolean;
}

type ChangeRow = readonly [name: string, from: string, to: string, validFrom: string, whole: boolean];

/**
 * `whole` says that the area is the same before and after: figures of the two numbers can be compared. Asker's cannot:
 * since 2020 it holds Røyken and Hurum too.
 */
const rows: readonly ChangeRow[] = [
  ['Asker', '0220', '3025', '2020-01-01', false],
  ['Røyken', '0627', '3025', '2020-01-01', false],
  ['Hurum', '0628', '3025', '2020-01-01', false],
  ['Asker', '3025', '3203', '2024-01-01', true],
  ['Bærum', '0219', '3024', '2020-01-01', true],
  ['Bærum', '3024', '3201', '2024-01-01', true],
  ['Oppegård', '0217', '3020', '2020-01-01', false],
  ['Ski', '0213', '3020', '2020-01-01', false],
  ['Nordre Follo', '3020', '3207', '2024-01-01', true],
  ['Skedsmo', '0231', '3030', '2020-01-01', false],
  ['Fet', '0227', '3030', '2020-01-01', false],
  ['Sørum', '0226', '3030', '2020-01-01', false],
  ['Lillestrøm', '3030', '3205', '2024-01-01', true],
  ['Aurskog-Høland', '0221', '3026', '2020-01-01', false],
  ['Rømskog', '0121', '3026', '2020-01-01', false],
  ['Aurskog-Høland', '3026', '3226', '2024-01-01', true],
  ['Rælingen', '0228', '3027', '2020-01-01', true],
  ['Rælingen', '3027', '3224', '2024-01-01', true],
  ['Øvre Eiker', '0624', '3048', '2020-01-01', true],
  ['Øvre Eiker', '3048', '3314', '2024-01-01', true],
  ['Lier', '0626', '3049', '2020-01-01', true],
  ['Lier', '3049', '3312', '2024-01-01', true],
  ['Drammen', '0602', '3005', '2020-01-01', false],
  ['Nedre Eiker', '0625', '3005', '2020-01-01', false],
  ['Svelvik', '0711', '3005', '2020-01-01', false],
  ['Drammen', '3005', '3301', '2024-01-01', true],
  ['Stange', '0417', '3413', '2020-01-01', true],
  ['Volda', '1519', '1577', '2020-01-01', false],
  ['Trondheim', '1601', '5001', '2018-01-01', true],
  ['Klæbu', '1662', '5030', '2018-01-01', true],
  ['Klæbu', '5030', '5001', '2020-01-01', false],
  ['Harstad', '1901', '1903', '2013-01-01', false],
  ['Harstad', '1903', '5402', '2020-01-01', true],
  ['Harstad', '5402', '5503', '2024-01-01', true],
  ['Senja', '5421', '5530', '2024-01-01', true],
  ['Tromsø', '1902', '5401', '2020-01-01', true],
  ['Tromsø', '5401', '5501', '2024-01-01', true],
  ['Sør-Varanger', '2030', '5444', '2020-01-01', true],
  ['Sør-Varanger', '5444', '5605', '2024-01-01', true],
];

/**
 * The changes that figures and addresses of the municipalities we know run into. Not the whole country's: an
 * installation adds its own rows. None is checked against Statistics Norway's list here, so none is marked verified.
 */
export const knownChanges: readonly MunicipalityChange[] = rows.map(([, from, to, validFrom, whole]) => ({
  from: from as MunicipalityNumber,
  to: to as MunicipalityNumber,
  validFrom: localDate(validFrom),
  whole,
  verified: false,
}));
