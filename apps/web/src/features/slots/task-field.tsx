import { TrashIcon } from '@navikt/aksel-icons';
import { Box, Button, HStack, ReadMore, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../../ui/text-input.js';
import type { DraftTask } from './slot-draft.js';
import { needsOf } from './slot-input.js';
import { TaskNeedsFields } from './task-needs-fields.js';
import { useNeedsText } from './use-needs-text.js';

interface Props {
  readonly task: DraftTask;
  readonly onWrite: (change: Partial<DraftTask>) => void;
  readonly onRemove: () => void;
}

/** One task: what it is called, the Norwegian it takes per part, and why where that is a matter of safety. */
export function TaskField({ task, onWrite, onRemove }: Props) {
  const { t } = useTranslation('slots');
  const needsText = useNeedsText();
  return (
    <Box
      borderWidth="1"
      borderColor="neutral-subtle"
      borderRadius="8"
      padding="space-12"
      role="group"
      aria-label={task.title}
    >
      <VStack gap="space-8">
        <HStack gap="space-12" align="end">
          <TextInput
            size="small"
            label={t('form.task')}
            field={`task-${task.key}`}
            htmlSize={40}
            value={task.title}
            onChange={(title) => onWrite({ title })}
          />
          <Button type="button" size="small" variant="tertiary" icon={<TrashIcon aria-hidden />} onClick={onRemove}>
            {t('form.removeTask')}
          </Button>
        </HStack>
        <ReadMore size="small" header={t('form.taskNeeds', { needs: needsText(needsOf(task.needs)) })}>
          <TaskNeedsFields task={task} onWrite={onWrite} />
        </ReadMore>
      </VStack>
    </Box>
  );
}
