import { AddRateRowDocument, type AddRateRowMutation, type RateTable } from '@fotfeste/contract';
import { Checkbox, HGrid } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { DateField } from '../../ui/date-field.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { writtenNumber } from '../../ui/written-number.js';
import { hasAmount, hasZone, rateTables } from './rate-tables.js';

const pick = (data: AddRateRowMutation) => data.addRateRow;
type TextField = 'value' | 'zone' | 'municipality' | 'source';

/** Adds a dated row with its source. Nothing that is approved changes by it. */
export function RateRowForm({ onAdded }: { readonly onAdded: () => void }) {
  const { t } = useTranslation(['nav', 'enums']);
  const [table, setTable] = useState<RateTable>('ADAPTED_WORK');
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const [written, write] = useState<Partial<Record<TextField, string>>>({});
  const [verified, setVerified] = useState(false);
  const add = useAction(AddRateRowDocument, pick);
  const refused = useFieldError(add.refusals);
  const submit = async () => {
    if (from === undefined) return;
    const number = writtenNumber(written.value ?? '') ?? null;
    const row = {
      table,
      amount: hasAmount(table) ? number : null,
      rate: hasAmount(table) || table === 'MUNICIPALITY_ZONE' || number === null ? null : number / 100,
      zone: hasZone(table) ? (written.zone ?? null) : null,
      municipality: table === 'MUNICIPALITY_ZONE' ? (written.municipality ?? null) : null,
      validFrom: from,
      validTo: to ?? null,
      source: written.source ?? '',
      verified,
    };
    if (await add.run({ row })) onAdded();
  };
  const input = (name: TextField, field: string) => (
    <TextInput
      size="small"
      label={t(`nav:rates.${name}`)}
      field={field}
      value={written[name] ?? ''}
      onChange={(value) => write({ ...written, [name]: value })}
      error={refused(field)}
    />
  );
  return (
    <Section title={t('nav:rates.add')}>
      <ActionForm action={add} submitLabel={t('nav:rates.submit')} onSubmit={() => void submit()}>
        <HGrid gap="space-12" columns={{ xs: 1, md: 3 }}>
          <EnumSelect
            size="small"
            label={t('nav:rates.table')}
            members={rateTables}
            name={(member) => t(`enums:RateTable.${member}`)}
            value={table}
            onChange={(chosen) => setTable(chosen ?? table)}
          />
          <DateField size="small" label={t('nav:rates.from')} field="validFrom" value={from} onChange={setFrom} />
          <DateField size="small" label={t('nav:rates.to')} field="validTo" value={to} onChange={setTo} />
          {table !== 'MUNICIPALITY_ZONE' && input('value', hasAmount(table) ? 'frame' : 'rate')}
          {hasZone(table) && input('zone', 'zone')}
          {table === 'MUNICIPALITY_ZONE' && input('municipality', 'municipality')}
          {input('source', 'source')}
        </HGrid>
        <Checkbox size="small" checked={verified} onChange={() => setVerified(!verified)}>
          {t('nav:rates.verify')}
        </Checkbox>
      </ActionForm>
    </Section>
  );
}
