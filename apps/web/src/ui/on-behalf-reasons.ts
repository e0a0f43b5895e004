import type { OnBehalfReason } from '@fotfeste/contract';

/** Why somebody signs or answers for another; NAV's own four reasons. */
export const onBehalfReasons = [
  'NO_ELECTRONIC_ID',
  'RESERVED',
  'DIGITAL_COMPETENCE',
  'PAPER',
] as const satisfies readonly OnBehalfReason[];
