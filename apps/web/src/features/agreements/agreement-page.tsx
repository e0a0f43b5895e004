import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function AgreementPage() {
  const { t } = useTranslation('agreements');
  return <Page title={t('title')}>{null}</Page>;
}
