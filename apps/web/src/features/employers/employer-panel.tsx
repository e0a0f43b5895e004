import { EmployerPreviewDocument, type EmployerPreviewQuery } from '@fotfeste/contract';
import { BodyShort, Button, Heading, HStack, LocalAlert, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { FaultAlert } from '../../ui/fault-alert.js';
import { LinkRows } from '../../ui/link-rows.js';
import { QueryView } from '../../ui/query-view.js';
import { SidePanel } from '../../ui/side-panel.js';

interface Props {
  readonly organisationNumber: string;
  readonly onClose: () => void;
}

type Employer = NonNullable<EmployerPreviewQuery['employer']>;

/** One employer: whom to call, and the slots it offers. */
export function EmployerPanel({ organisationNumber, onClose }: Props) {
  const { t } = useTranslation('employers');
  const [result, again] = useQuery({ query: EmployerPreviewDocument, variables: { organisationNumber } });
  return (
    <SidePanel title={result.data?.employer?.name ?? t('title')} onClose={onClose}>
      <QueryView result={result} again={again}>
        {({ employer }) => (employer === null ? <FaultAlert fault="NOT_FOUND" /> : <Details employer={employer} />)}
      </QueryView>
      <HStack gap="space-12">
        <Button as={Link} size="small" to="/slots/new">
          {t('newSlot')}
        </Button>
      </HStack>
    </SidePanel>
  );
}

function Details({ employer }: { readonly employer: Employer }) {
  const { t } = useTranslation(['employers', 'enums']);
  const rows = employer.slots.map((slot) => ({
    id: slot.id,
    text: slot.title,
    to: `/slots/${slot.id}`,
    aside: (
      <Tag size="small" variant="moderate">
        {t(`enums:SlotStatus.${slot.status}`)}
      </Tag>
    ),
  }));
  return (
    <VStack gap="space-16">
      {employer.warning !== null && (
        <LocalAlert status="error">
          <LocalAlert.Header>
            <LocalAlert.Title as="h3">{employer.warning}</LocalAlert.Title>
          </LocalAlert.Header>
        </LocalAlert>
      )}
      <VStack gap="space-4">
        <Heading level="3" size="xsmall">
          {t('employers:contacts')}
        </Heading>
        {employer.contacts.length === 0 && <BodyShort>{t('employers:noContacts')}</BodyShort>}
        {employer.contacts.map((contact) => (
          <BodyShort key={contact.id} size="small">
            {t('employers:contact', { name: contact.name, phone: contact.phone ?? '', email: contact.email ?? '' })}
          </BodyShort>
        ))}
      </VStack>
      <VStack gap="space-4">
        <Heading level="3" size="xsmall">
          {t('employers:slots')}
        </Heading>
        <LinkRows rows={rows} empty={t('employers:noSlots')} />
      </VStack>
    </VStack>
  );
}
