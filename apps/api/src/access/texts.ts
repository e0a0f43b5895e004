import type { RefusalTexts } from '../common/refusals/texts.js';

const askForAnother = {
  nb: 'Be den som sendte lenken om en ny.',
  en: 'Ask whoever sent the link for a new one.',
};

/** The words of this context's refusals. */
export const accessTexts = {
  REASON_TOO_SHORT: {
    nb: { message: 'Grunnen må ha minst {least} tegn.', wayOut: 'Skriv hvorfor du må se saken nå.' },
    en: { message: 'The reason must have at least {least} characters.', wayOut: 'Say why you must see the case now.' },
  },
  OBJECTION_ANSWERED: {
    nb: { message: 'Innsigelsen er allerede besvart.', wayOut: 'Les svaret som er gitt.' },
    en: { message: 'The objection has already been answered.', wayOut: 'Read the answer that was given.' },
  },
  LINK_UNKNOWN: {
    nb: { message: 'Lenken finnes ikke.', wayOut: 'Åpne lenken rett fra meldingen, eller be om en ny.' },
    en: { message: 'There is no such link.', wayOut: 'Open the link from the message itself, or ask for a new one.' },
  },
  LINK_USED: {
    nb: {
      message: 'Lenken er allerede brukt.',
      wayOut: 'Du trenger ikke gjøre mer. Var det ikke deg, si fra til kommunen.',
    },
    en: {
      message: 'The link has already been used.',
      wayOut: 'You need do nothing more. If it was not you, tell the municipality.',
    },
  },
  LINK_EXPIRED: {
    nb: { message: 'Lenken er for gammel. Den gjaldt i {hours} timer.', wayOut: askForAnother.nb },
    en: { message: 'The link is too old. It held for {hours} hours.', wayOut: askForAnother.en },
  },
  LINK_LOCKED: {
    nb: { message: 'Koden var feil {tries} ganger. Lenken er stengt.', wayOut: askForAnother.nb },
    en: { message: 'The code was wrong {tries} times. The link is closed.', wayOut: askForAnother.en },
  },
  LINK_ENDED: {
    nb: { message: 'Lenken gjelder ikke lenger.', wayOut: askForAnother.nb },
    en: { message: 'The link no longer holds.', wayOut: askForAnother.en },
  },
  LINK_OUTDATED: {
    nb: {
      message: 'Avtalen er endret etter at lenken ble sendt.',
      wayOut: 'Be om en ny lenke, og les avtalen på nytt.',
    },
    en: {
      message: 'The agreement was changed after the link was sent.',
      wayOut: 'Ask for a new link, and read the agreement again.',
    },
  },
  LINK_CODE_WRONG: {
    nb: { message: 'Koden er feil. Du kan prøve {left} ganger til.', wayOut: 'Skriv de seks sifrene fra meldingen.' },
    en: {
      message: 'The code is wrong. You may try {left} more times.',
      wayOut: 'Write the six digits of the message.',
    },
  },
  LINK_CODE_EXPIRED: {
    nb: { message: 'Koden er for gammel. Den gjaldt i {minutes} minutter.', wayOut: 'Be om en ny kode.' },
    en: { message: 'The code is too old. It held for {minutes} minutes.', wayOut: 'Ask for a new code.' },
  },
  LINK_CODE_NOT_SENT: {
    nb: { message: 'Det er ikke sendt noen kode ennå.', wayOut: 'Be om en kode først.' },
    en: { message: 'No code has been sent yet.', wayOut: 'Ask for a code first.' },
  },
  LINK_CODES_SPENT: {
    nb: { message: 'Det er sendt for mange koder.', wayOut: askForAnother.nb },
    en: { message: 'Too many codes have been sent.', wayOut: askForAnother.en },
  },
  LINK_NOT_FOR_STAFF: {
    nb: { message: 'Kommunens egne folk signerer innlogget.', wayOut: 'Velg deltaker eller arbeidsgiver.' },
    en: { message: 'The municipality’s own people sign in.', wayOut: 'Choose the participant or the employer.' },
  },
  LINK_NOT_FOR_PROTECTED: {
    nb: {
      message: 'Det sendes aldri meldinger om en person med skjermet adresse.',
      wayOut: 'Møt partene, og la dem signere hos dere.',
    },
    en: {
      message: 'No message is ever sent about somebody with a protected address.',
      wayOut: 'Meet the parties, and let them sign at your office.',
    },
  },
  LINK_NOTHING_TO_DO: {
    nb: { message: 'Det er ikke noe å gjøre for denne parten nå.', wayOut: 'Se hva saken venter på.' },
    en: { message: 'There is nothing for this party to do now.', wayOut: 'See what the case waits for.' },
  },
  LINK_EMAIL_MISSING: {
    nb: { message: 'Det trengs en e-postadresse.', wayOut: 'Fyll ut adressen. Lenke og kode går hver sin vei.' },
    en: { message: 'An e-mail address is needed.', wayOut: 'Fill it in. Link and code go by different ways.' },
  },
  LINK_PHONE_MISSING: {
    nb: { message: 'Det trengs et telefonnummer.', wayOut: 'Fyll ut nummeret. Lenke og kode går hver sin vei.' },
    en: { message: 'A telephone number is needed.', wayOut: 'Fill it in. Link and code go by different ways.' },
  },
  LINK_TO_STAFF: {
    nb: {
      message: 'Adressen hører til en som arbeider i kommunen.',
      wayOut: 'Bruk adressen til arbeidsgiver eller deltaker.',
    },
    en: {
      message: 'The address belongs to somebody who works for the municipality.',
      wayOut: 'Use the address of the employer or the participant.',
    },
  },
} satisfies RefusalTexts;
