import { ReadyTasksDocument, type ReadyTasksQuery } from '@fotfeste/contract';
import { PlusIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, Checkbox, CheckboxGroup, ErrorMessage, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { fieldId } from '../../ui/field-id.js';
import { Section } from '../../ui/section.js';
import { useNamed } from '../../ui/use-named.js';
import { numberForField } from '../../ui/written-number.js';
import type { DraftTask } from './slot-draft.js';
import type { PartProps } from './slot-form.js';
import { TaskField } from './task-field.js';
import { useNeedsText } from './use-needs-text.js';

type ReadyTask = ReadyTasksQuery['readyTasks'][number];

/** What the person will do: ready tasks of the occupation to tick, and own ones to write. */
export function TaskFields({ draft, set, error }: PartProps) {
  const { t } = useTranslation('slots');
  const named = useNamed();
  const needsText = useNeedsText();
  const code = draft.occupation?.code;
  const [{ data }] = useQuery({
    query: ReadyTasksDocument,
    variables: { occupation: code ?? '' },
    pause: code === undefined,
  });
  const ready = code === undefined ? [] : (data?.readyTasks ?? []);
  const toDraft = (task: ReadyTask): DraftTask => ({
    key: task.id,
    title: named(task.title),
    needs: Object.fromEntries(task.needs.map((need) => [need.skill, need.level])),
    safetyReason: '',
    talkMinutes: numberForField(task.talkMinutesPerDay),
  });
  const tick = (keys: readonly string[]) => {
    const kept = draft.tasks.filter((task) => keys.includes(task.key) || !ready.some((row) => row.id === task.key));
    const added = ready.filter((row) => keys.includes(row.id) && !draft.tasks.some((task) => task.key === row.id));
    set({ tasks: [...kept, ...added.map(toDraft)] });
  };
  const write = (key: string, change: Partial<DraftTask>) =>
    set({ tasks: draft.tasks.map((task) => (task.key === key ? { ...task, ...change } : task)) });
  return (
    <Section title={t('form.tasks')}>
      <VStack gap="space-16" id={fieldId('tasks')} tabIndex={-1}>
        {code === undefined && <BodyShort>{t('form.tasksFirst')}</BodyShort>}
        {ready.length > 0 && (
          <CheckboxGroup legend={t('form.readyTasks')} value={draft.tasks.map((task) => task.key)} onChange={tick}>
            {ready.map((task) => (
              <Checkbox key={task.id} value={task.id} description={needsText(task.needs)}>
                {named(task.title)}
              </Checkbox>
            ))}
          </CheckboxGroup>
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
          <Button
            type="button"
            size="small"
            variant="secondary"
            icon={<PlusIcon aria-hidden />}
            onClick={() =>
              set({
                tasks: [
                  ...draft.tasks,
                  { key: crypto.randomUUID(), title: '', needs: {}, safetyReason: '', talkMinutes: '' },
                ],
              })
            }
          >
            {t('form.addTask')}
          </Button>
        </div>
        {error('tasks') !== undefined && <ErrorMessage>{error('tasks')}</ErrorMessage>}
      </VStack>
    </Section>
  );
}
