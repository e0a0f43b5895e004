import type { Outlook } from '@fotfeste/contract';
import { HStack, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/date-field.js';
import { fieldId } from '../../ui/field-id.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';
import type { PartProps } from './slot-form.js';

const outlooks = ['PERMANENT', 'TEMPORARY', 'ON_CALL', 'NONE'] as const satisfies readonly Outlook[];

/** What the slot may become. */
export function OutlookFields({ draft, set, error }: PartProps) {
  const { t } = useTranslation(['slots', 'enums']);
  return (
    <Section title={t('slots:form.outlook')}>
      <VStack gap="space-16">
        <RadioGroup
          id={fieldId('outlook')}
          tabIndex={-1}
          legend={t('slots:form.outlookQuestion')}
          value={draft.outlook ?? null}
          onChange={(outlook: Outlook) => set({ outlook })}
          error={error('outlook')}
        >
          {outlooks.map((outlook) => (
            <Radio key={outlook} value={outlook}>
              {t(`enums:Outlook.${outlook}`)}
            </Radio>
          ))}
        </RadioGroup>
        {draft.outlook !== undefined && draft.outlook !== 'NONE' && (
          <HStack gap="space-16">
            <TextInput
              label={t('slots:form.outlookPercent')}
              field="outlookPercent"
              inputMode="numeric"
              htmlSize={6}
              value={draft.outlookPercent}
              onChange={(outlookPercent) => set({ outlookPercent })}
              error={error('outlookPercent')}
            />
            <DateField
              label={t('slots:form.outlookDecisionOn')}
              field="outlookDecisionOn"
              value={draft.outlookDecisionOn}
              onChange={(outlookDecisionOn) => set({ outlookDecisionOn })}
              error={error('outlookDecisionOn')}
            />
          </HStack>
        )}
      </VStack>
    </Section>
  );
}
