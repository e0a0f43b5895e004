import { HGrid } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '../../ui/action-form.js';
import { CodeCheckboxes } from '../../ui/code-checkboxes.js';
import { LanguagesField } from '../../ui/languages-field.js';
import { OccupationField } from '../../ui/occupation-field.js';
import { SkillsField } from '../../ui/skills-field.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { type Brought, broughtBy, broughtInput } from './brought.js';
import { adaptationNeeds, certificateKinds } from './known-codes.js';
import { type PersonCase, useChangeFacts } from './person-case.js';

interface Props {
  readonly person: PersonCase;
  readonly onClose: () => void;
}

/** Changes what a person brings and needs. */
export function ExperienceForm({ person, onClose }: Props) {
  const { t } = useTranslation('participants');
  const [brought, setBrought] = useState(() => broughtBy(person));
  const { action, change } = useChangeFacts(person, onClose);
  const error = useFieldError(action.refusals);
  const set = (changes: Partial<Brought>) => setBrought((current) => ({ ...current, ...changes }));
  return (
    <ActionForm action={action} onSubmit={() => change(broughtInput(person, brought))} onCancel={onClose}>
      <WorkFields brought={brought} set={set} error={error('experience')} />
      <SkillsField
        label={t('bring.skills')}
        field="skills"
        occupation={brought.work?.code}
        value={brought.skills}
        onChange={(skills) => set({ skills })}
        error={error('skills')}
      />
      <LanguagesField
        label={t('bring.otherLanguages')}
        field="otherLanguages"
        value={brought.languages}
        onChange={(languages) => set({ languages })}
        error={error('otherLanguages')}
      />
      <HGrid gap="space-16" columns={{ xs: 1, md: 2 }}>
        <CodeCheckboxes
          legend={t('bring.certificates')}
          field="certificates"
          group="CertificateKind"
          codes={certificateKinds}
          value={brought.papers}
          onChange={(papers) => set({ papers })}
        />
        <CodeCheckboxes
          legend={t('bring.adaptations')}
          description={t('bring.needsNotDiagnoses')}
          field="adaptations"
          group="AdaptationNeed"
          codes={adaptationNeeds}
          value={brought.needs}
          onChange={(needs) => set({ needs })}
        />
      </HGrid>
    </ActionForm>
  );
}

interface WorkProps {
  readonly brought: Brought;
  readonly set: (changes: Partial<Brought>) => void;
  readonly error: string | undefined;
}

function WorkFields({ brought, set, error }: WorkProps) {
  const { t } = useTranslation('participants');
  return (
    <HGrid gap="space-16" columns={{ xs: 1, md: 2 }}>
      <OccupationField
        size="small"
        label={t('bring.addWork')}
        field="experience"
        value={brought.work}
        onChange={(work) => set({ work })}
        error={error}
      />
      <TextInput
        size="small"
        label={t('bring.workYears')}
        field="years"
        inputMode="decimal"
        htmlSize={6}
        value={brought.years}
        onChange={(years) => set({ years })}
      />
    </HGrid>
  );
}
