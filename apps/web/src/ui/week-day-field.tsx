import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, HStack, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
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
          <TextField
            type="time"
            size="small"
            hideLabel
            label={t('week.from', { day: name })}
            value={block.from}
            error={wrong.includes(block.key)}
            onChange={(event) => onWrite(block.key, { from: event.target.value })}
          />
          <span aria-hidden>–</span>
          <TextField
            type="time"
            size="small"
            hideLabel
            label={t('week.to', { day: name })}
            value={block.to}
            error={wrong.includes(block.key)}
            onChange={(event) => onWrite(block.key, { to: event.target.value })}
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
