import { TrashIcon } from '@navikt/aksel-icons';
import { Box, Button, HStack, ReadMore, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { cefrLevels, languageSkills } from '../../ui/cefr.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { TextInput } from '../../ui/text-input.js';
import type { DraftTask } from './slot-draft.js';
import { needsOf } from './slot-input.js';
import { useNeedsText } from './use-needs-text.js';

interface Props {
  readonly task: DraftTask;
  readonly onWrite: (change: Partial<DraftTask>) => void;
  readonly onRemove: () => void;
}

/** One task: what it is called, the Norwegian it takes per part, and why where that is a matter of safety. */
export function TaskField({ task, onWrite, onRemove }: Props) {
  const { t } = useTranslation(['slots', 'enums']);
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
            label={t('slots:form.task')}
            field={`task-${task.key}`}
            htmlSize={40}
            value={task.title}
            onChange={(title) => onWrite({ title })}
          />
          <Button type="button" size="small" variant="tertiary" icon={<TrashIcon aria-hidden />} onClick={onRemove}>
            {t('slots:form.removeTask')}
          </Button>
        </HStack>
        <ReadMore size="small" header={t('slots:form.taskNeeds', { needs: needsText(needsOf(task.needs)) })}>
          <VStack gap="space-12">
            <HStack gap="space-12">
              {languageSkills.map((skill) => (
                <EnumSelect
                  key={skill}
                  size="small"
                  label={t(`enums:LanguageSkill.${skill}`)}
                  members={cefrLevels}
                  name={(level) => level}
                  none={t('slots:form.noNeed')}
                  value={task.needs[skill]}
                  onChange={(level) => onWrite({ needs: { ...task.needs, [skill]: level } })}
                />
              ))}
            </HStack>
            <TextInput
              size="small"
              label={t('slots:form.talkMinutes')}
              field={`talk-${task.key}`}
              inputMode="numeric"
              htmlSize={6}
              value={task.talkMinutes}
              onChange={(talkMinutes) => onWrite({ talkMinutes })}
            />
            <TextInput
              size="small"
              label={t('slots:form.safetyReason')}
              description={t('slots:form.safetyHelp')}
              field={`safety-${task.key}`}
              value={task.safetyReason}
              onChange={(safetyReason) => onWrite({ safetyReason })}
            />
          </VStack>
        </ReadMore>
      </VStack>
    </Box>
  );
}
