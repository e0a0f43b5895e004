import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function OutcomesPage() {
  const { t } = useTranslation('outcomes');
  return <Page title={t('title')}>{null}</Page>;
}
