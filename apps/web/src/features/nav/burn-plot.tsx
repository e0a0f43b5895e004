import type { NavBudgetsQuery } from '@fotfeste/contract';
import { useTranslation } from 'react-i18next';
import { formatKroner } from '../../ui/format.js';
import { Plot } from '../../ui/plot.js';

type Budget = NavBudgetsQuery['budgets'][number];
const wide = 480;
const tall = 150;
const left = 8;

/** A budget line through its year: the frame, what is promised, what is coming, and where today is. */
export function BurnPlot({ budget }: { readonly budget: Budget }) {
  const { t } = useTranslation(['nav', 'enums']);
  const { burn, frame } = budget;
  const most = Math.max(1, frame, ...burn.map(({ committed, forecast }) => Math.max(committed ?? 0, forecast ?? 0)));
  const x = (index: number) => left + (index + 0.5) * ((wide - 2 * left) / 12);
  const y = (amount: number) => tall - (amount / most) * (tall - 20);
  const line = (field: 'committed' | 'forecast') =>
    burn.flatMap((point, index) => (point[field] === null ? [] : [`${x(index)},${y(point[field])}`])).join(' ');
  const today = burn.findLastIndex(({ committed }) => committed !== null);
  const label = t('nav:burn.label', {
    kind: t(`enums:MeasureKind.${budget.kind}`),
    year: budget.year,
    frame: formatKroner(frame),
    committed: formatKroner(budget.committed),
  });
  return (
    <Plot
      label={label}
      headers={[t('nav:burn.month'), t('nav:burn.committed'), t('nav:burn.forecast'), t('nav:burn.frame')]}
      rows={burn.map((point) => [point.month.slice(0, 7), point.committed ?? '', point.forecast ?? '', frame])}
      fileName={`budsjett-${budget.kind}-${budget.year}`}
    >
      <svg viewBox={`0 0 ${wide} ${tall + 22}`} width="100%" style={{ maxWidth: 720 }} fontSize="11">
        <line x1={0} x2={wide} y1={y(frame)} y2={y(frame)} stroke="var(--ax-border-danger)" strokeDasharray="2 3" />
        <text x={left} y={y(frame) - 4} fill="currentColor">
          {t('nav:burn.frame')}
        </text>
        {today >= 0 && (
          <>
            <line x1={x(today)} x2={x(today)} y1={16} y2={tall} stroke="var(--ax-border-neutral)" />
            <text x={x(today) + 4} y={tall - 4} fill="currentColor">
              {t('nav:burn.today')}
            </text>
          </>
        )}
        <polyline points={line('committed')} fill="none" stroke="var(--ax-border-accent)" strokeWidth={3} />
        <polyline
          points={line('forecast')}
          fill="none"
          stroke="var(--ax-border-accent)"
          strokeWidth={2}
          strokeDasharray="6 4"
        />
        {burn.map(({ month }, index) => (
          <text key={month} x={x(index)} y={tall + 16} textAnchor="middle" fill="currentColor">
            {month.slice(5, 7)}
          </text>
        ))}
      </svg>
    </Plot>
  );
}
