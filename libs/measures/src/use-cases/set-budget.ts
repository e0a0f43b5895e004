import { nok, ok, refuse, type NavOfficeNumber } from '@fotfeste/kernel';
import type { MeasureKind } from '../kinds.js';
import { notThere, type MeasureAct, type MeasureCaseRefusal, type MeasureOutcome } from './measure-act.js';
import type { OfficeDecides, OfficePort } from './ports.js';

/** A frame for an office's cost centre, a measure and a year. */
export interface SetBudget {
  readonly navOffice: string;
  readonly costCentre: string;
  readonly kind: MeasureKind;
  readonly year: number;
  readonly frame: number;
}

const highestAmount = 2_000_000_000;
const years = { lowest: 2020, highest: 2100 } as const;

/** Sets a frame: never under what is already approved from it. */
export async function setBudget(port: OfficePort, act: MeasureAct, command: SetBudget): Promise<MeasureOutcome> {
  const { navOffice, costCentre, kind, year, frame } = command;
  if (!act.may('SET_BUDGET', { navOffice })) return notThere;
  const refusal = cannotSet(command);
  if (refusal) return refuse(refusal);
  const key = { costCentre: costCentre as NavOfficeNumber, kind, year };
  const line = await port.lineToSet({ ...key, id: act.newId(), navOffice, frame: nok(frame) });
  if (frame < line.committed) return refuse({ code: 'FRAME_UNDER_COMMITTED', committed: line.committed });
  await port.saveFrame(line, nok(frame));
  await port.recordOffice('budget.set', { navOffice, costCentre, kind, year, frame });
  return ok({ id: line.id });
}

function cannotSet({ costCentre, year, frame }: SetBudget): MeasureCaseRefusal | undefined {
  if (!/^\d{4}$/.test(costCentre)) return { code: 'COST_CENTRE_UNKNOWN' };
  if (year < years.lowest || year > years.highest) return { code: 'YEAR_OUT_OF_RANGE', ...years };
  return amountRefusal(frame);
}

const amountRefusal = (amount: number): MeasureCaseRefusal | undefined =>
  amount < 0 || amount > highestAmount ? { code: 'AMOUNT_OUT_OF_RANGE', lowest: 0, highest: highestAmount } : undefined;

/** Sets the highest amount of a period that the office lets through in bulk. */
export async function setBulkLimit(
  port: OfficePort,
  act: MeasureAct,
  { navOffice, limit }: { readonly navOffice: string; readonly limit: number },
): Promise<MeasureOutcome> {
  if (!act.may('SET_BUDGET', { navOffice })) return notThere;
  const refusal = amountRefusal(limit);
  if (refusal) return refuse(refusal);
  await port.saveBulkLimit(navOffice, nok(limit));
  await port.recordOffice('bulkLimit.set', { navOffice, limit });
  return ok({ id: navOffice });
}

/** Sets where the office's decisions are made. */
export async function setDecides(
  port: OfficePort,
  act: MeasureAct,
  { navOffice, decides }: { readonly navOffice: string; readonly decides: OfficeDecides },
): Promise<MeasureOutcome> {
  if (!act.may('SET_BUDGET', { navOffice })) return notThere;
  await port.saveDecides(navOffice, decides);
  await port.recordOffice('decides.set', { navOffice, decides });
  return ok({ id: navOffice });
}
