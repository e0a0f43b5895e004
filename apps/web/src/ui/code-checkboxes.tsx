import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { fieldId } from './field-id.js';
import { type CodeGroup, useCodeName } from './use-code-name.js';

interface Props {
  readonly legend: string;
  readonly field: string;
  readonly description?: string;
  readonly group: CodeGroup;
  /** The codes to choose from; chosen ones that are not among them are shown too. */
  readonly codes: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** Any number of codes of a group. */
export function CodeCheckboxes({ legend, field, description, group, codes, value, onChange, error }: Props) {
  const name = useCodeName();
  return (
    <CheckboxGroup
      id={fieldId(field)}
      tabIndex={-1}
      size="small"
      legend={legend}
      description={description}
      value={[...value]}
      onChange={(chosen: string[]) => onChange(chosen)}
      error={error}
    >
      {[...new Set([...codes, ...value])].map((code) => (
        <Checkbox key={code} value={code}>
          {name(group, code)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
