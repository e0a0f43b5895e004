import type { RefusalTexts } from '../common/refusals/texts.js';

/** The words of this context's refusals. */
export const peopleTexts = {
  PHONE_INVALID: {
    nb: {
      message: 'Telefonnummeret kan ikke leses.',
      wayOut: 'Skriv åtte sifre, eller landkode først: +47 912 34 567.',
    },
    en: {
      message: 'The phone number cannot be read.',
      wayOut: 'Write eight digits, or the country code first: +47 912 34 567.',
    },
  },
  EMAIL_INVALID: {
    nb: { message: 'E-postadressen kan ikke leses.', wayOut: 'Skriv den som navn@eksempel.no.' },
    en: { message: 'The e-mail address cannot be read.', wayOut: 'Write it as name@example.no.' },
  },
  POSTCODE_INVALID: {
    nb: { message: 'Postnummeret må ha fire sifre.', wayOut: 'Skriv for eksempel 1383.' },
    en: { message: 'The postcode must have four digits.', wayOut: 'Write for example 1383.' },
  },
  BIRTH_DATE_UNLIKELY: {
    nb: {
      message: 'Fødselsdatoen kan ikke stemme.',
      wayOut: 'Rett datoen, eller la feltet stå tomt til dere vet den.',
    },
    en: {
      message: 'The date of birth cannot be right.',
      wayOut: 'Correct the date, or leave it empty until you know it.',
    },
  },
  RESULT_IN_THE_FUTURE: {
    nb: { message: 'Et norskresultat har en dato fram i tid.', wayOut: 'Skriv datoen for prøven eller vurderingen.' },
    en: {
      message: 'A result in Norwegian has a date in the future.',
      wayOut: 'Write the date of the test or the assessment.',
    },
  },
  WEEK_BLOCK_INVALID: {
    nb: { message: 'En tid i uka slutter før den begynner, eller er utenfor døgnet.', wayOut: 'Rett tiden.' },
    en: { message: 'A time of the week ends before it starts, or lies outside the day.', wayOut: 'Correct the time.' },
  },
  OCCUPATION_UNKNOWN: {
    nb: { message: 'Yrkeskoden {code} finnes ikke i STYRK-08.', wayOut: 'Søk opp yrket og velg det fra lista.' },
    en: {
      message: 'The occupation code {code} is not in STYRK-08.',
      wayOut: 'Search for the occupation and choose it from the list.',
    },
  },
  SKILL_UNKNOWN: {
    nb: { message: 'En kompetanse finnes ikke i lista.', wayOut: 'Søk opp kompetansen og velg den fra lista.' },
    en: { message: 'A skill is not in the list.', wayOut: 'Search for the skill and choose it from the list.' },
  },
  PLAN_ELEMENT_UNKNOWN: {
    nb: { message: 'Elementet finnes ikke i planen.', wayOut: 'Last siden på nytt; noen kan ha fjernet det.' },
    en: { message: 'The element is not in the plan.', wayOut: 'Load the page again; somebody may have removed it.' },
  },
  CONSULTANT_UNKNOWN: {
    nb: { message: 'Denne personen er ikke arbeidskonsulent i kommunen.', wayOut: 'Velg en konsulent fra lista.' },
    en: {
      message: 'This person is not a work consultant of the municipality.',
      wayOut: 'Choose a consultant from the list.',
    },
  },
  PROGRAMME_NOT_STARTED: {
    nb: { message: 'Deltakeren har ingen startdato i programmet.', wayOut: 'Skriv inn startdatoen først.' },
    en: { message: 'The participant has no programme start.', wayOut: 'Enter the start date first.' },
  },
  EXIT_BEFORE_START: {
    nb: { message: 'Sluttdatoen er før programmet startet ({startedOn}).', wayOut: 'Rett datoen.' },
    en: { message: 'The end is before the programme started ({startedOn}).', wayOut: 'Correct the date.' },
  },
  EXIT_IN_THE_FUTURE: {
    nb: { message: 'Avslutningen kan ikke ligge fram i tid.', wayOut: 'Skriv den inn den dagen programmet slutter.' },
    en: { message: 'The end cannot be in the future.', wayOut: 'Record it on the day the programme ends.' },
  },
  EXIT_ALREADY_RECORDED: {
    nb: { message: 'Programmet er allerede avsluttet {on}.', wayOut: 'Velg å rette avslutningen hvis den er feil.' },
    en: { message: 'The programme already ended on {on}.', wayOut: 'Choose to correct the exit if it is wrong.' },
  },
  NO_EXIT_TO_CORRECT: {
    nb: { message: 'Det er ingen avslutning å rette.', wayOut: 'Registrer avslutningen først.' },
    en: { message: 'There is no exit to correct.', wayOut: 'Record the exit first.' },
  },
  BREAK_OFF_REASON_MISSING: {
    nb: { message: 'Et avbrudd må ha en årsak.', wayOut: 'Velg årsaken som passer best.' },
    en: { message: 'A break-off needs a reason.', wayOut: 'Choose the reason that fits best.' },
  },
  BREAK_OFF_REASON_NOT_ALLOWED: {
    nb: { message: 'Årsak til avbrudd hører bare til avbrudd.', wayOut: 'Fjern årsaken, eller velg avbrudd.' },
    en: {
      message: 'A reason for breaking off belongs to a break-off only.',
      wayOut: 'Remove the reason, or choose break-off.',
    },
  },
} satisfies RefusalTexts;
