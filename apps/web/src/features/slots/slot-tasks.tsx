import type { SlotContentFragment } from '@fotfeste/contract';
import { BodyShort, Detail, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useNeedsText } from './use-needs-text.js';

/** The tasks, each with the Norwegian it takes and, where it is so, why that is a matter of safety. */
export function SlotTasks({ tasks }: Pick<SlotContentFragment, 'tasks'>) {
  const { t } = useTranslation('slots');
  const needsText = useNeedsText();
  return (
    <VStack as="ul" gap="space-12" className="link-rows">
      {tasks.map((task) => (
        <li key={task.id}>
          <BodyShort weight="semibold">{task.title}</BodyShort>
          <BodyShort size="small">{needsText(task.needs)}</BodyShort>
          {task.talkMinutesPerDay !== null && <Detail>{t('view.talk', { count: task.talkMinutesPerDay })}</Detail>}
          {task.safetyReason !== null && <Detail>{t('view.safety', { reason: task.safetyReason })}</Detail>}
        </li>
      ))}
    </VStack>
  );
}
