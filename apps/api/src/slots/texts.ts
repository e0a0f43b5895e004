import type { RefusalText, RefusalTexts } from '../common/refusals/texts.js';

const said = (message: string, wayOut: string): RefusalText => ({ message, wayOut });

/** The words of this context's refusals. */
export const slotsTexts = {
  ORGANISATION_NUMBER_WRONG: {
    nb: said('Organisasjonsnummeret kan ikke stemme.', 'Skriv de ni sifrene slik de står i Enhetsregisteret.'),
    en: said('The organisation number cannot be right.', 'Write the nine digits as they stand in the register.'),
  },
  EMPLOYER_BANKRUPT: {
    nb: said(
      'Bedriften er konkurs ifølge Enhetsregisteret.',
      'Velg en annen bedrift, eller bedriften som har tatt over.',
    ),
    en: said('The employer is bankrupt, says the register.', 'Choose another employer, or the one that took over.'),
  },
  POSTCODE_UNKNOWN: {
    nb: said('Postnummeret {postcode} finnes ikke.', 'Sjekk postnummeret til arbeidsstedet.'),
    en: said('There is no postcode {postcode}.', 'Check the postcode of the workplace.'),
  },
  MUNICIPALITY_UNKNOWN: {
    nb: said('Kommunenummeret {number} finnes ikke.', 'Velg kommunen fra lista.'),
    en: said('There is no municipality {number}.', 'Choose the municipality from the list.'),
  },
  SLOT_PERIOD_OVER: {
    nb: said('Perioden er allerede over.', 'Velg en sluttdato fra i dag og framover.'),
    en: said('The period is already over.', 'Choose an end date from today on.'),
  },
  DATE_TOO_FAR_AHEAD: {
    nb: said('Datoen er mer enn {years} år fram i tid.', 'Kontroller året.'),
    en: said('The date is more than {years} years ahead.', 'Check the year.'),
  },
  DECISION_BEFORE_START: {
    nb: said('Avgjørelsen om jobb kan ikke tas før plassen begynner.', 'Velg en dato etter starten.'),
    en: said('The decision about a job cannot come before the start.', 'Choose a date after the start.'),
  },
  LIST_TOO_LONG: {
    nb: said('Lista er for lang. Den kan ha {most} linjer.', 'Ta bort det som betyr minst.'),
    en: said('The list is too long. It may have {most} lines.', 'Take away what matters least.'),
  },
  SHIFTS_OVERLAP: {
    nb: said('To tider i uka overlapper.', 'Slå dem sammen, eller rett en av dem.'),
    en: said('Two times of the week overlap.', 'Join them, or correct one of them.'),
  },
  TASK_TITLE_MISSING: {
    nb: said('Oppgave {number} mangler navn.', 'Skriv hva personen skal gjøre, eller ta bort oppgaven.'),
    en: said('Task {number} has no name.', 'Write what the person will do, or take the task away.'),
  },
  TASK_LEVEL_TWICE: {
    nb: said('Oppgave {number} har to nivåer for samme del av språket.', 'Velg ett nivå for hver del.'),
    en: said('Task {number} has two levels for the same part of the language.', 'Choose one level for each part.'),
  },
  SAFETY_REASON_WITHOUT_LEVEL: {
    nb: said(
      'Oppgave {number} har en sikkerhetsgrunn, men ikke noe språknivå.',
      'Velg nivået som er trygt, eller ta bort grunnen.',
    ),
    en: said(
      'Task {number} has a safety reason but no level.',
      'Choose the level that is safe, or take the reason away.',
    ),
  },
  REQUIREMENT_UNKNOWN: {
    nb: said('Kravet «{kind}» finnes ikke.', 'Velg fra lista over bevis og førerkortklasser.'),
    en: said('There is no requirement “{kind}”.', 'Choose from the list of papers and licence classes.'),
  },
  SLOT_EMPLOYER_FIXED: {
    nb: said('En plass kan ikke flyttes til en annen bedrift.', 'Lag en ny plass hos den andre bedriften.'),
    en: said('A slot cannot be moved to another employer.', 'Make a new slot with the other employer.'),
  },
  SLOT_PLACES_TAKEN: {
    nb: said('{taken} plasser er allerede i bruk.', 'Velg minst {taken} plasser, eller avslutt en praksis først.'),
    en: said('{taken} places are already taken.', 'Choose at least {taken} places, or end a placement first.'),
  },
  CONTACT_EMAIL_REQUIRED: {
    nb: said('Ingen hos bedriften kan bekrefte plassen.', 'Skriv e-postadressen til den du snakket med.'),
    en: said('Nobody at the employer can confirm the slot.', 'Write the e-mail address of the person you spoke with.'),
  },
} satisfies RefusalTexts;
