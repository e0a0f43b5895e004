import type { PlacementFieldsFragment } from '@fotfeste/contract';
import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../session/session-context.js';
import { DateText } from '../../ui/date-text.js';
import { addDays, mondayOf } from '../../ui/format.js';
import { Section } from '../../ui/section.js';
import { useUrlValue } from '../../url/use-url-value.js';
import { AttendanceWeekForm } from './attendance-week-form.js';

interface Props {
  readonly placement: PlacementFieldsFragment;
}

/** Attendance a week at a time; the week stands in the address. */
export function AttendanceSection({ placement }: Props) {
  const { t } = useTranslation('placements');
  const { today } = useViewer();
  const [week, setWeek] = useUrlValue('week');
  const latest = today < placement.from ? placement.from : today > placement.to ? placement.to : today;
  const monday = mondayOf(/^\d{4}-\d{2}-\d{2}$/.test(week ?? '') ? (week ?? latest) : latest);
  const sunday = addDays(monday, 6);
  return (
    <Section title={t('attendance.title')}>
      <HStack gap="space-12" align="center" wrap={false}>
        <Button
          size="small"
          variant="tertiary"
          icon={<ChevronLeftIcon aria-hidden />}
          aria-label={t('attendance.earlier')}
          disabled={monday <= placement.from}
          onClick={() => setWeek(addDays(monday, -7))}
        />
        <BodyShort aria-live="polite">
          {t('attendance.week')} <DateText value={monday} /> – <DateText value={sunday} />
        </BodyShort>
        <Button
          size="small"
          variant="tertiary"
          icon={<ChevronRightIcon aria-hidden />}
          aria-label={t('attendance.later')}
          disabled={sunday >= placement.to}
          onClick={() => setWeek(addDays(monday, 7))}
        />
      </HStack>
      <AttendanceWeekForm
        key={`${monday} ${JSON.stringify(placement.attendance)}`}
        monday={monday}
        placement={placement}
        today={today}
      />
    </Section>
  );
}
