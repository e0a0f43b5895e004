import { v7 } from 'uuid';
import { aConsultant, aKey, type TestApp, type TestClient } from './app.js';
import { anEmployerContact, aParticipant } from './placement.js';
import {
  aPlacement,
  aTown,
  atNav,
  everyField,
  measureMutation,
  office,
  organisation,
  typed,
  type MeasureAnswer,
} from './measures.js';

export const subsidy = 'TEMPORARY_WAGE_SUBSIDY';

type Known = Pick<MeasureAnswer, 'id' | 'version'>;

/** What a case of the tests is made of, beside what is filled in from the placement. */
export interface CaseFacts {
  readonly kind?: string;
  readonly needGroup?: string;
  readonly content?: object;
  readonly placement?: Parameters<typeof aPlacement>[1];
}

/** Everybody around a measure in Asker, and what they do. The town, the offices and the budgets are there. */
export async function aMeasureCast(app: TestApp) {
  await aTown(app);
  const consultant = await app.as(aConsultant());
  const employer = await app.as(anEmployerContact(organisation));
  const adviser = await app.as(atNav('NAV_ADVISER', 'Nina Veileder', { personId: v7() }));
  const decider = await app.as(atNav('NAV_DECIDER', 'Dag Beslutter'));
  const people = { consultant, employer, adviser, decider };

  const setBudget = (year: number, frame = 10_000_000, kind = subsidy) =>
    decider.ask(
      `mutation ($office: ID!, $kind: MeasureKind!, $year: Int!, $frame: Kroner!, $key: IdempotencyKey!) {
         setBudget(navOffice: $office, costCentre: "${office}", kind: $kind, year: $year, frame: $frame, key: $key) { __typename } }`,
      { office, kind, year, frame, key: aKey() },
    );
  for (const year of [2026, 2027]) for (const kind of [subsidy, 'MENTOR']) await setBudget(year, 10_000_000, kind);

  const edit = (as: TestClient, { id, version }: Known, content: object) =>
    measureMutation(as, 'editMeasure', {
      id: ['ID!', id],
      version: ['Int!', version],
      content: ['MeasureContentInput!', content],
    });
  const prepare = ({ id, version }: Known, needGroup = 'NEEDS_GUIDANCE') =>
    measureMutation(adviser, 'setNeedGroup', {
      id: ['ID!', id],
      version: ['Int!', version],
      needGroup: ['NeedGroup!', needGroup],
    });
  const sign = (as: TestClient, { id, version }: Known, party: string, onBehalfReason: string | null = null) =>
    measureMutation(as, 'signMeasure', {
      id: ['ID!', id],
      version: ['Int!', version],
      party: ['MeasureParty!', party],
      onBehalfReason: ['OnBehalfReason', onBehalfReason],
    });
  const approve = (periodId: string, as = decider) =>
    measureMutation(as, 'approvePeriod', { periodId: ['ID!', periodId], costCentre: ['String!', office] });

  /** A complete draft that NAV has not prepared. */
  const drafted = async ({ kind = subsidy, content = {}, placement: facts }: CaseFacts = {}) => {
    const { person, placement } = await aPlacement(app, facts);
    const draft = await measureMutation(consultant, 'draftMeasure', {
      placementId: ['ID!', placement],
      kind: ['MeasureKind!', kind],
    });
    const agreement = await edit(consultant, draft, { ...typed, ...content });
    return { person, placement, participant: await app.as(aParticipant(person)), agreement };
  };
  /** A complete draft that NAV has prepared. */
  const prepared = async (facts: CaseFacts = {}) => {
    const cast = await drafted(facts);
    const taken = await prepare(cast.agreement, facts.needGroup);
    return { ...cast, agreement: await edit(adviser, taken, { adviserPhone: '40000003' }) };
  };
  /** Signed by all, the adviser last. */
  const signed = async (facts: CaseFacts = {}) => {
    const cast = await prepared(facts);
    const byParticipant = await sign(cast.participant, cast.agreement, 'PARTICIPANT');
    const byEmployer = await sign(employer, byParticipant, 'EMPLOYER');
    const before = facts.kind === 'MENTOR' ? await sign(employer, byEmployer, 'MENTOR', 'PAPER') : byEmployer;
    return { ...cast, agreement: await sign(adviser, before, 'ADVISER') };
  };
  /** With its first period approved. */
  const approved = async (facts: CaseFacts = {}) => {
    const cast = await signed(facts);
    return { ...cast, agreement: await approve(periodOf(cast.agreement, 1).id) };
  };
  const read = async (as: TestClient, id: string) =>
    (
      await as.ask<{ measureAgreement: MeasureAnswer | null }>(
        `query ($id: ID!) { measureAgreement(id: $id) { ${everyField} } }`,
        { id },
      )
    ).measureAgreement;
  return { ...people, setBudget, edit, prepare, sign, approve, drafted, prepared, signed, approved, read };
}

/** One of an agreement's periods, by its number. */
export function periodOf(agreement: MeasureAnswer, number: number) {
  const period = agreement.periods.find((each) => each.number === number);
  if (!period) throw new Error(`no period ${number}: ${JSON.stringify(agreement)}`);
  return period;
}

/** What a mentor grant wants beside the placement. */
export const mentorContent = {
  mentorPhone: '40000009',
  mentorTasks: 'Viser rutinene',
  mentorHoursPerMonth: 20,
  mentorWageType: 'YEARLY',
  mentorWage: 780_000,
  mentorPositionPercent: 100,
};
