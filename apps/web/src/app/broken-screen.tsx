import { BodyLong, Button, HStack, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.js';

/** What stands where a screen could not be drawn. */
export function BrokenScreen() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('broken.title')}>
      <VStack gap="space-16">
        <BodyLong>{t('broken.lead')}</BodyLong>
        <HStack gap="space-12">
          <Button onClick={() => window.location.reload()}>{t('broken.again')}</Button>
          <Button as="a" href="/" variant="secondary">
            {t('broken.home')}
          </Button>
        </HStack>
      </VStack>
    </Page>
  );
}
