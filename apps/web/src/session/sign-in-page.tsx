import { BodyLong, Button, List, LocalAlert, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Page } from '../ui/page.js';
import { signInAddress } from './sign-in-address.js';

/** Why the issuer's answer did not open a session, as the API says in the address. */
const failures = ['expired', 'unknown', 'denied', 'failed'] as const;

/** The one way in, for every role. The issuer asks who it is. */
export function SignInPage() {
  const { t } = useTranslation('shell');
  const { pathname, search } = useLocation();
  const failed = failures.find((name) => name === new URLSearchParams(search).get('signin'));
  const place = failed === undefined ? `${pathname}${search}` : pathname;
  return (
    <Page title={t('signIn.title')}>
      <VStack gap="space-16" maxWidth="40rem" align="start">
        {failed !== undefined && (
          <LocalAlert status="error" role="alert">
            <LocalAlert.Header>
              <LocalAlert.Title>{t(`signIn.${failed}`)}</LocalAlert.Title>
            </LocalAlert.Header>
          </LocalAlert>
        )}
        <BodyLong size="large">{t('signIn.lead')}</BodyLong>
        <List>
          <List.Item>{t('signIn.staff')}</List.Item>
          <List.Item>{t('signIn.employer')}</List.Item>
          <List.Item>{t('signIn.participant')}</List.Item>
        </List>
        <Button as="a" href={signInAddress(place)}>
          {t('signIn.action')}
        </Button>
      </VStack>
    </Page>
  );
}
