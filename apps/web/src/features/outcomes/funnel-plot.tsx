import type { OutcomesQuery } from '@fotfeste/contract';
import { useTranslation } from 'react-i18next';
import {
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ResponsiveContainer,
  Scatter,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

type Point = OutcomesQuery['outcomes']['funnel'][number];

const limits = [
  { key: 'lower95', name: 'limits95', dash: '6 3', legend: 'line' },
  { key: 'upper95', name: 'limits95', dash: '6 3', legend: 'none' },
  { key: 'lower99', name: 'limits99', dash: '2 3', legend: 'line' },
  { key: 'upper99', name: 'limits99', dash: '2 3', legend: 'none' },
] as const;

/** The drawing of the funnel; on its own so that the drawing library is fetched only with it. */
export function FunnelPlot({ points }: { readonly points: readonly Point[] }) {
  const { t } = useTranslation('outcomes');
  const data = points
    .map((point) => ({ ...point, others: point.own ? null : point.percent, self: point.own ? point.percent : null }))
    .toSorted((a, b) => a.denominator - b.denominator);
  return (
    <ResponsiveContainer width="100%" height={360}>
      <ComposedChart data={data} accessibilityLayer={false} margin={{ top: 8, right: 16, bottom: 24, left: 8 }}>
        <CartesianGrid stroke="var(--ax-border-neutral-subtle)" />
        <XAxis
          type="number"
          dataKey="denominator"
          domain={[0, 'dataMax']}
          label={{ value: t('funnel.denominator'), position: 'bottom' }}
        />
        <YAxis domain={[0, 100]} unit=" %" width={60} />
        <Tooltip />
        <Legend verticalAlign="top" />
        {limits.map(({ key, name, dash, legend }) => (
          <Line
            key={key}
            dataKey={key}
            name={t(`funnel.${name}`)}
            type="monotone"
            dot={false}
            stroke="var(--ax-border-neutral)"
            strokeDasharray={dash}
            legendType={legend}
            isAnimationActive={false}
          />
        ))}
        <Scatter
          dataKey="others"
          name={t('funnel.others')}
          fill="var(--ax-bg-accent-strong)"
          isAnimationActive={false}
        />
        <Scatter
          dataKey="self"
          name={t('funnel.self')}
          shape="diamond"
          fill="var(--ax-bg-danger-strong)"
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
