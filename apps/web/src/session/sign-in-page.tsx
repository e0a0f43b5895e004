import { BodyLong, Button, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Page } from '../ui/page.js';
import { signInAddress } from './sign-in-address.js';

/** The one way in, for every role. The issuer asks who it is. */
export function SignInPage() {
  const { t } = useTranslation('shell');
  const { pathname, search } = useLocation();
  return (
    <Page title={t('signIn.title')}>
      <VStack gap="space-16" maxWidth="40rem" align="start">
        <BodyLong size="large">{t('signIn.lead')}</BodyLong>
        <List>
          <List.Item>{t('signIn.staff')}</List.Item>
          <List.Item>{t('signIn.employer')}</List.Item>
          <List.Item>{t('signIn.participant')}</List.Item>
        </List>
        <Button as="a" href={signInAddress(`${pathname}${search}`)}>
          {t('signIn.action')}
        </Button>
      </VStack>
    </Page>
  );
}
