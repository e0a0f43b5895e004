import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function TransparencyPage() {
  const { t } = useTranslation('transparency');
  return <Page title={t('title')}>{null}</Page>;
}
