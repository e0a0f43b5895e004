import {
  EditMeasureDocument,
  type EditMeasureMutation,
  type MeasureFieldsFragment,
  type Role,
} from '@fotfeste/contract';
import { HGrid, LocalAlert } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { ActionForm } from '../../ui/action-form.js';
import { DateField } from '../../ui/date-field.js';
import { Section } from '../../ui/section.js';
import { TriState } from '../../ui/tri-state.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { ExpenseFields } from './expense-fields.js';
import { GoalFields } from './goal-fields.js';
import { GroupFields } from './group-fields.js';
import { asksFamilyTie, declarations, fieldGroups } from './measure-fields.js';
import type { ContentChange } from './content-change.js';

const pick = (data: EditMeasureMutation) => data.editMeasure;
const editors: ReadonlySet<Role> = new Set(['CONSULTANT', 'EMPLOYER_CONTACT']);

interface Props {
  readonly measure: MeasureFieldsFragment;
  readonly onChanged: () => void;
}

/** The content of a draft. Anything may be missing; what is missing is listed above. */
export function MeasureForm({ measure, onChanged }: Props) {
  const { t } = useTranslation('nav');
  const { roles } = useViewer();
  const [content, setContent] = useState<ContentChange>({});
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  const save = useAction(EditMeasureDocument, pick);
  const refused = useFieldError(save.refusals);
  if (!mayEdit(measure, roles)) return null;
  const change = (changes: ContentChange) => setContent({ ...content, ...changes });
  const notRead = (field: string, isUnread: boolean) =>
    setUnread(new Set(isUnread ? [...unread, field] : [...unread].filter((each) => each !== field)));
  const submit = async () => {
    if (unread.size > 0) return;
    if (await save.run({ id: measure.id, version: measure.version, content })) onChanged();
  };
  const parts = { stored: measure.content, changed: content, change, refused };
  return (
    <Section title={t('form.title')}>
      <ActionForm action={save} onSubmit={() => void submit()} submitLabel={t('form.submit')}>
        {measure.signatures.length > 0 && (
          <LocalAlert status="warning">
            <LocalAlert.Header>
              <LocalAlert.Title as="h3">{t('form.withdraws')}</LocalAlert.Title>
            </LocalAlert.Header>
          </LocalAlert>
        )}
        <HGrid gap="space-12" columns={{ xs: 1, md: 2 }}>
          {(['from', 'to'] as const).map((field) => (
            <DateField
              key={field}
              size="small"
              label={t(`field.${field}`)}
              field={field}
              value={measure.content[field] ?? undefined}
              onChange={(day) => change({ [field]: day ?? null })}
              error={refused(field)}
            />
          ))}
        </HGrid>
        {fieldGroups(measure.kind).map((group) => (
          <GroupFields key={group.name} group={group} notRead={notRead} unread={unread} {...parts} />
        ))}
        {measure.kind === 'WORK_TRAINING' && <GoalFields {...parts} />}
        {measure.kind === 'INCLUSION_GRANT' && <ExpenseFields {...parts} />}
        <DeclarationFields measure={measure} {...parts} />
      </ActionForm>
    </Section>
  );
}

/** The parties until the adviser has signed; the adviser until the agreement is concluded. */
const mayEdit = ({ status, signatures }: MeasureFieldsFragment, roles: readonly Role[]): boolean => {
  if (roles.includes('NAV_ADVISER'))
    return status === 'DRAFT' || status === 'AWAITING_SIGNATURES' || status === 'AWAITING_DECISION';
  const open = status === 'DRAFT' || status === 'AWAITING_SIGNATURES';
  return open && roles.some((role) => editors.has(role)) && !signatures.some(({ party }) => party === 'ADVISER');
};

interface DeclarationProps {
  readonly measure: MeasureFieldsFragment;
  readonly changed: ContentChange;
  readonly change: (changes: ContentChange) => void;
  readonly refused: (field: string) => string | undefined;
}

/** What the employer declares; unanswered is not no. */
function DeclarationFields({ measure, changed, change, refused }: DeclarationProps) {
  const { t } = useTranslation('nav');
  const { content, kind } = measure;
  const answer = (field: (typeof declarations)[number] | 'familyTie') =>
    changed[field] === undefined ? content[field] : changed[field];
  const text = (field: 'otherStateAid' | 'familyTieExplanation') => (
    <TextInput
      size="small"
      label={t(`field.${field}`)}
      field={field}
      value={changed[field] ?? content[field] ?? ''}
      onChange={(value) => change({ [field]: value })}
      error={refused(field)}
    />
  );
  return (
    <>
      {declarations.map((field) => (
        <TriState
          key={field}
          label={t(`field.${field}`)}
          field={field}
          value={answer(field)}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
      {kind !== 'WORK_TRAINING' && text('otherStateAid')}
      {asksFamilyTie(kind) && (
        <TriState
          label={t('field.familyTie')}
          field="familyTie"
          value={answer('familyTie')}
          onChange={(familyTie) => change({ familyTie })}
        />
      )}
      {asksFamilyTie(kind) && answer('familyTie') === true && text('familyTieExplanation')}
    </>
  );
}
