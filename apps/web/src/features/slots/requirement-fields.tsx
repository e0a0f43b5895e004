import { Checkbox, CheckboxGroup, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.js';
import { SkillsField } from '../../ui/skills-field.js';
import { useNamed } from '../../ui/use-named.js';
import { PaperFields } from './paper-fields.js';
import type { PartProps } from './slot-form.js';

/** Skills the work uses and papers it asks for; each a must, or only a wish. */
export function RequirementFields({ draft, set, error }: PartProps) {
  const { t } = useTranslation('slots');
  const named = useNamed();
  return (
    <Section title={t('form.requirements')}>
      <VStack gap="space-16">
        <SkillsField
          label={t('form.skills')}
          description={t('form.skillsHelp')}
          field="skills"
          occupation={draft.occupation?.code}
          value={draft.skills}
          onChange={(skills) => set({ skills })}
          error={error('skills')}
        />
        {draft.skills.length > 0 && (
          <CheckboxGroup
            size="small"
            legend={t('form.essential')}
            value={[...draft.essential]}
            onChange={(essential: string[]) => set({ essential })}
          >
            {draft.skills.map((skill) => (
              <Checkbox key={skill.id} value={skill.id}>
                {named(skill.name)}
              </Checkbox>
            ))}
          </CheckboxGroup>
        )}
        <PaperFields draft={draft} set={set} error={error} />
      </VStack>
    </Section>
  );
}
