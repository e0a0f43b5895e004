import { HGrid, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../session/session-context.js';
import { EmployerField } from '../../ui/employer-field.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { OccupationField } from '../../ui/occupation-field.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';
import type { PartProps } from './slot-form.js';

interface Props extends PartProps {
  readonly onBehalf: boolean;
}

/** Who offers the slot, where, and in which occupation. */
export function WorkFields({ draft, set, error, onBehalf }: Props) {
  const { t } = useTranslation('slots');
  return (
    <Section title={t('form.work')}>
      <VStack gap="space-16">
        <OffererFields draft={draft} set={set} error={error} onBehalf={onBehalf} />
        <OccupationField
          label={t('form.occupation')}
          field="occupation"
          value={draft.occupation}
          onChange={(occupation) => set({ occupation })}
          error={error('occupation')}
        />
        <HGrid gap="space-16" columns={{ xs: 1, md: 'minmax(0, 1fr) 10rem' }}>
          <TextInput
            label={t('form.title')}
            field="title"
            value={draft.title}
            onChange={(title) => set({ title })}
            error={error('title')}
          />
          <TextInput
            label={t('form.postcode')}
            field="postcode"
            inputMode="numeric"
            htmlSize={6}
            value={draft.postcode}
            onChange={(postcode) => set({ postcode })}
            error={error('postcode')}
          />
        </HGrid>
      </VStack>
    </Section>
  );
}

function OffererFields({ draft, set, error, onBehalf }: Props) {
  const { t } = useTranslation('slots');
  const { organisations } = useViewer();
  if (!onBehalf)
    return (
      <EnumSelect
        label={t('form.employer')}
        field="organisationNumber"
        members={organisations.map((row) => row.organisationNumber)}
        name={(number) => organisations.find((row) => row.organisationNumber === number)?.name ?? number}
        value={draft.employer?.organisationNumber}
        onChange={(number) => set({ employer: organisations.find((row) => row.organisationNumber === number) })}
        error={error('organisationNumber')}
      />
    );
  return (
    <>
      <EmployerField
        label={t('form.employer')}
        field="organisationNumber"
        value={draft.employer}
        onChange={(employer) => set({ employer })}
        error={error('organisationNumber')}
      />
      <TextInput
        label={t('form.contactEmail')}
        description={t('form.contactEmailHelp')}
        field="onBehalfContactEmail"
        inputMode="email"
        value={draft.contactEmail}
        onChange={(contactEmail) => set({ contactEmail })}
        error={error('onBehalfContactEmail')}
      />
    </>
  );
}
