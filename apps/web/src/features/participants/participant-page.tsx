import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function ParticipantPage() {
  const { t } = useTranslation('participants');
  return <Page title={t('title')}>{null}</Page>;
}
