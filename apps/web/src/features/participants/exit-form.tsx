import { type BreakOffReason, type ExitKind, RecordExitDocument, type RecordExitMutation } from '@fotfeste/contract';
import { BodyLong } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { ActionForm } from '../../ui/action-form.js';
import { DateField } from '../../ui/date-field.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { useFieldError } from '../../ui/use-field-error.js';
import type { PersonCase } from './person-case.js';

const exitKinds = [
  'WORK',
  'UPPER_SECONDARY',
  'OTHER_EDUCATION',
  'NAV_MEASURE_OR_JOB_SEEKER',
  'MOVED',
  'BROKE_OFF',
  'UNKNOWN',
] as const satisfies readonly ExitKind[];
const breakOffReasons = [
  'HEALTH',
  'CARE',
  'LEFT_COUNTRY',
  'STOPPED_BY_MUNICIPALITY',
  'OWN_WISH',
  'OTHER',
] as const satisfies readonly BreakOffReason[];
const pick = (data: RecordExitMutation) => data.recordExit;

interface Props {
  readonly person: PersonCase;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Ends the programme on a day and says what the person went to. Recorded again, it corrects, and the first is kept. */
export function ExitForm({ person, onDone, onCancel }: Props) {
  const { t } = useTranslation(['participants', 'enums', 'common']);
  const { today } = useViewer();
  const [on, setOn] = useState<string | undefined>(person.exit?.on ?? today);
  const [kind, setKind] = useState<ExitKind | undefined>(person.exit?.kind);
  const [breakOffReason, setBreakOffReason] = useState<BreakOffReason>();
  const [incomplete, setIncomplete] = useState(false);
  const record = useAction(RecordExitDocument, pick);
  const refused = useFieldError(record.refusals);
  const missing = (absent: boolean) => (incomplete && absent ? t('common:required') : undefined);
  const submit = async () => {
    setIncomplete(true);
    if (on === undefined || kind === undefined) return;
    const recorded = await record.run({
      participantId: person.id,
      on,
      kind,
      breakOffReason: kind === 'BROKE_OFF' ? (breakOffReason ?? null) : null,
      correction: person.exit !== null,
    });
    if (recorded !== undefined) onDone();
  };
  return (
    <ActionForm action={record} onSubmit={submit} onCancel={onCancel} submitLabel={t('participants:exit.submit')}>
      <BodyLong>{t('participants:exit.lead')}</BodyLong>
      <EnumSelect
        label={t('participants:exit.kind')}
        field="kind"
        members={exitKinds}
        name={(member) => t(`enums:ExitKind.${member}`)}
        value={kind}
        onChange={setKind}
        error={missing(kind === undefined) ?? refused('kind')}
      />
      {kind === 'BROKE_OFF' && (
        <EnumSelect
          label={t('participants:exit.breakOffReason')}
          field="breakOffReason"
          members={breakOffReasons}
          name={(member) => t(`enums:BreakOffReason.${member}`)}
          none={t('participants:exit.unknownReason')}
          value={breakOffReason}
          onChange={setBreakOffReason}
          error={refused('breakOffReason')}
        />
      )}
      <DateField
        label={t('participants:exit.on')}
        field="on"
        value={on}
        onChange={setOn}
        error={missing(on === undefined) ?? refused('on')}
      />
    </ActionForm>
  );
}
