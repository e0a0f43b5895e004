import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { TimeInput } from './time-input.js';
import type { WrittenBlock } from './week-blocks.js';

interface Props {
  /** The weekday's name. */
  readonly name: string;
  readonly blocks: readonly WrittenBlock[];
  /** Keys of the blocks that are no stretch of time. */
  readonly wrong: readonly number[];
  readonly onAdd: () => void;
  readonly onRemove: (key: number) => void;
  readonly onWrite: (key: number, change: Partial<Pick<WrittenBlock, 'from' | 'to'>>) => void;
}

/** One day of the week. */
export function WeekDayField({ name, blocks, wrong, onAdd, onRemove, onWrite }: Props) {
  const { t } = useTranslation('common');
  return (
    <HStack gap="space-12" align="center" role="group" aria-label={name}>
      <BodyShort size="small" className="week-day">
        {name}
      </BodyShort>
      {blocks.map((block) => (
        <HStack key={block.key} gap="space-4" align="center">
          <TimeInput
            hideLabel
            label={t('week.from', { day: name })}
            value={block.from}
            wrong={wrong.includes(block.key)}
            onChange={(from) => onWrite(block.key, { from })}
          />
          <span aria-hidden>–</span>
          <TimeInput
            hideLabel
            label={t('week.to', { day: name })}
            value={block.to}
            wrong={wrong.includes(block.key)}
            onChange={(to) => onWrite(block.key, { to })}
          />
          <Button
            type="button"
            size="small"
            variant="tertiary"
            icon={<TrashIcon aria-hidden />}
            aria-label={t('week.remove', { day: name })}
            onClick={() => onRemove(block.key)}
          />
        </HStack>
      ))}
      <Button
        type="button"
        size="small"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        aria-label={t('week.add', { day: name })}
        onClick={onAdd}
      />
    </HStack>
  );
}
