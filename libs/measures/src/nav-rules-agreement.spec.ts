import { localDate } from '@fotfeste/kernel';
import {
  approvePeriod,
  missingFields,
  shippedRules,
  sign,
  statusOf,
  toggleLateRegistration,
  withdrawSignatures,
  type ContentField,
  type MeasureAgreement,
  type Party,
} from './index.js';
import {
  act,
  aPreparedDraft,
  aSignedAgreement,
  aDraft,
  codeOf,
  completeContent,
  costCentre,
  people,
  value,
  withApproved,
} from './testing/index.js';

const open = { rules: shippedRules, needGroup: 'NEEDS_GUIDANCE' as const, isAddressProtected: false };
const offices = { rules: shippedRules, costCentres: [costCentre] };

const signedBy = (agreement: MeasureAgreement, ...parties: readonly Party[]): MeasureAgreement =>
  parties.reduce((now, party) => {
    const by = {
      PARTICIPANT: people.participant,
      EMPLOYER: people.employer,
      MENTOR: people.mentor,
      ADVISER: people.adviser,
    };
    return value(sign(now, { ...act(now, by[party]), party }, open)).agreement;
  }, agreement);

const adviserSigns = (agreement: MeasureAgreement, facts: Parameters<typeof sign>[2] = open) =>
  sign(agreement, { ...act(agreement, people.adviser), party: 'ADVISER' }, facts);

const approve = (agreement: MeasureAgreement, number: number, { by = people.decider, today = '2026-09-01' } = {}) =>
  approvePeriod(agreement, { ...act(agreement, by, today), number, costCentre }, offices);

/** NAV's names for fields, for the two cases that list them. */
const navFields: Readonly<Record<string, ContentField | undefined>> = {
  antallDagerPerUke: 'daysPerWeek',
  arbeidsgiverEtternavn: 'employerContactLastName',
  arbeidsgiverFornavn: 'employerContactFirstName',
  arbeidsgiverKontonummer: 'accountNumber',
  arbeidsgiverTlf: 'employerContactPhone',
  arbeidsgiveravgift: 'employerTaxRate',
  arbeidsoppgaver: 'tasks',
  bedriftNavn: 'employerName',
  deltakerEtternavn: 'participantLastName',
  deltakerFornavn: 'participantFirstName',
  deltakerTlf: 'participantPhone',
  feriepengesats: 'holidayPayRate',
  harFamilietilknytning: 'familyTie',
  maal: 'goals',
  mentorAntallTimer: 'mentorHoursPerMonth',
  mentorEtternavn: 'mentorLastName',
  mentorFornavn: 'mentorFirstName',
  mentorOppgaver: 'mentorTasks',
  mentorTlf: 'mentorPhone',
  mentorValgtLonnstype: 'mentorPayKind',
  mentorValgtLonnstypeBelop: 'mentorPayAmount',
  oppfolging: 'followUp',
  otpSats: 'pensionRate',
  sluttDato: 'end',
  startDato: 'start',
  stillingprosent: 'positionPercent',
  stillingstittel: 'jobTitle',
  tilrettelegging: 'adaptation',
  veilederEtternavn: 'adviserLastName',
  veilederFornavn: 'adviserFirstName',
  veilederTlf: 'adviserPhone',
};

const workTraining =
  'antallDagerPerUke arbeidsgiverEtternavn arbeidsgiverFornavn arbeidsgiverTlf arbeidsoppgaver bedriftNavn deltakerEtternavn deltakerFornavn deltakerTlf maal oppfolging sluttDato startDato stillingprosent stillingstittel tilrettelegging veilederEtternavn veilederFornavn veilederTlf';
const mentor =
  'arbeidsgiverEtternavn arbeidsgiverFornavn arbeidsgiverKontonummer arbeidsgiverTlf arbeidsgiveravgift bedriftNavn deltakerEtternavn deltakerFornavn deltakerTlf feriepengesats harFamilietilknytning mentorAntallTimer mentorEtternavn mentorFornavn mentorOppgaver mentorTlf mentorValgtLonnstype mentorValgtLonnstypeBelop oppfolging otpSats sluttDato startDato tilrettelegging veilederEtternavn veilederFornavn veilederTlf';

const fields = (names: string) =>
  names
    .split(' ')
    .map((name) => navFields[name])
    .sort();

const concluded = (start: string, end: string) => ({
  ...aSignedAgreement({
    kind: 'WORK_TRAINING',
    content: completeContent('WORK_TRAINING', { start: localDate(start), end: localDate(end) }),
    today: start,
  }),
});

/** The cases of NAV's published rule tests, each as a test of ours. */
const tests: Readonly<Record<string, readonly [name: string, test: () => void]>> = {
  'NAV-183': [
    'an empty work training wants these fields, and nobody signs without them',
    () => {
      expect(missingFields('WORK_TRAINING', {})).toEqual(fields(workTraining));
      const draft = aDraft({ kind: 'WORK_TRAINING', content: {} });
      const signing = sign(draft, { ...act(draft, people.employer), party: 'EMPLOYER' }, open);
      expect(codeOf(signing)).toBe('FIELDS_MISSING');
    },
  ],
  'NAV-186': [
    'an empty mentor agreement wants these fields; the hourly pay is computed, so it is not one of them',
    () => {
      expect(missingFields('MENTOR', {})).toEqual(fields(mentor));
    },
  ],
  'NAV-189': [
    'with nothing filled in it is a draft',
    () => {
      expect(statusOf(aDraft({ kind: 'WORK_TRAINING', content: {} }), localDate('2026-09-01'))).toBe('DRAFT');
    },
  ],
  'NAV-192': [
    'it runs from its first day',
    () => {
      expect(statusOf(concluded('2025-01-15', '2025-02-12'), localDate('2025-01-15'))).toBe('RUNNING');
    },
  ],
  'NAV-195': [
    'a field required later does not pull a concluded agreement back',
    () => {
      const agreement = concluded('2025-01-14', '2025-02-14');
      const emptied = { ...agreement, content: { ...agreement.content, participantPhone: undefined } };
      expect(statusOf(emptied, localDate('2025-01-15'))).toBe('RUNNING');
    },
  ],
  'NAV-198': [
    'the adviser does not sign first',
    () => {
      expect(codeOf(adviserSigns(aPreparedDraft()))).toBe('ADVISER_SIGNS_LAST');
    },
  ],
  'NAV-201': [
    'the adviser signs for the participant once the employer has signed, with a reason',
    () => {
      const draft = signedBy(aPreparedDraft(), 'EMPLOYER');
      const onBehalf = {
        ...act(draft, people.adviser),
        party: 'ADVISER' as const,
        onBehalfOfParticipant: ['NO_ELECTRONIC_ID'] as const,
      };
      const { signatures } = value(sign(draft, onBehalf, open)).agreement;
      expect(signatures.participant).toMatchObject({ by: people.adviser, onBehalf: ['NO_ELECTRONIC_ID'] });
      expect(signatures.adviser).toBeDefined();
    },
  ],
  'NAV-204': [
    'participant and employer sign in either order',
    () => {
      expect(signedBy(aPreparedDraft(), 'PARTICIPANT', 'EMPLOYER').signatures.employer).toBeDefined();
      expect(signedBy(aPreparedDraft(), 'EMPLOYER', 'PARTICIPANT').signatures.participant).toBeDefined();
    },
  ],
  'NAV-207': [
    'the adviser does not sign twice',
    () => {
      expect(codeOf(adviserSigns(aSignedAgreement()))).toBe('ALREADY_SIGNED');
    },
  ],
  'NAV-210': [
    'the first approved period concludes the agreement',
    () => {
      const signed = aSignedAgreement();
      expect(signed.concludedAt).toBeUndefined();
      const decided = value(approve(signed, 1));
      expect(decided.agreement.concludedAt).toBeDefined();
      expect(decided.events.map((event) => event.type)).toEqual(['period.approved', 'measure.concluded']);
    },
  ],
  'NAV-213': [
    'a protected address stops the adviser',
    () => {
      const draft = signedBy(aPreparedDraft(), 'EMPLOYER', 'PARTICIPANT');
      expect(codeOf(adviserSigns(draft, { ...open, isAddressProtected: true }))).toBe('ADDRESS_PROTECTED');
    },
  ],
  'NAV-216': [
    "the employer takes back the participant's signature",
    () => {
      const draft = signedBy(aPreparedDraft(), 'PARTICIPANT');
      const after = value(withdrawSignatures(draft, { ...act(draft, people.employer), party: 'EMPLOYER' }));
      expect(after.agreement.signatures).toEqual({});
    },
  ],
  'NAV-219': [
    'the adviser takes signatures back until the agreement is concluded',
    () => {
      const signed = aSignedAgreement();
      const after = value(withdrawSignatures(signed, { ...act(signed, people.adviser), party: 'ADVISER' }));
      expect(after.agreement.signatures).toEqual({});
    },
  ],
  'NAV-222': [
    'nobody takes signatures back from a concluded agreement',
    () => {
      const agreement = withApproved(aSignedAgreement(), 1);
      const refused = withdrawSignatures(agreement, { ...act(agreement, people.adviser), party: 'ADVISER' });
      expect(codeOf(refused)).toBe('CONCLUDED');
    },
  ],
  'NAV-246': [
    'clearance for late registration goes on and off',
    () => {
      const draft = aPreparedDraft();
      const once = value(toggleLateRegistration(draft, act(draft, people.decider))).agreement;
      const twice = value(toggleLateRegistration(once, act(once, people.decider))).agreement;
      expect([once.isLateRegistrationCleared, twice.isLateRegistrationCleared]).toEqual([true, false]);
    },
  ],
};

describe("NAV's published rule cases", () => {
  it.each(Object.entries(tests).map(([id, [name, test]]) => [`${id}: ${name}`, test] as const))('%s', (_name, test) => {
    test();
  });
});
