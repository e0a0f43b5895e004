import { Checkbox, CheckboxGroup, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../ui/field-id.js';
import { Section } from '../../ui/section.js';
import { SkillsField } from '../../ui/skills-field.js';
import { useCodeName } from '../../ui/use-code-name.js';
import { useNamed } from '../../ui/use-named.js';
import { slotRequirementKinds } from './requirement-kinds.js';
import type { RequirementStrength } from './slot-draft.js';
import type { PartProps } from './slot-form.js';

/** Skills the work uses and papers it asks for; each a must, or only a wish. */
export function RequirementFields({ draft, set, error }: PartProps) {
  const { t } = useTranslation('slots');
  const code = useCodeName();
  const named = useNamed();
  const chosen = Object.keys(draft.requirements);
  const kinds = [...new Set([...slotRequirementKinds, ...chosen])];
  const choose = (wanted: readonly string[]) =>
    set({ requirements: Object.fromEntries(wanted.map((kind) => [kind, draft.requirements[kind] ?? 'MUST'])) });
  const setStrength = (kind: string, strength: RequirementStrength) =>
    set({ requirements: { ...draft.requirements, [kind]: strength } });
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
        <CheckboxGroup
          id={fieldId('requirements')}
          tabIndex={-1}
          size="small"
          legend={t('form.papers')}
          value={chosen}
          onChange={choose}
          error={error('requirements')}
        >
          {kinds.map((kind) => (
            <Checkbox key={kind} value={kind}>
              {code('CertificateKind', kind)}
            </Checkbox>
          ))}
        </CheckboxGroup>
        {chosen.map((kind) => (
          <RadioGroup
            key={kind}
            size="small"
            legend={code('CertificateKind', kind)}
            value={draft.requirements[kind] ?? 'MUST'}
            onChange={(strength: RequirementStrength) => setStrength(kind, strength)}
          >
            <Radio value="MUST">{t('form.must')}</Radio>
            <Radio value="MAY">{t('form.may')}</Radio>
          </RadioGroup>
        ))}
      </VStack>
    </Section>
  );
}
