/** The sides that messages go to. */
export type MessageRole = 'PARTICIPANT' | 'EMPLOYER' | 'CONSULTANT' | 'NAV_ADVISER' | 'NAV_DECIDER';

/** The events that somebody is told of. */
export type ToldEvent =
  | 'slot.created'
  | 'proposal.made'
  | 'proposal.consented'
  | 'proposal.answered'
  | 'proposal.meetingBooked'
  | 'proposal.closed'
  | 'agreement.drafted'
  | 'agreement.signed'
  | 'agreement.binding'
  | 'placement.stopped'
  | 'measure.drafted'
  | 'measure.signed'
  | 'measure.prepared'
  | 'measure.changed'
  | 'period.approved'
  | 'period.returned'
  | 'claim.due'
  | 'period.due'
  | 'measure.expiring'
  | 'placement.ending';

/** One sentence in both languages; `{name}` is filled from the subject's facts. */
interface Said {
  readonly nb: string;
  readonly en: string;
}

/** A message: what stands in its heading, what it says, and the page it leads to (`{id}` is the thing's). */
export interface MessageText {
  readonly subject: Said;
  readonly body: Said;
  readonly path: string;
}

const said = (subject: readonly [string, string], body: readonly [string, string], path: string): MessageText => ({
  subject: { nb: subject[0], en: subject[1] },
  body: { nb: body[0], en: body[1] },
  path,
});

/**
 * Every message the system sends by itself. Short and plain: many read it in their third language, on a telephone that
 * others may see. No name but the receiver's own first name, nothing about anybody's case, and towards an employer nothing
 * about the person at all: what there is to know is behind the link, after sign-in.
 */
export const messageTexts: Readonly<Record<ToldEvent, Partial<Readonly<Record<MessageRole, MessageText>>>>> = {
  'slot.created': {
    EMPLOYER: said(
      ['Bekreft praksisplassen «{title}»', 'Confirm the placement “{title}”'],
      [
        'Kommunen har skrevet ned praksisplassen dere avtalte. Les den, rett det som er feil, og bekreft. Ingen blir foreslått før det.',
        'The municipality has written down the placement you agreed on. Read it, correct what is wrong, and confirm. Nobody is proposed before that.',
      ],
      '/slots/{id}',
    ),
  },
  'proposal.made': {
    PARTICIPANT: said(
      ['Et forslag til deg', 'A proposal for you'],
      [
        'Hei {firstName}! Veilederen din har et forslag til praksis. Du bestemmer. Svar innen {due}.',
        'Hi {firstName}! Your consultant has a proposal for a placement. You decide. Answer by {due}.',
      ],
      '/home/consent/{id}',
    ),
  },
  'proposal.consented': {
    EMPLOYER: said(
      ['Et forslag til «{title}»', 'A proposal for “{title}”'],
      [
        'Kommunen foreslår en person til plassen. Se kortet og svar innen {due}: møte, ikke nå, eller ring meg.',
        'The municipality proposes somebody for the place. See the card and answer by {due}: meet, not now, or call me.',
      ],
      '/cards/{id}',
    ),
    CONSULTANT: said(
      ['Samtykke gitt: «{title}»', 'Consent given: “{title}”'],
      ['{employer} er spurt og har frist til {due}.', '{employer} has been asked and has until {due}.'],
      '/proposals',
    ),
  },
  'proposal.answered': {
    PARTICIPANT: said(
      ['Bedriften vil møte deg', 'The employer wants to meet you'],
      [
        'Hei {firstName}! {employer} vil gjerne møte deg. Veilederen din finner en tid.',
        'Hi {firstName}! {employer} would like to meet you. Your consultant will find a time.',
      ],
      '/home',
    ),
    CONSULTANT: said(
      ['Svar fra {employer}', 'An answer from {employer}'],
      ['{employer} har svart om «{title}»: {answer}.', '{employer} has answered about “{title}”: {answer}.'],
      '/proposals',
    ),
  },
  'proposal.meetingBooked': {
    PARTICIPANT: said(
      ['Møte {meetingAt}', 'Meeting {meetingAt}'],
      [
        'Hei {firstName}! Du har møte med {employer} {meetingAt}. Sted: {meetingPlace}.',
        'Hi {firstName}! You meet {employer} on {meetingAt}. Place: {meetingPlace}.',
      ],
      '/home',
    ),
    EMPLOYER: said(
      ['Møte om «{title}» {meetingAt}', 'Meeting about “{title}” {meetingAt}'],
      ['Møtet er {meetingAt}. Sted: {meetingPlace}.', 'The meeting is on {meetingAt}. Place: {meetingPlace}.'],
      '/cards/{id}',
    ),
  },
  'proposal.closed': {
    PARTICIPANT: said(
      ['Forslaget er avsluttet', 'The proposal is closed'],
      [
        'Hei {firstName}! Det ble ikke noe av denne plassen. Det sier ingenting om deg. Veilederen din har neste steg.',
        'Hi {firstName}! Nothing came of this place. It says nothing about you. Your consultant has the next step.',
      ],
      '/home',
    ),
    EMPLOYER: said(
      ['Et forslag er trukket: «{title}»', 'A proposal is withdrawn: “{title}”'],
      [
        'Forslaget gjelder ikke lenger. Plassen er ledig for andre.',
        'The proposal no longer stands. The place is open to others.',
      ],
      '/inbox',
    ),
    CONSULTANT: said(
      ['Forslag avsluttet: «{title}»', 'Proposal closed: “{title}”'],
      ['Grunn: {closedReason}. Velg neste steg.', 'Reason: {closedReason}. Choose the next step.'],
      '/proposals',
    ),
  },
  'agreement.drafted': {
    PARTICIPANT: said(
      ['Avtalen din er klar', 'Your agreement is ready'],
      [
        'Hei {firstName}! Avtalen om praksis hos {employer} er klar. Les den og signer.',
        'Hi {firstName}! The agreement on your placement at {employer} is ready. Read it and sign.',
      ],
      '/agreements/{id}',
    ),
    EMPLOYER: said(
      ['Avtale til signering: «{title}»', 'Agreement to sign: “{title}”'],
      ['Avtalen om praksisplassen er klar. Les den og signer.', 'The placement agreement is ready. Read it and sign.'],
      '/agreements/{id}',
    ),
  },
  'agreement.signed': {
    CONSULTANT: said(
      ['Din signatur mangler: «{title}»', 'Your signature is missing: “{title}”'],
      [
        'Deltakeren og {employer} har signert. Du signerer sist.',
        'The participant and {employer} have signed. You sign last.',
      ],
      '/agreements/{id}',
    ),
  },
  'agreement.binding': {
    PARTICIPANT: said(
      ['Avtalen gjelder', 'The agreement is in force'],
      [
        'Hei {firstName}! Alle har signert. Du begynner hos {employer} {from}.',
        'Hi {firstName}! Everybody has signed. You start at {employer} on {from}.',
      ],
      '/home',
    ),
    EMPLOYER: said(
      ['Avtalen gjelder: «{title}»', 'The agreement is in force: “{title}”'],
      ['Alle har signert. Praksisen begynner {from}.', 'Everybody has signed. The placement starts on {from}.'],
      '/agreements/{id}',
    ),
    CONSULTANT: said(
      ['Avtalen gjelder: «{title}»', 'The agreement is in force: “{title}”'],
      ['Praksisen hos {employer} begynner {from}.', 'The placement at {employer} starts on {from}.'],
      '/agreements/{id}',
    ),
  },
  'placement.stopped': {
    PARTICIPANT: said(
      ['Praksisen er avsluttet', 'The placement has ended'],
      [
        'Hei {firstName}! Praksisen er avsluttet. Veilederen din tar kontakt om neste steg.',
        'Hi {firstName}! The placement has ended. Your consultant will contact you about the next step.',
      ],
      '/home',
    ),
    EMPLOYER: said(
      ['Praksisen er avsluttet: «{title}»', 'The placement has ended: “{title}”'],
      ['Takk for innsatsen. Fortell kort hvordan det gikk.', 'Thank you for your work. Tell briefly how it went.'],
      '/placements/{id}',
    ),
    CONSULTANT: said(
      ['Praksis avsluttet: «{title}»', 'Placement ended: “{title}”'],
      [
        'Praksisen hos {employer} er avsluttet. Velg neste steg.',
        'The placement at {employer} has ended. Choose the next step.',
      ],
      '/placements/{id}',
    ),
  },
  'measure.drafted': {
    PARTICIPANT: said(
      ['En avtale med NAV', 'An agreement with NAV'],
      [
        'Hei {firstName}! En avtale om støtte fra NAV venter på signaturen din.',
        'Hi {firstName}! An agreement on support from NAV waits for your signature.',
      ],
      '/measures/{id}',
    ),
    EMPLOYER: said(
      ['Avtale {title} om NAV-tiltak til signering', 'Agreement {title} on a NAV measure to sign'],
      ['Les tallene, fyll ut det som mangler, og signer.', 'Read the figures, fill in what is missing, and sign.'],
      '/measures/{id}',
    ),
  },
  'measure.signed': {
    NAV_ADVISER: said(
      ['Avtale {title} er signert av partene', 'Agreement {title} is signed by the parties'],
      [
        'Deltakeren og {employer} har signert. NAV signerer sist.',
        'The participant and {employer} have signed. NAV signs last.',
      ],
      '/measures/{id}',
    ),
  },
  'measure.prepared': {
    NAV_DECIDER: said(
      ['Sak {title} venter på beslutning', 'Case {title} waits for a decision'],
      ['En sak er klargjort av veilederen.', 'A case has been prepared by the adviser.'],
      '/nav/queue',
    ),
  },
  'measure.changed': {
    EMPLOYER: said(
      ['Avtale {title} er endret', 'Agreement {title} is changed'],
      ['NAV har endret avtalen. Se hva som er nytt.', 'NAV has changed the agreement. See what is new.'],
      '/measures/{id}',
    ),
    CONSULTANT: said(
      ['Avtale {title} er endret', 'Agreement {title} is changed'],
      ['NAV har endret avtalen med {employer}.', 'NAV has changed the agreement with {employer}.'],
      '/measures/{id}',
    ),
  },
  'period.approved': {
    EMPLOYER: said(
      ['Tilskuddet er godkjent: avtale {title}', 'The grant is approved: agreement {title}'],
      ['NAV har godkjent en tilskuddsperiode.', 'NAV has approved a grant period.'],
      '/measures/{id}',
    ),
    CONSULTANT: said(
      ['Tilskuddet er godkjent: avtale {title}', 'The grant is approved: agreement {title}'],
      ['NAV har godkjent en tilskuddsperiode hos {employer}.', 'NAV has approved a grant period at {employer}.'],
      '/measures/{id}',
    ),
  },
  'claim.due': {
    EMPLOYER: said(
      ['Krav om refusjon: avtale {title}', 'Claim for a refund: agreement {title}'],
      [
        'Du kan sende krav om refusjon. Se fristen og hva som mangler.',
        'You can claim a refund. See the deadline and what is missing.',
      ],
      '/measures/{id}',
    ),
  },
  'period.due': {
    NAV_DECIDER: said(
      ['Sak {title} trenger beslutning', 'Case {title} needs a decision'],
      ['En ny periode begynner om fire uker eller mindre.', 'A new period begins in four weeks or less.'],
      '/nav/cases/{id}',
    ),
  },
  'measure.expiring': {
    CONSULTANT: said(
      ['Utkastet til avtale {title} utløper', 'The draft of agreement {title} expires'],
      [
        'Ingen har arbeidet med utkastet. Det slettes snart.',
        'Nobody has worked on the draft. It will soon be deleted.',
      ],
      '/measures/{id}',
    ),
    NAV_ADVISER: said(
      ['Utkastet til sak {title} utløper', 'The draft of case {title} expires'],
      [
        'Ingen har arbeidet med utkastet. Det slettes snart.',
        'Nobody has worked on the draft. It will soon be deleted.',
      ],
      '/measures/{id}',
    ),
  },
  'placement.ending': {
    CONSULTANT: said(
      ['{title} slutter om fire uker', '{title} ends in four weeks'],
      [
        'Se hva som er gjort klart: utkast til tilskudd, eller en avslutningssamtale.',
        'See what is prepared: a draft of a subsidy, or a goodbye talk.',
      ],
      '/placements/{id}',
    ),
  },
  'period.returned': {
    NAV_ADVISER: said(
      ['Sak {title} er sendt tilbake', 'Case {title} is returned'],
      ['Beslutteren har sendt saken tilbake med en grunn.', 'The decider has returned the case with a reason.'],
      '/measures/{id}',
    ),
    CONSULTANT: said(
      ['Sak {title} er sendt tilbake', 'Case {title} is returned'],
      ['NAV trenger en rettelse. Se grunnen.', 'NAV needs a correction. See the reason.'],
      '/measures/{id}',
    ),
  },
};

/** How codes of the subject are said in a message to the consultant. */
export const codeWords: Readonly<Record<string, Said>> = {
  MEET: { nb: 'vil møtes', en: 'wants to meet' },
  NOT_NOW: { nb: 'ikke nå', en: 'not now' },
  CALL_ME: { nb: 'ring meg', en: 'call me' },
  CONSENT_REFUSED: { nb: 'deltakeren sa nei', en: 'the participant said no' },
  CONSENT_WITHDRAWN: { nb: 'samtykket er trukket', en: 'the consent was withdrawn' },
  CONSENT_NOT_ANSWERED: { nb: 'ikke noe svar fra deltakeren', en: 'no answer from the participant' },
  EMPLOYER_NOT_NOW: { nb: 'bedriften kan ikke nå', en: 'the employer cannot now' },
  EMPLOYER_SILENT: { nb: 'ikke noe svar fra bedriften', en: 'no answer from the employer' },
  PARTICIPANT_DECLINED: { nb: 'deltakeren takket nei etter møtet', en: 'the participant declined after the meeting' },
  EMPLOYER_DECLINED: { nb: 'bedriften takket nei etter møtet', en: 'the employer declined after the meeting' },
  NO_SHOW: { nb: 'ikke møtt', en: 'nobody came' },
  PLACED_ELSEWHERE: { nb: 'fikk en annen plass', en: 'placed elsewhere' },
  SLOT_WITHDRAWN: { nb: 'plassen er trukket', en: 'the place was withdrawn' },
  WITHDRAWN_BY_CONSULTANT: { nb: 'trukket av veilederen', en: 'withdrawn by the consultant' },
};
