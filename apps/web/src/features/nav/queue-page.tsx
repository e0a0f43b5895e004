import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function QueuePage() {
  const { t } = useTranslation('nav');
  return <Page title={t('title')}>{null}</Page>;
}
