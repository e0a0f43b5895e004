import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function EmployersPage() {
  const { t } = useTranslation('employers');
  return <Page title={t('title')}>{null}</Page>;
}
