import type { ChangeCode, RuleCode } from '../rules/index.js';
import type { forCodes, marketCodes, riskCodes } from './reason.js';

/** Languages the library itself has texts in; applications may keep catalogues of their own. */
export const textLanguages = ['nb', 'en'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** A sentence for the consultant, one in plain words for the participant, and one for the employer where it differs. */
export type Sentences = readonly [consultant: string, participant: string, employer?: string];

type Texts<Key extends string> = { readonly [key in Key]: { readonly [language in TextLanguage]: Sentences } };

/** Values stand in braces and are the reason's params, by name. A sentence in which a value is missing is not said. */
export const reasonTexts: Texts<(typeof forCodes)[number] | (typeof riskCodes)[number] | (typeof marketCodes)[number]> =
  {
    SKILLS_MATCH: {
      nb: [
        'Kan det stedet trenger: {skills}.',
        'Du kan dette fra før: {skills}.',
        'Har kompetanse dere trenger: {skills}.',
      ],
      en: [
        'Can do what the place needs: {skills}.',
        'You already know this: {skills}.',
        'Has skills you need: {skills}.',
      ],
    },
    WORKED_IN_OCCUPATION: {
      nb: ['Har arbeidet som {worked}.', 'Du har arbeidet med dette før.', 'Har arbeidet i yrket: {worked}.'],
      en: ['Has worked in this occupation: {worked}.', 'You have done this work before.', 'Has worked as: {worked}.'],
    },
    WORKED_IN_SIMILAR: {
      nb: [
        'Har arbeidet i et lignende yrke: {worked}.',
        'Du har arbeidet med noe som ligner: {worked}.',
        'Har arbeidet i et lignende yrke: {worked}.',
      ],
      en: [
        'Has worked in a similar occupation: {worked}.',
        'You have done similar work: {worked}.',
        'Has worked in a similar occupation: {worked}.',
      ],
    },
    COPES_WITH_TASKS: {
      nb: [
        'Norsken på nivå {level} holder til oppgavene ({tasks}).',
        'Norsken din er god nok til oppgavene.',
        'Norsken holder til oppgavene ({tasks}).',
      ],
      en: [
        'Norwegian at {level} is enough for the tasks ({tasks}).',
        'Your Norwegian is good enough for the tasks.',
        'Norwegian is enough for the tasks ({tasks}).',
      ],
    },
    HOURS_FIT: {
      nb: [
        'Kan arbeide {hours} av {of} timer i uka.',
        'Du kan arbeide nesten alle timene.',
        'Kan arbeide {hours} av {of} timer i uka.',
      ],
      en: [
        'Can work {hours} of {of} hours a week.',
        'You can work almost all the hours.',
        'Can work {hours} of {of} hours a week.',
      ],
    },
    WISHED_OCCUPATION: {
      nb: ['Ønske nummer {rank}: {occupation}.', 'Du ønsker å arbeide med dette.', 'Ønsker å arbeide i dette yrket.'],
      en: ['Wish number {rank}: {occupation}.', 'You want to do this work.', 'Wants to work in this occupation.'],
    },
    CLOSE_TO_WISH: {
      nb: [
        'Ligner på ønske nummer {rank}: {wish}.',
        'Dette ligner på det du ønsker: {wish}.',
        'Ønsker et yrke som ligner: {wish}.',
      ],
      en: [
        'Close to wish number {rank}: {wish}.',
        'This is close to what you want: {wish}.',
        'Wants a similar occupation: {wish}.',
      ],
    },
    TRAINS_NEXT_STEP: {
      nb: [
        'Øver norsk fra {from} mot {to}: rundt {minutes} minutter samtale om dagen.',
        'Du får øve norsk her. Neste steg er {to}.',
      ],
      en: [
        'Trains Norwegian from {from} towards {to}: about {minutes} minutes of talk a day.',
        'You get to practise Norwegian here. The next step is {to}.',
      ],
    },
    LANGUAGE_BUDDY: {
      nb: ['Stedet har en språkfadder.', 'En kollega hjelper deg med norsk.'],
      en: ['The place has a language buddy.', 'A colleague helps you with Norwegian.'],
    },
    SHORT_COMMUTE: {
      nb: ['Kort reisevei: rundt {minutes} minutter.', 'Det er kort vei: rundt {minutes} minutter.'],
      en: ['Short commute: about {minutes} minutes.', 'It is not far: about {minutes} minutes.'],
    },
    MAY_BECOME_JOB: {
      nb: ['Kan bli {becomes}.', 'Du kan få jobb her etterpå: {becomes}.'],
      en: ['May become {becomes}.', 'You may get a job here afterwards: {becomes}.'],
    },
    LANGUAGE_GAP: {
      nb: [
        'Mangler {steps} trinn i {skill} til oppgaven «{task}»: har {have}, trenger {need}.',
        'Oppgaven «{task}» kan bli vanskelig på norsk ennå.',
        'Oppgaven «{task}» krever {skill} på {need}. Personen er på {have}.',
      ],
      en: [
        'Short of {steps} steps in {skill} for the task “{task}”: has {have}, needs {need}.',
        'The task “{task}” may still be hard in Norwegian.',
        'The task “{task}” needs {skill} at {need}. The person is at {have}.',
      ],
    },
    LANGUAGE_NOT_ASSESSED: {
      nb: [
        'Ingen har vurdert {skill}, og oppgaven «{task}» krever {need}.',
        'Vi vet ikke hvor god du er i {skill} ennå.',
      ],
      en: [
        'Nobody has assessed {skill}, and the task “{task}” needs {need}.',
        'We do not know how good you are at {skill} yet.',
      ],
    },
    SKILLS_MISSING: {
      nb: ['Mangler kompetanse: {skills}.', 'Dette må du lære: {skills}.', 'Trenger opplæring i: {skills}.'],
      en: ['Lacks skills: {skills}.', 'This you have to learn: {skills}.', 'Needs training in: {skills}.'],
    },
    FEW_HOURS_FIT: {
      nb: [
        'Kan bare arbeide {hours} av {of} timer i uka.',
        'Du kan arbeide {hours} av {of} timer.',
        'Kan arbeide {hours} av {of} timer i uka.',
      ],
      en: [
        'Can only work {hours} of {of} hours a week.',
        'You can work {hours} of {of} hours.',
        'Can work {hours} of {of} hours a week.',
      ],
    },
    LONG_COMMUTE: {
      nb: [
        'Lang reisevei: rundt {minutes} minutter, grensen er {most}.',
        'Det er langt å reise: rundt {minutes} minutter.',
      ],
      en: [
        'Long commute: about {minutes} minutes, the limit is {most}.',
        'It is far to travel: about {minutes} minutes.',
      ],
    },
    NOT_AMONG_WISHES: {
      nb: ['Ikke blant ønskene. Første ønske er {wish}.', 'Dette er noe annet enn du ønsket: {wish}.'],
      en: ['Not among the wishes. The first wish is {wish}.', 'This is not what you wished for: {wish}.'],
    },
    NO_JOB_AFTERWARDS: {
      nb: ['Stedet regner ikke med å ansette etterpå.', 'Du kan trolig ikke få jobb her etterpå.'],
      en: ['The place does not expect to hire afterwards.', 'You can probably not get a job here afterwards.'],
    },
    LATER_HIRE_NEEDS_LEVEL: {
      nb: [
        'Praksis går, men ansettelse krever mer norsk ({source}). Mangler: {missing}.',
        'Du kan ha praksis her. For å få jobb trenger du mer norsk: {missing}.',
        'Praksis går. Ansettelse krever mer norsk ({source}): {missing}.',
      ],
      en: [
        'An internship is fine, but hiring needs more Norwegian ({source}). Missing: {missing}.',
        'You can do an internship here. For a job you need more Norwegian: {missing}.',
        'An internship is fine. Hiring needs more Norwegian ({source}): {missing}.',
      ],
    },
    FACTS_MISSING: {
      nb: ['Noen opplysninger mangler. Derfor er forslaget mindre sikkert.', ''],
      en: ['Some facts are missing, which makes the suggestion less certain.', ''],
    },
    PLACE_IN_DEMAND: {
      nb: ['Andre trenger også denne plassen. Pris: {price}.', ''],
      en: ['Others need this place too. Price: {price}.', ''],
    },
    PLACE_NOT_IN_DEMAND: {
      nb: ['Ingen andre trenger denne plassen mer.', ''],
      en: ['Nobody else needs this place more.', ''],
    },
    BINDING_RULE: {
      nb: ['{rule}: stenger {slots} av {of} plasser. Alene om å stenge {only}.', ''],
      en: ['{rule}: closes {slots} of {of} slots, {only} of them alone.', ''],
    },
    OTHERS_NEEDED_THEM_MORE: {
      nb: [
        'Kunne ha hatt {slots} plasser, men alle ga mer for andre.',
        'Det er for få plasser nå. Vi leter etter flere.',
      ],
      en: [
        'Could have had {slots} slots, but all were worth more to others.',
        'There are too few places now. We are looking for more.',
      ],
    },
    NOTHING_IN_REACH: {
      nb: ['Ingen av {of} plasser er mulige.', 'Vi har ingen plass som passer nå. Vi leter.'],
      en: ['None of {of} slots is possible.', 'We have no place that fits now. We are looking.'],
    },
  };

/** What would make a pair allowed, said as something to do. */
export const changeTexts: Texts<ChangeCode> = {
  ADD_A_PLACE: {
    nb: ['Spør om en plass til.', 'Det er fullt her nå.', 'Trenger en plass til.'],
    en: ['Ask for one more place.', 'It is full here now.', 'One more place is needed.'],
  },
  ANSWER_OPEN_PROPOSALS: {
    nb: [
      'Arbeidsgiveren har {open} åpne forslag. Grensen er {cap}.',
      'Arbeidsgiveren har mange å svare nå.',
      'Svar på åpne forslag først.',
    ],
    en: [
      'The employer has {open} open proposals. The cap is {cap}.',
      'The employer has many to answer now.',
      'Answer open proposals first.',
    ],
  },
  AGREE_ON_HIRING_PLAN: {
    nb: [
      'Avtal en plan for ansettelse: {unpaidWithoutHire} praksisperioder uten ansettelse.',
      'Vi snakker først med arbeidsgiveren om jobb.',
      'Avtal en plan for ansettelse.',
    ],
    en: [
      'Agree on a hiring plan: {unpaidWithoutHire} internships without a hire.',
      'We first talk to the employer about a job.',
      'Agree on a hiring plan.',
    ],
  },
  SHORTEN_INTERNSHIP: {
    nb: ['Gjør praksisen kortere.', 'Praksisen må bli kortere.', 'Praksisen må bli kortere.'],
    en: ['Shorten the internship.', 'The internship has to be shorter.', 'The internship has to be shorter.'],
  },
  DECLARE_NO_DISPLACEMENT: {
    nb: [
      'Be om erklæring om at ingen ansatte blir erstattet.',
      'Vi sjekker noe med arbeidsgiveren.',
      'Bekreft at ingen ansatte blir erstattet.',
    ],
    en: [
      'Ask for a declaration that no staff are replaced.',
      'We check something with the employer.',
      'Confirm that no staff are replaced.',
    ],
  },
  NAME_A_SUPERVISOR: {
    nb: [
      'Be arbeidsgiveren om en navngitt kontaktperson.',
      'Du skal få en fast person å spørre.',
      'Pek ut en fast kontaktperson.',
    ],
    en: ['Ask the employer to name a supervisor.', 'You will get one person to ask.', 'Name a supervisor.'],
  },
  DROP_REQUIREMENT: {
    nb: [
      'Kravet om {requirement} har trolig ikke hjemmel: be om at det tas bort.',
      'Vi sjekker et krav.',
      'Kravet om {requirement} har trolig ikke hjemmel.',
    ],
    en: [
      'There is probably no legal ground to ask for a {requirement}: have it dropped.',
      'We check a requirement.',
      'There is probably no legal ground to ask for a {requirement}.',
    ],
  },
  CHECK_PROTECTION: {
    nb: ['Slå opp adressebeskyttelse før noe foreslås.', ''],
    en: ['Look up address protection before anything is proposed.', ''],
  },
  CHOOSE_ANOTHER_EMPLOYER: {
    nb: ['Velg en annen arbeidsgiver.', 'Dette stedet går ikke nå.'],
    en: ['Choose another employer.', 'This place is not possible now.'],
  },
  EMPLOYER_RESUMES: {
    nb: ['Arbeidsgiveren har tatt pause.', 'Dette stedet har pause nå.', 'Ta bort pausen for å få forslag.'],
    en: ['The employer is on pause.', 'This place is on pause now.', 'End the pause to get proposals.'],
  },
  HANDLE_BY_PERSON: {
    nb: ['Behandles av egen saksbehandler.', ''],
    en: ['Handled by a named person.', ''],
  },
  SHARE_WITH_MUNICIPALITY: {
    nb: [
      'Be om at plassen deles med kommunen.',
      'Plassen er for folk i en annen kommune.',
      'Plassen kan deles med flere kommuner.',
    ],
    en: [
      'Ask for the slot to be shared with the municipality.',
      'The place is for people in another municipality.',
      'The slot can be shared with more municipalities.',
    ],
  },
  ASK_PARTICIPANT_AGAIN: {
    nb: ['Deltakeren har sagt nei. Spør bare på nytt om noe er endret.', 'Du har sagt nei til dette.'],
    en: ['The participant has said no. Ask again only if something has changed.', 'You have said no to this.'],
  },
  CLOSE_OPEN_PROPOSAL: {
    nb: ['Det er allerede et åpent forslag.', 'Vi venter på svar.'],
    en: ['There is already an open proposal.', 'We are waiting for an answer.'],
  },
  EXTEND_AVAILABILITY: {
    nb: ['Ingen vakt passer. Den korteste er kl. {fromMinute}–{toMinute}.', 'Tidene passer ikke med uka di.'],
    en: ['No shift fits. The shortest is {fromMinute}–{toMinute}.', 'The hours do not fit your week.'],
  },
  AGREE_ON_HOURS: {
    nb: ['Avtal {hours} timer i uka.', 'Du kan arbeide {hours} timer i uka her.'],
    en: ['Agree on {hours} hours a week.', 'You can work {hours} hours a week here.'],
  },
  MOVE_OUT_OF_SCHOOL: {
    nb: [
      'Avtal arbeid utenom skolen: {hours} timer er ledige.',
      'Du kan arbeide når du ikke er på skolen: {hours} timer.',
    ],
    en: [
      'Agree on work outside school: {hours} hours are free.',
      'You can work when you are not at school: {hours} hours.',
    ],
  },
  ASK_FOR_CHILDCARE_HOURS: {
    nb: ['Spør om arbeidstid kl. {fromMinute}–{toMinute}.', 'Vi spør om du kan arbeide kl. {fromMinute}–{toMinute}.'],
    en: ['Ask for working hours {fromMinute}–{toMinute}.', 'We ask if you can work {fromMinute}–{toMinute}.'],
  },
  REDUCE_HOURS: {
    nb: [
      'Skole og arbeid blir mer enn full uke. Avtal høyst {hours} timer.',
      'Du kan arbeide høyst {hours} timer ved siden av skolen.',
    ],
    en: [
      'School and work are more than a full week. Agree on at most {hours} hours.',
      'You can work at most {hours} hours beside school.',
    ],
  },
  GET_DRIVING_LICENCE: {
    nb: [
      'Trenger førerkort klasse {licenceClass}.',
      'Du trenger førerkort klasse {licenceClass}.',
      'Har ikke vist førerkort klasse {licenceClass}.',
    ],
    en: [
      'Needs a driving licence, class {licenceClass}.',
      'You need a driving licence, class {licenceClass}.',
      'Has not shown a driving licence, class {licenceClass}.',
    ],
  },
  GET_CERTIFICATE: {
    nb: ['Skaff {paper} før oppstart.', 'Du trenger {paper}. Vi hjelper deg.', 'Får {paper} før oppstart.'],
    en: ['Get a {paper} before the start.', 'You need a {paper}. We help you.', 'Gets a {paper} before the start.'],
  },
  APPLY_FOR_POLICE_CERTIFICATE: {
    nb: [
      'Søk om politiattest ({source}).',
      'Du må søke om politiattest. Vi hjelper deg.',
      'Politiattest må foreligge ({source}).',
    ],
    en: [
      'Apply for a police certificate ({source}).',
      'You have to apply for a police certificate. We help you.',
      'A police certificate is needed ({source}).',
    ],
  },
  GET_HEALTH_CLEARANCE: {
    nb: ['Helsetjenesten må klarere før oppstart.', 'Du må til en helsesjekk først.'],
    en: ['The health service has to clear the start.', 'You need a health check first.'],
  },
  GET_AUTHORISATION: {
    nb: ['Jobben krever autorisasjon.', 'Du trenger godkjenning for å få denne jobben.', 'Jobben krever autorisasjon.'],
    en: [
      'The job needs an authorisation.',
      'You need an authorisation for this job.',
      'The job needs an authorisation.',
    ],
  },
  LEAVE_OUT_TASK: {
    nb: [
      'Avtal at disse oppgavene utgår: {tasks}.',
      'Vi spør om du kan slippe dette: {tasks}.',
      'Noen oppgaver bør utgå: {tasks}.',
    ],
    en: [
      'Agree to leave out these tasks: {tasks}.',
      'We ask if you can skip this: {tasks}.',
      'Some tasks should be left out: {tasks}.',
    ],
  },
  CHECK_AGE_LIMIT: {
    nb: ['Sjekk aldersgrensen på {years} år for oppgavene.', 'Noen oppgaver har aldersgrense.'],
    en: ['Check the age limit of {years} years for the tasks.', 'Some tasks have an age limit.'],
  },
  REACH_LEVEL: {
    nb: [
      'Må opp i nivå først: {missing}.',
      'Du må lære mer norsk først: {missing}.',
      'Norsknivået er ikke nådd ennå: {missing}.',
    ],
    en: [
      'Has to reach the level first: {missing}.',
      'You need more Norwegian first: {missing}.',
      'The level is not reached yet: {missing}.',
    ],
  },
  TAKE_LANGUAGE_TEST: {
    nb: [
      'Norskprøven må vise nivået i {skills}.',
      'Du må ta norskprøven i {skills}.',
      'Norskprøven må vise nivået i {skills}.',
    ],
    en: [
      'The test has to show the level in {skills}.',
      'You have to take the test in {skills}.',
      'The test has to show the level in {skills}.',
    ],
  },
  ASSESS_LANGUAGE: {
    nb: ['Vurder norsken før oppgaven «{task}».', 'Vi må vite mer om norsken din.'],
    en: ['Assess the Norwegian before the task “{task}”.', 'We need to know more about your Norwegian.'],
  },
  EXTEND_PROGRAMME: {
    nb: ['Programmet er slutt da. Vurder NAVs arbeidstrening i stedet.', 'Programmet ditt er slutt da.'],
    en: ['The programme has ended by then. Consider NAV’s work training instead.', 'Your programme has ended by then.'],
  },
  END_OR_ADAPT_PROGRAMME: {
    nb: [
      '{hours} timer i uka: programmet skal avsluttes eller tilpasses ({source}).',
      'Får du denne jobben, endrer vi programmet ditt.',
    ],
    en: [
      '{hours} hours a week: the programme ends or is adapted ({source}).',
      'If you get this job, we change your programme.',
    ],
  },
  ALLOW_LONGER_COMMUTE: {
    nb: ['For langt: minst {minutes} minutter, grensen er {most}.', 'Det er for langt å reise.'],
    en: ['Too far: at least {minutes} minutes, the limit is {most}.', 'It is too far to travel.'],
  },
  CHECK_TIMETABLE: {
    nb: ['Sjekk ruten: anslaget er {minutes} minutter, grensen er {most}.', 'Vi sjekker hvor lang tid reisen tar.'],
    en: [
      'Check the timetable: the estimate is {minutes} minutes, the limit is {most}.',
      'We check how long the journey takes.',
    ],
  },
};

/** Short names of the rules, for lists and counts. */
export const ruleNames: { readonly [code in RuleCode]: { readonly [language in TextLanguage]: string } } = {
  EMPLOYER_NOT_IN_BUSINESS: { nb: 'Virksomheten er ikke i drift', en: 'Employer not in business' },
  EMPLOYER_BARRED: { nb: 'Arbeidsgiveren er sperret', en: 'Employer barred' },
  EMPLOYER_PAUSED: { nb: 'Arbeidsgiveren har pause', en: 'Employer on pause' },
  EMPLOYER_AT_PROPOSAL_CAP: { nb: 'For mange åpne forslag', en: 'Too many open proposals' },
  NO_FREE_PLACE: { nb: 'Ingen ledig plass', en: 'No free place' },
  REPEATED_UNPAID_INTERNSHIPS: { nb: 'Gjentatt praksis uten ansettelse', en: 'Repeated internships without a hire' },
  INTERNSHIP_TOO_LONG: { nb: 'For lang praksis', en: 'Internship too long' },
  RECENT_LAYOFFS: { nb: 'Nylige oppsigelser', en: 'Recent layoffs' },
  NO_SUPERVISOR: { nb: 'Ingen kontaktperson', en: 'No supervisor' },
  POLICE_CERTIFICATE_WITHOUT_GROUND: { nb: 'Politiattest uten hjemmel', en: 'Police certificate without legal ground' },
  HANDLED_BY_PERSON: { nb: 'Behandles av egen saksbehandler', en: 'Handled by a named person' },
  PROTECTION_NOT_CHECKED: { nb: 'Adressebeskyttelse ikke sjekket', en: 'Address protection not checked' },
  NOT_SHARED_WITH_MUNICIPALITY: { nb: 'Ikke delt med kommunen', en: 'Not shared with the municipality' },
  OCCUPATION_REFUSED: { nb: 'Yrket er ikke ønsket', en: 'Occupation refused' },
  OUTSIDE_AVAILABILITY: { nb: 'Utenfor ledig tid', en: 'Outside available hours' },
  SCHOOL_CONFLICT: { nb: 'Kolliderer med skole', en: 'Collides with school' },
  CHILDCARE_HOURS: { nb: 'Utenfor barnehagetid', en: 'Outside childcare hours' },
  WEEK_TOO_LONG: { nb: 'Mer enn full uke', en: 'More than a full week' },
  DRIVING_LICENCE_MISSING: { nb: 'Mangler førerkort', en: 'Driving licence missing' },
  CERTIFICATE_MISSING: { nb: 'Mangler bevis', en: 'Certificate missing' },
  POLICE_CERTIFICATE_NEEDED: { nb: 'Politiattest kreves', en: 'Police certificate needed' },
  POLICE_CERTIFICATE_POSSIBLE: { nb: 'Politiattest kan kreves', en: 'Police certificate may be asked for' },
  HEALTH_CLEARANCE_NEEDED: { nb: 'Helseklarering kreves', en: 'Health clearance needed' },
  AUTHORISATION_MISSING: { nb: 'Mangler autorisasjon', en: 'Authorisation missing' },
  ADAPTATION_CONFLICT: { nb: 'Oppgavene må tilpasses', en: 'Tasks need adapting' },
  TOO_YOUNG_TO_WORK: { nb: 'For ung', en: 'Too young' },
  YOUNG_WORKER_TASK: { nb: 'Oppgaver med aldersgrense', en: 'Tasks with an age limit' },
  KINDERGARTEN_LANGUAGE_FOR_HIRE: { nb: 'Norskkrav i barnehage', en: 'Language for hire in kindergartens' },
  KINDERGARTEN_LEADER_LANGUAGE: { nb: 'Norskkrav for leder i barnehage', en: 'Language for kindergarten leaders' },
  LANGUAGE_SAFETY_FLOOR: { nb: 'Norsk for sikkerhet', en: 'Language for safety' },
  PROGRAMME_ENDED: { nb: 'Programmet er slutt', en: 'Programme ended' },
  PROGRAMME_ENDS_FIRST: { nb: 'Programmet slutter før', en: 'Programme ends first' },
  JOB_ENDS_PROGRAMME: { nb: 'Jobben avslutter programmet', en: 'Job ends the programme' },
  COMMUTE_TOO_LONG: { nb: 'For lang reisevei', en: 'Commute too long' },
  ALREADY_DECLINED: { nb: 'Har takket nei', en: 'Already declined' },
  ALREADY_PROPOSED: { nb: 'Allerede foreslått', en: 'Already proposed' },
};
