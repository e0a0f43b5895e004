import { type OccupationFieldsFragment, OccupationSearchDocument } from '@fotfeste/contract';
import { UNSAFE_Combobox as Combobox } from '@navikt/ds-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { fieldId } from './field-id.js';
import { useNamed } from './use-named.js';
import { usePaused } from './use-paused.js';

interface Props {
  readonly label: string;
  readonly field: string;
  readonly value: OccupationFieldsFragment | undefined;
  readonly onChange: (value: OccupationFieldsFragment | undefined) => void;
  readonly error?: string | undefined;
  readonly description?: string;
  readonly size?: 'small' | 'medium';
}

/** An occupation (STYRK-08), found by writing a part of its name. */
export function OccupationField({ label, field, value, onChange, error, description, size = 'medium' }: Props) {
  const named = useNamed();
  const [written, setWritten] = useState('');
  const search = usePaused(written.trim());
  const [{ data, fetching }] = useQuery({ query: OccupationSearchDocument, variables: { search: search || null } });
  const found = data?.occupations ?? [];
  const optionOf = (row: OccupationFieldsFragment) => ({ label: named(row.name), value: row.code });
  return (
    <Combobox
      id={fieldId(field)}
      label={label}
      description={description}
      error={error}
      size={size}
      options={found.map(optionOf)}
      filteredOptions={found.map(optionOf)}
      isLoading={fetching && found.length === 0}
      selectedOptions={value === undefined ? [] : [optionOf(value)]}
      onChange={setWritten}
      onToggleSelected={(code, chosen) => onChange(chosen ? found.find((row) => row.code === code) : undefined)}
    />
  );
}
