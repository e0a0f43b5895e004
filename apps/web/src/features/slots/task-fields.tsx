import { PlusIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, ErrorMessage, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../ui/field-id.js';
import { Section } from '../../ui/section.js';
import { ReadyTasks } from './ready-tasks.js';
import type { DraftTask } from './slot-draft.js';
import type { PartProps } from './slot-form.js';
import { TaskField } from './task-field.js';

/** What the person will do: ready tasks of the occupation to tick, and own ones to write. */
export function TaskFields({ draft, set, error }: PartProps) {
  const { t } = useTranslation('slots');
  const write = (key: string, change: Partial<DraftTask>) =>
    set({ tasks: draft.tasks.map((task) => (task.key === key ? { ...task, ...change } : task)) });
  const add = () => {
    const task: DraftTask = { key: crypto.randomUUID(), title: '', needs: {}, safetyReason: '', talkMinutes: '' };
    set({ tasks: [...draft.tasks, task] });
  };
  return (
    <Section title={t('form.tasks')}>
      <VStack gap="space-16" id={fieldId('tasks')} tabIndex={-1}>
        {draft.occupation === undefined ? (
          <BodyShort>{t('form.tasksFirst')}</BodyShort>
        ) : (
          <ReadyTasks occupation={draft.occupation.code} tasks={draft.tasks} onChange={(tasks) => set({ tasks })} />
        )}
        {draft.tasks.map((task) => (
          <TaskField
            key={task.key}
            task={task}
            onWrite={(change) => write(task.key, change)}
            onRemove={() => set({ tasks: draft.tasks.filter((row) => row.key !== task.key) })}
          />
        ))}
        <div>
          <Button type="button" size="small" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={add}>
            {t('form.addTask')}
          </Button>
        </div>
        {error('tasks') !== undefined && <ErrorMessage>{error('tasks')}</ErrorMessage>}
      </VStack>
    </Section>
  );
}
