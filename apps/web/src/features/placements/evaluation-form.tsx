import {
  type EvaluationOutcome,
  EvaluatePlacementDocument,
  type EvaluatePlacementMutation,
  type PlacementFieldsFragment,
} from '@fotfeste/contract';
import { Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { ActionForm } from '../../ui/action-form.js';
import { DateField } from '../../ui/date-field.js';
import { fieldId } from '../../ui/field-id.js';
import { TriState } from '../../ui/tri-state.js';
import { useFieldError } from '../../ui/use-field-error.js';

const outcomes = ['COMPLETED', 'STOPPED_EARLY', 'NO_SHOW'] as const satisfies readonly EvaluationOutcome[];
const pick = (data: EvaluatePlacementMutation) => data.evaluatePlacement;

interface Props {
  readonly placement: PlacementFieldsFragment;
  readonly onClose: () => void;
}

/** Judges the placement. What is asked follows from how it went: somebody who never came is asked about in three fields. */
export function EvaluationForm({ placement, onClose }: Props) {
  const { t } = useTranslation(['placements', 'enums', 'common']);
  const { today } = useViewer();
  const [outcome, setOutcome] = useState<EvaluationOutcome>();
  const [learned, setLearned] = useState('');
  const [wouldHire, setWouldHire] = useState<boolean | null>(null);
  const [reason, setReason] = useState('');
  const [endedOn, setEndedOn] = useState<string | undefined>(today < placement.to ? today : placement.to);
  const [tried, setTried] = useState(false);
  const evaluate = useAction(EvaluatePlacementDocument, pick);
  const refused = useFieldError(evaluate.refusals);
  const early = outcome === 'STOPPED_EARLY' || outcome === 'NO_SHOW';
  const submit = async () => {
    setTried(true);
    if (outcome === undefined) return;
    const evaluated = await evaluate.run({
      placementId: placement.id,
      outcome,
      learned: outcome === 'NO_SHOW' ? null : learned.trim() || null,
      wouldHire: outcome === 'NO_SHOW' ? null : wouldHire,
      reason: reason.trim() || null,
      endedOn: early ? (endedOn ?? null) : null,
    });
    if (evaluated !== undefined) onClose();
  };
  return (
    <ActionForm action={evaluate} onSubmit={submit} onCancel={onClose} submitLabel={t('placements:evaluation.submit')}>
      <RadioGroup
        id={fieldId('outcome')}
        tabIndex={-1}
        legend={t('placements:evaluation.outcome')}
        value={outcome ?? null}
        onChange={setOutcome}
        error={tried && outcome === undefined ? t('common:required') : refused('outcome')}
      >
        {outcomes.map((member) => (
          <Radio key={member} value={member}>
            {t(`enums:EvaluationOutcome.${member}`)}
          </Radio>
        ))}
      </RadioGroup>
      {early && (
        <DateField
          label={t('placements:evaluation.endedOn')}
          field="endedOn"
          value={endedOn}
          onChange={setEndedOn}
          error={refused('endedOn')}
        />
      )}
      {outcome !== undefined && outcome !== 'NO_SHOW' && (
        <>
          <Textarea
            id={fieldId('learned')}
            label={t('placements:evaluation.learned')}
            minRows={2}
            value={learned}
            onChange={(event) => setLearned(event.target.value)}
            error={refused('learned')}
          />
          <TriState
            label={t('placements:evaluation.wouldHire')}
            field="wouldHire"
            value={wouldHire}
            onChange={setWouldHire}
          />
        </>
      )}
      {outcome !== undefined && (
        <Textarea
          id={fieldId('reason')}
          label={early ? t('placements:evaluation.why') : t('placements:evaluation.comment')}
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={refused('reason')}
        />
      )}
    </ActionForm>
  );
}
