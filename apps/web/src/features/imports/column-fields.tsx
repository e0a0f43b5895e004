import type { FilePreviewFieldsFragment } from '@fotfeste/contract';
import { Fieldset, HGrid, Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../ui/field-id.js';
import { useNamed } from '../../ui/use-named.js';

/** A column of the file and the field it holds; null is not read. */
export interface ChosenColumn {
  readonly header: string;
  readonly field: string | null;
}

interface Props {
  readonly fields: FilePreviewFieldsFragment['fields'];
  readonly columns: readonly ChosenColumn[];
  readonly onChange: (columns: ChosenColumn[]) => void;
}

/** For each column of the file, the field that it holds. */
export function ColumnFields({ fields, columns, onChange }: Props) {
  const { t } = useTranslation('imports');
  const named = useNamed();
  const choose = (index: number, field: string | null) =>
    onChange(columns.map((column, place) => (place === index ? { ...column, field } : column)));
  return (
    <Fieldset
      id={fieldId('columns')}
      tabIndex={-1}
      size="small"
      legend={t('columns.legend')}
      description={t('columns.help')}
    >
      <HGrid gap="space-12" columns={{ xs: 1, sm: 2, lg: 3 }}>
        {columns.map((column, index) => (
          <Select
            key={`${index} ${column.header}`}
            size="small"
            label={t('columns.column', { header: column.header })}
            value={column.field ?? ''}
            onChange={(event) => choose(index, event.target.value === '' ? null : event.target.value)}
          >
            <option value="">{t('columns.notRead')}</option>
            {fields.map((field) => (
              <option key={field.name} value={field.name}>
                {field.required ? t('columns.required', { field: named(field.label) }) : named(field.label)}
              </option>
            ))}
          </Select>
        ))}
      </HGrid>
    </Fieldset>
  );
}
