import type { Role } from '@fotfeste/access';

/** One role of a demo user, for one tenant. */
export interface DemoGrant {
  readonly role: Role;
  /** A municipality number. For a participant, mentor or buddy: where the person whom the demo region gives them lives. */
  readonly municipality?: string;
  readonly organisation?: string;
  readonly navOffice?: string;
}

/** Somebody who can sign in at the local issuer. The username is the issuer's `sub`, and an e-mail address that leads nowhere. */
export interface DemoUser {
  readonly username: string;
  readonly name: string;
  /** What the person does, as the sign-in page says it. */
  readonly title: { readonly nb: string; readonly en: string };
  readonly grants: readonly DemoGrant[];
}

/** The one password of all demo users. It protects nothing: the issuer exists only in standalone. */
export const DEMO_PASSWORD = 'fotfeste-demo';

const ASKER = '3203';
const BAERUM = '3201';
const LIER = '3312';
const HARSTAD = '5503';
const NAV_ASKER = '0220';
const NAV_HARSTAD = '1903';
/** Organisation numbers that begin with 2 or 3 belong to nobody. */
const EMPLOYERS = { first: '310000019', second: '310000027', third: '213456784' } as const;

const PLACES: Readonly<Record<string, string>> = {
  [ASKER]: 'Asker',
  [BAERUM]: 'Bærum',
  [LIER]: 'Lier',
  [HARSTAD]: 'Harstad',
  [NAV_ASKER]: 'NAV Asker',
  [NAV_HARSTAD]: 'NAV Harstad',
};

const TITLES: Readonly<Record<Role, { readonly nb: string; readonly en: string }>> = {
  CONSULTANT: { nb: 'Jobbkonsulent', en: 'Work consultant' },
  CONTACT_PERSON: { nb: 'Kontaktperson', en: 'Contact person' },
  PROGRAMME_LEADER: { nb: 'Programleder', en: 'Programme leader' },
  TEAM_MEMBER: { nb: 'Teammedlem', en: 'Team member' },
  EMPLOYER_CONTACT: { nb: 'Arbeidsgiver', en: 'Employer' },
  NAV_ADVISER: { nb: 'Veileder', en: 'Adviser' },
  NAV_DECIDER: { nb: 'Beslutter', en: 'Decider' },
  PARTICIPANT: { nb: 'Deltaker', en: 'Participant' },
  MENTOR: { nb: 'Mentor', en: 'Mentor' },
  BUDDY: { nb: 'Flyktningguide', en: 'Buddy' },
  AUDITOR: { nb: 'Revisor', en: 'Auditor' },
  ADMINISTRATOR: { nb: 'Administrator', en: 'Administrator' },
};

/** Everybody in the demo region who can sign in: at least one for each role, in the tenants where the main job happens. */
export const DEMO_USERS: readonly DemoUser[] = [
  municipal('kari@asker.demo', 'Kari Fjellstad', 'CONSULTANT', ASKER),
  municipal('jonas@asker.demo', 'Jonas Bråten', 'CONSULTANT', ASKER),
  municipal('ingrid@baerum.demo', 'Ingrid Solvang', 'CONSULTANT', BAERUM),
  municipal('tore@lier.demo', 'Tore Lianes', 'CONSULTANT', LIER),
  municipal('marit@harstad.demo', 'Marit Nordhaug', 'CONSULTANT', HARSTAD),
  municipal('samira@asker.demo', 'Samira Haddad', 'CONTACT_PERSON', ASKER),
  municipal('eirik@harstad.demo', 'Eirik Sandtorg', 'CONTACT_PERSON', HARSTAD),
  municipal('anne@asker.demo', 'Anne Vollen', 'PROGRAMME_LEADER', ASKER),
  municipal('bente@baerum.demo', 'Bente Skui', 'PROGRAMME_LEADER', BAERUM),
  municipal('geir@harstad.demo', 'Geir Trondenes', 'PROGRAMME_LEADER', HARSTAD),
  municipal('helene@asker.demo', 'Helene Blakstad', 'TEAM_MEMBER', ASKER),
  municipal('revisor@asker.demo', 'Rolf Revheim', 'AUDITOR', ASKER),
  municipal('admin@asker.demo', 'Ada Dikemark', 'ADMINISTRATOR', ASKER),

  nav('nina@nav-asker.demo', 'Nina Heggedal', 'NAV_ADVISER', NAV_ASKER),
  nav('dag@nav-asker.demo', 'Dag Slemmestad', 'NAV_DECIDER', NAV_ASKER),
  nav('berit@nav-asker.demo', 'Berit Nesøya', 'NAV_DECIDER', NAV_ASKER),
  nav('silje@nav-harstad.demo', 'Silje Kasfjord', 'NAV_ADVISER', NAV_HARSTAD),
  nav('odd@nav-harstad.demo', 'Odd Grøtavær', 'NAV_DECIDER', NAV_HARSTAD),
  nav('unni@nav-harstad.demo', 'Unni Kilbotn', 'NAV_DECIDER', NAV_HARSTAD),

  employer('lars@bedrift-en.demo', 'Lars Holmen', EMPLOYERS.first),
  employer('grete@bedrift-to.demo', 'Grete Konglungen', EMPLOYERS.second),
  employer('petter@bedrift-tre.demo', 'Petter Stangnes', EMPLOYERS.third),

  participant('yusuf@deltaker.demo', 'Yusuf Karam', ASKER),
  participant('olena@deltaker.demo', 'Olena Marchuk', ASKER),
  participant('selam@deltaker.demo', 'Selam Tesfay', BAERUM),
  participant('amina@deltaker.demo', 'Amina Warsame', HARSTAD),

  person('trond@fadder.demo', 'Trond Hvalstad', 'MENTOR', ASKER),
  person('wenche@flyktningguide.demo', 'Wenche Gullhella', 'BUDDY', ASKER),
];

/** The demo user of that name, whatever its case. */
export function demoUser(username: string): DemoUser | undefined {
  const wanted = username.trim().toLowerCase();
  return DEMO_USERS.find((user) => user.username === wanted);
}

type MunicipalRole = 'CONSULTANT' | 'CONTACT_PERSON' | 'PROGRAMME_LEADER' | 'TEAM_MEMBER' | 'AUDITOR' | 'ADMINISTRATOR';

function municipal(username: string, name: string, role: MunicipalRole, municipality: string): DemoUser {
  return { username, name, title: inPlace(role, municipality), grants: [{ role, municipality }] };
}

function nav(username: string, name: string, role: 'NAV_ADVISER' | 'NAV_DECIDER', navOffice: string): DemoUser {
  return { username, name, title: inPlace(role, navOffice), grants: [{ role, navOffice }] };
}

function employer(username: string, name: string, organisation: string): DemoUser {
  return {
    username,
    name,
    title: inPlace('EMPLOYER_CONTACT', organisation),
    grants: [{ role: 'EMPLOYER_CONTACT', organisation }],
  };
}

function participant(username: string, name: string, municipality: string): DemoUser {
  return person(username, name, 'PARTICIPANT', municipality);
}

function person(
  username: string,
  name: string,
  role: 'PARTICIPANT' | 'MENTOR' | 'BUDDY',
  municipality: string,
): DemoUser {
  return { username, name, title: inPlace(role, municipality), grants: [{ role, municipality }] };
}

function inPlace(role: Role, tenant: string): DemoUser['title'] {
  const place = PLACES[tenant] ?? tenant;
  return { nb: `${TITLES[role].nb}, ${place}`, en: `${TITLES[role].en}, ${place}` };
}
