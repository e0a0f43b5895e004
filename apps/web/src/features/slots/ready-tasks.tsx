import { ReadyTasksDocument, type ReadyTasksQuery } from '@fotfeste/contract';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useNamed } from '../../ui/use-named.js';
import { numberForField } from '../../ui/written-number.js';
import type { DraftTask } from './slot-draft.js';
import { useNeedsText } from './use-needs-text.js';

type ReadyTask = ReadyTasksQuery['readyTasks'][number];

interface Props {
  readonly occupation: string;
  readonly tasks: readonly DraftTask[];
  readonly onChange: (tasks: readonly DraftTask[]) => void;
}

/** The tasks that are usual in an occupation, to tick, with the Norwegian they usually take. */
export function ReadyTasks({ occupation, tasks, onChange }: Props) {
  const { t } = useTranslation('slots');
  const named = useNamed();
  const needsText = useNeedsText();
  const [{ data }] = useQuery({ query: ReadyTasksDocument, variables: { occupation } });
  const ready = data?.readyTasks ?? [];
  if (ready.length === 0) return null;
  const isReady = (key: string) => ready.some((row) => row.id === key);
  const tick = (keys: string[]) => {
    const kept = tasks.filter((task) => keys.includes(task.key) || !isReady(task.key));
    const added = ready.filter((row) => keys.includes(row.id) && !tasks.some((task) => task.key === row.id));
    onChange([...kept, ...added.map((row) => draftTask(row, named(row.title)))]);
  };
  return (
    <CheckboxGroup legend={t('form.readyTasks')} value={tasks.map((task) => task.key)} onChange={tick}>
      {ready.map((task) => (
        <Checkbox key={task.id} value={task.id} description={needsText(task.needs)}>
          {named(task.title)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function draftTask(task: ReadyTask, title: string): DraftTask {
  return {
    key: task.id,
    title,
    needs: Object.fromEntries(task.needs.map((need) => [need.skill, need.level])),
    safetyReason: '',
    talkMinutes: numberForField(task.talkMinutesPerDay),
    readyTask: task.id,
  };
}
