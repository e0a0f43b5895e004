import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function ConsentPage() {
  const { t } = useTranslation('participant');
  return <Page title={t('title')}>{null}</Page>;
}
