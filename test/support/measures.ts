import { v7 } from 'uuid';
import { systemViewer } from '@fotfeste/access';
import type { NewAccount } from '@fotfeste/db';
import { aKey, type TestApp, type TestClient } from './app.js';

type Statement = readonly [sql: string, parameters: readonly unknown[]];

const write = (app: Pick<TestApp, 'database'>, ...statements: readonly Statement[]): Promise<void> =>
  app.database.transaction(systemViewer, async (transaction) => {
    for (const [sql, parameters] of statements) await transaction.query(sql, parameters);
  });

/** The workplace of the tests: Sætre Kafé in Asker, with the rates of its own profile. */
export const organisation = '312345678';
export const office = '0220';

/** The places, the employer with its profile, and the NAV office. */
export const aTown = (app: Pick<TestApp, 'database'>): Promise<void> =>
  write(
    app,
    [
      `insert into municipality (number, name, valid_from) values ('3203', 'Asker', '2024-01-01'), ('3201', 'Bærum', '2024-01-01')`,
      [],
    ],
    [
      `insert into nav_office (number, name, municipality) values ('0220', 'NAV Asker', '3203'), ('0219', 'NAV Bærum', '3201')`,
      [],
    ],
    [
      `insert into occupation (code, name_nb, name_en, source) values ('9412', 'Kjøkkenassistent', 'Kitchen assistant', 'test')`,
      [],
    ],
    [
      `insert into employer (organisation_number, name, municipality, account_number, holiday_pay_rate, pension_rate)
       values ($1, 'Sætre Kafé AS', '3203', '86011117947', 0.12, 0.02)`,
      [organisation],
    ],
    [
      `insert into employer_contact (id, organisation, name, phone) values ($1, $2, 'Berit Lund', '40000002')`,
      [v7(), organisation],
    ],
  );

/** A participant with a placement that was signed by all. Returns both ids. */
export async function aPlacement(
  app: Pick<TestApp, 'database'>,
  facts: {
    readonly from?: string;
    readonly to?: string;
    readonly birthDate?: string | null;
    readonly protection?: number;
    readonly phone?: string;
    readonly workplace?: string;
    readonly name?: readonly [given: string, family: string];
  } = {},
): Promise<{ readonly person: string; readonly placement: string }> {
  const [person, slot, proposal, agreement, placement] = [v7(), v7(), v7(), v7(), v7()];
  const {
    from = '2026-06-15',
    to = '2026-09-14',
    birthDate = '1998-04-20',
    protection = 0,
    phone = '40000001',
    workplace = organisation,
    name = ['Yohana', 'Tesfay'],
  } = facts;
  const content = {
    from,
    to,
    weeklyHours: 37.5,
    goals: ['Forstår muntlige beskjeder'],
    tasks: ['Kalde retter', 'Oppvask'],
    followUp: 'En samtale annenhver uke',
    adaptation: 'Skrevne rutiner med enkle ord',
    supervisorName: 'Siri Sjef',
  };
  await write(
    app,
    [
      `insert into participant (id, municipality, given_name, family_name, birth_date, phone, protection)
       values ($1, '3203', $5, $6, $2, $3, $4)`,
      [person, birthDate, phone, protection, ...name],
    ],
    [
      `insert into slot (id, organisation, municipality, title, occupation, postcode, from_date, to_date, capacity, weekly_hours,
         shifts, outlook, outlook_percent, monthly_wage, entered_by, entered_by_name)
       values ($1, $2, '3203', 'Kjøkkenassistent', '9412', '1383', $3, $4, 500, 37.5, $5, 'PERMANENT', 100, 31000, $1, 'Test')`,
      [
        slot,
        workplace,
        from,
        to,
        JSON.stringify([1, 2, 3, 4, 5].map((weekday) => ({ weekday, fromMinute: 480, toMinute: 930 }))),
      ],
    ],
    [
      `insert into proposal (id, participant_id, municipality, slot_id, organisation, proposed_by, proposed_by_name, proposed_at, consent_due)
       values ($1, $2, '3203', $3, $4, $1, 'Test', now(), current_date)`,
      [proposal, person, slot, workplace],
    ],
    [
      `insert into placement_agreement (id, proposal_id, participant_id, municipality, organisation, slot_id, participant_name, content)
       values ($1, $2, $3, '3203', $4, $5, $7, $6)`,
      [agreement, proposal, person, workplace, slot, JSON.stringify(content), name.join(' ')],
    ],
    [
      `insert into placement (id, agreement_id, participant_id, municipality, organisation, slot_id, slot_title, occupation, from_date, to_date, weekly_hours)
       values ($1, $2, $3, '3203', $4, $5, 'Kjøkkenassistent', '9412', $6, $7, 37.5)`,
      [placement, agreement, person, workplace, slot, from, to],
    ],
  );
  return { person, placement };
}

/** Somebody at a NAV office. Two accounts with the same `personId` are one person. */
export const atNav = (
  role: 'NAV_ADVISER' | 'NAV_DECIDER',
  name: string,
  more: { readonly personId?: string; readonly navOffice?: string } = {},
): NewAccount => ({
  issuer: 'local',
  subject: `${role}-${name}`,
  name,
  personId: more.personId,
  grants: [{ role, navOffice: more.navOffice ?? office }],
});

/** What an answer of a mutation may be. */
export interface MeasureAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly monthlyAmount: number | null;
  readonly total: number | null;
  readonly periods: readonly {
    readonly id: string;
    readonly number: number;
    readonly from: string;
    readonly to: string;
    readonly percent: number | null;
    readonly amount: number | null;
    readonly status: string;
  }[];
  readonly refusals?: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly message: string;
    readonly wayOut: string;
  }[];
}

/** Everything a party can ask of an agreement. */
export const everyField = `id number kind status placementId participantName employer { organisationNumber } navOffice { number name }
  municipality { number } content { from to jobTitle tasks positionPercent daysPerWeek positionKind monthlyWage holidayPayRate pensionRate
    employerTaxRate accountNumber purpose familyTie followUp adaptation participantFirstName participantPhone participantBirthDate
    employerContactFirstName employerContactLastName employerContactPhone adviserFirstName adviserLastName adviserPhone mentorName
    mentorPositionPercent noLayOffs otherStateAid chosenPercent goals { kind text } expenses { kind amount } }
  missing warnings { code field message } needGroup estimate { lowest highest } signatures { party name onBehalfReason } maySignAs mayDecide
  mayNotDecideBecause { code message } steps { code text amount } monthlyAmount total employerNetCostPerMonth
  periods { id number from to percent amount status decidedBy returnCodes returnText decidableFrom claimDeadline } concludedAt
  versions { version kind changedBy reason changes { field before after } } version lastChangedBy`;

const shown = `__typename ... on MeasureAgreement { ${everyField} } ... on Refused { refusals { code field message wayOut } }`;

/** A mutation that answers with an agreement, as somebody. `args` are typed: `{ id: ['ID!', id] }`. */
export async function measureMutation(
  client: TestClient,
  name: string,
  args: Readonly<Record<string, readonly [type: string, value: unknown]>>,
): Promise<MeasureAnswer> {
  const names = Object.keys(args);
  const declared = names.map((each) => `$${each}: ${args[each]?.[0]}`).join(', ');
  const passed = names.map((each) => `${each}: $${each}`).join(', ');
  const answer = await client.ask(
    `mutation (${declared}, $key: IdempotencyKey!) { ${name}(${passed}, key: $key) { ${shown} } }`,
    { ...Object.fromEntries(names.map((each) => [each, args[each]?.[1]])), key: aKey() },
  );
  return answer[name] as MeasureAnswer;
}

/** The codes of a refusal; nothing where the answer was yes. */
export const codesOf = (answer: Pick<MeasureAnswer, 'refusals'>): string[] =>
  (answer.refusals ?? []).map(({ code }) => code);

/** What the parties type beside what is filled in from the placement. */
export const typed = {
  familyTie: false,
  noLayOffs: true,
  noDisplacement: true,
  unionConsulted: true,
  otherStateAid: 'ingen',
};
