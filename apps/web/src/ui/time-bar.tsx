import { Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from './date-text.js';
import { daysBetween } from './format.js';

interface Props {
  readonly from: string | null;
  readonly to: string | null;
  readonly today: string;
}

const width = 96;

/** How far a period has come: a bar, and the days left in words. */
export function TimeBar({ from, to, today }: Props) {
  const { t } = useTranslation('common');
  if (to === null) return <Detail>{t('unknown')}</Detail>;
  const left = daysBetween(today, to);
  const all = from === null ? 0 : Math.max(daysBetween(from, to), 1);
  const share = from === null ? 0 : Math.min(Math.max(daysBetween(from, today) / all, 0), 1);
  return (
    <div>
      {from !== null && (
        <svg width={width} height="8" aria-hidden>
          <rect className="cefr-track" width={width} height="8" rx="4" />
          <rect className={left < 60 ? 'plot-dot-late' : 'cefr-fill'} width={width * share} height="8" rx="4" />
        </svg>
      )}
      <Detail>
        <DateText value={to} /> {left >= 0 ? t('daysLeft', { count: left }) : t('daysAgo', { count: -left })}
      </Detail>
    </div>
  );
}
