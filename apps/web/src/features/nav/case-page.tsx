import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function CasePage() {
  const { t } = useTranslation('nav');
  return <Page title={t('title')}>{null}</Page>;
}
