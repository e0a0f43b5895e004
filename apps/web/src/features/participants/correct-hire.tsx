import { Button, Modal } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HireForm } from '../../ui/hire-form.js';
import type { PersonCase } from './person-case.js';

interface Props {
  readonly participantId: string;
  readonly hire: PersonCase['hires'][number];
  readonly onChanged: () => void;
}

/** Corrects what was recorded of a job; what stood before is kept. */
export function CorrectHire({ participantId, hire, onChanged }: Props) {
  const { t } = useTranslation('participants');
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button size="xsmall" variant="tertiary" onClick={() => setOpen(true)}>
        {t('hires.correct')}
      </Button>
      <Modal open={open} onClose={close} width="medium" header={{ heading: t('hires.correctTitle') }}>
        <Modal.Body>
          {open && (
            <HireForm
              participantId={participantId}
              {...(hire.placementId === null ? {} : { placementId: hire.placementId })}
              employer={hire.employer}
              occupation={hire.occupation}
              start={hire.start}
              corrects={hire}
              onDone={() => {
                close();
                onChanged();
              }}
              onCancel={close}
            />
          )}
        </Modal.Body>
      </Modal>
    </>
  );
}
