import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function NewSlotPage() {
  const { t } = useTranslation('slots');
  return <Page title={t('title')}>{null}</Page>;
}
