import type { BulkExcluded, MeasureCaseRefusal } from '@fotfeste/measures';
import type { RefusalText, RefusalTexts } from '../common/refusals/texts.js';
import type { MeasureWarningCode } from './warnings.js';

type Words = RefusalTexts[string];

/** A message and the way out, in bokmål and English. */
const said = (nb: readonly [string, string], en: readonly [string, string]): Words => ({ nb: text(nb), en: text(en) });
const text = ([message, wayOut]: readonly [string, string]): RefusalText => ({ message, wayOut });

/** What is filled in. */
const contentTexts = {
  PERCENT_NOT_ALLOWED: said(
    ['Tilskuddsprosenten er utenfor det tiltaket tillater.', 'Velg en prosent tiltaket tillater.'],
    ['The subsidy percentage is outside what the measure allows.', 'Choose a percentage the measure allows.'],
  ),
  BEYOND_SCHEME: said(
    ['Perioden varer lenger enn ordningen gir tilskudd for.', 'Velg en tidligere sluttdato.'],
    ['The period lasts longer than the scheme subsidises.', 'Choose an earlier end date.'],
  ),
  NEGATIVE_AMOUNT: said(
    ['Beløp og timer kan ikke være negative.', 'Skriv et tall fra 0 og opp.'],
    ['Amounts and hours cannot be negative.', 'Write a number from 0 up.'],
  ),
  VALUE_OUT_OF_RANGE: said(
    ['Verdien må være mellom {lowest} og {highest}.', 'Kontroller tallet og rett det.'],
    ['The value must be between {lowest} and {highest}.', 'Check the number and correct it.'],
  ),
  NOT_WHOLE_KRONER: said(
    ['Beløpet må være i hele kroner.', 'Rund av til hele kroner.'],
    ['The amount must be in whole kroner.', 'Round it to whole kroner.'],
  ),
  RATE_NOT_OFFERED: said(
    ['Satsen finnes ikke. Den kan være {offered}.', 'Velg en av satsene.'],
    ['There is no such rate. It may be {offered}.', 'Choose one of the rates.'],
  ),
  TEXT_TOO_LONG: said(
    ['Teksten er for lang. Den kan ha {longest} tegn.', 'Kort ned teksten.'],
    ['The text is too long. It may have {longest} characters.', 'Shorten the text.'],
  ),
  PAYMENT_REFERENCE_INVALID: said(
    ['KID-nummeret er ikke gyldig.', 'Kontroller sifrene, eller la feltet stå tomt.'],
    ['The payment reference (KID) is not valid.', 'Check the digits, or leave the field empty.'],
  ),
  ACCOUNT_NUMBER_INVALID: said(
    ['Kontonummeret er ikke gyldig.', 'Kontroller de elleve sifrene.'],
    ['The account number is not valid.', 'Check the eleven digits.'],
  ),
  PURPOSE_NOT_ALLOWED: said(
    ['Dette tiltaket kan ikke brukes til å beholde arbeid.', 'Velg «skaffe arbeid», eller et annet tiltak.'],
    ['This measure cannot be used to keep work.', 'Choose “get work”, or another measure.'],
  ),
  EXPENSES_OVER_CAP: said(
    ['Utgiftene er over det høyeste beløpet, {cap} kr.', 'Ta ut eller sett ned utgifter.'],
    ['The expenses are over the highest amount, NOK {cap}.', 'Remove or lower expenses.'],
  ),
  FIELDS_MISSING: said(
    ['Feltet må fylles ut før noen kan signere.', 'Fyll ut feltet.'],
    ['The field must be filled in before anybody can sign.', 'Fill in the field.'],
  ),
  DECLARATIONS_MISSING: said(
    ['Bedriften må svare på erklæringen før den kan signere.', 'Svar ja eller nei. Et nei går til NAV som et varsel.'],
    ['The employer must answer the declaration before signing.', 'Answer yes or no. A no goes to NAV as a warning.'],
  ),
  FIELD_NOT_IN_SECTION: said(
    [
      'Feltet kan ikke endres etter at avtalen er inngått.',
      'Forleng eller forkort avtalen for å endre datoer. Gjelder det annet, må avtalen annulleres og lages på nytt.',
    ],
    [
      'The field cannot be changed after the agreement is concluded.',
      'Extend or shorten it to change dates. For anything else it must be annulled and made anew.',
    ],
  ),
  STALE_FIELD: said(
    ['Lagret: {stored}. Du skrev: {wanted}.', 'Velg hva som skal gjelde, og lagre igjen.'],
    ['Stored: {stored}. You wrote: {wanted}.', 'Choose what is to hold, and save again.'],
  ),
};

/** Dates. */
const dateTexts = {
  STARTS_AFTER_END: said(
    ['Startdatoen er etter sluttdatoen.', 'Rett en av datoene.'],
    ['The start is after the end.', 'Correct one of the dates.'],
  ),
  STARTS_TOO_FAR_BACK: said(
    [
      'Startdatoen er for langt tilbake. Den kan tidligst være {earliest}.',
      'Velg en senere start, eller be NAV om å åpne for etterregistrering.',
    ],
    [
      'The start is too far back. The earliest is {earliest}.',
      'Choose a later start, or ask NAV to clear a late registration.',
    ],
  ),
  ENDS_TOO_LATE: said(
    ['Sluttdatoen kan ikke være etter {latest}.', 'Velg en tidligere sluttdato.'],
    ['The end cannot be after {latest}.', 'Choose an earlier end.'],
  ),
  STARTS_BEFORE_WINDOW: said(
    ['Tiltaket kan tidligst starte {limit}.', 'Velg en senere startdato.'],
    ['The measure can start on {limit} at the earliest.', 'Choose a later start.'],
  ),
  STARTS_AFTER_WINDOW: said(
    ['Tiltaket kan senest starte {limit}.', 'Velg en tidligere startdato.'],
    ['The measure can start on {limit} at the latest.', 'Choose an earlier start.'],
  ),
  ENDS_BEFORE_WINDOW: said(
    ['Tiltaket kan tidligst slutte {limit}.', 'Velg en senere sluttdato.'],
    ['The measure can end on {limit} at the earliest.', 'Choose a later end.'],
  ),
  ENDS_AFTER_WINDOW: said(
    ['Tiltaket kan senest slutte {limit}.', 'Velg en tidligere sluttdato.'],
    ['The measure can end on {limit} at the latest.', 'Choose an earlier end.'],
  ),
  STARTS_BEFORE_SCHEME: said(
    ['Ordningen begynner {earliest}.', 'Velg en startdato fra den dagen.'],
    ['The scheme begins on {earliest}.', 'Choose a start from that day on.'],
  ),
  STARTS_AFTER_SCHEME: said(
    ['Nye avtaler kan ikke starte etter {latest}.', 'Velg et annet tiltak.'],
    ['New agreements cannot start after {latest}.', 'Choose another measure.'],
  ),
  ENDS_AFTER_SCHEME: said(
    ['Ordningen slutter {latest}.', 'Velg en tidligere sluttdato.'],
    ['The scheme ends on {latest}.', 'Choose an earlier end.'],
  ),
  LASTS_TOO_LONG: said(
    ['Avtalen varer for lenge. Siste dag kan være {latest}.', 'Velg en tidligere sluttdato.'],
    ['The agreement lasts too long. The last day can be {latest}.', 'Choose an earlier end.'],
  ),
  TOO_OLD_AT_START: said(
    ['Deltakeren er over {oldest} år når tiltaket starter.', 'Velg et annet tiltak.'],
    ['The participant is over {oldest} when the measure starts.', 'Choose another measure.'],
  ),
  TOO_OLD_AT_END: said(
    ['Deltakeren fyller {youngerThan} år før tiltaket slutter.', 'Velg en tidligere sluttdato.'],
    ['The participant turns {youngerThan} before the measure ends.', 'Choose an earlier end.'],
  ),
};

/** Who takes part. */
const peopleTexts = {
  TOO_YOUNG: said(
    ['Deltakeren må ha fylt {youngest} år.', 'Tiltaket kan ikke brukes ennå.'],
    ['The participant must have turned {youngest}.', 'The measure cannot be used yet.'],
  ),
  TOO_OLD_ON_NEW_YEAR: said(
    ['Deltakeren var over {oldest} år ved nyttår.', 'Velg et annet tiltak.'],
    ['The participant was over {oldest} at New Year.', 'Choose another measure.'],
  ),
  MENTOR_IS_PARTICIPANT: said(
    ['Mentoren kan ikke være deltakeren selv.', 'Kontroller telefonnummeret til mentoren.'],
    ['The mentor cannot be the participant.', 'Check the mentor’s phone number.'],
  ),
  BIRTH_DATE_MISSING: said(
    ['Deltakerens fødselsdato mangler. Tiltaket har aldersgrenser.', 'Fyll ut fødselsdatoen.'],
    ['The participant’s birth date is missing. The measure has age limits.', 'Fill in the birth date.'],
  ),
  ADDRESS_PROTECTED: said(
    ['Saken kan ikke behandles her.', 'Kontakt kontoret som har ansvar for skjermede saker.'],
    ['The case cannot be handled here.', 'Contact the office that handles protected cases.'],
  ),
  NAV_OFFICE_UNKNOWN: said(
    ['Det er ikke lagt inn noe NAV-kontor for kommunen {municipality}.', 'Be administratoren legge inn kontoret.'],
    ['No NAV office is entered for the municipality {municipality}.', 'Ask the administrator to enter the office.'],
  ),
};

/** NAV's own gates. Outside NAV only the neutral one is read. */
const gateTexts = {
  NEED_GROUP_UNKNOWN: said(
    ['Innsatsgruppen er ikke satt.', 'Sett innsatsgruppen før du signerer.'],
    ['The need group is not set.', 'Set the need group before you sign.'],
  ),
  NEED_GROUP_NOT_ELIGIBLE: said(
    [
      'Innsatsgruppen gir ikke rett til dette tiltaket.',
      'Kontroller vedtaket etter § 14 a, eller velg et annet tiltak.',
    ],
    ['The need group gives no right to this measure.', 'Check the § 14 a assessment, or choose another measure.'],
  ),
  NEED_GROUP_CHANGED: said(
    ['Innsatsgruppen er endret. Beløpene er regnet på nytt, og alle må signere igjen.', 'Se over beløpene.'],
    ['The need group has changed. The amounts are computed anew, and everybody signs again.', 'Look over the amounts.'],
  ),
  NAV_MUST_ASSESS: said(
    ['NAV må vurdere saken først.', 'Vent til NAV har forberedt saken, eller kontakt NAV-kontoret.'],
    ['NAV must assess the case first.', 'Wait until NAV has prepared the case, or contact the NAV office.'],
  ),
  ADVISER_NOT_ASSIGNED: said(
    ['Saken er ikke fordelt til en veileder.', 'Sett innsatsgruppen: da tar du saken.'],
    ['The case is not assigned to an adviser.', 'Set the need group: then the case is yours.'],
  ),
};

/** Drafting and signing. */
const signingTexts = {
  ANNULLED: said(
    ['Avtalen er annullert.', 'Lag en ny avtale hvis tiltaket likevel skal gjennomføres.'],
    ['The agreement is annulled.', 'Make a new one if the measure is to go on after all.'],
  ),
  NOT_AN_EDITOR: said(
    ['Deltaker og mentor kan ikke redigere avtalen.', 'Be bedriften, kommunen eller NAV om å endre den.'],
    ['Participant and mentor cannot edit the agreement.', 'Ask the employer, the municipality or NAV to change it.'],
  ),
  ADVISER_HAS_SIGNED: said(
    [
      'NAVs veileder har signert. Avtalen kan ikke endres nå.',
      'Be NAVs veileder om å trekke signaturene eller endre avtalen.',
    ],
    [
      'NAV’s adviser has signed. The agreement cannot be changed now.',
      'Ask NAV’s adviser to take the signatures back, or to change it.',
    ],
  ),
  CALCULATION_MISSING: said(
    ['Beløpet kan ikke regnes ut ennå.', 'Fyll ut datoer, lønn og satser, og sett innsatsgruppen.'],
    ['The amount cannot be computed yet.', 'Fill in dates, wage and rates, and set the need group.'],
  ),
  ADVISER_SIGNS_LAST: said(
    ['NAVs veileder signerer sist.', 'Vent til deltakeren og bedriften har signert.'],
    ['NAV’s adviser signs last.', 'Wait until the participant and the employer have signed.'],
  ),
  EMPLOYER_SIGNS_FIRST: said(
    ['Bedriften må signere før noen signerer på vegne av deltakeren.', 'Vent til bedriften har signert.'],
    ['The employer must sign before anybody signs for the participant.', 'Wait until the employer has signed.'],
  ),
  MENTOR_SIGNS_SECRECY_FIRST: said(
    ['Mentoren har ikke signert taushetserklæringen.', 'Få den signert, og registrer den.'],
    ['The mentor has not signed the secrecy declaration.', 'Have it signed, and record it.'],
  ),
  NO_MENTOR_HERE: said(
    ['Det er ingen mentor i dette tiltaket.', 'Velg en annen part.'],
    ['There is no mentor in this measure.', 'Choose another party.'],
  ),
  NOT_YOUR_SIGNATURE: said(
    ['Du kan ikke signere for denne parten.', 'Be parten signere selv.'],
    ['You cannot sign for this party.', 'Ask the party to sign.'],
  ),
  SIGNS_FOR_BOTH_SIDES: said(
    ['Samme person kan ikke signere for både bedriften og NAV.', 'Be en kollega signere.'],
    ['The same person cannot sign for the employer and NAV.', 'Ask a colleague to sign.'],
  ),
  NOTHING_TO_WITHDRAW: said(
    ['Ingen har signert.', 'Avtalen kan redigeres som den er.'],
    ['Nobody has signed.', 'The agreement can be edited as it is.'],
  ),
  NOT_YOURS_TO_WITHDRAW: said(
    ['Du kan ikke trekke signaturene.', 'Be bedriften eller NAVs veileder om å gjøre det.'],
    ['You cannot take the signatures back.', 'Ask the employer or NAV’s adviser to do it.'],
  ),
  CONCLUDED: said(
    ['Avtalen er inngått.', 'NAVs veileder kan endre, forlenge, forkorte eller annullere den.'],
    ['The agreement is concluded.', 'NAV’s adviser can change, extend, shorten or annul it.'],
  ),
};

/** Changes after signing. */
const changeTexts = {
  NOT_SIGNED_YET: said(
    ['NAVs veileder har ikke signert avtalen.', 'Rediger utkastet i stedet.'],
    ['NAV’s adviser has not signed the agreement.', 'Edit the draft instead.'],
  ),
  END_NOT_LATER: said(
    ['Ny sluttdato må være etter {end}.', 'Velg en senere dato.'],
    ['The new end must be after {end}.', 'Choose a later date.'],
  ),
  END_NOT_EARLIER: said(
    ['Ny sluttdato må være før {end}.', 'Velg en tidligere dato.'],
    ['The new end must be before {end}.', 'Choose an earlier date.'],
  ),
  END_BEFORE_START: said(
    ['Ny sluttdato kan ikke være før starten, {start}.', 'Annuller avtalen hvis tiltaket aldri begynte.'],
    ['The new end cannot be before the start, {start}.', 'Annul the agreement if the measure never began.'],
  ),
  END_BEFORE_SETTLED_PERIOD: said(
    ['En periode til og med {earliest} er allerede krevd eller utbetalt.', 'Velg den dagen eller en senere.'],
    ['A period up to {earliest} is already claimed or paid.', 'Choose that day or a later one.'],
  ),
  REASON_MISSING: said(
    ['Velg en grunn.', 'Velg grunnen fra listen.'],
    ['Choose a reason.', 'Choose it from the list.'],
  ),
  REASON_TEXT_MISSING: said(
    ['Skriv en forklaring når grunnen er «annet».', 'Skriv kort hva som har skjedd.'],
    ['Write an explanation where the reason is “other”.', 'Write shortly what happened.'],
  ),
  PERIOD_SETTLED: said(
    ['Periode {number} er allerede krevd eller utbetalt.', 'Forkort avtalen i stedet for å annullere den.'],
    ['Period {number} is already claimed or paid.', 'Shorten the agreement instead of annulling it.'],
  ),
  NO_PERIODS_TO_EXTEND: said(
    ['Avtalen har ingen perioder å forlenge.', 'Lag en ny avtale.'],
    ['The agreement has no periods to extend.', 'Make a new one.'],
  ),
  NOT_CHANGEABLE_FOR_MEASURE: said(
    ['Dette kan ikke endres for tiltaket.', 'Lag en ny avtale hvis det er nødvendig.'],
    ['This cannot be changed for the measure.', 'Make a new agreement if it is needed.'],
  ),
};

/** Deciding, and money. */
const decisionTexts = {
  PERIOD_UNKNOWN: said(
    ['Perioden finnes ikke lenger. Avtalen er endret.', 'Åpne saken på nytt.'],
    ['The period is no longer there. The agreement has changed.', 'Open the case anew.'],
  ),
  ALREADY_DECIDED: said(
    ['Perioden er allerede behandlet.', 'Åpne saken på nytt og se hva som er bestemt.'],
    ['The period is already decided.', 'Open the case anew and see what was decided.'],
  ),
  PERIOD_AMOUNT_MISSING: said(
    ['Beløpet for perioden er ikke kjent ennå.', 'Vent til satsen for året er lagt inn.'],
    ['The period’s amount is not known yet.', 'Wait until the year’s rate is entered.'],
  ),
  OWN_CASE: said(
    ['Du har signert eller endret beløp i denne saken, og kan ikke beslutte den.', 'La en annen beslutter ta den.'],
    ['You have signed or changed amounts in this case, and cannot decide it.', 'Let another decider take it.'],
  ),
  NOT_READY_TO_DECIDE: said(
    ['Avtalen er ikke signert av NAVs veileder.', 'Vent til alle har signert.'],
    ['The agreement is not signed by NAV’s adviser.', 'Wait until everybody has signed.'],
  ),
  NOT_THE_CURRENT_PERIOD: said(
    ['En annen periode må behandles først (nr. {current}).', 'Behandle den perioden først.'],
    ['Another period comes first (no. {current}).', 'Decide that one first.'],
  ),
  TOO_EARLY_TO_DECIDE: said(
    ['Perioden kan behandles fra {earliest}.', 'Vent til den dagen.'],
    ['The period can be decided from {earliest}.', 'Wait until that day.'],
  ),
  YEAR_WITHOUT_BUDGET: said(
    ['Budsjettet for {year} er ikke satt.', 'Vent til budsjettet er satt, eller legg det inn.'],
    ['The budget for {year} is not set.', 'Wait until it is, or enter it.'],
  ),
  FOLLOW_UP_OVERDUE: said(
    ['Oppfølgingen skulle vært gjort innen {deadline}.', 'Registrer oppfølgingen først.'],
    ['The follow-up was due by {deadline}.', 'Record the follow-up first.'],
  ),
  COST_CENTRE_UNKNOWN: said(
    ['Kostnadsstedet finnes ikke.', 'Skriv de fire sifrene til et kostnadssted som finnes.'],
    ['There is no such cost centre.', 'Write the four digits of a cost centre that exists.'],
  ),
  RETURN_CODE_MISSING: said(
    ['Velg minst én grunn til returen.', 'Velg en grunn.'],
    ['Choose at least one reason for the return.', 'Choose a reason.'],
  ),
  RETURN_EXPLANATION_MISSING: said(
    ['Skriv hva som må rettes.', 'Forklar med enkle ord.'],
    ['Write what must be corrected.', 'Explain in plain words.'],
  ),
  NOTHING_TO_RESUBMIT: said(
    ['Ingen periode er returnert.', 'Det er ingenting å sende tilbake.'],
    ['No period is returned.', 'There is nothing to send back.'],
  ),
  BUDGET_NOT_SET: said(
    [
      'Det er ikke satt budsjett for {year} på dette kostnadsstedet.',
      'Velg et annet kostnadssted, eller sett budsjettet.',
    ],
    ['There is no budget for {year} on this cost centre.', 'Choose another cost centre, or set the budget.'],
  ),
  BUDGET_EXCEEDED: said(
    [
      'Budsjettet strekker ikke til: {free} kr er ledig, {needed} kr trengs.',
      'Vent på midler, eller velg et annet kostnadssted.',
    ],
    [
      'The budget is too small: NOK {free} is left, NOK {needed} is needed.',
      'Wait for funds, or choose another cost centre.',
    ],
  ),
  FRAME_UNDER_COMMITTED: said(
    ['Rammen kan ikke være under det som alt er godkjent, {committed} kr.', 'Sett en høyere ramme.'],
    ['The frame cannot be under what is already approved, NOK {committed}.', 'Set a higher frame.'],
  ),
  AMOUNT_OUT_OF_RANGE: said(
    ['Beløpet må være mellom {lowest} og {highest} kr.', 'Rett beløpet.'],
    ['The amount must be between NOK {lowest} and {highest}.', 'Correct the amount.'],
  ),
  YEAR_OUT_OF_RANGE: said(
    ['Året må være mellom {lowest} og {highest}.', 'Rett året.'],
    ['The year must be between {lowest} and {highest}.', 'Correct the year.'],
  ),
};

/** Why a period is left out of a bulk approval. */
const bulkTexts = {
  NOT_READY: said(
    ['Avtalen er ikke ferdig signert.', 'Vent til alle har signert.'],
    ['The agreement is not fully signed.', 'Wait until everybody has signed.'],
  ),
  PERIOD_NOT_UNDECIDED: said(
    ['Perioden venter ikke på behandling.', 'Åpne saken på nytt.'],
    ['The period does not wait for a decision.', 'Open the case anew.'],
  ),
  FIRST_PERIOD: said(
    ['Den første perioden i en avtale må åpnes enkeltvis.', 'Åpne saken og behandle den.'],
    ['The first period of an agreement is opened by itself.', 'Open the case and decide it.'],
  ),
  NOT_DECIDABLE_NOW: said(
    ['Perioden kan ikke behandles i dag.', 'Åpne saken og se hva den venter på.'],
    ['The period cannot be decided today.', 'Open the case and see what it waits for.'],
  ),
  FACTS_CHANGED: said(
    ['Avtalen eller beløpet er endret siden forrige periode.', 'Åpne saken og behandle den enkeltvis.'],
    ['The agreement or the amount has changed since the last period.', 'Open the case and decide it by itself.'],
  ),
  OVER_OFFICE_LIMIT: said(
    ['Beløpet er over kontorets grense for samlet godkjenning.', 'Åpne saken og behandle den enkeltvis.'],
    ['The amount is over the office’s limit for bulk approval.', 'Open the case and decide it by itself.'],
  ),
  NOT_FOUND: said(
    ['Perioden finnes ikke, eller hører til et annet kontor.', 'Last inn køen på nytt.'],
    ['There is no such period, or it belongs to another office.', 'Reload the queue.'],
  ),
  REFUSED: said(
    ['Perioden kunne ikke godkjennes samlet.', 'Åpne saken og se hvorfor.'],
    ['The period could not be approved in bulk.', 'Open the case and see why.'],
  ),
} satisfies Partial<Record<BulkExcluded['reason'], Words>>;

/** Claims and mentor hours. */
const claimTexts = {
  CLAIM_TOO_EARLY: said(
    ['Kravet kan sendes etter {opensAfter}.', 'Vent til perioden er over.'],
    ['The claim can be sent after {opensAfter}.', 'Wait until the period is over.'],
  ),
  CLAIM_EXPIRED: said(
    ['Fristen for kravet var {deadline}.', 'Kontakt NAV.'],
    ['The deadline of the claim was {deadline}.', 'Contact NAV.'],
  ),
  CLAIM_ALREADY_SENT: said(
    ['Kravet er allerede sendt.', 'Se kravet.'],
    ['The claim is already sent.', 'See the claim.'],
  ),
  ACCOUNT_MISSING: said(
    ['Kontonummeret mangler.', 'Fyll ut kontonummeret.'],
    ['The account number is missing.', 'Fill it in.'],
  ),
  INCOME_LINES_UNANSWERED: said(
    ['Det gjenstår å svare for {lines} inntekter.', 'Svar for hver av dem.'],
    ['{lines} incomes are still unanswered.', 'Answer for each of them.'],
  ),
  HOURS_NOT_POSITIVE: said(
    ['Timene må være over 0.', 'Rett timetallet.'],
    ['The hours must be over 0.', 'Correct the hours.'],
  ),
  HOURS_OUTSIDE_PERIOD: said(
    ['Dagen er utenfor perioden.', 'Velg en dag i perioden.'],
    ['The day is outside the period.', 'Choose a day within it.'],
  ),
  RATE_OUT_OF_RANGE: said(
    ['Satsen må være mellom {lowest} og {highest}.', 'Skriv 0,141 for 14,1 prosent.'],
    ['The rate must be between {lowest} and {highest}.', 'Write 0.141 for 14.1 per cent.'],
  ),
  SOURCE_MISSING: said(
    ['Kilden mangler.', 'Skriv hvor satsen er hentet fra.'],
    ['The source is missing.', 'Write where the rate is taken from.'],
  ),
  ZONE_UNKNOWN: said(
    ['Sonen finnes ikke.', 'Velg 1, 1a, 2, 3, 4, 4a eller 5.'],
    ['There is no such zone.', 'Choose 1, 1a, 2, 3, 4, 4a or 5.'],
  ),
  MUNICIPALITY_MISSING: said(
    ['Kommunenummeret mangler.', 'Skriv de fire sifrene.'],
    ['The municipality number is missing.', 'Write its four digits.'],
  ),
  HOURS_DAY_NOT_APPROVED: said(
    ['Dagen er ikke i en godkjent periode, eller den har ikke vært.', 'Velg en dag som har vært, i en godkjent måned.'],
    ['The day is not in an approved period, or has not been yet.', 'Choose a past day in an approved month.'],
  ),
  HOURS_ALREADY_LOGGED: said(
    ['Det er ført timer den dagen.', 'Velg en annen dag.'],
    ['Hours are logged on that day already.', 'Choose another day.'],
  ),
  NO_HOURS_TO_CONFIRM: said(
    ['Det er ingen timer du kan bekrefte.', 'Timer bekreftes av en annen enn den som førte dem.'],
    ['There are no hours for you to confirm.', 'Hours are confirmed by somebody other than who logged them.'],
  ),
  MENTOR_HOURS_UNCONFIRMED: said(
    [
      'Mentortimene for måneden er ikke ført og bekreftet.',
      'Før timene, og be deltakeren eller kommunen bekrefte dem.',
    ],
    [
      'The month’s mentor hours are not logged and confirmed.',
      'Log them, and ask the participant or the municipality to confirm.',
    ],
  ),
  BASIC_AMOUNT_UNKNOWN: said(
    ['Grunnbeløpet (G) for perioden er ikke kjent.', 'Vent til satsen er lagt inn.'],
    ['The basic amount (G) of the period is not known.', 'Wait until the rate is entered.'],
  ),
  HOURS_OVER_AGREED: said(
    ['Timene er flere enn avtalt.', 'Kontroller timene mot avtalen.'],
    ['The hours are more than agreed.', 'Check them against the agreement.'],
  ),
};

/** What somebody should look at. */
const warningTexts = {
  MEASURE_OVERLAPS: said(
    ['Deltakeren har et annet tiltak fra {from} til {to} som ikke bør gå samtidig.', 'Se på den andre avtalen.'],
    [
      'The participant has another measure from {from} to {to} that should not run beside it.',
      'Look at the other agreement.',
    ],
  ),
  FAMILY_TIE: said(
    ['Deltaker og arbeidsgiver er i familie.', 'Vurder forklaringen.'],
    ['Participant and employer are family.', 'Weigh the explanation.'],
  ),
  LAY_OFFS_DECLARED: said(
    ['Bedriften har sagt opp eller permittert noen i samme arbeid det siste året.', 'Vurder om tiltaket kan brukes.'],
    ['The employer has laid off people in the same work in the last year.', 'Weigh whether the measure can be used.'],
  ),
  DISPLACEMENT_DECLARED: said(
    ['Plassen kan fortrenge andre ansatte.', 'Vurder om tiltaket kan brukes.'],
    ['The place may displace other staff.', 'Weigh whether the measure can be used.'],
  ),
  NOT_CONSULTED: said(
    ['Tillitsvalgte er ikke rådspurt.', 'Be bedriften drøfte plassen.'],
    ['The union representatives are not consulted.', 'Ask the employer to consult them.'],
  ),
  PERCENT_IGNORED: said(
    ['Prosenten som er skrevet, brukes ikke: tiltaket bestemmer den selv.', 'Du kan fjerne den.'],
    ['The percentage that was written is not used: the measure fixes it.', 'You can remove it.'],
  ),
  PENSION_UNUSUAL: said(
    ['Pensjonssatsen er uvanlig.', 'Kontroller den mot bedriftens ordning.'],
    ['The pension rate is unusual.', 'Check it against the employer’s scheme.'],
  ),
  EMPLOYER_TAX_UNKNOWN: said(
    ['Arbeidsgiveravgiften for arbeidsstedet er ikke kjent.', 'Spør bedriften og fyll ut satsen.'],
    ['The employer’s tax at the workplace is not known.', 'Ask the employer and fill in the rate.'],
  ),
  RETURNED: said(
    ['En periode er returnert av beslutteren.', 'Rett det som er nevnt, eller send den tilbake som den er.'],
    ['A period is returned by the decider.', 'Correct what is named, or send it back as it is.'],
  ),
  DRAFT_EXPIRES: said(
    ['Utkastet slettes snart fordi ingen har arbeidet med det.', 'Lagre en endring for å beholde det.'],
    ['The draft will soon expire because nobody has worked on it.', 'Save a change to keep it.'],
  ),
} satisfies Record<Exclude<MeasureWarningCode, MeasureCaseRefusal['code']>, Words>;

/** The words of this context's refusals. Those for STALE_VERSION, ALREADY_SIGNED and a missing reason are shared. */
export const measuresTexts = {
  ...contentTexts,
  ...dateTexts,
  ...peopleTexts,
  ...gateTexts,
  ...signingTexts,
  ...changeTexts,
  ...decisionTexts,
  ...bulkTexts,
  ...claimTexts,
  ...warningTexts,
} satisfies Record<
  | Exclude<MeasureCaseRefusal['code'], 'STALE_VERSION' | 'ALREADY_SIGNED' | 'ON_BEHALF_REASON_MISSING'>
  | BulkExcluded['reason']
  | 'STALE_FIELD',
  Words
>;
