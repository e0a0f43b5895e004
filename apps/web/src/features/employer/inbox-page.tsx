import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function InboxPage() {
  const { t } = useTranslation('employer');
  return <Page title={t('title')}>{null}</Page>;
}
