import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function MailboxPage() {
  const { t } = useTranslation('mailbox');
  return <Page title={t('title')}>{null}</Page>;
}
