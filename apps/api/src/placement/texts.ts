import type { PlacementRefusalCode } from '@fotfeste/placement';
import type { RefusalText, RefusalTexts } from '../common/refusals/texts.js';

const said = (message: string, wayOut: string): RefusalText => ({ message, wayOut });

/** From proposal to meeting. */
const proposalTexts = {
  SLOT_NOT_CONFIRMED: {
    nb: said('Bedriften har ikke bekreftet plassen ennå.', 'Be bedriften bekrefte plassen med lenken de har fått.'),
    en: said('The employer has not confirmed the place yet.', 'Ask the employer to confirm it with the link they got.'),
  },
  SLOT_PAUSED: {
    nb: said('Plassen er satt på pause.', 'Velg en annen plass, eller spør bedriften når den åpner igjen.'),
    en: said('The place is paused.', 'Choose another place, or ask the employer when it opens again.'),
  },
  SLOT_ENDED: {
    nb: said('Perioden for plassen er over.', 'Velg en annen plass.'),
    en: said('The place’s period is over.', 'Choose another place.'),
  },
  SLOT_FULL: {
    nb: said('Plassen er full i denne perioden.', 'Velg en annen periode eller en annen plass.'),
    en: said('The place is full in this period.', 'Choose another period or another place.'),
  },
  EMPLOYER_NOT_AVAILABLE: {
    nb: said('Bedriften tar ikke imot nå, eller er under avvikling.', 'Velg en plass hos en annen bedrift.'),
    en: said('The employer does not take people now, or is closing down.', 'Choose a place with another employer.'),
  },
  PROPOSAL_CAP_REACHED: {
    nb: said('Plassen har allerede {cap} åpne forslag.', 'Vent på svar, eller velg en annen plass.'),
    en: said('The place already has {cap} open proposals.', 'Wait for answers, or choose another place.'),
  },
  PERSON_CAP_REACHED: {
    nb: said('Deltakeren har allerede {cap} åpne forslag.', 'Vent på svar, eller trekk ett av dem.'),
    en: said('The participant already has {cap} open proposals.', 'Wait for answers, or withdraw one of them.'),
  },
  PROPOSAL_ALREADY_OPEN: {
    nb: said('Deltakeren er allerede foreslått til denne plassen.', 'Åpne forslaget som finnes.'),
    en: said('The participant is already proposed for this place.', 'Open the proposal that is there.'),
  },
  HARD_RULE: {
    nb: said('En regel sier nei til denne koblingen: {rules}.', 'Se på forslaget hva som må endres først.'),
    en: said('A rule says no to this pair: {rulesInEnglish}.', 'See in the suggestion what must change first.'),
  },
  PROTECTED_PERSON: {
    nb: said('Denne personen foreslås aldri automatisk.', 'En saksbehandler med tilgang må gjøre det selv.'),
    en: said('This person is never proposed automatically.', 'A cleared case worker must do it in person.'),
  },
  PROGRAMME_ENDED: {
    nb: said('Deltakeren har avsluttet programmet.', 'Rett avslutningen hvis den er feil.'),
    en: said('The participant has left the programme.', 'Correct the exit if it is wrong.'),
  },
  REASON_REQUIRED_NOT_ASSIGNED: {
    nb: said('Matchingen foreslo noe annet for denne deltakeren.', 'Skriv kort hvorfor denne plassen er bedre.'),
    en: said('The match suggested something else for this participant.', 'Write briefly why this place is better.'),
  },
  REASON_REQUIRED_ASKED_BEFORE: {
    nb: said('En av partene har sagt nei til dette før.', 'Skriv hva som er annerledes nå.'),
    en: said('One of the parties has said no to this before.', 'Write what is different now.'),
  },
  PROPOSAL_CLOSED: {
    nb: said('Forslaget er avsluttet.', 'Lag et nytt forslag hvis det fortsatt er aktuelt.'),
    en: said('The proposal is closed.', 'Make a new proposal if it still holds.'),
  },
  CONSENT_ALREADY_ANSWERED: {
    nb: said('Det er allerede svart ja.', 'Samtykket kan trekkes tilbake.'),
    en: said('It has already been answered with yes.', 'The consent can be withdrawn.'),
  },
  CONSENT_MISSING: {
    nb: said('Deltakeren har ikke samtykket.', 'Vent på svaret fra deltakeren.'),
    en: said('The participant has not consented.', 'Wait for the participant’s answer.'),
  },
  CONSENT_NEEDS_INTERPRETER: {
    nb: said(
      'Du trenger tolk for å lese dette. Et samtykke du ikke har forstått, gjelder ikke.',
      'Ta kontakt med kontaktpersonen din. Dere går gjennom det sammen med tolk.',
    ),
    en: said(
      'You need an interpreter to read this. A consent you have not understood does not count.',
      'Talk to your contact. You go through it together with an interpreter.',
    ),
  },
  EMPLOYER_HAS_NOT_ANSWERED: {
    nb: said('Bedriften har ikke svart ennå.', 'Vent på svaret, eller ring bedriften.'),
    en: said('The employer has not answered yet.', 'Wait for the answer, or call the employer.'),
  },
  MEETING_IN_THE_PAST: {
    nb: said('Møtet kan ikke avtales bakover i tid.', 'Velg i dag eller en senere dag.'),
    en: said('A meeting cannot be booked in the past.', 'Choose today or a later day.'),
  },
  MEETING_NOT_HELD_YET: {
    nb: said('Møtet er ikke holdt ennå.', 'Registrer resultatet når møtet er holdt, eller flytt møtet.'),
    en: said('The meeting has not been held yet.', 'Record the outcome after the meeting, or move the meeting.'),
  },
  MEETING_ALREADY_RECORDED: {
    nb: said('Resultatet av møtet er allerede registrert.', 'Gå videre med avtalen.'),
    en: said('The outcome of the meeting is already recorded.', 'Go on with the agreement.'),
  },
  MEETING_NOT_AGREED: {
    nb: said('Partene har ikke blitt enige i et møte ennå.', 'Registrer resultatet av møtet først.'),
    en: said('The parties have not agreed in a meeting yet.', 'Record the outcome of the meeting first.'),
  },
} satisfies RefusalTexts;

/** The agreement. */
const agreementTexts = {
  AGREEMENT_ALREADY_DRAFTED: {
    nb: said('Det finnes allerede en avtale.', 'Åpne avtalen og rediger den.'),
    en: said('There already is an agreement.', 'Open the agreement and edit it.'),
  },
  AGREEMENT_ALREADY_BINDING: {
    nb: said('Avtalen er bindende og kan ikke endres her.', 'Avslutt praksisen, eller lag en ny avtale.'),
    en: said('The agreement is binding and cannot be changed here.', 'Stop the placement, or make a new agreement.'),
  },
  AGREEMENT_ANNULLED: {
    nb: said('Avtalen er annullert fordi forslaget ble avsluttet.', 'Lag et nytt forslag.'),
    en: said('The agreement is annulled because the proposal was closed.', 'Make a new proposal.'),
  },
  AGREEMENT_INCOMPLETE: {
    nb: said('Avtalen mangler: {missing}.', 'Fyll ut det som mangler før noen signerer.'),
    en: said('The agreement lacks: {missing}.', 'Fill in what is missing before anybody signs.'),
  },
  AGREEMENT_OUTSIDE_SLOT: {
    nb: said('Plassen er tilbudt fra {from} til {to}.', 'Velg en periode innenfor, eller be bedriften utvide plassen.'),
    en: said('The place is offered from {from} to {to}.', 'Choose a period within, or ask the employer to extend it.'),
  },
  ALREADY_SIGNED: {
    nb: said(
      'Denne parten har allerede signert.',
      'Vent på de andre, eller rediger avtalen: da må alle signere på nytt.',
    ),
    en: said('This party has already signed.', 'Wait for the others, or edit the agreement: then all sign again.'),
  },
  CONSULTANT_SIGNS_LAST: {
    nb: said('Veilederen signerer sist.', 'Vent til deltakeren og bedriften har signert.'),
    en: said('The consultant signs last.', 'Wait until the participant and the employer have signed.'),
  },
  ON_BEHALF_REASON_MISSING: {
    nb: said('Skriv hvorfor du signerer på vegne av deltakeren.', 'Velg en grunn.'),
    en: said('Say why you sign on the participant’s behalf.', 'Choose a reason.'),
  },
  ON_BEHALF_ONLY_PARTICIPANT: {
    nb: said('Bare deltakeren kan få hjelp til å signere.', 'Be parten signere selv.'),
    en: said('Only the participant can be signed for.', 'Ask the party to sign in person.'),
  },
  SAME_PERSON_SIGNS_TWICE: {
    nb: said('Samme person kan ikke signere for både bedriften og kommunen.', 'Be en kollega signere.'),
    en: said('The same person cannot sign for the employer and the municipality.', 'Ask a colleague to sign.'),
  },
  PLACEMENT_OVERLAPS: {
    nb: said('Deltakeren har en annen praksis i perioden.', 'Endre perioden, eller avslutt den andre praksisen først.'),
    en: said('The participant has another placement in the period.', 'Change the period, or end the other one first.'),
  },
} satisfies RefusalTexts;

/** While the placement runs, and after. */
const placementRunTexts = {
  ATTENDANCE_IN_THE_FUTURE: {
    nb: said('Oppmøte kan ikke føres fram i tid ({on}).', 'Før dager til og med i dag.'),
    en: said('Attendance cannot be recorded ahead of time ({on}).', 'Record days up to today.'),
  },
  ATTENDANCE_OUTSIDE_PERIOD: {
    nb: said('Dagen {on} er utenfor praksisperioden.', 'Før dager mellom start og slutt.'),
    en: said('The day {on} is outside the placement.', 'Record days between start and end.'),
  },
  ATTENDANCE_ALREADY_CONFIRMED: {
    nb: said('Dagen {on} er bekreftet av bedriften og kan ikke endres.', 'Be bedriften eller veilederen rette den.'),
    en: said('The day {on} is confirmed and cannot be changed.', 'Ask the employer or the consultant to correct it.'),
  },
  ATTENDANCE_DAY_TWICE: {
    nb: said('Dagen {on} står to ganger.', 'Før hver dag én gang.'),
    en: said('The day {on} is listed twice.', 'Record each day once.'),
  },
  ATTENDANCE_NOTHING_TO_CONFIRM: {
    nb: said('Det er ingen dager å bekrefte.', 'Før oppmøtet først.'),
    en: said('There are no days to confirm.', 'Record the attendance first.'),
  },
  FOLLOW_UP_IN_THE_FUTURE: {
    nb: said('En oppfølging kan ikke føres før den har skjedd.', 'Skriv neste avtale i «neste frist».'),
    en: said('A follow-up cannot be recorded before it happens.', 'Write the next appointment in “next due”.'),
  },
  NEXT_DUE_IN_THE_PAST: {
    nb: said('Neste frist kan ikke være før oppfølgingen.', 'Velg en senere dag.'),
    en: said('The next due date cannot be before the follow-up.', 'Choose a later day.'),
  },
  PLACEMENT_NOT_STARTED: {
    nb: said('Praksisen har ikke startet.', 'Vent til startdatoen.'),
    en: said('The placement has not started.', 'Wait for its first day.'),
  },
  PLACEMENT_NOT_ENDED: {
    nb: said('Praksisen er ikke over ennå.', 'Vent til den siste dagen, eller velg «avsluttet tidlig».'),
    en: said('The placement is not over yet.', 'Wait for its last day, or choose “stopped early”.'),
  },
  PLACEMENT_ALREADY_STOPPED: {
    nb: said('Praksisen er allerede avsluttet.', 'Se evalueringene som finnes.'),
    en: said('The placement is already stopped.', 'See the evaluations that are there.'),
  },
  STOP_OUTSIDE_PERIOD: {
    nb: said('Datoen må være mellom start og i dag, og ikke etter slutten.', 'Rett datoen.'),
    en: said('The date must be between the start and today, and not after the end.', 'Correct the date.'),
  },
  EVALUATION_ALREADY_GIVEN: {
    nb: said('Du har allerede evaluert denne praksisen.', 'Se evalueringen som finnes.'),
    en: said('You have already evaluated this placement.', 'See the evaluation that is there.'),
  },
} satisfies RefusalTexts;

/** Hires. */
const hireTexts = {
  OCCUPATION_UNKNOWN: {
    nb: said('Yrkeskoden finnes ikke.', 'Søk opp yrket og velg det fra listen.'),
    en: said('The occupation code does not exist.', 'Search for the occupation and choose it from the list.'),
  },
  EMPLOYER_UNKNOWN: {
    nb: said('Bedriften finnes ikke i registeret her.', 'Kontroller organisasjonsnummeret, eller legg inn bedriften.'),
    en: said('The employer is not in the register here.', 'Check the organisation number, or enter the employer.'),
  },
  EMPLOYER_CEASED: {
    nb: said('Bedriften er slettet fra {on}.', 'Velg bedriften som har tatt over.'),
    en: said('The employer ceased to exist on {on}.', 'Choose the employer that took over.'),
  },
  HIRE_BEFORE_PLACEMENT: {
    nb: said('Ansettelsen kan ikke begynne før praksisen ({from}).', 'Rett startdatoen, eller ta bort praksisen.'),
    en: said('The hire cannot start before the placement ({from}).', 'Correct the start, or leave the placement out.'),
  },
  HIRE_OTHER_PERSONS_PLACEMENT: {
    nb: said('Praksisen hører ikke til denne deltakeren og bedriften.', 'Velg riktig praksis, eller ingen.'),
    en: said('The placement is not of this participant and employer.', 'Choose the right placement, or none.'),
  },
  HIRE_TOO_FAR_AHEAD: {
    nb: said('Startdatoen er for langt fram.', 'Kontroller året.'),
    en: said('The start is too far ahead.', 'Check the year.'),
  },
  HIRE_ALREADY_RECORDED: {
    nb: said('Ansettelsen er allerede registrert (start {start}).', 'Rett den som finnes hvis noe er feil.'),
    en: said('The hire is already recorded (start {start}).', 'Correct the one that is there if something is wrong.'),
  },
  HIRE_NOT_AFTER_EARLIER: {
    nb: said('Det finnes en ansettelse samme sted fra {start}.', 'Rett den, eller velg en senere startdato.'),
    en: said('There is a hire at the same employer from {start}.', 'Correct it, or choose a later start.'),
  },
  HIRE_ALREADY_ENDED: {
    nb: said('Ansettelsen er allerede avsluttet {on}.', 'Rett ansettelsen hvis datoen er feil.'),
    en: said('The hire already ended on {on}.', 'Correct the hire if the date is wrong.'),
  },
  HIRE_CORRECTED_SINCE: {
    nb: said('Ansettelsen er rettet av noen andre.', 'Last siden på nytt og se den nye.'),
    en: said('Somebody else has corrected the hire.', 'Reload the page and look at the new one.'),
  },
  HIRE_CHECK_TOO_EARLY: {
    nb: said('Ansettelsen begynte {start}. Da er det for tidlig å sjekke.', 'Velg en dag etter start.'),
    en: said('The hire began on {start}. That is too early to check.', 'Choose a day after the start.'),
  },
  HIRE_CHECK_IN_THE_FUTURE: {
    nb: said('Sjekken kan ikke være fram i tid.', 'Skriv dagen dere snakket sammen.'),
    en: said('The check cannot be in the future.', 'Enter the day you talked.'),
  },
  HIRE_CHECK_TWICE: {
    nb: said('Det er alt ført en sjekk den dagen.', 'Bruk den som finnes, eller velg en annen dag.'),
    en: said('A check of that day is already recorded.', 'Use the one that is there, or choose another day.'),
  },
  EMPLOYER_NOT_PAUSED: {
    nb: said('Bedriften er ikke satt på pause for manglende svar.', 'Last siden på nytt.'),
    en: said('The employer is not paused for not answering.', 'Reload the page.'),
  },
} satisfies RefusalTexts;

/** The words of this context's refusals. */
export const placementTexts = {
  ...proposalTexts,
  ...agreementTexts,
  ...placementRunTexts,
  ...hireTexts,
} satisfies Record<PlacementRefusalCode, RefusalTexts[string]>;
