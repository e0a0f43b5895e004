import { UNSAFE_Combobox as Combobox } from '@navikt/ds-react';
import { fieldId } from './field-id.js';
import { spokenLanguages } from './spoken-languages.js';
import { useLanguageName } from './use-language-name.js';

interface Props {
  readonly label: string;
  readonly field: string;
  /** Language codes, or names of languages that have none here. */
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** Languages a person speaks; one that is not in the list is written. */
export function LanguagesField({ label, field, value, onChange, error }: Props) {
  const name = useLanguageName();
  const optionOf = (code: string) => ({ label: name(code), value: code });
  const options = [...new Set([...spokenLanguages, ...value])].map(optionOf);
  return (
    <Combobox
      id={fieldId(field)}
      size="small"
      label={label}
      error={error}
      isMultiSelect
      allowNewValues
      options={options.toSorted((a, b) => a.label.localeCompare(b.label))}
      selectedOptions={value.map(optionOf)}
      onToggleSelected={(code, chosen) => onChange(chosen ? [...value, code] : value.filter((other) => other !== code))}
    />
  );
}
