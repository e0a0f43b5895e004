import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function ImportsPage() {
  const { t } = useTranslation('imports');
  return <Page title={t('title')}>{null}</Page>;
}
