import { TextField } from '@navikt/ds-react';
import type { HTMLInputAutoCompleteAttribute } from 'react';
import { fieldId } from './field-id.js';

interface Props {
  readonly label: string;
  /** The input field this control fills, for refusals that point here. */
  readonly field: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly description?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly size?: 'small' | 'medium';
  readonly htmlSize?: number;
  readonly readOnly?: boolean;
}

/** A line of text that fills a named input field. */
export function TextInput({ field, onChange, ...rest }: Props) {
  return (
    <TextField autoComplete="off" {...rest} id={fieldId(field)} onChange={(event) => onChange(event.target.value)} />
  );
}
