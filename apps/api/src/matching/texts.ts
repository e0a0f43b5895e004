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
  PIN_OF_UNKNOWN_PARTICIPANT: {
    nb: {
      message: 'Deltakeren i et låst par er ikke med i kjøringen.',
      wayOut: 'Fjern låsen. Personen kan være plassert, avsluttet eller skjermet.',
    },
    en: {
      message: 'The participant of a pinned pair is not in the run.',
      wayOut: 'Lift the pin. The person may be placed, have left, or be protected.',
    },
  },
  PIN_OF_UNKNOWN_SLOT: {
    nb: { message: 'Plassen i et låst par er ikke ledig.', wayOut: 'Fjern låsen, eller åpne plassen igjen.' },
    en: { message: 'The place of a pinned pair is not open.', wayOut: 'Lift the pin, or open the place again.' },
  },
  VETO_OF_UNKNOWN_PARTICIPANT: {
    nb: { message: 'Deltakeren i et utelukket par er ikke med i kjøringen.', wayOut: 'Fjern utelukkelsen.' },
    en: { message: 'The participant of a vetoed pair is not in the run.', wayOut: 'Lift the veto.' },
  },
  VETO_OF_UNKNOWN_SLOT: {
    nb: { message: 'Plassen i et utelukket par er ikke ledig.', wayOut: 'Fjern utelukkelsen.' },
    en: { message: 'The place of a vetoed pair is not open.', wayOut: 'Lift the veto.' },
  },
  PIN_OF_PERSON_OUTSIDE_RUN: {
    nb: { message: 'Denne personen matches ikke automatisk.', wayOut: 'La saksbehandleren finne en plass for hånd.' },
    en: { message: 'This person is not matched automatically.', wayOut: 'Let the case worker find a place by hand.' },
  },
  PIN_IS_VETOED: {
    nb: { message: 'Det samme paret er både låst og utelukket.', wayOut: 'Fjern den ene av de to.' },
    en: { message: 'The same pair is both pinned and vetoed.', wayOut: 'Lift one of the two.' },
  },
  PINNED_TWICE: {
    nb: { message: 'Deltakeren er allerede låst til en annen plass.', wayOut: 'Fjern den andre låsen først.' },
    en: { message: 'The participant is already pinned to another place.', wayOut: 'Lift the other pin first.' },
  },
  PIN_EXCEEDS_PLACES: {
    nb: {
      message: 'Flere er låst til plassen enn den har rom for ({places}).',
      wayOut: 'Fjern en av låsene, eller be om flere plasser.',
    },
    en: {
      message: 'More people are pinned to the place than it has room for ({places}).',
      wayOut: 'Lift one of the pins, or ask for more places.',
    },
  },
  PIN_AGAINST_RULE: {
    nb: {
      message: 'En regel er i veien for dette paret: {rule}.',
      wayOut: 'Se hva som skal til for at regelen ikke lenger er i veien, eller velg en annen plass.',
    },
    en: {
      message: 'A rule stands in the way of this pair: {rule}.',
      wayOut: 'See what would have to change, or choose another place.',
    },
  },
  NO_RULES_FOR_DATE: {
    nb: { message: 'Det finnes ingen regler for denne dagen.', wayOut: 'Velg en dag som reglene gjelder for.' },
    en: { message: 'There are no rules for this day.', wayOut: 'Choose a day that the rules cover.' },
  },
  NO_WEIGHTS_FOR_DATE: {
    nb: { message: 'Det finnes ingen vekter for denne dagen.', wayOut: 'Velg en dag som vektene gjelder for.' },
    en: { message: 'There are no weights for this day.', wayOut: 'Choose a day that the weights cover.' },
  },
  WEIGHTS_DO_NOT_SUM: {
    nb: { message: 'Vektene er ikke fullstendige.', wayOut: 'Si fra til den som drifter systemet.' },
    en: { message: 'The weights are not complete.', wayOut: 'Tell whoever runs the system.' },
  },
  DUPLICATE_PARTICIPANT: {
    nb: { message: 'En deltaker er med to ganger.', wayOut: 'Si fra til den som drifter systemet.' },
    en: { message: 'A participant comes twice.', wayOut: 'Tell whoever runs the system.' },
  },
  DUPLICATE_SLOT: {
    nb: { message: 'En plass er med to ganger.', wayOut: 'Si fra til den som drifter systemet.' },
    en: { message: 'A place comes twice.', wayOut: 'Tell whoever runs the system.' },
  },
  OVERRIDE_IS_A_PROPOSAL: {
    nb: {
      message: 'Å velge en annen plass enn den foreslåtte gjøres ved å foreslå den.',
      wayOut: 'Foreslå plassen, og skriv hvorfor.',
    },
    en: {
      message: 'Choosing another place than the suggested one is done by proposing it.',
      wayOut: 'Propose the place, and say why.',
    },
  },
  DECISION_NOT_IN_FORCE: {
    nb: { message: 'Valget gjelder ikke lenger.', wayOut: 'Last siden på nytt.' },
    en: { message: 'The decision is no longer in force.', wayOut: 'Load the page again.' },
  },
  TOO_MANY_AT_ONCE: {
    nb: { message: 'Du kan forberede {most} forslag om gangen.', wayOut: 'Velg færre, og ta resten etterpå.' },
    en: {
      message: 'You can prepare {most} proposals at a time.',
      wayOut: 'Choose fewer, and take the rest afterwards.',
    },
  },
  PLAN_REASON_CHANGED: {
    nb: {
      message: 'Noen andre har skrevet begrunnelsen på nytt imens.',
      wayOut: 'Les den nye teksten, og lagre igjen.',
    },
    en: {
      message: 'Somebody else has written the reason anew meanwhile.',
      wayOut: 'Read the new text, and save again.',
    },
  },
} satisfies RefusalTexts;
