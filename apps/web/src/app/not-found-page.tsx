import { BodyLong } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../ui/app-link.js';
import { Page } from '../ui/page.js';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('notFound.title')}>
      <BodyLong spacing>{t('notFound.lead')}</BodyLong>
      <AppLink to="/">{t('notFound.home')}</AppLink>
    </Page>
  );
}
