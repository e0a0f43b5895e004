import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { formatClock } from './format.js';
import { useWeekdayName } from './use-weekday-name.js';
import { type WeekBlock, weekdays } from './week-blocks.js';

interface Props {
  /** `null` is not known; an empty list is no time at all. */
  readonly blocks: readonly WeekBlock[] | null;
  readonly label: string;
}

/** An ordinary week, read: which hours on which days. */
export function WeekGrid({ blocks, label }: Props) {
  const { t } = useTranslation('common');
  const dayName = useWeekdayName();
  if (blocks === null) return <BodyShort>{t('unknown')}</BodyShort>;
  if (blocks.length === 0) return <BodyShort>{t('week.none')}</BodyShort>;
  const days = weekdays.filter((weekday) => weekday < 6 || blocks.some((block) => block.weekday === weekday));
  return (
    <ul className="week-list" aria-label={label}>
      {days.map((weekday) => {
        const ofDay = blocks.filter((block) => block.weekday === weekday);
        return (
          <li key={weekday}>
            <BodyShort as="span" size="small" weight="semibold" className="week-day">
              {dayName(weekday)}
            </BodyShort>
            <BodyShort as="span" size="small">
              {ofDay.length === 0
                ? t('week.free')
                : ofDay
                    .map((block) =>
                      t('week.block', { from: formatClock(block.fromMinute), to: formatClock(block.toMinute) }),
                    )
                    .join(', ')}
            </BodyShort>
          </li>
        );
      })}
    </ul>
  );
}
