import { EmployerSearchDocument } from '@fotfeste/contract';
import { UNSAFE_Combobox as Combobox } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { fieldId } from './field-id.js';
import { usePaused } from './use-paused.js';

/** An employer as a form knows it. */
export interface EmployerChoice {
  readonly organisationNumber: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly field: string;
  readonly value: EmployerChoice | undefined;
  readonly onChange: (value: EmployerChoice | undefined) => void;
  readonly error?: string | undefined;
}

/** An employer, found by name or organisation number. */
export function EmployerField({ label, field, value, onChange, error }: Props) {
  const { t } = useTranslation('common');
  const [written, setWritten] = useState('');
  const search = usePaused(written.trim());
  const [{ data, fetching }] = useQuery({ query: EmployerSearchDocument, variables: { search: search || null } });
  const found = data?.employers.nodes ?? [];
  const optionOf = (row: EmployerChoice) => ({
    label: t('employerOption', { name: row.name, number: row.organisationNumber }),
    value: row.organisationNumber,
  });
  return (
    <Combobox
      id={fieldId(field)}
      label={label}
      description={t('employerHelp')}
      error={error}
      options={found.map(optionOf)}
      filteredOptions={found.map(optionOf)}
      isLoading={fetching && found.length === 0}
      selectedOptions={value === undefined ? [] : [optionOf(value)]}
      onChange={setWritten}
      onToggleSelected={(number, chosen) =>
        onChange(chosen ? found.find((row) => row.organisationNumber === number) : undefined)
      }
    />
  );
}
