import { useTranslation } from 'react-i18next';

const mostDots = 8;

/** Filled and free places as dots, with the same in words; many places are words only. */
export function PlaceDots({ taken, capacity }: { readonly taken: number; readonly capacity: number }) {
  const { t } = useTranslation('slots');
  const words = t('places', { taken, count: capacity });
  if (capacity > mostDots) return <span>{words}</span>;
  return (
    <span role="img" aria-label={words} title={words}>
      {'●'.repeat(Math.min(taken, capacity))}
      {'○'.repeat(Math.max(capacity - taken, 0))}
    </span>
  );
}
