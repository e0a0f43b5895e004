import { TextField } from '@navikt/ds-react';
import { fieldId } from './field-id.js';

interface Props {
  readonly label: string;
  readonly field: string;
  /** HH:MM */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A time of day. */
export function TimeInput({ label, field, value, onChange }: Props) {
  return (
    <TextField
      type="time"
      size="small"
      id={fieldId(field)}
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
