import type { StepFieldsFragment } from '@fotfeste/contract';
import { BodyShort, Detail, HStack, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from './date-text.js';
import { usePartyName } from './use-party-name.js';

/** What is to be done next in a case, by when and by whom. */
export function StepText({ step }: { readonly step: StepFieldsFragment }) {
  const { t } = useTranslation('common');
  const party = usePartyName();
  return (
    <VStack gap="space-2">
      <BodyShort size="small">{step.text}</BodyShort>
      <HStack gap="space-8" align="center">
        {step.overdue && (
          <Tag size="xsmall" variant="strong" data-color="danger">
            {t('step.overdue')}
          </Tag>
        )}
        {step.due !== null && (
          <Detail>
            {t('step.due')} <DateText value={step.due} />
          </Detail>
        )}
        {step.owner !== null && <Detail>{t('step.owner', { owner: party(step.owner) })}</Detail>}
      </HStack>
    </VStack>
  );
}
