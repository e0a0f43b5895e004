import type { PlacementFieldsFragment } from '@fotfeste/contract';
import { Button, HStack, Modal, Tag } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../ui/format.js';
import { DateText } from '../../ui/date-text.js';
import { HireForm } from '../../ui/hire-form.js';
import { LinkRows } from '../../ui/link-rows.js';
import { Section } from '../../ui/section.js';

interface Props {
  readonly placement: PlacementFieldsFragment;
  readonly onChanged: () => void;
}

/** The jobs that the placement became. */
export function HireSection({ placement, onChanged }: Props) {
  const { t } = useTranslation(['placements', 'enums', 'common']);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { participant } = placement;
  const rows = placement.hires.map((hire) => ({
    id: hire.id,
    text: t('placements:hire.row', { employer: hire.employer.name, percent: hire.percent }),
    aside: (
      <HStack gap="space-8" align="center">
        <DateText value={hire.start} />
        <Tag size="small" variant="moderate" data-color={hire.kind === 'PERMANENT' ? 'success' : 'neutral'}>
          {t(`enums:HireKind.${hire.kind}`)}
        </Tag>
      </HStack>
    ),
  }));
  const add = (
    <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
      {t('common:hire.title')}
    </Button>
  );
  return (
    <Section title={t('placements:hire.title')} actions={participant === null ? undefined : add}>
      <LinkRows rows={rows} empty={t('placements:hire.none')} />
      {participant !== null && (
        <Modal open={open} onClose={close} width="medium" header={{ heading: t('common:hire.title') }}>
          <Modal.Body>
            {open && (
              <HireForm
                participantId={participant.id}
                placementId={placement.id}
                employer={placement.employer}
                occupation={placement.occupation}
                start={addDays(placement.to, 1)}
                onDone={() => {
                  close();
                  onChanged();
                }}
                onCancel={close}
              />
            )}
          </Modal.Body>
        </Modal>
      )}
    </Section>
  );
}
