import {
  DraftMeasureDocument,
  type DraftMeasureMutation,
  type MeasureKind,
  type PlacementFieldsFragment,
} from '@fotfeste/contract';
import { ChevronDownIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { LinkRows } from '../../ui/link-rows.js';
import { NoticeList } from '../nav/notice-list.js';
import { Section } from '../../ui/section.js';

const kinds = [
  'TEMPORARY_WAGE_SUBSIDY',
  'MENTOR',
  'WORK_TRAINING',
  'INCLUSION_GRANT',
  'SUMMER_JOB',
  'PERMANENT_WAGE_SUBSIDY',
  'ADAPTED_WORK',
  'FOUR_YEAR_WAGE_SUBSIDY',
] as const satisfies readonly MeasureKind[];
const pick = (data: DraftMeasureMutation) => data.draftMeasure;

interface Props {
  readonly placement: PlacementFieldsFragment;
  readonly mayDraft: boolean;
}

/** NAV's measures for the placement; a new one is drafted from it in two presses. */
export function MeasureSection({ placement, mayDraft }: Props) {
  const { t } = useTranslation(['placements', 'enums']);
  const navigate = useNavigate();
  const draft = useAction(DraftMeasureDocument, pick);
  const start = async (kind: MeasureKind) => {
    const measure = await draft.run({ placementId: placement.id, kind });
    if (measure !== undefined) await navigate(`/measures/${measure.id}`);
  };
  const rows = placement.measures.map((measure) => ({
    id: measure.id,
    text: t('placements:measure.row', { kind: t(`enums:MeasureKind.${measure.kind}`), number: measure.number }),
    to: `/measures/${measure.id}`,
    aside: (
      <Tag size="small" variant="moderate">
        {t(`enums:MeasureStatus.${measure.status}`)}
      </Tag>
    ),
  }));
  const menu = (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button
          size="small"
          variant="secondary"
          loading={draft.busy}
          icon={<ChevronDownIcon aria-hidden />}
          iconPosition="right"
        >
          {t('placements:measure.draft')}
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.Group label={t('placements:measure.kinds')}>
          {kinds.map((kind) => (
            <ActionMenu.Item key={kind} onSelect={() => start(kind)}>
              {t(`enums:MeasureKind.${kind}`)}
            </ActionMenu.Item>
          ))}
        </ActionMenu.Group>
      </ActionMenu.Content>
    </ActionMenu>
  );
  return (
    <Section title={t('placements:measure.title')} actions={mayDraft ? menu : undefined}>
      <ActionAlert action={draft} />
      <NoticeList notices={placement.notices} />
      <LinkRows rows={rows} empty={t('placements:measure.none')} />
    </Section>
  );
}
