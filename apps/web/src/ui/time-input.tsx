import { TextField } from '@navikt/ds-react';
import { fieldId } from './field-id.js';

interface Props {
  readonly label: string;
  /** The input field this control fills, where it is one of its own. */
  readonly field?: string;
  /** As it is written; see `parseClock`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hideLabel?: boolean;
  /** Marks the field as wrong; the message stands elsewhere. */
  readonly wrong?: boolean;
}

/** A time of day on the 24-hour clock: the browser's own field follows the browser's language, not the screen's. */
export function TimeInput({ label, field, value, onChange, hideLabel = false, wrong = false }: Props) {
  return (
    <TextField
      inputMode="numeric"
      htmlSize={5}
      autoComplete="off"
      size="small"
      {...(field === undefined ? {} : { id: fieldId(field) })}
      label={label}
      hideLabel={hideLabel}
      error={wrong}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
