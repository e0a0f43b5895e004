import {
  type MeasureFieldsFragment,
  type NeedGroup,
  SetNeedGroupDocument,
  type SetNeedGroupMutation,
} from '@fotfeste/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { ActionForm } from '../../ui/action-form.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { Section } from '../../ui/section.js';

const groups: readonly NeedGroup[] = [
  'GOOD_PROSPECTS',
  'NEEDS_GUIDANCE',
  'NEEDS_GUIDANCE_REDUCED_CAPACITY',
  'CAN_WORK_PARTLY',
  'SMALL_CHANCE_OF_WORK',
];
const pick = (data: SetNeedGroupMutation) => data.setNeedGroup;

interface Props {
  readonly measure: MeasureFieldsFragment;
  readonly onChanged: () => void;
}

/** The need group from NAV's own decision. Nobody outside NAV sees it. */
export function NeedGroupSection({ measure, onChanged }: Props) {
  const { t } = useTranslation(['nav', 'enums']);
  const { roles } = useViewer();
  const [group, setGroup] = useState<NeedGroup | undefined>(measure.needGroup ?? undefined);
  const save = useAction(SetNeedGroupDocument, pick);
  if (!roles.includes('NAV_ADVISER')) return null;
  const submit = async () => {
    if (group && (await save.run({ id: measure.id, version: measure.version, needGroup: group }))) onChanged();
  };
  return (
    <Section title={t('nav:needGroup.title')}>
      <ActionForm action={save} onSubmit={() => void submit()} submitLabel={t('nav:needGroup.submit')}>
        <EnumSelect
          size="small"
          label={t('nav:needGroup.label')}
          description={t('nav:needGroup.description')}
          field="needGroup"
          members={groups}
          name={(member) => t(`enums:NeedGroup.${member}`)}
          value={group}
          onChange={setGroup}
        />
      </ActionForm>
    </Section>
  );
}
