import { countedOutcomes } from '@fotfeste/db';
import { yearOf, type MunicipalityNumber } from '@fotfeste/kernel';
import { observationsFromCounts, reportFromObservations, type OutcomeReport } from '@fotfeste/outcomes';
import { coded } from '../edges/errors.js';
import type { Operation } from '../common/operation.js';

const usualYears = 5;
const mostYears = 30;

/** Which report somebody asks for; the last five years unless they say. */
export interface ReportQuestion {
  readonly municipality: string;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
}

/**
 * A municipality's report from what is stored today.
 * @throws GraphQLError NOT_FOUND for others' municipalities, BAD_USER_INPUT for years that are none
 */
export async function readReport(operation: Operation, question: ReportQuestion): Promise<OutcomeReport> {
  const municipality = question.municipality as MunicipalityNumber;
  operation.require('outcome.read', { municipality });
  const toYear = question.toYear ?? yearOf(operation.today);
  const fromYear = question.fromYear ?? toYear - usualYears + 1;
  if (fromYear > toYear || toYear - fromYear >= mostYears || fromYear < 1900 || toYear > 9000)
    throw coded('BAD_USER_INPUT', `The years must be in order, and at most ${mostYears} of them.`);
  const request = { municipality, asOf: operation.today, fromYear, toYear };
  return reportFromObservations(observationsFromCounts(await countedOutcomes(operation, request), request), request);
}

/** Those who ended in the last years together, by group; a hidden count is null and marked. */
export const pooledGroups = ({ lines }: OutcomeReport) =>
  lines.EXITS.filter(({ period }) => period.includes('-')).map(({ period, group, cells, percent }) => ({
    ...{ period, group, percent: percent ?? null },
    exits: cells['ALL'] ?? { suppressed: true },
    toWorkOrEducation: cells['WORK_OR_EDUCATION'] ?? { suppressed: true },
  }));
