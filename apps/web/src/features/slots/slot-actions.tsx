import {
  ConfirmSlotDocument,
  type ConfirmSlotMutation,
  PauseSlotDocument,
  type PauseSlotMutation,
  type SlotContentFragment,
} from '@fotfeste/contract';
import { Button, HStack, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { useIsEmployer } from './use-is-employer.js';

const pickConfirmed = (data: ConfirmSlotMutation) => data.confirmSlot;
const pickPaused = (data: PauseSlotMutation) => data.pauseSlot;

interface Props {
  readonly slot: SlotContentFragment;
  readonly onEdit: () => void;
}

/** What can be done with a slot: confirm, find people, change, pause, copy. */
export function SlotActions({ slot, onEdit }: Props) {
  const { t } = useTranslation('slots');
  const isEmployer = useIsEmployer();
  const confirm = useAction(ConfirmSlotDocument, pickConfirmed);
  const pause = useAction(PauseSlotDocument, pickPaused);
  const paused = slot.status === 'PAUSED';
  return (
    <VStack gap="space-8">
      <HStack gap="space-12">
        {slot.status === 'UNCONFIRMED' && isEmployer && (
          <Button size="small" loading={confirm.busy} onClick={() => confirm.run({ id: slot.id })}>
            {t('action.confirm')}
          </Button>
        )}
        {!isEmployer && (
          <Button as={Link} size="small" to={`/match?slotId=${slot.id}`}>
            {t('action.people')}
          </Button>
        )}
        <Button size="small" variant="secondary" onClick={onEdit}>
          {t('action.edit')}
        </Button>
        {slot.status !== 'ENDED' && (
          <Button
            size="small"
            variant="secondary"
            loading={pause.busy}
            onClick={() => pause.run({ id: slot.id, paused: !paused })}
          >
            {paused ? t('action.resume') : t('action.pause')}
          </Button>
        )}
        <Button as={Link} size="small" variant="secondary" to={`/slots/new?copy=${slot.id}`}>
          {t('action.copy')}
        </Button>
      </HStack>
      <ActionAlert action={confirm} />
      <ActionAlert action={pause} />
    </VStack>
  );
}
