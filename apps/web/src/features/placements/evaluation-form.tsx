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
  const [learnt, setLearnt] = useState<Learnt>({ learned: '', wouldHire: null });
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
      ...(outcome === 'NO_SHOW' ? {} : { learned: learnt.learned.trim() || null, wouldHire: learnt.wouldHire }),
      reason: reason.trim() || null,
      endedOn: early ? (endedOn ?? null) : null,
    });
    if (evaluated !== undefined) onClose();
  };
  return (
    <ActionForm action={evaluate} onSubmit={submit} onCancel={onClose} submitLabel={t('placements:evaluation.submit')}>
      <OutcomeField
        outcome={outcome}
        onChange={setOutcome}
        error={tried && outcome === undefined ? t('common:required') : refused('outcome')}
      />
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
        <LearntFields learnt={learnt} set={setLearnt} error={refused('learned')} />
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

interface OutcomeProps {
  readonly outcome: EvaluationOutcome | undefined;
  readonly onChange: (outcome: EvaluationOutcome) => void;
  readonly error: string | undefined;
}

function OutcomeField({ outcome, onChange, error }: OutcomeProps) {
  const { t } = useTranslation(['placements', 'enums']);
  return (
    <RadioGroup
      id={fieldId('outcome')}
      tabIndex={-1}
      legend={t('placements:evaluation.outcome')}
      value={outcome ?? null}
      onChange={onChange}
      error={error}
    >
      {outcomes.map((member) => (
        <Radio key={member} value={member}>
          {t(`enums:EvaluationOutcome.${member}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}

interface Learnt {
  readonly learned: string;
  readonly wouldHire: boolean | null;
}

interface LearntProps {
  readonly learnt: Learnt;
  readonly set: (learnt: Learnt) => void;
  readonly error: string | undefined;
}

function LearntFields({ learnt, set, error }: LearntProps) {
  const { t } = useTranslation('placements');
  return (
    <>
      <Textarea
        id={fieldId('learned')}
        label={t('evaluation.learned')}
        minRows={2}
        value={learnt.learned}
        onChange={(event) => set({ ...learnt, learned: event.target.value })}
        error={error}
      />
      <TriState
        label={t('evaluation.wouldHire')}
        field="wouldHire"
        value={learnt.wouldHire}
        onChange={(wouldHire) => set({ ...learnt, wouldHire })}
      />
    </>
  );
}
