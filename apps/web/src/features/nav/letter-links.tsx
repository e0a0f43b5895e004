import {
  MeasureLetterDocument,
  type MeasureFieldsFragment,
  type MeasureLetter,
  type WrittenForm,
} from '@fotfeste/contract';
import { DownloadIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { faultOf, type Fault } from '../../api/fault.js';
import { FaultAlert } from '../../ui/fault-alert.js';
import { bytesOf, saveFile } from '../../ui/save-file.js';
import { Section } from '../../ui/section.js';

const forms: readonly WrittenForm[] = ['NB', 'NN'];

/** The agreement and the decision letter on paper, in both written forms. */
export function LetterLinks({ measure }: { readonly measure: Pick<MeasureFieldsFragment, 'id' | 'periods'> }) {
  const { t } = useTranslation(['nav', 'enums']);
  const client = useClient();
  const [busy, setBusy] = useState<string>();
  const [fault, setFault] = useState<Fault>();
  const [isMissing, setMissing] = useState(false);
  const isDecided = measure.periods.some(({ status }) => status === 'APPROVED');
  const letters: readonly MeasureLetter[] = isDecided ? ['DECISION', 'AGREEMENT'] : ['AGREEMENT'];
  const fetchFile = async (letter: MeasureLetter, form: WrittenForm) => {
    setBusy(`${letter} ${form}`);
    setMissing(false);
    const { data, error } = await client.query(MeasureLetterDocument, { id: measure.id, letter, form });
    setBusy(undefined);
    setFault(error && faultOf(error));
    const file = data?.measureLetter;
    if (file) saveFile(file.fileName, bytesOf(file.content), file.mediaType);
    else setMissing(error === undefined);
  };
  return (
    <Section title={t('nav:letters.title')}>
      {letters.map((letter) => (
        <HStack key={letter} gap="space-8" align="center">
          {forms.map((form) => (
            <Button
              key={form}
              size="small"
              variant="tertiary"
              icon={<DownloadIcon aria-hidden />}
              loading={busy === `${letter} ${form}`}
              onClick={() => void fetchFile(letter, form)}
            >
              {t('nav:letters.as', {
                letter: t(`enums:MeasureLetter.${letter}`),
                form: t(`enums:WrittenForm.${form}`),
              })}
            </Button>
          ))}
        </HStack>
      ))}
      {isMissing && <BodyShort role="status">{t('nav:letters.notYours')}</BodyShort>}
      {fault !== undefined && <FaultAlert fault={fault} />}
    </Section>
  );
}
