import { Button, LocalAlert, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../api/fault.js';

/** Says that no answer came, why as far as it is known, and how to try again. */
export function FaultAlert({ fault, onAgain }: { readonly fault: Fault; readonly onAgain?: () => void }) {
  const { t } = useTranslation('common');
  return (
    <LocalAlert status="error" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title>{t(`fault.${fault}.title`)}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <VStack gap="space-12" align="start">
          {t(`fault.${fault}.wayOut`)}
          {onAgain !== undefined && (
            <Button size="small" variant="secondary" onClick={onAgain}>
              {t('fault.again')}
            </Button>
          )}
        </VStack>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
