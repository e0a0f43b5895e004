import type { RefusalTexts } from '../common/refusals/texts.js';

/** The words of this context's refusals. */
export const matchingTexts = {
  RUN_UNDER_WAY: {
    nb: { message: 'En kjøring for regionen er allerede i gang.', wayOut: 'Vent til den er ferdig, eller avbryt den.' },
    en: { message: 'A run for the region is already under way.', wayOut: 'Wait until it is done, or cancel it.' },
  },
  RUN_NOT_UNDER_WAY: {
    nb: { message: 'Kjøringen er ikke i gang.', wayOut: 'Se resultatet, eller start en ny.' },
    en: { message: 'The run is not under way.', wayOut: 'Look at its result, or start a new one.' },
  },
  SLOT_ALREADY_WITHDRAWN: {
    nb: { message: 'Plassen er allerede trukket.', wayOut: 'Legg inn en ny plass hvis den kommer tilbake.' },
    en: { message: 'The place has already been withdrawn.', wayOut: 'Enter a new place if it comes back.' },
  },
} satisfies RefusalTexts;
