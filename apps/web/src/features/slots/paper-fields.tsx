import { Radio, RadioGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { CodeCheckboxes } from '../../ui/code-checkboxes.js';
import { TextInput } from '../../ui/text-input.js';
import { useCodeName } from '../../ui/use-code-name.js';
import { slotRequirementKinds } from './requirement-kinds.js';
import type { RequirementStrength } from './slot-draft.js';
import type { PartProps } from './slot-form.js';

/** The papers that the slot asks for, and for each whether it must be in hand. */
export function PaperFields({ draft, set, error }: PartProps) {
  const { t } = useTranslation('slots');
  const name = useCodeName();
  const { requirements } = draft;
  const chosen = Object.keys(requirements);
  const choose = (wanted: readonly string[]) =>
    set({ requirements: Object.fromEntries(wanted.map((kind) => [kind, requirements[kind] ?? 'MUST'])) });
  return (
    <>
      <CodeCheckboxes
        legend={t('form.papers')}
        field="requirements"
        group="CertificateKind"
        codes={slotRequirementKinds}
        value={chosen}
        onChange={choose}
        error={error('requirements')}
      />
      {chosen.map((kind) => (
        <RadioGroup
          key={kind}
          size="small"
          legend={name('CertificateKind', kind)}
          value={requirements[kind] ?? 'MUST'}
          onChange={(strength: RequirementStrength) => set({ requirements: { ...requirements, [kind]: strength } })}
        >
          <Radio value="MUST">{t('form.must')}</Radio>
          <Radio value="MAY">{t('form.may')}</Radio>
        </RadioGroup>
      ))}
      {chosen.includes('DRIVING_LICENCE') && (
        <TextInput
          size="small"
          htmlSize={6}
          label={t('form.licenceClass')}
          field="licenceClass"
          value={draft.licenceClass}
          onChange={(licenceClass) => set({ licenceClass })}
          error={error('licenceClass')}
        />
      )}
    </>
  );
}
