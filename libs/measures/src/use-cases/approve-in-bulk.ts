import { ok, refuse } from '@fotfeste/kernel';
import type { MeasureRefusal } from '../agreement/refusals.js';
import { bulkExclusion, drawSecondLook, type BulkFacts, type BulkRow } from '../decision/bulk-approval.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import type { ReturnCode } from '../decision/decide.js';
import { approve, periodOf, returnSubsidyPeriod, timing } from './decide-period.js';
import { notThere, type MeasureAct, type MeasureOutcome } from './measure-act.js';
import type { BulkExcluded, BulkPort, LoadedMeasure, OfficeFacts } from './ports.js';

/** Which periods, from which cost centre. */
export interface BulkCommand {
  readonly periodIds: readonly string[];
  readonly costCentre: string;
  /** Draws the tenth that is looked at twice; the same key draws the same. */
  readonly seed: string;
}

interface Chosen {
  readonly periodId: string;
  readonly loaded: LoadedMeasure;
  readonly number: number;
}

/**
 * Approves many follow-on periods with unchanged facts together. Each is decided by itself, with its own line in the log;
 * whatever cannot be is left out by name; a tenth of the others is drawn for a second look.
 */
export async function approveInBulk(port: BulkPort, act: MeasureAct, command: BulkCommand): Promise<MeasureOutcome> {
  const periodIds = [...new Set(command.periodIds)];
  const loaded = await port.measuresOfPeriods(periodIds);
  const mine = periodIds.filter((id) => isMine(loaded.get(id), act));
  const navOffice = loaded.get(mine[0] ?? '')?.owners.navOffice;
  if (navOffice === undefined) return notThere;
  const bulk = { id: act.newId(), navOffice, at: act.at };
  const [office, rules] = [await port.officeFacts(navOffice), await port.rules()];
  const excluded: BulkExcluded[] = periodIds
    .filter((id) => loaded.get(id)?.owners.navOffice !== navOffice || !mine.includes(id))
    .map((periodId) => ({ periodId, reason: 'NOT_FOUND' }));
  const sorted = sort(
    mine.filter((id) => loaded.get(id)?.owners.navOffice === navOffice),
    {
      ...{ loaded, office, rules, act, seed: command.seed },
    },
  );
  excluded.push(...sorted.excluded);
  for (const { periodId, loaded: own, isSecondLook } of sorted.chosen) {
    const approving = { loaded: own, periodId, costCentre: command.costCentre, office, rules, bulkId: bulk.id };
    const approved = await approve(port, act, { ...approving, isSecondLook });
    if (!approved.ok) excluded.push({ periodId, reason: reasonOf(approved.refusal) });
  }
  await port.addBulk({ ...bulk, excluded });
  return ok({ id: bulk.id });
}

const isMine = (loaded: LoadedMeasure | undefined, act: MeasureAct): boolean =>
  loaded !== undefined && act.may('DECIDE', loaded.owners);

interface Sorting {
  readonly loaded: ReadonlyMap<string, LoadedMeasure>;
  readonly office: OfficeFacts;
  readonly rules: MeasureRules;
  readonly act: MeasureAct;
  readonly seed: string;
}

function sort(periodIds: readonly string[], sorting: Sorting) {
  const excluded: BulkExcluded[] = [];
  const chosen: Chosen[] = [];
  for (const periodId of periodIds) {
    const judged = judge(periodId, sorting);
    if ('reason' in judged) excluded.push(judged);
    else chosen.push(judged);
  }
  const rows = chosen.map(rowOf);
  const drawn = new Set(drawSecondLook(rows, sorting.seed).map(keyOf));
  return { excluded, chosen: chosen.map((one) => ({ ...one, isSecondLook: drawn.has(keyOf(rowOf(one))) })) };
}

function judge(periodId: string, { loaded: all, office, rules, act, seed }: Sorting): BulkExcluded | Chosen {
  const loaded = all.get(periodId);
  if (!loaded) return { periodId, reason: 'NOT_FOUND' };
  const { agreement } = loaded;
  const found = periodOf(agreement, periodId);
  if (!found.ok) return { periodId, reason: agreement.annulment ? 'ANNULLED' : 'PERIOD_NOT_UNDECIDED' };
  const { number } = found.value;
  const facts: BulkFacts = {
    ...timing(agreement, office),
    today: act.today,
    decider: act.by,
    officeLimit: office.bulkLimit,
    seed,
  };
  const reason = bulkExclusion({ agreement, number }, facts, rules);
  return reason ? { periodId, reason } : { periodId, loaded, number };
}

const rowOf = ({ loaded, number }: Chosen): BulkRow => ({ agreementId: loaded.agreement.id, number });
const keyOf = ({ agreementId, number }: BulkRow): string => `${agreementId} ${number}`;

function reasonOf({ code }: MeasureRefusal): BulkExcluded['reason'] {
  switch (code) {
    case 'BUDGET_EXCEEDED':
    case 'BUDGET_NOT_SET':
    case 'COST_CENTRE_UNKNOWN':
    case 'OWN_CASE':
      return code;
    default:
      return 'REFUSED';
  }
}

/** Which periods are returned, and why. */
export interface BulkReturnCommand {
  readonly periodIds: readonly string[];
  readonly codes: readonly ReturnCode[];
  readonly explanation: string;
}

/**
 * Returns many periods with the same codes and words. Each is decided by itself, with its own line in the log; whatever
 * cannot be returned is left out by name.
 */
export async function returnInBulk(
  port: BulkPort,
  act: MeasureAct,
  command: BulkReturnCommand,
): Promise<MeasureOutcome> {
  const { codes, explanation } = command;
  if (codes.length === 0) return refuse({ code: 'RETURN_CODE_MISSING' });
  if (explanation.trim() === '') return refuse({ code: 'RETURN_EXPLANATION_MISSING' });
  const periodIds = [...new Set(command.periodIds)];
  const loaded = await port.measuresOfPeriods(periodIds);
  const navOffice = periodIds.map((id) => loaded.get(id)).find((each) => isMine(each, act))?.owners.navOffice;
  if (navOffice === undefined) return notThere;
  const bulkId = act.newId();
  const excluded: BulkExcluded[] = [];
  for (const periodId of periodIds) {
    const reason =
      loaded.get(periodId)?.owners.navOffice === navOffice
        ? await returnOne(port, act, { periodId, codes, explanation, bulkId })
        : 'NOT_FOUND';
    if (reason) excluded.push({ periodId, reason });
  }
  await port.addBulk({ id: bulkId, navOffice, excluded, at: act.at });
  return ok({ id: bulkId });
}

async function returnOne(
  port: BulkPort,
  act: MeasureAct,
  command: Parameters<typeof returnSubsidyPeriod>[2],
): Promise<BulkExcluded['reason'] | undefined> {
  const returned = await returnSubsidyPeriod(port, act, command);
  if (returned.ok) return undefined;
  const { code } = returned.refusal;
  if (code === 'NOT_FOUND' || code === 'OWN_CASE') return code;
  return code === 'ALREADY_DECIDED' ? 'PERIOD_NOT_UNDECIDED' : 'REFUSED';
}
