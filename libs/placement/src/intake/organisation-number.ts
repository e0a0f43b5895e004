import {
  isOrganisationNumber,
  isSyntheticOrganisationNumber,
  ok,
  refuse,
  type OrganisationNumber,
} from '@fotfeste/kernel';
import type { ReadCell } from './row-reader.js';

/**
 * Reads an organisation number (organisasjonsnummer), with or without spaces, `NO` before and `MVA` after.
 * Numbers of the test registers are taken only where `allowSynthetic`.
 */
export const readOrganisationNumber =
  (allowSynthetic: boolean): ReadCell<OrganisationNumber> =>
  (text) => {
    const digits = text.replace(/^NO\s*|\s*MVA$/gi, '').replace(/[\s.\u00a0]/g, '');
    if (isOrganisationNumber(digits)) return ok(digits as OrganisationNumber);
    if (!isSyntheticOrganisationNumber(digits)) return refuse({ code: 'ORGANISATION_NUMBER_WRONG' });
    return allowSynthetic ? ok(digits as OrganisationNumber) : refuse({ code: 'ORGANISATION_NUMBER_SYNTHETIC' });
  };
