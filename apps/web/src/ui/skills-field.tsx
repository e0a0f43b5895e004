import { type SkillFieldsFragment, SkillSearchDocument } from '@fotfeste/contract';
import { UNSAFE_Combobox as Combobox } from '@navikt/ds-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { fieldId } from './field-id.js';
import { useNamed } from './use-named.js';
import { usePaused } from './use-paused.js';

interface Props {
  readonly label: string;
  readonly field: string;
  /** Skills of this occupation come first. */
  readonly occupation?: string | undefined;
  readonly value: readonly SkillFieldsFragment[];
  readonly onChange: (value: readonly SkillFieldsFragment[]) => void;
  readonly error?: string | undefined;
  readonly description?: string;
}

/** Skills, found by writing a part of their names. */
export function SkillsField({ label, field, occupation, value, onChange, error, description }: Props) {
  const named = useNamed();
  const [written, setWritten] = useState('');
  const search = usePaused(written.trim());
  const variables = { search: search || null, occupation: occupation ?? null };
  const [{ data, fetching }] = useQuery({ query: SkillSearchDocument, variables });
  const found = data?.skills ?? [];
  const optionOf = (row: SkillFieldsFragment) => ({ label: named(row.name), value: row.id });
  const toggle = (id: string, chosen: boolean) => {
    const skill = found.find((row) => row.id === id);
    const others = value.filter((row) => row.id !== id);
    onChange(chosen && skill !== undefined ? [...others, skill] : others);
  };
  return (
    <Combobox
      id={fieldId(field)}
      label={label}
      description={description}
      error={error}
      isMultiSelect
      options={found.map(optionOf)}
      filteredOptions={found.map(optionOf)}
      isLoading={fetching && found.length === 0}
      selectedOptions={value.map(optionOf)}
      onChange={setWritten}
      onToggleSelected={toggle}
    />
  );
}
