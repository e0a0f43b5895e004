import type { OutcomesQuery } from '@fotfeste/contract';
import { BodyShort } from '@navikt/ds-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Plot } from '../../ui/plot.js';
import { Section } from '../../ui/section.js';
import { Waiting } from '../../ui/waiting.js';

const FunnelPlot = lazy(async () => ({ default: (await import('./funnel-plot.js')).FunnelPlot }));

interface Props {
  readonly points: OutcomesQuery['outcomes']['funnel'];
}

/** How far an area lies from the country, against how far chance alone would take one of its size. */
export function FunnelSection({ points }: Props) {
  const { t } = useTranslation('outcomes');
  const headers = (['area', 'denominator', 'percent', 'lower95', 'upper95', 'lower99', 'upper99'] as const).map(
    (column) => t(`funnel.${column}`),
  );
  const one = (value: number) => Math.round(value * 10) / 10;
  const rows = points.map((point) => [
    point.own ? t('funnel.own', { area: point.area }) : point.area,
    point.denominator,
    one(point.percent),
    one(point.lower95),
    one(point.upper95),
    one(point.lower99),
    one(point.upper99),
  ]);
  return (
    <Section title={t('funnel.title')}>
      <BodyShort>{t('funnel.lead')}</BodyShort>
      {points.length === 0 ? (
        <BodyShort>{t('funnel.none')}</BodyShort>
      ) : (
        <Plot label={t('funnel.label', { count: points.length })} headers={headers} rows={rows} fileName="funnel">
          <Suspense fallback={<Waiting />}>
            <FunnelPlot points={points} />
          </Suspense>
        </Plot>
      )}
    </Section>
  );
}
