import type { OutcomeYearFieldsFragment } from '@fotfeste/contract';
import { Button, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { type ChosenNumber, useChosenNumber } from './chosen-number.js';

interface Props {
  readonly cell: OutcomeYearFieldsFragment['settled'];
  readonly number: ChosenNumber;
  readonly mayOpen: boolean;
}

/** A count, which opens the people behind it for those who may see them; a suppressed one says that it is. */
export function CountCell({ cell, number, mayOpen }: Props) {
  const { t } = useTranslation('outcomes');
  const [chosen, choose] = useChosenNumber();
  const open = chosen?.year === number.year && chosen.measure === number.measure;
  if (cell.suppressed || cell.value === null)
    return (
      <Tag size="xsmall" variant="outline" data-color="neutral">
        {t('hidden')}
      </Tag>
    );
  if (!mayOpen || cell.value === 0) return <>{cell.value}</>;
  return (
    <Button
      size="xsmall"
      variant="tertiary"
      aria-expanded={open}
      aria-label={t('people.open', { count: cell.value, measure: t(`measure.${number.measure}`), year: number.year })}
      onClick={() => choose(open ? undefined : number)}
    >
      {cell.value}
    </Button>
  );
}
