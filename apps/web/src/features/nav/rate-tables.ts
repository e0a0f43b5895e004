import type { RateTable } from '@fotfeste/contract';

/** The tables of rates in the order they are shown. */
export const rateTables = [
  'BASIC_AMOUNT',
  'ADAPTED_WORK',
  'INCLUSION_GRANT_CAP',
  'EMPLOYER_TAX_ZONE',
  'EMPLOYER_TAX_OPTION',
  'HOLIDAY_PAY_OPTION',
  'MUNICIPALITY_ZONE',
] as const satisfies readonly RateTable[];

/** The tables that hold amounts, not shares. */
export const hasAmount = (table: RateTable): boolean =>
  table === 'BASIC_AMOUNT' || table === 'ADAPTED_WORK' || table === 'INCLUSION_GRANT_CAP';

/** The tables that name a zone. */
export const hasZone = (table: RateTable): boolean => table === 'EMPLOYER_TAX_ZONE' || table === 'MUNICIPALITY_ZONE';
