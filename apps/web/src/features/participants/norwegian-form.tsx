import type { CefrLevel, LanguageResultInput, LanguageSkill, LanguageSource } from '@fotfeste/contract';
import { BodyShort, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../session/session-context.js';
import { ActionForm } from '../../ui/action-form.js';
import { cefrLevels, languageSkills } from '../../ui/cefr.js';
import { DateField } from '../../ui/date-field.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { fieldId } from '../../ui/field-id.js';
import { type PersonCase, useChangeFacts } from './person-case.js';

const sources = ['TEST', 'SCHOOL', 'SELF', 'WORKPLACE'] as const satisfies readonly LanguageSource[];

interface Props {
  readonly person: PersonCase;
  readonly onClose: () => void;
}

/** Adds one result for each part that was tested together. Earlier results are kept, so progress can be followed. */
export function NorwegianForm({ person, onClose }: Props) {
  const { t } = useTranslation(['participants', 'enums']);
  const { today } = useViewer();
  const [levels, setLevels] = useState<ReadonlyMap<LanguageSkill, CefrLevel>>(new Map());
  const [source, setSource] = useState<LanguageSource | undefined>('TEST');
  const [takenOn, setTakenOn] = useState<string | undefined>(today);
  const { action, change } = useChangeFacts(person, onClose);
  const submit = () => {
    if (source === undefined || takenOn === undefined || levels.size === 0) return;
    const earlier = person.norwegian.map((row): LanguageResultInput => {
      return { skill: row.skill, level: row.level, source: row.source, takenOn: row.takenOn };
    });
    const added = [...levels].map(([skill, level]): LanguageResultInput => ({ skill, level, source, takenOn }));
    void change({ norwegian: [...earlier, ...added] });
  };
  return (
    <ActionForm action={action} onSubmit={submit} onCancel={onClose} submitLabel={t('participants:norwegian.submit')}>
      <VStack gap="space-16" id={fieldId('norwegian')} tabIndex={-1}>
        <BodyShort>{t('participants:norwegian.lead')}</BodyShort>
        <LevelFields levels={levels} onChange={setLevels} />
        <HStack gap="space-12">
          <EnumSelect
            size="small"
            label={t('participants:norwegian.source')}
            members={sources}
            name={(member) => t(`enums:LanguageSource.${member}`)}
            value={source}
            onChange={setSource}
          />
          <DateField
            size="small"
            label={t('participants:norwegian.takenOn')}
            field="takenOn"
            value={takenOn}
            onChange={setTakenOn}
            latest={today}
          />
        </HStack>
      </VStack>
    </ActionForm>
  );
}

interface LevelProps {
  readonly levels: ReadonlyMap<LanguageSkill, CefrLevel>;
  readonly onChange: (levels: ReadonlyMap<LanguageSkill, CefrLevel>) => void;
}

function LevelFields({ levels, onChange }: LevelProps) {
  const { t } = useTranslation(['participants', 'enums']);
  const setLevel = (skill: LanguageSkill, level: CefrLevel | undefined) => {
    const next = new Map(levels);
    if (level === undefined) next.delete(skill);
    else next.set(skill, level);
    onChange(next);
  };
  return (
    <HStack gap="space-12">
      {languageSkills.map((skill) => (
        <EnumSelect
          key={skill}
          size="small"
          label={t(`enums:LanguageSkill.${skill}`)}
          members={cefrLevels}
          name={(level) => level}
          none={t('participants:norwegian.notTested')}
          value={levels.get(skill)}
          onChange={(level) => setLevel(skill, level)}
        />
      ))}
    </HStack>
  );
}
