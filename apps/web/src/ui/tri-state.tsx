import { Radio, RadioGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from './field-id.js';

interface Props {
  readonly label: string;
  readonly field: string;
  /** `null` is not known. */
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
}

/** Yes, no or not known: unknown is not no. */
export function TriState({ label, field, value, onChange }: Props) {
  const { t } = useTranslation('common');
  return (
    <RadioGroup
      id={fieldId(field)}
      tabIndex={-1}
      legend={label}
      size="small"
      value={value === null ? 'unknown' : String(value)}
      onChange={(chosen: string) => onChange(chosen === 'unknown' ? null : chosen === 'true')}
    >
      <Radio value="true">{t('yes')}</Radio>
      <Radio value="false">{t('no')}</Radio>
      <Radio value="unknown">{t('unknown')}</Radio>
    </RadioGroup>
  );
}
