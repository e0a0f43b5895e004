import { QueueAgesDocument } from '@fotfeste/contract';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Plot } from '../../ui/plot.js';
import { Section } from '../../ui/section.js';

const height = 90;
const step = 64;

/** How long the periods in the queue have waited, in bars. */
export function AgeHistogram() {
  const { t } = useTranslation('nav');
  const [result] = useQuery({ query: QueueAgesDocument });
  const bins = result.data?.queueAges ?? [];
  const most = Math.max(1, ...bins.map(({ count }) => count));
  if (bins.length === 0) return null;
  const name = ({ from, to }: { readonly from: number; readonly to: number | null }) =>
    to === null ? t('ages.over', { from }) : t('ages.between', { from, to });
  return (
    <Section title={t('ages.title')}>
      <Plot
        label={t('ages.label')}
        headers={[t('ages.days'), t('ages.count')]}
        rows={bins.map((bin) => [name(bin), bin.count])}
        fileName="alder-i-koen"
      >
        <svg viewBox={`0 0 ${bins.length * step} ${height + 36}`} width="100%" style={{ maxWidth: bins.length * 84 }}>
          {bins.map((bin, index) => {
            const tall = (bin.count / most) * height;
            return (
              <g key={bin.from} transform={`translate(${index * step}, 0)`} textAnchor="middle" fontSize="11">
                <rect x={10} width={step - 20} y={16 + height - tall} height={tall} fill="var(--ax-bg-accent-strong)" />
                <text x={step / 2} y={11 + height - tall} fill="currentColor">
                  {bin.count}
                </text>
                <text x={step / 2} y={height + 31} fill="currentColor">
                  {name(bin)}
                </text>
              </g>
            );
          })}
        </svg>
      </Plot>
    </Section>
  );
}
