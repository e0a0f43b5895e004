import {
  EditMeasureDocument,
  type EditMeasureMutation,
  type MeasureContentInput,
  type MeasureFieldsFragment,
} from '@fotfeste/contract';
import { Checkbox, HGrid } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { ActionForm } from '../../ui/action-form.js';
import { DateField } from '../../ui/date-field.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';
import { numberForField, writtenNumber } from '../../ui/written-number.js';

const pick = (data: EditMeasureMutation) => data.editMeasure;
const numbers = [
  'positionPercent',
  'daysPerWeek',
  'monthlyWage',
  'holidayPayRate',
  'pensionRate',
  'employerTaxRate',
] as const;
const mentorNumbers = ['mentorHoursPerMonth', 'mentorWage', 'mentorPositionPercent'] as const;
const texts = ['jobTitle', 'tasks', 'accountNumber', 'followUp', 'adaptation'] as const;
const mentorTexts = ['mentorName', 'mentorPhone', 'mentorTasks'] as const;
const declarations = ['noLayOffs', 'noDisplacement', 'unionConsulted'] as const;

type NumberField = (typeof numbers)[number] | (typeof mentorNumbers)[number];
type TextFieldName = (typeof texts)[number] | (typeof mentorTexts)[number];

interface Props {
  readonly measure: MeasureFieldsFragment;
  readonly onChanged: () => void;
}

/** The content of a draft. Anything may be missing; what is missing is listed above. */
export function MeasureForm({ measure, onChanged }: Props) {
  const { t } = useTranslation('nav');
  const { roles } = useViewer();
  const [changed, change] = useState<MeasureContentInput>({});
  const [written, write] = useState<Partial<Record<NumberField, string>>>({});
  const save = useAction(EditMeasureDocument, pick);
  const { content } = measure;
  if (measure.status !== 'DRAFT' && measure.status !== 'AWAITING_SIGNATURES') return null;
  if (!roles.includes('CONSULTANT') && !roles.includes('EMPLOYER_CONTACT') && !roles.includes('NAV_ADVISER'))
    return null;
  const ofMentor = measure.kind === 'MENTOR';
  const submit = async () => {
    if (await save.run({ id: measure.id, version: measure.version, content: changed })) onChanged();
  };
  const number = (field: NumberField) => (
    <TextInput
      key={field}
      size="small"
      inputMode="decimal"
      label={t(`field.${field}`)}
      field={field}
      value={written[field] ?? numberForField(content[field])}
      onChange={(value) => {
        write({ ...written, [field]: value });
        const read = writtenNumber(value);
        if (read !== undefined) change({ ...changed, [field]: read });
      }}
    />
  );
  const text = (field: TextFieldName) => (
    <TextInput
      key={field}
      size="small"
      label={t(`field.${field}`)}
      field={field}
      value={changed[field] ?? content[field] ?? ''}
      onChange={(value) => change({ ...changed, [field]: value })}
    />
  );
  return (
    <Section title={t('form.title')}>
      <ActionForm action={save} onSubmit={() => void submit()}>
        <HGrid gap="space-12" columns={{ xs: 1, md: 2 }}>
          <DateField
            size="small"
            label={t('field.from')}
            field="from"
            value={changed.from ?? content.from ?? undefined}
            onChange={(from) => change({ ...changed, from: from ?? null })}
          />
          <DateField
            size="small"
            label={t('field.to')}
            field="to"
            value={changed.to ?? content.to ?? undefined}
            onChange={(to) => change({ ...changed, to: to ?? null })}
          />
          {texts.map(text)}
          {numbers.map(number)}
          {ofMentor && mentorTexts.map(text)}
          {ofMentor && mentorNumbers.map(number)}
        </HGrid>
        {declarations.map((field) => (
          <Checkbox
            key={field}
            size="small"
            checked={changed[field] ?? content[field] ?? false}
            onChange={(event) => change({ ...changed, [field]: event.target.checked })}
          >
            {t(`field.${field}`)}
          </Checkbox>
        ))}
        <Checkbox
          size="small"
          checked={changed.familyTie ?? content.familyTie ?? false}
          onChange={(event) => change({ ...changed, familyTie: event.target.checked })}
        >
          {t('field.familyTie')}
        </Checkbox>
      </ActionForm>
    </Section>
  );
}
