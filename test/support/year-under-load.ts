import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { startWorker } from '../../apps/worker/src/index.js';
import { systemViewer } from '@fotfeste/access';
import { readConfig } from '@fotfeste/config';
import { cases, countedOutcomes, givenSignals, standingAsks } from '@fotfeste/db';
import { addDays, type LocalDate, type MunicipalityNumber } from '@fotfeste/kernel';
import {
  observationsFromCounts,
  outcomeReport,
  reportFromObservations,
  type OutcomeEvents,
  type OutcomeReport,
} from '@fotfeste/outcomes';
import {
  checkSilence,
  defaultPlacementSettings,
  isWorkingDay,
  nextStepOf,
  type SilenceCheck,
} from '@fotfeste/placement';
import { defaultSettings } from '@fotfeste/programme';
import { aTestEnvironment, startTestApp, type TestApp } from './app.js';
import { simulatedYear } from './simulated-year.js';

/** What a year came to, counted from what is stored. */
export interface YearResult {
  readonly end: SilenceCheck;
  /** Asks without a state, over all nights. */
  readonly silentNights: number;
  readonly nights: number;
  readonly withoutStep: readonly string[];
  readonly signals: {
    readonly stored: number;
    readonly published: number;
    readonly told: number;
    readonly reminders: number;
    readonly escalations: number;
  };
  readonly refused: ReadonlyMap<string, number>;
  readonly fromCounts: OutcomeReport;
  readonly fromHistory: OutcomeReport;
  readonly hires: number;
}

const municipality = '3203' as MunicipalityNumber;

/** A job's event of a day, the same each time that day is asked for. */
function eventOf(day: LocalDate): string {
  const hex = createHash('sha256').update(`night ${day}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** How many live it, from which day, and for how many days. */
export interface YearUnderLoad {
  readonly participants: number;
  readonly start: LocalDate;
  readonly days: number;
}

/** Lives a year of so many participants with the real worker on the real queue, every night asked for twice. */
export async function liveAYear({ participants, start, days }: YearUnderLoad): Promise<YearResult> {
  const app = await startTestApp();
  let today = start;
  const redis: Record<string, string> = process.env['REDIS_URL'] ? { REDIS_URL: process.env['REDIS_URL'] } : {};
  const config = readConfig({ ...aTestEnvironment(app.urls.appUrl), ...redis });
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  const year = await simulatedYear(app, start, participants);
  const worker = await startWorker({
    ...{ config: config.value, database: app.database, logger: pino({ level: 'silent' }) },
    now: () => Date.parse(`${today}T19:00:00Z`),
  });
  try {
    const end = addDays(start, days - 1);
    for (; today <= end; today = addDays(today, 1)) {
      if (isWorkingDay(today)) await year.live(today);
      const night = { name: 'clocks.check' as const, payload: { eventId: eventOf(today) } };
      await worker.queue.add([night, night]);
      await nightOver(app, today);
    }
    today = end;
    await drained(app);
    return await resultOf(app, end, year.refused);
  } finally {
    await worker.close();
    await app.close();
  }
}

const asSystem = <Row>(app: TestApp, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
  app.database.transaction(systemViewer, (transaction) => transaction.query<Row>(sql, parameters));

async function nightOver(app: TestApp, day: LocalDate): Promise<void> {
  for (let turn = 0; turn < 6_000; turn += 1) {
    const rows = await asSystem(app, `select 1 from silence_check where on_date = $1`, [day]);
    if (rows.length > 0) return;
    await wait(10);
  }
  throw new Error(`the night of ${day} did not end`);
}

/** Until every signal of the year has been told. */
async function drained(app: TestApp): Promise<void> {
  for (let turn = 0; turn < 1_200; turn += 1) {
    const [left] = await asSystem<{ left: number }>(
      app,
      `select ((select count(*) from outbox where type = 'ask.signalled') - (select count(*) from inbox where handler = 'ask.tell'))::int as left`,
    );
    if (left?.left === 0) return;
    await wait(50);
  }
}

async function resultOf(app: TestApp, end: LocalDate, refused: ReadonlyMap<string, number>): Promise<YearResult> {
  const settings = { placement: defaultPlacementSettings, programme: defaultSettings };
  const [nights] = await asSystem<{ nights: number; silent: number }>(
    app,
    `select count(*)::int as nights, coalesce(sum(jsonb_array_length(silent)), 0)::int as silent from silence_check`,
  );
  const [signals] = await asSystem<YearResult['signals']>(
    app,
    `select (select count(*)::int from ask_signal) as stored, (select count(*)::int from outbox where type = 'ask.signalled') as published,
            (select count(*)::int from inbox where handler = 'ask.tell') as told,
            (select count(*)::int from ask_signal where signal = 'REMINDER') as reminders,
            (select count(*)::int from ask_signal where signal = 'ESCALATION') as escalations`,
  );
  if (!nights || !signals) throw new Error('nothing was counted');
  return app.database.transaction(systemViewer, async (transaction) => {
    const scope = { settings: defaultPlacementSettings, today: end };
    const asks = await standingAsks(transaction, municipality, scope);
    const people = await cases(transaction, { municipalities: [municipality] });
    const years = { municipality, fromYear: Number(end.slice(0, 4)) - 2, toYear: Number(end.slice(0, 4)), asOf: end };
    const history = await historyOf(transaction.query);
    return {
      end: checkSilence(asks, await givenSignals(transaction, municipality), scope),
      ...{ silentNights: nights.silent, nights: nights.nights, signals, refused, hires: history.hires.length },
      withoutStep: people
        .filter(({ facts }) => nextStepOf(facts, settings, end).code === 'NOTHING_DUE')
        .map(({ id }) => id),
      fromCounts: reportFromObservations(
        observationsFromCounts(await countedOutcomes(transaction, years), years),
        years,
      ),
      fromHistory: outcomeReport(history, years),
    };
  });
}

/** Every single fact of the year, as the history holds it: nothing is counted by the database here. */
async function historyOf(query: <Row>(sql: string) => Promise<Row[]>): Promise<OutcomeEvents> {
  const people = await query<OutcomeEvents['people'][number]>(
    `select id as "participantId", coalesce(gender, 'NOT_RECORDED') as gender, protection > 0 as shielded,
            case when schooling in ('UPPER_SECONDARY', 'VOCATIONAL', 'HIGHER') then 'UPPER_SECONDARY_OR_MORE' else 'LESS' end as schooling
       from participant`,
  );
  const hires = await query<
    Omit<OutcomeEvents['hires'][number], 'to' | 'placementId'> & { to: LocalDate | null; placementId: string | null }
  >(
    `select id as "hireId", participant_id as "participantId", municipality, organisation as employer, kind, start_on as "from",
            ended_on as "to", placement_id as "placementId", source as "reportedBy" from hire where superseded_at is null`,
  );
  return {
    people,
    settled: await query(
      `select id as "participantId", municipality, settled_on as "on", false as "familyReunified" from participant`,
    ),
    starts: [],
    exits: await query(
      `select participant_id as "participantId", municipality, exit_on as "on", kind from programme_exit where superseded_at is null`,
    ),
    placements: await query(
      `select id as "placementId", participant_id as "participantId", municipality, from_date as "from",
              least(to_date, coalesce(stopped_on, to_date)) as "to" from placement`,
    ),
    hires: hires.map(({ to, placementId, ...hire }) => ({
      ...hire,
      ...(to && { to }),
      ...(placementId && { placementId }),
    })),
    checks: await query(
      `select hire_id as "hireId", on_date as "on", still_employed as "stillEmployed" from hire_check`,
    ),
    november: [],
    workHours: [],
  };
}
