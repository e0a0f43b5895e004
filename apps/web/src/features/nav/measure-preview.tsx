import { MeasurePreviewDocument, type MeasureFieldsFragment } from '@fotfeste/contract';
import { BodyShort, HStack, ReadMore, Table } from '@navikt/ds-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DateField } from '../../ui/date-field.js';
import { Kroner } from '../../ui/kroner.js';
import { RefusalAlert } from '../../ui/refusal-alert.js';
import { TextInput } from '../../ui/text-input.js';
import { writtenNumber } from '../../ui/written-number.js';

/** What another wage or start would come to, at each ordinary percentage, and what is left for the employer. Nothing is stored. */
export function MeasurePreview({ measure }: { readonly measure: MeasureFieldsFragment }) {
  const { t } = useTranslation('nav');
  if (measure.status !== 'DRAFT' && measure.status !== 'AWAITING_SIGNATURES') return null;
  return (
    <ReadMore size="small" header={t('preview.title')}>
      <WhatIf measure={measure} />
    </ReadMore>
  );
}

function WhatIf({ measure }: { readonly measure: MeasureFieldsFragment }) {
  const { t } = useTranslation('nav');
  const { content, kind } = measure;
  const [wage, setWage] = useState('');
  const [hours, setHours] = useState('');
  const [from, setFrom] = useState(content.from ?? undefined);
  const variables = useMemo(() => {
    const { holidayPayRate, pensionRate, employerTaxRate, mentorWageType, mentorWage, mentorPositionPercent, to } =
      content;
    const rates = { holidayPayRate, pensionRate, employerTaxRate };
    const mentor = { mentorWageType, mentorWage, mentorPositionPercent };
    return {
      kind,
      content: {
        ...rates,
        ...(kind === 'MENTOR' ? mentor : {}),
        from: from ?? null,
        to,
        monthlyWage: writtenNumber(wage) ?? content.monthlyWage,
        mentorHoursPerMonth: writtenNumber(hours) ?? content.mentorHoursPerMonth,
      },
    };
  }, [kind, content, wage, hours, from]);
  const [result] = useQuery({ query: MeasurePreviewDocument, variables });
  const answer = result.data?.measurePreview;
  return (
    <>
      <HStack gap="space-12" align="end">
        {kind === 'MENTOR' ? (
          <TextInput
            size="small"
            inputMode="decimal"
            label={t('preview.hours')}
            field="previewHours"
            value={hours}
            onChange={setHours}
            htmlSize={8}
          />
        ) : (
          <TextInput
            size="small"
            inputMode="numeric"
            label={t('preview.wage')}
            field="previewWage"
            value={wage}
            onChange={setWage}
            htmlSize={8}
          />
        )}
        <DateField size="small" label={t('preview.from')} field="previewFrom" value={from} onChange={setFrom} />
      </HStack>
      {answer?.__typename === 'Refused' && <RefusalAlert refusals={answer.refusals} />}
      {answer?.__typename === 'MeasurePreview' && answer.variants.length === 0 && (
        <BodyShort>{t('preview.missing')}</BodyShort>
      )}
      {answer?.__typename === 'MeasurePreview' && answer.variants.length > 0 && (
        <Table size="small">
          <caption className="aksel-sr-only">{t('preview.title')}</caption>
          <Table.Header>
            <Table.Row>
              {(['percent', 'month', 'net', 'total'] as const).map((column) => (
                <Table.HeaderCell key={column} scope="col">
                  {t(`preview.${column}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {answer.variants.map((variant) => (
              <Table.Row key={variant.percent ?? 0}>
                <Table.HeaderCell scope="row">{variant.percent} %</Table.HeaderCell>
                <Table.DataCell align="right">
                  <Kroner amount={variant.monthlyAmount} />
                </Table.DataCell>
                <Table.DataCell align="right">
                  <Kroner amount={variant.employerNetCostPerMonth} />
                </Table.DataCell>
                <Table.DataCell align="right">
                  <Kroner amount={variant.total} />
                </Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </>
  );
}
