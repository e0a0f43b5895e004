import { HStack, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { cefrLevels, languageSkills } from '../../ui/cefr.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { TextInput } from '../../ui/text-input.js';
import type { DraftTask } from './slot-draft.js';

interface Props {
  readonly task: DraftTask;
  readonly onWrite: (change: Partial<DraftTask>) => void;
}

/** The Norwegian that a task takes per part of the language, how much of it is talk, and why it matters for safety. */
export function TaskNeedsFields({ task, onWrite }: Props) {
  const { t } = useTranslation(['slots', 'enums']);
  return (
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
  );
}
