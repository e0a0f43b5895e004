import {
  localDate,
  type Instant,
  type LocalDate,
  type MeasureAgreementId,
  type NavOfficeNumber,
  type Result,
} from '@fotfeste/kernel';
import type { MeasureContent } from '../agreement/content.js';
import type { Act, MeasureAgreement, PersonKey } from '../agreement/agreement.js';
import { draftMeasure, prepareCase } from '../agreement/draft.js';
import { sign } from '../agreement/sign.js';
import { approvePeriod } from '../decision/decide.js';
import type { MeasureKind, NeedGroup } from '../kinds.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { shippedRules } from '../rules/shipped-rules.js';

/** A person by name, for tests that need to tell people apart. */
export const person = (name: string): PersonKey => name as PersonKey;

/** Noon in Oslo on a date, near enough. */
export const noon = (date: string): Instant => `${localDate(date)}T11:00:00.000Z` as Instant;

export const costCentre = '0220' as NavOfficeNumber;

/** The people of the tests. */
export const people = {
  participant: person('participant'),
  employer: person('employer'),
  mentor: person('mentor'),
  adviser: person('adviser'),
  decider: person('decider'),
} as const;

const contacts: MeasureContent = {
  participantFirstName: 'Yohana',
  participantLastName: 'Tesfay',
  participantPhone: '40000001',
  employerName: 'Sætre Kafé AS',
  employerContactFirstName: 'Berit',
  employerContactLastName: 'Lund',
  employerContactPhone: '40000002',
  adviserFirstName: 'Nils',
  adviserLastName: 'Berg',
  adviserPhone: '40000003',
  followUp: 'A talk every second week',
  adaptation: 'Written routines in plain words',
  declaresNoLayOffs: true,
  declaresNoDisplacement: true,
  declaresConsultation: true,
  otherStateAid: 'none',
};

const position: MeasureContent = {
  jobTitle: 'Kitchen assistant',
  tasks: 'Prepares cold dishes and washes up',
  positionPercent: 100,
  daysPerWeek: 5,
  positionKind: 'PERMANENT',
};

const rates: MeasureContent = {
  accountNumber: '86011117947',
  holidayPayRate: 0.12,
  pensionRate: 0.02,
  employerTaxRate: 0.141,
  familyTie: false,
};

/** Everything a measure asks for, from 15 September 2026 for half a year; say only what the test is about. */
export function completeContent(kind: MeasureKind, overrides: MeasureContent = {}): MeasureContent {
  const dates: MeasureContent = { start: localDate('2026-09-15'), end: localDate('2027-03-14') };
  return { ...contacts, ...dates, ...particulars(kind), ...overrides };
}

function particulars(kind: MeasureKind): MeasureContent {
  const wage = { ...position, ...rates, monthlyWage: 31_000 };
  switch (kind) {
    case 'WORK_TRAINING':
      return { ...position, goals: [{ kind: 'LANGUAGE_TRAINING', text: 'Understands spoken orders' }] };
    case 'TEMPORARY_WAGE_SUBSIDY':
    case 'FOUR_YEAR_WAGE_SUBSIDY':
      return { ...wage, purpose: 'GET_WORK' };
    case 'PERMANENT_WAGE_SUBSIDY':
      return { ...wage, purpose: 'GET_WORK', chosenPercent: 70 };
    case 'SUMMER_JOB':
      return { ...wage, chosenPercent: 50, start: localDate('2027-06-07'), end: localDate('2027-07-04') };
    case 'MENTOR':
      return {
        ...rates,
        mentorFirstName: 'Kari',
        mentorLastName: 'Moe',
        mentorPhone: '40000004',
        mentorTasks: 'Shows the routines and the words for them',
        mentorHoursPerMonth: 20,
        mentorPayKind: 'YEARLY',
        mentorPayAmount: 780_000,
        positionPercent: 100,
      };
    case 'INCLUSION_GRANT':
      return {
        expenses: [{ kind: 'EQUIPMENT', amount: 12_000 }],
        expensesReason: 'A raised work table',
        familyTie: false,
      };
    case 'ADAPTED_WORK':
      return { ...position, ...rates, start: localDate('2026-08-03') };
  }
}

export interface Scene {
  readonly kind?: MeasureKind;
  readonly content?: MeasureContent;
  readonly needGroup?: NeedGroup;
  /** The day everything happens, unless the test says otherwise. */
  readonly today?: string;
  readonly birthDate?: LocalDate;
  readonly rules?: MeasureRules;
}

/** What a result holds. @throws Error naming the refusal, so that a test that expected yes says why it got no */
export function value<Value, Refusal>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
}

/** The code of a refusal; `undefined` where the answer was yes. */
export const codeOf = <Value, Refusal extends { readonly code: string }>(
  result: Result<Value, Refusal>,
): Refusal['code'] | undefined => (result.ok ? undefined : result.refusal.code);

/** Somebody does something to the agreement as it stands. */
export const act = (agreement: MeasureAgreement, by: PersonKey, today = '2026-09-01'): Act => ({
  by,
  at: noon(today),
  revision: agreement.revision,
});

const todayOf = (scene: Scene): string => scene.today ?? (scene.kind === 'ADAPTED_WORK' ? '2026-08-01' : '2026-09-01');

/** A draft, complete unless the scene's content says otherwise. */
export function aDraft(scene: Scene = {}): MeasureAgreement {
  const kind = scene.kind ?? 'TEMPORARY_WAGE_SUBSIDY';
  const draft = draftMeasure(
    {
      id: `agreement-${kind}` as MeasureAgreementId,
      kind,
      participant: { person: people.participant, birthDate: scene.birthDate ?? localDate('1998-04-20') },
      ...(kind === 'MENTOR' && { mentor: people.mentor }),
      content: scene.content ?? completeContent(kind),
    },
    { by: people.employer, at: noon(todayOf(scene)) },
    scene.rules ?? shippedRules,
  );
  return value(draft).agreement;
}

/** A complete draft that NAV has prepared. */
export function aPreparedDraft(scene: Scene = {}): MeasureAgreement {
  const draft = aDraft(scene);
  const needGroup = needGroupOf(scene);
  return value(
    prepareCase(draft, { ...act(draft, people.adviser, todayOf(scene)), needGroup }, scene.rules ?? shippedRules),
  ).agreement;
}

const needGroupOf = (scene: Scene): NeedGroup =>
  scene.needGroup ??
  (scene.kind === 'PERMANENT_WAGE_SUBSIDY' || scene.kind === 'ADAPTED_WORK' || scene.kind === 'FOUR_YEAR_WAGE_SUBSIDY'
    ? 'SMALL_CHANCE_OF_WORK'
    : 'NEEDS_GUIDANCE');

/** An agreement that everyone has signed, the adviser last; the measures with a decider wait for one. */
export function aSignedAgreement(scene: Scene = {}): MeasureAgreement {
  const rules = scene.rules ?? shippedRules;
  const facts = { rules, needGroup: needGroupOf(scene), isAddressProtected: false };
  const parties = [
    ...(scene.kind === 'MENTOR' ? [{ party: 'MENTOR' as const, by: people.mentor }] : []),
    { party: 'EMPLOYER' as const, by: people.employer },
    { party: 'PARTICIPANT' as const, by: people.participant },
    { party: 'ADVISER' as const, by: people.adviser },
  ];
  return parties.reduce(
    (agreement, { party, by }) =>
      value(sign(agreement, { ...act(agreement, by, todayOf(scene)), party }, facts)).agreement,
    aPreparedDraft(scene),
  );
}

/** Approves the first so many periods of a signed agreement, each on the day it first can be. */
export function withApproved(agreement: MeasureAgreement, count: number, today = '2030-01-01'): MeasureAgreement {
  const numbers = Array.from({ length: count }, (_none, index) => index + 1);
  return numbers.reduce(
    (now, number) =>
      value(
        approvePeriod(
          now,
          { ...act(now, people.decider, today), number, costCentre },
          { rules: shippedRules, costCentres: [costCentre] },
        ),
      ).agreement,
    agreement,
  );
}

/** The agreement where one period's claim has come this far. */
export const withClaim = (
  agreement: MeasureAgreement,
  number: number,
  claim: NonNullable<MeasureAgreement['periods'][number]['claim']>,
): MeasureAgreement => ({
  ...agreement,
  periods: agreement.periods.map((period) => (period.number === number ? { ...period, claim } : period)),
});

/** Periods as `[from, to, status]`, for comparing. */
export const outline = (agreement: MeasureAgreement): readonly (readonly [LocalDate, LocalDate, string])[] =>
  agreement.periods.map((period) => [period.from, period.to, period.status]);
