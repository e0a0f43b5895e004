import type { OccupationFieldsFragment, WhatIfInput } from '@fotfeste/contract';
import { HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OccupationField } from '../../ui/occupation-field.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';
import { writtenNumber } from '../../ui/written-number.js';
import { WhatIfResult } from './what-if-result.js';

const mostPlaces = 50;

/** How many more would get a place if there were more slots of an occupation: whom to ring. */
export function WhatIfPlaces() {
  const { t } = useTranslation('match');
  const [occupation, setOccupation] = useState<OccupationFieldsFragment>();
  const [places, setPlaces] = useState('3');
  const count = writtenNumber(places);
  const valid = typeof count === 'number' && Number.isInteger(count) && count > 0 && count <= mostPlaces;
  const input: WhatIfInput | undefined =
    occupation === undefined || !valid ? undefined : { addSlotsOfOccupation: occupation.code, addSlotsCount: count };
  return (
    <Section title={t('whatIf.title')}>
      <HStack gap="space-16" align="end">
        <OccupationField
          size="small"
          label={t('whatIf.occupation')}
          field="what-if-occupation"
          value={occupation}
          onChange={setOccupation}
        />
        <TextInput
          size="small"
          label={t('whatIf.places')}
          field="what-if-places"
          inputMode="numeric"
          htmlSize={4}
          value={places}
          onChange={setPlaces}
          error={valid ? undefined : t('whatIf.placesWrong', { most: mostPlaces })}
        />
      </HStack>
      {input !== undefined && <WhatIfResult key={JSON.stringify(input)} input={input} />}
    </Section>
  );
}
