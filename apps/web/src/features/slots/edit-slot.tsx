import { type SlotContentFragment, UpdateSlotDocument, type UpdateSlotMutation } from '@fotfeste/contract';
import { Button, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { draftOf } from './slot-draft.js';
import { SlotForm } from './slot-form.js';
import { useIsEmployer } from './use-is-employer.js';

const pick = (data: UpdateSlotMutation) => data.updateSlot;

interface Props {
  readonly slot: SlotContentFragment;
  readonly onDone: () => void;
}

/** Changes a slot as it was read; another change in between is refused. */
export function EditSlot({ slot, onDone }: Props) {
  const { t } = useTranslation(['slots', 'common']);
  const isEmployer = useIsEmployer();
  const update = useAction(UpdateSlotDocument, pick);
  return (
    <VStack gap="space-16">
      <div>
        <Button size="small" variant="secondary" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
      <SlotForm
        start={draftOf(slot)}
        onBehalf={!isEmployer}
        action={update}
        submitLabel={t('common:save')}
        onSubmit={async (input) => {
          const changed = await update.run({ id: slot.id, version: slot.version, input });
          if (changed !== undefined) onDone();
        }}
      />
    </VStack>
  );
}
