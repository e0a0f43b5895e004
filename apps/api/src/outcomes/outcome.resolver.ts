import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { outcomePeople, peopleMeasures, type ParticipantRow } from '@fotfeste/db';
import {
  funnel,
  indicators,
  outcomeYears,
  publishedFigures,
  ranked,
  sources,
  type FunnelUnit,
  type OutcomeReport,
  type PublishedFigure,
} from '@fotfeste/outcomes';
import { coded } from '../edges/errors.js';
import { pooledGroups, readReport } from './read-report.js';
import type { Operation } from '../common/operation.js';
import { connection, pageOf, type Connection } from '../placement/connection.js';
import type { QueryOutcomePeopleArgs, QueryOutcomesArgs } from '../generated/resolvers.js';

/** A report with the day it was made. */
interface ReportView {
  readonly report: OutcomeReport;
  readonly asOf: string;
}

/** Outcomes in the published definitions, recomputed from the facts recorded here. */
@Resolver('OutcomeReport')
export class OutcomeResolver {
  @Query()
  async outcomes(@Args() args: QueryOutcomesArgs, @Context('operation') operation: Operation): Promise<ReportView> {
    const report = await readReport(operation, args);
    return { report, asOf: operation.now };
  }

  @Query()
  outcomePeople(
    @Args() args: QueryOutcomePeopleArgs,
    @Context('operation') operation: Operation,
  ): Promise<Connection<ParticipantRow>> {
    operation.require('outcome.read', { municipality: args.municipality });
    const measure = peopleMeasures.find((each) => each === args.measure);
    if (!measure) throw coded('BAD_USER_INPUT', `The measure must be one of ${peopleMeasures.join(', ')}.`);
    const page = pageOf({ first: args.first ?? 40, after: args.after ?? null });
    const { municipality, year } = args;
    return connection(page, outcomePeople(operation, { municipality, year, measure }, page), ({ id }) => id);
  }

  @ResolveField()
  municipality(@Parent() { report }: ReportView, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.municipality.load(report.municipality);
  }

  @ResolveField()
  targetPercent(@Parent() { report }: ReportView): number {
    return report.target.percent;
  }

  @ResolveField()
  openYears(@Parent() { report }: ReportView): readonly number[] {
    return report.openYears;
  }

  @ResolveField()
  pooled(@Parent() { report }: ReportView): object[] {
    return pooledGroups(report);
  }

  @ResolveField()
  disagreements(@Parent() { report }: ReportView): object[] {
    return report.disagreements.map(({ area, figures }) => ({
      area,
      years: figures[0] ? yearsOf(figures[0]) : '',
      figures: figures.filter(({ percent }) => percent !== undefined).map((figure) => figureView(figure)),
    }));
  }

  @ResolveField()
  ranks(@Parent() { report }: ReportView): object[] {
    const own = ownUnit(report);
    return ranked([...countyUnits(), ...(own ? [own] : [])]).map(({ id, name, interval, ...rank }) => ({
      ...{ area: name, ...interval, ...rank, own: id === own?.id },
    }));
  }

  @ResolveField()
  years(@Parent() { report }: ReportView): object[] {
    return outcomeYears(report).map((year) => ({ ...year, percent: year.percent ?? null }));
  }

  @ResolveField()
  published(@Parent() { report }: ReportView): object[] {
    return report.published
      .filter(({ figure }) => figure.percent !== undefined)
      .map(({ figure, relation }) => figureView(figure, relation === 'PART_OF_IT_TODAY' ? 'PART_OF_IT_TODAY' : null));
  }

  @ResolveField()
  funnel(@Parent() { report }: ReportView): object[] {
    const own = ownUnit(report);
    const units = [...countyUnits(), ...(own ? [own] : [])];
    const national = publishedFigures.find(isNational2016);
    if (!national?.counts) return [];
    return funnel(units, national.counts).points.map((point) => ({
      area: point.name,
      denominator: point.denominator,
      percent: point.percent,
      lower95: point.limits95.low,
      upper95: point.limits95.high,
      lower99: point.limits99.low,
      upper99: point.limits99.high,
      own: point.id === own?.id,
    }));
  }
}

const figureView = (figure: PublishedFigure, note: string | null = null): object => ({
  area: figure.area,
  municipality: figure.municipality ?? null,
  year: yearsOf(figure),
  percent: figure.percent?.value,
  numerator: figure.counts?.numerator ?? null,
  denominator: figure.counts?.denominator ?? null,
  definition: figure.definition,
  definitionText: definitionText(figure),
  source: sources[figure.source],
  note,
});

const definitionText = ({ definition }: PublishedFigure): string => {
  const { numerator, denominator, measuredAt } = indicators[definition];
  return `${numerator} / ${denominator}; ${measuredAt}`;
};

const yearsOf = ({ firstYear, lastYear }: PublishedFigure): string =>
  firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;

/** The one year for which counts by county and for the country are published in one definition. */
const isOf2016 = (figure: PublishedFigure): boolean =>
  figure.definition === 'DIRECT' &&
  figure.firstYear === 2016 &&
  figure.lastYear === 2016 &&
  figure.counts !== undefined;
const isNational2016 = (figure: PublishedFigure): boolean => isOf2016(figure) && figure.level === 'NATIONAL';

const countyUnits = (): FunnelUnit[] =>
  publishedFigures.flatMap((figure) =>
    isOf2016(figure) && figure.level === 'COUNTY' && figure.counts
      ? [{ id: figure.id, name: figure.area, counts: figure.counts }]
      : [],
  );

/** The municipality's own pooled years, where they may be shown. */
function ownUnit({ lines, municipality }: OutcomeReport): FunnelUnit | undefined {
  const pooled = lines.EXITS.findLast(({ period, group }) => group === 'ALL' && period.includes('-'));
  const denominator = pooled?.cells['ALL']?.value;
  const numerator = pooled?.cells['WORK_OR_EDUCATION']?.value;
  if (!denominator || numerator === undefined) return undefined;
  return { id: municipality, name: pooled?.period ?? '', counts: { numerator, denominator } };
}
