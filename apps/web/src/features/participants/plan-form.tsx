import {
  type PlanElementKind,
  RemovePlanElementDocument,
  type RemovePlanElementMutation,
  SavePlanElementDocument,
  type SavePlanElementMutation,
} from '@fotfeste/contract';
import { Button, HStack, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { ActionForm } from '../../ui/action-form.js';
import { DateField } from '../../ui/date-field.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { fieldId } from '../../ui/field-id.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { numberForField, writtenNumber } from '../../ui/written-number.js';
import type { PersonCase } from './person-case.js';

const kinds = [
  'NORWEGIAN',
  'SOCIAL_STUDIES',
  'LIFE_SKILLS_COURSE',
  'PARENT_GUIDANCE',
  'WORKPLACE_PRACTICE',
  'PART_TIME_WORK',
  'SHORT_TRADE_COURSE',
  'NAV_MEASURE',
  'SIMILAR_WORK_DIRECTED',
  'PRIMARY_OR_LOWER_SECONDARY',
  'UPPER_SECONDARY',
  'HIGHER_EDUCATION_PREPARATION',
  'OTHER_EDUCATION',
] as const satisfies readonly PlanElementKind[];

const saved = (data: SavePlanElementMutation) => data.savePlanElement;
const removed = (data: RemovePlanElementMutation) => data.removePlanElement;

interface Props {
  readonly participantId: string;
  /** The element that is changed; without one a new element is added. */
  readonly element?: PersonCase['plan'][number];
  readonly onClose: () => void;
}

/** One element of the plan: what it is, its hours and days, and the reason that the law asks for. */
export function PlanForm({ participantId, element, onClose }: Props) {
  const { t } = useTranslation(['participants', 'enums', 'common']);
  const [kind, setKind] = useState(kinds.find((member) => member === element?.kind));
  const [title, setTitle] = useState(element?.title ?? '');
  const [hours, setHours] = useState(numberForField(element?.hoursPerWeek));
  const [from, setFrom] = useState<string | undefined>(element?.from);
  const [to, setTo] = useState<string | undefined>(element?.to ?? undefined);
  const [reason, setReason] = useState(element?.reason ?? '');
  const [tried, setTried] = useState(false);
  const save = useAction(SavePlanElementDocument, saved);
  const refused = useFieldError(save.refusals);
  const hoursPerWeek = writtenNumber(hours);
  const missing = (absent: boolean) => (tried && absent ? t('common:required') : undefined);
  const submit = async () => {
    setTried(true);
    if (!kind || !from || title.trim() === '' || typeof hoursPerWeek !== 'number') return;
    const input = { kind, title: title.trim(), hoursPerWeek, from, to: to ?? null, reason: reason.trim() || null };
    if (await save.run({ participantId, id: element?.id ?? null, input })) onClose();
  };
  return (
    <ActionForm action={save} onSubmit={submit} onCancel={onClose}>
      <EnumSelect
        label={t('participants:plan.kind')}
        field="kind"
        members={kinds}
        name={(member) => t(`enums:PlanElementKind.${member}`)}
        value={kind}
        onChange={setKind}
        error={missing(!kind) ?? refused('kind')}
      />
      <TextInput
        label={t('participants:plan.element')}
        field="title"
        value={title}
        onChange={setTitle}
        error={missing(title.trim() === '') ?? refused('title')}
      />
      <HStack gap="space-16">
        <TextInput
          label={t('participants:plan.hours')}
          field="hoursPerWeek"
          inputMode="decimal"
          htmlSize={6}
          value={hours}
          onChange={setHours}
          error={missing(typeof hoursPerWeek !== 'number') ?? refused('hoursPerWeek')}
        />
        <DateField
          label={t('participants:plan.from')}
          field="from"
          value={from}
          onChange={setFrom}
          error={missing(!from) ?? refused('from')}
        />
        <DateField label={t('participants:plan.to')} field="to" value={to} onChange={setTo} error={refused('to')} />
      </HStack>
      <Textarea
        id={fieldId('reason')}
        label={t('participants:plan.reason')}
        description={t('participants:plan.reasonHelp')}
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={refused('reason')}
      />
      {element !== undefined && <RemoveElement participantId={participantId} id={element.id} onDone={onClose} />}
    </ActionForm>
  );
}

interface RemoveProps {
  readonly participantId: string;
  readonly id: string;
  readonly onDone: () => void;
}

function RemoveElement({ participantId, id, onDone }: RemoveProps) {
  const { t } = useTranslation('participants');
  const [sure, setSure] = useState(false);
  const remove = useAction(RemovePlanElementDocument, removed);
  const submit = async () => {
    if (await remove.run({ participantId, id })) onDone();
  };
  return (
    <div>
      <ActionAlert action={remove} />
      <Button
        type="button"
        size="small"
        variant="tertiary"
        data-color="danger"
        loading={remove.busy}
        onClick={() => (sure ? void submit() : setSure(true))}
      >
        {t(sure ? 'plan.removeSure' : 'plan.remove')}
      </Button>
    </div>
  );
}
