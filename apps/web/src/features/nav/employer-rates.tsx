import {
  type EmployerRateFieldsFragment,
  EmployerRatesDocument,
  SetEmployerRatesDocument,
  type SetEmployerRatesMutation,
} from '@fotfeste/contract';
import { HGrid, Table } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { ActionForm } from '../../ui/action-form.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { writtenNumber } from '../../ui/written-number.js';

const pick = (data: SetEmployerRatesMutation) => data.setEmployerRates;
const rates = ['holidayPayRate', 'pensionRate', 'employerTaxRate'] as const;
type Rate = (typeof rates)[number];

/** The employer's own rates by year, which drafts are filled from. */
export function EmployerRates({ organisationNumber }: { readonly organisationNumber: string }) {
  const { t } = useTranslation('nav');
  const { roles } = useViewer();
  const [result, again] = useQuery({ query: EmployerRatesDocument, variables: { organisationNumber } });
  const known = result.data?.employer?.rates;
  if (!roles.includes('EMPLOYER_CONTACT') || known === undefined) return null;
  return (
    <Section title={t('ownRates.title')}>
      {known.length > 0 && <RatesTable rows={known} />}
      <RatesForm organisationNumber={organisationNumber} onSaved={() => again({ requestPolicy: 'network-only' })} />
    </Section>
  );
}

const percent = (rate: number | null): string =>
  rate === null ? '–' : `${String(Math.round(rate * 10_000) / 100).replace('.', ',')} %`;

function RatesTable({ rows }: { readonly rows: readonly EmployerRateFieldsFragment[] }) {
  const { t } = useTranslation('nav');
  return (
    <Table size="small">
      <caption className="aksel-sr-only">{t('ownRates.title')}</caption>
      <Table.Header>
        <Table.Row>
          {(['year', ...rates] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`ownRates.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.year}>
            <Table.HeaderCell scope="row">{row.year}</Table.HeaderCell>
            {rates.map((rate) => (
              <Table.DataCell key={rate}>{percent(row[rate])}</Table.DataCell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

interface FormProps {
  readonly organisationNumber: string;
  readonly onSaved: () => void;
}

function RatesForm({ organisationNumber, onSaved }: FormProps) {
  const { t } = useTranslation('nav');
  const [year, setYear] = useState(String(new Date().getFullYear()));
  const [written, write] = useState<Partial<Record<Rate, string>>>({});
  const save = useAction(SetEmployerRatesDocument, pick);
  const refused = useFieldError(save.refusals);
  const share = (rate: Rate): number | null => {
    const number = writtenNumber(written[rate] ?? '');
    return typeof number === 'number' ? Math.round(number * 10_000) / 1_000_000 : null;
  };
  const submit = async () => {
    const [holidayPayRate, pensionRate, employerTaxRate] = rates.map(share);
    const sent = { organisationNumber, year: Number(year), holidayPayRate, pensionRate, employerTaxRate };
    if (await save.run(sent)) onSaved();
  };
  return (
    <ActionForm action={save} submitLabel={t('ownRates.save')} onSubmit={() => void submit()}>
      <HGrid gap="space-12" columns={{ xs: 1, sm: 2, md: 4 }}>
        <TextInput
          size="small"
          inputMode="numeric"
          label={t('ownRates.year')}
          field="year"
          value={year}
          onChange={setYear}
          error={refused('year')}
        />
        {rates.map((rate) => (
          <TextInput
            key={rate}
            size="small"
            inputMode="decimal"
            label={t(`ownRates.${rate}`)}
            field={rate}
            value={written[rate] ?? ''}
            onChange={(value) => write({ ...written, [rate]: value })}
            error={refused(rate)}
          />
        ))}
      </HGrid>
    </ActionForm>
  );
}
