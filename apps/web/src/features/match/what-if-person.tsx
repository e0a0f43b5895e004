import type { WhatIfInput } from '@fotfeste/contract';
import { Select } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.js';
import { useCodeName } from '../../ui/use-code-name.js';
import { type PersonChange, personChanges, personWhatIf } from './what-if-choice.js';
import { WhatIfResult } from './what-if-result.js';

/** What would change for everybody if one thing were otherwise for this person. */
export function WhatIfPerson({ participantId }: { readonly participantId: string }) {
  const { t } = useTranslation('match');
  const nameOf = useChangeName();
  const [value, setValue] = useState('');
  const chosen = personChanges.find((change) => change.value === value);
  const input: WhatIfInput | undefined = chosen === undefined ? undefined : personWhatIf(participantId, chosen);
  return (
    <Section title={t('whatIf.title')}>
      <Select size="small" label={t('whatIf.person')} value={value} onChange={(event) => setValue(event.target.value)}>
        <option value="">{t('whatIf.nothing')}</option>
        {personChanges.map((change) => (
          <option key={change.value} value={change.value}>
            {nameOf(change)}
          </option>
        ))}
      </Select>
      {input !== undefined && <WhatIfResult key={value} input={input} />}
    </Section>
  );
}

function useChangeName(): (change: PersonChange) => string {
  const { t } = useTranslation(['match', 'enums']);
  const code = useCodeName();
  return (change) => {
    switch (change.kind) {
      case 'COMMUTE':
        return t('match:whatIf.commute', { count: change.minutes });
      case 'STEP_UP':
        return t('match:whatIf.stepUp', { part: t(`enums:LanguageSkill.${change.skill}`) });
      case 'CERTIFICATE':
        return t('match:whatIf.certificate', { paper: code('CertificateKind', change.certificate) });
    }
  };
}
