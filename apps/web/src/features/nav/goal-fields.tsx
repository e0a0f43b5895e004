import type { GoalKind } from '@fotfeste/contract';
import { Button, Fieldset, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { EnumSelect } from '../../ui/enum-select.js';
import { TextInput } from '../../ui/text-input.js';
import type { ContentParts } from './content-change.js';

const kinds = [
  'JOB_AT_THIS_EMPLOYER',
  'WORK_EXPERIENCE',
  'TRY_OUT',
  'LANGUAGE_TRAINING',
  'TRADE_CERTIFICATE',
  'OTHER',
] as const satisfies readonly GoalKind[];

/** What work training is to lead to. */
export function GoalFields({ stored, changed, change, refused }: ContentParts) {
  const { t } = useTranslation(['nav', 'enums']);
  const goals = changed.goals ?? stored.goals.map(({ kind, text }) => ({ kind, text }));
  const set = (index: number, goal: Partial<(typeof goals)[number]>) =>
    change({ goals: goals.map((each, place) => (place === index ? { ...each, ...goal } : each)) });
  return (
    <Fieldset legend={t('nav:field.goals')} size="small" error={refused('goals')}>
      {goals.map((goal, index) => (
        <HStack key={index} gap="space-12" align="end">
          <EnumSelect
            size="small"
            label={t('nav:goal.kind', { number: index + 1 })}
            members={kinds}
            name={(member) => t(`enums:GoalKind.${member}`)}
            value={goal.kind}
            onChange={(kind) => set(index, kind === undefined ? {} : { kind })}
          />
          <TextInput
            size="small"
            htmlSize={30}
            label={t('nav:goal.text', { number: index + 1 })}
            field={`goals.${index}`}
            value={goal.text}
            onChange={(text) => set(index, { text })}
          />
          <Button
            type="button"
            size="small"
            variant="tertiary"
            onClick={() => change({ goals: goals.filter((_, place) => place !== index) })}
          >
            {t('nav:goal.remove', { number: index + 1 })}
          </Button>
        </HStack>
      ))}
      <Button
        type="button"
        size="small"
        variant="secondary"
        onClick={() => change({ goals: [...goals, { kind: 'WORK_EXPERIENCE', text: '' }] })}
      >
        {t('nav:goal.add')}
      </Button>
    </Fieldset>
  );
}
