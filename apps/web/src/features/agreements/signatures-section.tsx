import type { AgreementFieldsFragment } from '@fotfeste/contract';
import { BodyShort, Detail, LocalAlert, List, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { Section } from '../../ui/section.js';
import { useAgreementField } from './use-agreement-field.js';

const parties = ['PARTICIPANT', 'EMPLOYER', 'CONSULTANT'] as const;

/** What is missing before signing, and who has signed, in the order they sign. */
export function SignaturesSection({ agreement }: { readonly agreement: AgreementFieldsFragment }) {
  const { t } = useTranslation(['agreements', 'enums']);
  const fieldName = useAgreementField();
  const tag = (
    <Tag size="small" variant="moderate" data-color={agreement.status === 'BINDING' ? 'success' : 'info'}>
      {t(`enums:AgreementStatus.${agreement.status}`)}
    </Tag>
  );
  return (
    <Section title={t('agreements:signatures')} actions={tag}>
      <VStack gap="space-16">
        {agreement.missing.length > 0 && (
          <LocalAlert status="warning">
            <LocalAlert.Header>
              <LocalAlert.Title as="h3">{t('agreements:missing')}</LocalAlert.Title>
            </LocalAlert.Header>
            <LocalAlert.Content>
              <List size="small">
                {agreement.missing.map((field) => (
                  <List.Item key={field}>{fieldName(field)}</List.Item>
                ))}
              </List>
            </LocalAlert.Content>
          </LocalAlert>
        )}
        <ol className="link-rows">
          {parties.map((party) => (
            <Signed key={party} party={party} signatures={agreement.signatures} />
          ))}
        </ol>
      </VStack>
    </Section>
  );
}

interface SignedProps {
  readonly party: (typeof parties)[number];
  readonly signatures: AgreementFieldsFragment['signatures'];
}

function Signed({ party, signatures }: SignedProps) {
  const { t } = useTranslation(['agreements', 'enums']);
  const signature = signatures.find((row) => row.party === party);
  return (
    <li>
      <BodyShort weight="semibold">{t(`enums:Party.${party}`)}</BodyShort>
      {signature === undefined ? (
        <BodyShort size="small">{t('agreements:notSigned')}</BodyShort>
      ) : (
        <BodyShort size="small">
          {t('agreements:signedBy', { name: signature.name })} <DateText value={signature.signedAt} />
        </BodyShort>
      )}
      {signature !== undefined && signature.onBehalfReason !== null && (
        <Detail>{t('agreements:onBehalf', { reason: t(`enums:OnBehalfReason.${signature.onBehalfReason}`) })}</Detail>
      )}
    </li>
  );
}
