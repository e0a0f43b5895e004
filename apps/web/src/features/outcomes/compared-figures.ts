import type { OutcomeDefinition, OutcomesQuery } from '@fotfeste/contract';

/** A percent that can be compared with others as far as its definition allows. */
export interface ComparedFigure {
  readonly id: string;
  readonly area: string;
  readonly year: string;
  readonly percent: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly definition: OutcomeDefinition;
  readonly definitionText?: string;
  readonly source: string;
  readonly note: string | null;
  readonly own: boolean;
}

type Report = Pick<OutcomesQuery['outcomes'], 'municipality' | 'years' | 'published'>;

/** The municipality's own years that have a percent, the latest first, and then the published figures as they come. */
export function comparedFigures(report: Report, ownSource: string): readonly ComparedFigure[] {
  const own = report.years.flatMap(({ year, percent, exits }) =>
    percent === null
      ? []
      : [
          {
            id: `own ${year}`,
            area: report.municipality.name,
            year: String(year),
            percent,
            numerator: null,
            denominator: exits.value,
            definition: 'DIRECT' as const,
            source: ownSource,
            note: null,
            own: true,
          },
        ],
  );
  const published = report.published.map((figure, index) => ({ ...figure, id: `published ${index}`, own: false }));
  return [...own.toReversed(), ...published];
}
