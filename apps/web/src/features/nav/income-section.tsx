import { ParticipantIncomeDocument, type IncomeMonthFieldsFragment } from '@fotfeste/contract';
import { BodyShort, Checkbox, HGrid, HStack, List, Table } from '@navikt/ds-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Kroner } from '../../ui/kroner.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';
import { writtenNumber } from '../../ui/written-number.js';

/** The participant's month before and after, line by line, and what is not known. */
export function IncomeSection({ id }: { readonly id: string }) {
  const { t } = useTranslation(['nav', 'enums']);
  const [inside, setInside] = useState(false);
  const [withParents, setWithParents] = useState(false);
  const [transport, setTransport] = useState('');
  const [childcare, setChildcare] = useState('');
  const variables = useMemo(
    () => ({
      id,
      insideProgramme: inside,
      livesWithParents: withParents,
      transport: writtenNumber(transport) ?? null,
      childcare: writtenNumber(childcare) ?? null,
    }),
    [id, inside, withParents, transport, childcare],
  );
  const [result] = useQuery({ query: ParticipantIncomeDocument, variables });
  const income = result.data?.measureAgreement?.participantIncome;
  if (!income) return null;
  return (
    <Section title={t('nav:income.title')}>
      <BodyShort>{t('nav:income.lead')}</BodyShort>
      <HStack gap="space-16" align="end">
        <TextInput
          size="small"
          inputMode="numeric"
          label={t('nav:income.transport')}
          field="transport"
          value={transport}
          onChange={setTransport}
          htmlSize={8}
        />
        <TextInput
          size="small"
          inputMode="numeric"
          label={t('nav:income.childcare')}
          field="childcare"
          value={childcare}
          onChange={setChildcare}
          htmlSize={8}
        />
        <Checkbox size="small" checked={inside} onChange={() => setInside(!inside)}>
          {t('nav:income.inside')}
        </Checkbox>
        <Checkbox size="small" checked={withParents} onChange={() => setWithParents(!withParents)}>
          {t('nav:income.withParents')}
        </Checkbox>
      </HStack>
      <HGrid gap="space-16" columns={{ xs: 1, md: 2 }}>
        <Month title={t('nav:income.before')} month={income.before} />
        <Month title={t('nav:income.after')} month={income.after} />
      </HGrid>
      <BodyShort weight="semibold">{t('nav:income.unknown')}</BodyShort>
      <List size="small">
        {income.unknowns.map((unknown) => (
          <List.Item key={unknown}>{t(`enums:IncomeUnknown.${unknown}`)}</List.Item>
        ))}
      </List>
    </Section>
  );
}

function Month({ title, month }: { readonly title: string; readonly month: IncomeMonthFieldsFragment }) {
  const { t } = useTranslation('nav');
  return (
    <div>
      <Table size="small">
        <caption>{title}</caption>
        <Table.Body>
          {month.steps.map((step, index) => (
            <Table.Row key={`${index} ${step.code}`}>
              <Table.HeaderCell scope="row">{step.text}</Table.HeaderCell>
              <Table.DataCell align="right">
                <Kroner amount={step.amount} />
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {month.left === null && <BodyShort>{t('income.noSum')}</BodyShort>}
    </div>
  );
}
