import {
  CorrectHireDocument,
  type CorrectHireMutation,
  type HireKind,
  type OccupationFieldsFragment,
  RecordHireDocument,
  type RecordHireMutation,
} from '@fotfeste/contract';
import { BodyShort, Checkbox, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action.js';
import { ActionForm } from './action-form.js';
import { DateField } from './date-field.js';
import { type EmployerChoice, EmployerField } from './employer-field.js';
import { EnumSelect } from './enum-select.js';
import { OccupationField } from './occupation-field.js';
import { TextInput } from './text-input.js';
import { useFieldError } from './use-field-error.js';
import { writtenNumber } from './written-number.js';

const hireKinds = ['PERMANENT', 'TEMPORARY', 'ON_CALL'] as const satisfies readonly HireKind[];
const pick = (data: RecordHireMutation) => data.recordHire;
const pickCorrected = (data: CorrectHireMutation) => data.correctHire;

interface Props {
  readonly participantId: string;
  /** The placement that led to the job; the form is filled from it. */
  readonly placementId?: string;
  readonly employer?: EmployerChoice;
  readonly occupation?: OccupationFieldsFragment;
  readonly start?: string;
  /** The recorded hire that this replaces; it stays as history. */
  readonly corrects?: {
    readonly id: string;
    readonly kind: HireKind;
    readonly percent: number;
    readonly withSubsidy: boolean;
  };
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Records an employment in six fields. Only a permanent one counts as a permanent hire. */
export function HireForm({ participantId, placementId, corrects, onDone, onCancel, ...filled }: Props) {
  const { t } = useTranslation(['common', 'enums']);
  const [employer, setEmployer] = useState(filled.employer);
  const [occupation, setOccupation] = useState(filled.occupation);
  const [kind, setKind] = useState<HireKind | undefined>(corrects?.kind);
  const [percent, setPercent] = useState(String(corrects?.percent ?? 100));
  const [start, setStart] = useState(filled.start);
  const [withSubsidy, setWithSubsidy] = useState(corrects?.withSubsidy ?? false);
  const [incomplete, setIncomplete] = useState(false);
  const record = useAction(RecordHireDocument, pick);
  const correct = useAction(CorrectHireDocument, pickCorrected);
  const action = corrects === undefined ? record : correct;
  const refused = useFieldError(action.refusals);
  const share = writtenNumber(percent);
  const missing = (absent: boolean) => (incomplete && absent ? t('common:required') : undefined);
  const submit = async () => {
    setIncomplete(true);
    if (!employer || !occupation || !kind || !start || typeof share !== 'number') return;
    const { organisationNumber } = employer;
    const common = { participantId, organisationNumber, occupation: occupation.code, kind, percent: share, start };
    const input = { ...common, withSubsidy, placementId: placementId ?? null };
    const hire = corrects ? await correct.run({ id: corrects.id, input }) : await record.run({ input });
    if (hire !== undefined) onDone();
  };
  return (
    <ActionForm
      action={action}
      onSubmit={submit}
      onCancel={onCancel}
      submitLabel={t(corrects ? 'common:hire.correct' : 'common:hire.submit')}
    >
      <VStack gap="space-16">
        <WhereFields {...{ employer, setEmployer, occupation, setOccupation, missing, refused }} />
        <EnumSelect
          label={t('common:hire.kind')}
          field="kind"
          members={hireKinds}
          name={(member) => t(`enums:HireKind.${member}`)}
          value={kind}
          onChange={setKind}
          error={missing(!kind) ?? refused('kind')}
        />
        {kind !== undefined && kind !== 'PERMANENT' && (
          <BodyShort size="small">{t('common:hire.notPermanent')}</BodyShort>
        )}
        <TextInput
          label={t('common:hire.percent')}
          field="percent"
          inputMode="numeric"
          htmlSize={6}
          value={percent}
          onChange={setPercent}
          error={missing(typeof share !== 'number') ?? refused('percent')}
        />
        <DateField
          label={t('common:hire.start')}
          field="start"
          value={start}
          onChange={setStart}
          error={missing(!start) ?? refused('start')}
        />
        <Checkbox checked={withSubsidy} onChange={(event) => setWithSubsidy(event.target.checked)}>
          {t('common:hire.withSubsidy')}
        </Checkbox>
      </VStack>
    </ActionForm>
  );
}

interface WhereProps {
  readonly employer: EmployerChoice | undefined;
  readonly setEmployer: (employer: EmployerChoice | undefined) => void;
  readonly occupation: OccupationFieldsFragment | undefined;
  readonly setOccupation: (occupation: OccupationFieldsFragment | undefined) => void;
  readonly missing: (absent: boolean) => string | undefined;
  readonly refused: (field: string) => string | undefined;
}

function WhereFields({ employer, setEmployer, occupation, setOccupation, missing, refused }: WhereProps) {
  const { t } = useTranslation('common');
  return (
    <>
      <EmployerField
        label={t('hire.employer')}
        field="organisationNumber"
        value={employer}
        onChange={setEmployer}
        error={missing(!employer) ?? refused('organisationNumber')}
      />
      <OccupationField
        label={t('hire.occupation')}
        field="occupation"
        value={occupation}
        onChange={setOccupation}
        error={missing(!occupation) ?? refused('occupation')}
      />
    </>
  );
}
