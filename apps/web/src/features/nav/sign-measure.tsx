import { type MeasureFieldsFragment, SignMeasureDocument, type SignMeasureMutation } from '@fotfeste/contract';
import { BodyShort, HStack, List } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { DateText } from '../../ui/date-text.js';
import { Section } from '../../ui/section.js';
import { SubmitButton } from '../../ui/submit-button.js';

const pick = (data: SignMeasureMutation) => data.signMeasure;

interface Props {
  readonly measure: MeasureFieldsFragment;
  readonly onChanged: () => void;
}

/** Who has signed, and the reader's own signature where it is due. */
export function SignMeasure({ measure, onChanged }: Props) {
  const { t } = useTranslation(['nav', 'enums']);
  const sign = useAction(SignMeasureDocument, pick);
  return (
    <Section title={t('nav:sign.title')}>
      {measure.signatures.length === 0 ? (
        <BodyShort>{t('nav:sign.none')}</BodyShort>
      ) : (
        <List size="small">
          {measure.signatures.map((signature) => (
            <List.Item key={signature.party}>
              {t(`nav:party.${signature.party}`)}: {signature.name}, <DateText value={signature.signedAt} />
            </List.Item>
          ))}
        </List>
      )}
      <ActionAlert action={sign} />
      <HStack gap="space-12">
        {measure.maySignAs.map((party) => (
          <SubmitButton
            key={party}
            type="button"
            size="small"
            busy={sign.busy}
            onClick={() =>
              void sign.run({ id: measure.id, version: measure.version, party }).then((done) => done && onChanged())
            }
          >
            {t('nav:sign.as', { party: t(`nav:party.${party}`) })}
          </SubmitButton>
        ))}
      </HStack>
    </Section>
  );
}
