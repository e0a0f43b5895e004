import type { ReturnCode } from '@fotfeste/contract';
import { Checkbox, CheckboxGroup, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../ui/field-id.js';

const returnCodes: readonly ReturnCode[] = ['FACTS_WRONG', 'RULES_MISREAD', 'PERCENT_WRONG', 'OTHER'];

interface Props {
  readonly codes: readonly ReturnCode[];
  readonly onCodes: (codes: readonly ReturnCode[]) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Why a period is returned: codes that are counted, and words for whoever mends it. */
export function ReturnFields({ codes, onCodes, text, onText }: Props) {
  const { t } = useTranslation(['nav', 'enums']);
  return (
    <>
      <CheckboxGroup
        id={fieldId('codes')}
        tabIndex={-1}
        size="small"
        legend={t('nav:decide.codes')}
        value={[...codes]}
        onChange={(value: ReturnCode[]) => onCodes(value)}
      >
        {returnCodes.map((code) => (
          <Checkbox key={code} value={code}>
            {t(`enums:ReturnCode.${code}`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Textarea
        id={fieldId('text')}
        size="small"
        label={t('nav:decide.text')}
        value={text}
        onChange={(event) => onText(event.target.value)}
        maxLength={2000}
      />
    </>
  );
}
