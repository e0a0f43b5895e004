import type { SlotInput } from '@fotfeste/contract';
import { HGrid, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { RefusalAlert } from '../../ui/refusal-alert.js';
import { SubmitButton } from '../../ui/submit-button.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { OutlookFields } from './outlook-fields.js';
import { ReachPanel } from './reach-panel.js';
import { RequirementFields } from './requirement-fields.js';
import type { SlotDraft } from './slot-draft.js';
import { slotInput, slotProblems } from './slot-input.js';
import { TaskFields } from './task-fields.js';
import { WhenFields } from './when-fields.js';
import { WorkFields } from './work-fields.js';

interface Props {
  readonly start: SlotDraft;
  /** The viewer writes for an employer, who is then asked to confirm. */
  readonly onBehalf: boolean;
  readonly action: Pick<Action<never, unknown>, 'busy' | 'fault' | 'refusals'>;
  readonly submitLabel: string;
  readonly onSubmit: (input: SlotInput, contactEmail: string | null) => void;
}

/** What each part of the form gets: the draft, the way to change it, and the messages for its fields. */
export interface PartProps {
  readonly draft: SlotDraft;
  readonly set: (changes: Partial<SlotDraft>) => void;
  readonly error: (field: string) => string | undefined;
}

/** A slot in one page, part by part, with how many people it reaches beside it while it is written. */
export function SlotForm({ start, onBehalf, action, submitLabel, onSubmit }: Props) {
  const { t } = useTranslation('slots');
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(0);
  const problems = slotProblems(draft).map(({ code, field }) => ({
    code,
    field,
    message: t(`problem.${code}`),
    wayOut: '',
  }));
  const shown = tried > 0 ? problems : [];
  const own = useFieldError(shown);
  const refused = useFieldError(action.refusals);
  const part: PartProps = {
    draft,
    set: (changes) => setDraft((current) => ({ ...current, ...changes })),
    error: (field) => own(field) ?? refused(field),
  };
  const submit = () => {
    setTried(tried + 1);
    const input = slotInput(draft);
    if (input !== undefined) onSubmit(input, onBehalf && draft.contactEmail !== '' ? draft.contactEmail : null);
  };
  return (
    <HGrid gap="space-24" columns={{ xs: 1, xl: 'minmax(0, 1fr) 22rem' }} align="start">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <VStack gap="space-24">
          <RefusalAlert key={tried} refusals={shown} />
          <ActionAlert action={action} />
          <WorkFields {...part} onBehalf={onBehalf} />
          <TaskFields {...part} />
          <WhenFields {...part} />
          <RequirementFields {...part} />
          <OutlookFields {...part} />
          <div>
            <SubmitButton busy={action.busy}>{submitLabel}</SubmitButton>
          </div>
        </VStack>
      </form>
      <div className="sticky-panel">
        <ReachPanel draft={draft} />
      </div>
    </HGrid>
  );
}
