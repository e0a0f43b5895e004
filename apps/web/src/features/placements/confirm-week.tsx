import {
  ConfirmAttendanceDocument,
  type ConfirmAttendanceMutation,
  type PlacementFieldsFragment,
} from '@fotfeste/contract';
import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { SendLinkSection } from '../one-time-link/send-link-section.js';
import { ActionAlert } from '../../ui/action-alert.js';

const pick = (data: ConfirmAttendanceMutation) => data.confirmAttendance;

interface Props {
  readonly placement: PlacementFieldsFragment;
  /** The last day that is confirmed. */
  readonly upTo: string;
}

/** The employer confirms what is recorded until the end of the week; afterwards it stands. */
export function ConfirmWeek({ placement, upTo }: Props) {
  const { t } = useTranslation('placements');
  const isEmployer = useViewer().roles.includes('EMPLOYER_CONTACT');
  const confirm = useAction(ConfirmAttendanceDocument, pick);
  const open = placement.attendance.some((day) => !day.confirmed && day.on <= upTo);
  if (!isEmployer)
    return (
      <SendLinkSection
        act="CONFIRM_ATTENDANCE"
        subjectId={placement.id}
        parties={open ? ['EMPLOYER'] : []}
        upTo={upTo}
      />
    );
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        disabled={!open}
        loading={confirm.busy}
        onClick={() => confirm.run({ placementId: placement.id, upTo })}
      >
        {t('attendance.confirm')}
      </Button>
      <ActionAlert action={confirm} />
    </>
  );
}
