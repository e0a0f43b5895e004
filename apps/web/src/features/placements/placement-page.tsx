import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function PlacementPage() {
  const { t } = useTranslation('placements');
  return <Page title={t('title')}>{null}</Page>;
}
