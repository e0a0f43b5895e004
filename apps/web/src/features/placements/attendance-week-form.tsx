import {
  type PlacementFieldsFragment,
  RecordAttendanceDocument,
  type RecordAttendanceMutation,
} from '@fotfeste/contract';
import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { addDays } from '../../ui/format.js';
import { AttendanceDays } from './attendance-days.js';
import { asAgreed, daysToRecord, type WrittenDay, weekToWrite } from './attendance-week.js';
import { ConfirmWeek } from './confirm-week.js';

const pick = (data: RecordAttendanceMutation) => data.recordAttendance;

interface Props {
  readonly placement: PlacementFieldsFragment;
  readonly monday: string;
  readonly today: string;
}

/** One week: recorded as agreed with one press, or day by day. */
export function AttendanceWeekForm({ placement, monday, today }: Props) {
  const { t } = useTranslation('placements');
  const [week, setWeek] = useState(() => weekToWrite(monday, placement, placement.attendance));
  const record = useAction(RecordAttendanceDocument, pick);
  const send = async (days: readonly WrittenDay[]) => {
    const changed = daysToRecord(days, placement.attendance);
    if (changed.length > 0) await record.run({ placementId: placement.id, days: [...changed] });
  };
  const agreed = asAgreed(week, placement, today);
  const nothingLeft = daysToRecord(agreed, placement.attendance).length === 0;
  const changed = daysToRecord(week, placement.attendance).length > 0;
  return (
    <VStack gap="space-12">
      <ActionAlert action={record} />
      <AttendanceDays week={week} onChange={setWeek} />
      <HStack gap="space-12">
        <Button size="small" loading={record.busy} disabled={nothingLeft} onClick={() => send(agreed)}>
          {t('attendance.asAgreed')}
        </Button>
        <Button size="small" variant="secondary" loading={record.busy} disabled={!changed} onClick={() => send(week)}>
          {t('attendance.save')}
        </Button>
        <ConfirmWeek placement={placement} upTo={addDays(monday, 6)} />
      </HStack>
    </VStack>
  );
}
