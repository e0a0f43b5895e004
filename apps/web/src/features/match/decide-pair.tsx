import { DecidePairDocument, type DecidePairMutation, type DecisionKind } from '@fotfeste/contract';
import { BodyShort, Button, HStack, TextField, VStack } from '@navikt/ds-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';

const pick = (data: DecidePairMutation) => data.decidePair;

interface Props {
  readonly participantId: string;
  readonly slotId: string;
  /** Already chosen; both can be chosen where it is left out. */
  readonly kind?: Exclude<DecisionKind, 'OVERRIDE'>;
  readonly onDone?: () => void;
}

/** Pins or vetoes a pair, with the reason. It holds until somebody lifts it. */
export function DecidePair({ participantId, slotId, kind, onDone }: Props) {
  const { t } = useTranslation('match');
  const [reason, setReason] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const decide = useAction(DecidePairDocument, pick);
  const submit = async (chosen: Exclude<DecisionKind, 'OVERRIDE'>) => {
    setIncomplete(true);
    if (reason.trim() === '') return;
    const made = await decide.run({ participantId, slotId, kind: chosen, reason: reason.trim() });
    if (made !== undefined) onDone?.();
  };
  if (decide.done !== undefined) return <BodyShort role="status">{t('decide.done')}</BodyShort>;
  const kinds = kind === undefined ? (['PIN', 'VETO'] as const) : [kind];
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (kind !== undefined) void submit(kind);
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <VStack gap="space-8">
        <TextField
          size="small"
          label={t('decide.reason')}
          description={t('decide.lead')}
          maxLength={500}
          autoFocus={kind !== undefined}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={incomplete && reason.trim() === '' ? t('decide.reasonMissing') : undefined}
        />
        <HStack gap="space-8">
          {kinds.map((each) => (
            <Button
              key={each}
              type="button"
              size="small"
              variant="secondary"
              loading={decide.busy}
              onClick={() => void submit(each)}
            >
              {t(each === 'PIN' ? 'decide.pin' : 'decide.veto')}
            </Button>
          ))}
        </HStack>
        <ActionAlert action={decide} />
      </VStack>
    </form>
  );
}
