type Language = 'nb' | 'en';
type Words = Readonly<Record<string, { readonly [language in Language]: string }>>;

const roles: Words = {
  CONSULTANT: { nb: 'jobbkonsulent', en: 'work consultant' },
  CONTACT_PERSON: { nb: 'kontaktperson', en: 'contact person' },
  PROGRAMME_LEADER: { nb: 'programleder', en: 'programme leader' },
  TEAM_MEMBER: { nb: 'teammedlem', en: 'team member' },
  EMPLOYER_CONTACT: { nb: 'arbeidsgiver', en: 'employer' },
  NAV_ADVISER: { nb: 'NAV-veileder', en: 'NAV adviser' },
  NAV_DECIDER: { nb: 'NAV-beslutter', en: 'NAV decider' },
  PARTICIPANT: { nb: 'deltaker', en: 'participant' },
  MENTOR: { nb: 'mentor', en: 'mentor' },
  BUDDY: { nb: 'fadder', en: 'buddy' },
  AUDITOR: { nb: 'revisor', en: 'auditor' },
  ADMINISTRATOR: { nb: 'administrator', en: 'administrator' },
  SYSTEM: { nb: 'systemet', en: 'the system' },
};

/** What lines of the log say; a code's detail after its second part (who signed, how it closed) shares its sentence. */
const actions: Words = {
  'participant.read': { nb: 'åpnet saken', en: 'opened the case' },
  'participant.add': { nb: 'la inn personen', en: 'entered the person' },
  'participant.change': { nb: 'endret opplysninger', en: 'changed facts' },
  'participant.assign': { nb: 'ga saken til en annen konsulent', en: 'moved the case to another consultant' },
  'exit.record': { nb: 'registrerte avslutning av programmet', en: 'recorded the end of the programme' },
  'match.read': { nb: 'så på forslag fra matchingen', en: 'looked at what the match suggests' },
  'proposal.made': { nb: 'foreslo en praksisplass', en: 'proposed a placement' },
  'proposal.withdrawn': { nb: 'trakk et forslag', en: 'withdrew a proposal' },
  'proposal.answered': { nb: 'svarte på et forslag', en: 'answered a proposal' },
  'proposal.meetingBooked': { nb: 'avtalte et møte', en: 'booked a meeting' },
  'proposal.meeting': { nb: 'skrev hva møtet ga', en: 'recorded what the meeting gave' },
  'proposal.closed': { nb: 'avsluttet et forslag', en: 'closed a proposal' },
  'proposal.read': { nb: 'så på et forslag', en: 'looked at a proposal' },
  'consent.read': { nb: 'leste en forespørsel om samtykke', en: 'read a request for consent' },
  'consent.answered': { nb: 'svarte på en forespørsel om samtykke', en: 'answered a request for consent' },
  'consent.recordedOrally': { nb: 'skrev ned et muntlig samtykke', en: 'recorded an oral consent' },
  'consent.withdrawn': { nb: 'trakk samtykket', en: 'withdrew the consent' },
  'card.read': { nb: 'leste det anonyme kortet', en: 'read the anonymous card' },
  'agreement.read': { nb: 'leste avtalen', en: 'read the agreement' },
  'agreement.drafted': { nb: 'skrev et utkast til avtale', en: 'drafted the agreement' },
  'agreement.edited': { nb: 'endret avtalen', en: 'changed the agreement' },
  'agreement.signed': { nb: 'signerte avtalen', en: 'signed the agreement' },
  'agreement.annulled': { nb: 'annullerte avtalen', en: 'annulled the agreement' },
  'placement.read': { nb: 'så på praksisen', en: 'looked at the placement' },
  'placement.stopped': { nb: 'avsluttet praksisen', en: 'ended the placement' },
  'placement.evaluated': { nb: 'evaluerte praksisen', en: 'evaluated the placement' },
  'attendance.recorded': { nb: 'førte oppmøte', en: 'recorded attendance' },
  'attendance.confirmed': { nb: 'bekreftet oppmøte', en: 'confirmed attendance' },
  'followUp.recorded': { nb: 'skrev en oppfølging', en: 'recorded a follow-up' },
  'hire.recorded': { nb: 'registrerte en ansettelse', en: 'recorded a hire' },
  'hire.corrected': { nb: 'rettet en ansettelse', en: 'corrected a hire' },
  'hire.ended': { nb: 'registrerte slutten på en ansettelse', en: 'recorded the end of a hire' },
  'access.opened': { nb: 'åpnet en lukket sak, med begrunnelse', en: 'opened a closed case, with a reason' },
  'objection.made': { nb: 'protesterte mot matchingen', en: 'objected to the matching' },
  'objection.answered': { nb: 'svarte på en innsigelse', en: 'answered an objection' },
  'person.exported': { nb: 'hentet ut alle opplysninger om seg selv', en: 'fetched everything kept about themselves' },
  'erasure.DELETE': { nb: 'slettet profilen', en: 'deleted the profile' },
  'erasure.PSEUDONYMISE': { nb: 'slettet navn og kjennetegn', en: 'erased name and identity' },
  'erasure.RESTRICT': { nb: 'sperret den arkiverte saken', en: 'restricted the archived case' },
  'link.sent': { nb: 'sendte en engangslenke', en: 'sent a one-time link' },
  'link.ended': { nb: 'stoppet en engangslenke', en: 'ended a one-time link' },
  'link.codeSent': { nb: 'ba om kode til en engangslenke', en: 'asked for the code of a one-time link' },
  'link.opened': { nb: 'åpnet en engangslenke', en: 'opened a one-time link' },
  'link.refused': { nb: 'engangslenke', en: 'one-time link' },
  'link.used': { nb: 'brukte en engangslenke', en: 'used a one-time link' },
  'measure.read': { nb: 'leste en avtale om NAV-tiltak', en: 'read an agreement on a NAV measure' },
  'measure.drafted': { nb: 'skrev et utkast til NAV-tiltak', en: 'drafted a NAV measure' },
  'measure.signed': { nb: 'signerte en avtale om NAV-tiltak', en: 'signed an agreement on a NAV measure' },
  'measure.prepared': { nb: 'klargjorde et NAV-tiltak', en: 'prepared a NAV measure' },
  'measure.changed': { nb: 'endret et NAV-tiltak', en: 'changed a NAV measure' },
  'period.approved': { nb: 'godkjente tilskudd', en: 'approved a grant' },
  'period.returned': { nb: 'sendte et tilskudd tilbake', en: 'returned a grant' },
};

/** The roles of a line, which holds several with commas between. */
export const roleText = (role: string, language: Language): string =>
  role
    .split(',')
    .map((each) => roles[each]?.[language] ?? each)
    .join(', ');

/** What was done, in words; a code without words is shown as it is. */
export function actionText(action: string, decision: 'PERMIT' | 'DENY', language: Language): string {
  const [area, act] = action.split('.');
  const said = actions[action]?.[language] ?? actions[`${area}.${act}`]?.[language] ?? action;
  if (decision === 'PERMIT') return said;
  return { nb: `ble avvist (${said})`, en: `was refused (${said})` }[language];
}
