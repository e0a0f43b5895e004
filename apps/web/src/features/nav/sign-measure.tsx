import {
  type MeasureFieldsFragment,
  type MeasureParty,
  type OnBehalfReason,
  SignMeasureDocument,
  type SignMeasureMutation,
} from '@fotfeste/contract';
import { BodyShort, HStack, List } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { DateText } from '../../ui/date-text.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { onBehalfReasons } from '../../ui/on-behalf-reasons.js';
import { Section } from '../../ui/section.js';
import { SubmitButton } from '../../ui/submit-button.js';

const pick = (data: SignMeasureMutation) => data.signMeasure;
const roleOf = {
  PARTICIPANT: 'PARTICIPANT',
  EMPLOYER: 'EMPLOYER_CONTACT',
  MENTOR: 'MENTOR',
  ADVISER: 'NAV_ADVISER',
} as const satisfies Record<MeasureParty, string>;

interface Props {
  readonly measure: MeasureFieldsFragment;
  readonly onChanged: () => void;
}

/** Who has signed, the reader's own signature where it is due, and one for somebody who cannot sign, with the reason. */
export function SignMeasure({ measure, onChanged }: Props) {
  const { t } = useTranslation(['nav', 'enums']);
  const { roles } = useViewer();
  const sign = useAction(SignMeasureDocument, pick);
  const submit = async (party: MeasureParty, onBehalfReason: OnBehalfReason | null) => {
    const { id, version } = measure;
    if (await sign.run({ id, version, party, onBehalfReason })) onChanged();
  };
  const isOwn = (party: MeasureParty) => roles.some((role) => role === roleOf[party]);
  return (
    <Section title={t('nav:sign.title')}>
      {measure.signatures.length === 0 ? (
        <BodyShort>{t('nav:sign.none')}</BodyShort>
      ) : (
        <List size="small">
          {measure.signatures.map((signature) => (
            <List.Item key={signature.party}>
              {t(`enums:MeasureParty.${signature.party}`)}: {signature.name}, <DateText value={signature.signedAt} />
              {signature.onBehalfReason !== null && ` (${t(`enums:OnBehalfReason.${signature.onBehalfReason}`)})`}
            </List.Item>
          ))}
        </List>
      )}
      <ActionAlert action={sign} />
      {measure.maySignAs.filter(isOwn).map((party) => (
        <div key={party}>
          <SubmitButton type="button" size="small" busy={sign.busy} onClick={() => void submit(party, null)}>
            {t('nav:sign.as', { party: t(`nav:party.${party}`) })}
          </SubmitButton>
        </div>
      ))}
      {measure.maySignAs
        .filter((party) => !isOwn(party))
        .map((party) => (
          <SignFor key={party} party={party} busy={sign.busy} onSign={(reason) => void submit(party, reason)} />
        ))}
    </Section>
  );
}

interface SignForProps {
  readonly party: MeasureParty;
  readonly busy: boolean;
  readonly onSign: (reason: OnBehalfReason) => void;
}

/** Signs for another party, who cannot do it themselves. */
function SignFor({ party, busy, onSign }: SignForProps) {
  const { t } = useTranslation(['nav', 'enums', 'common']);
  const [reason, setReason] = useState<OnBehalfReason>();
  const [tried, setTried] = useState(false);
  return (
    <HStack gap="space-12" align="end">
      <EnumSelect
        size="small"
        label={t('nav:sign.reason', { party: t(`nav:party.${party}`) })}
        members={onBehalfReasons}
        name={(member) => t(`enums:OnBehalfReason.${member}`)}
        value={reason}
        onChange={setReason}
        error={tried && reason === undefined ? t('common:required') : undefined}
      />
      <SubmitButton
        type="button"
        size="small"
        variant="secondary"
        busy={busy}
        onClick={() => (reason === undefined ? setTried(true) : onSign(reason))}
      >
        {t('nav:sign.for', { party: t(`nav:party.${party}`) })}
      </SubmitButton>
    </HStack>
  );
}
