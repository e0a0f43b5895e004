import type { OccupationFieldsFragment } from '@fotfeste/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '../../ui/action-form.js';
import { OccupationField } from '../../ui/occupation-field.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { type PersonCase, useChangeFacts } from './person-case.js';

const ranks = [1, 2, 3] as const;

interface Props {
  readonly person: PersonCase;
  readonly onClose: () => void;
}

/** Up to three wishes in order. A wish that is left empty makes the ones after it move up. */
export function WishesForm({ person, onClose }: Props) {
  const { t } = useTranslation('participants');
  const [wishes, setWishes] = useState<readonly (OccupationFieldsFragment | undefined)[]>(() =>
    ranks.map((rank) => person.wishes.find((wish) => wish.rank === rank)?.occupation),
  );
  const { action, change } = useChangeFacts(person, onClose);
  const error = useFieldError(action.refusals);
  const submit = () => {
    const chosen = wishes.filter((wish) => wish !== undefined);
    void change({ wishes: chosen.map((wish, index) => ({ occupation: wish.code, rank: index + 1 })) });
  };
  return (
    <ActionForm action={action} onSubmit={submit} onCancel={onClose}>
      {ranks.map((rank) => (
        <OccupationField
          key={rank}
          size="small"
          label={t('wishes.wish', { rank })}
          field={rank === 1 ? 'wishes' : `wish${rank}`}
          value={wishes[rank - 1]}
          onChange={(value) => setWishes(wishes.map((wish, index) => (index === rank - 1 ? value : wish)))}
          error={rank === 1 ? error('wishes') : undefined}
        />
      ))}
    </ActionForm>
  );
}
