import {
  NavFormFileDocument,
  type FormFormat,
  NavSystemDocument,
  type NavSystemFieldsFragment,
  RegisterAtNavDocument,
  type RegisterAtNavMutation,
} from '@fotfeste/contract';
import { DownloadIcon } from '@navikt/aksel-icons';
import { Button, CopyButton, HGrid, HStack, ReadMore, Table, Tag } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { bytesOf, saveFile } from '../../ui/save-file.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';

const pick = (data: RegisterAtNavMutation) => data.registerAtNav;
const formats: readonly FormFormat[] = ['CSV', 'JSON'];

/** The case beside NAV's own system: its numbers there, what differs, and the form filled in, to copy from. */
export function NavSystem({ id }: { readonly id: string }) {
  const { t } = useTranslation(['nav', 'enums']);
  const [result, again] = useQuery({ query: NavSystemDocument, variables: { id } });
  const measure = result.data?.measureAgreement;
  if (!measure || measure.navForm.length === 0) return null;
  return (
    <Section title={t('nav:system.title')}>
      {measure.navState !== null && <Tag variant="info">{t(`enums:NavState.${measure.navState}`)}</Tag>}
      {measure.navDifferences.length > 0 && <Differences differences={measure.navDifferences} />}
      <RegisterForm measure={measure} onDone={() => again({ requestPolicy: 'network-only' })} />
      <ReadMore size="small" header={t('nav:system.form')}>
        <FormTable measure={measure} />
      </ReadMore>
    </Section>
  );
}

function Differences({ differences }: { readonly differences: NavSystemFieldsFragment['navDifferences'] }) {
  const { t } = useTranslation('nav');
  return (
    <Table size="small">
      <caption>{t('system.differences')}</caption>
      <Table.Header>
        <Table.Row>
          {(['field', 'here', 'there'] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`system.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {differences.map(({ field, value, atNav }) => (
          <Table.Row key={field}>
            <Table.HeaderCell scope="row">{field}</Table.HeaderCell>
            <Table.DataCell>{value}</Table.DataCell>
            <Table.DataCell>{atNav}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function RegisterForm({ measure, onDone }: { readonly measure: NavSystemFieldsFragment; readonly onDone: () => void }) {
  const { t } = useTranslation('nav');
  const [number, setNumber] = useState(measure.navReference?.agreementNumber ?? '');
  const [reference, setReference] = useState(measure.navReference?.decisionReference ?? '');
  const [field, setField] = useState('');
  const [value, setValue] = useState('');
  const register = useAction(RegisterAtNavDocument, pick);
  const kept = measure.navDifferences.map((each) => ({ field: each.field, value: each.atNav }));
  const submit = async () => {
    const read = field && value ? [{ field, value }] : [];
    const registered = [...kept.filter((each) => each.field !== field), ...read];
    const sent = { id: measure.id, agreementNumber: number, decisionReference: reference, registered };
    if (await register.run(sent)) onDone();
  };
  return (
    <ActionForm action={register} submitLabel={t('system.register')} onSubmit={() => void submit()}>
      <HGrid gap="space-12" columns={{ xs: 1, sm: 2 }}>
        <TextInput
          size="small"
          label={t('system.number')}
          field="agreementNumber"
          value={number}
          onChange={setNumber}
        />
        <TextInput
          size="small"
          label={t('system.reference')}
          field="decisionReference"
          value={reference}
          onChange={setReference}
        />
        <TextInput size="small" label={t('system.readField')} field="field" value={field} onChange={setField} />
        <TextInput size="small" label={t('system.readValue')} field="value" value={value} onChange={setValue} />
      </HGrid>
    </ActionForm>
  );
}

function FormTable({ measure }: { readonly measure: NavSystemFieldsFragment }) {
  const { t } = useTranslation('nav');
  const client = useClient();
  const fetchFile = async (format: FormFormat) => {
    const { data } = await client.query(NavFormFileDocument, { id: measure.id, format });
    if (data?.navForm) saveFile(data.navForm.fileName, bytesOf(data.navForm.content), data.navForm.mediaType);
  };
  return (
    <>
      <HStack gap="space-8">
        {formats.map((format) => (
          <Button
            key={format}
            size="small"
            variant="tertiary"
            icon={<DownloadIcon aria-hidden />}
            onClick={() => void fetchFile(format)}
          >
            {t('system.file', { format })}
          </Button>
        ))}
      </HStack>
      <Table size="small">
        <caption className="aksel-sr-only">{t('system.form')}</caption>
        <Table.Body>
          {measure.navForm.map(({ field, value }) => (
            <Table.Row key={field}>
              <Table.HeaderCell scope="row">{field}</Table.HeaderCell>
              <Table.DataCell>{value}</Table.DataCell>
              <Table.DataCell>
                <CopyButton size="xsmall" copyText={value} title={t('system.copy', { field })} />
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </>
  );
}
