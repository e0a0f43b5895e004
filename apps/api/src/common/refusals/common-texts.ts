import type { RefusalTexts } from './texts.js';

/** Refusals that any mutation can answer with. */
export const commonTexts = {
  IDEMPOTENCY_KEY_LENGTH: {
    nb: { message: 'Nøkkelen for forespørselen må ha 8 til 200 tegn.', wayOut: 'Last siden på nytt og prøv igjen.' },
    en: { message: 'The request key must have 8 to 200 characters.', wayOut: 'Reload the page and try again.' },
  },
  IDEMPOTENCY_KEY_REUSED: {
    nb: {
      message: 'Denne forespørselen er allerede sendt med et annet innhold.',
      wayOut: 'Last siden på nytt, se hva som er lagret, og send det du vil endre.',
    },
    en: {
      message: 'This request was already sent with other content.',
      wayOut: 'Reload the page, look at what is stored, and send what you want to change.',
    },
  },
  STALE_VERSION: {
    nb: {
      message: 'Noen andre har endret dette siden du åpnet det.',
      wayOut: 'Det du har skrevet står her fortsatt. Last inn den nye versjonen, sammenlign og lagre igjen.',
    },
    en: {
      message: 'Somebody else has changed this since you opened it.',
      wayOut: 'What you wrote is still here. Load the new version, compare and save again.',
    },
  },
  NOT_ALLOWED: {
    nb: { message: 'Du har ikke tilgang til å gjøre dette.', wayOut: 'Be den som har saken om å gjøre det.' },
    en: { message: 'You may not do this.', wayOut: 'Ask whoever has the case to do it.' },
  },
  FIELD_REQUIRED: {
    nb: { message: 'Feltet må fylles ut.', wayOut: 'Fyll ut feltet.' },
    en: { message: 'The field must be filled in.', wayOut: 'Fill in the field.' },
  },
  FIELD_TOO_LONG: {
    nb: { message: 'Teksten er for lang. Den kan ha {most} tegn.', wayOut: 'Kort ned teksten.' },
    en: { message: 'The text is too long. It may have {most} characters.', wayOut: 'Shorten the text.' },
  },
  DATE_INVALID: {
    nb: { message: 'Datoen finnes ikke.', wayOut: 'Skriv datoen som åååå-mm-dd.' },
    en: { message: 'The date does not exist.', wayOut: 'Write the date as yyyy-mm-dd.' },
  },
  NUMBER_OUT_OF_RANGE: {
    nb: { message: 'Tallet må være mellom {least} og {most}.', wayOut: 'Skriv et tall innenfor grensene.' },
    en: { message: 'The number must be between {least} and {most}.', wayOut: 'Write a number within the limits.' },
  },
  ENDS_BEFORE_START: {
    nb: { message: 'Sluttdatoen er før startdatoen.', wayOut: 'Rett en av datoene.' },
    en: { message: 'The end date is before the start date.', wayOut: 'Correct one of the dates.' },
  },
} satisfies RefusalTexts;
